/// Words around what `replay` found.
enum ReplayTexts {
  static func heading(design: String, seed: UInt64, replication: Int) -> Text {
    Text(
      en: "\(design), seed \(seed), run \(replication), once more",
      fr: "\(design), graine \(seed), simulation \(replication), à nouveau")
  }

  static func identical(_ directory: String, parts: Int) -> Text {
    Text(
      en: "identical to the one stored in \(directory), to the last bit of \(parts) values",
      fr: "identique à celle conservée dans \(directory), au dernier bit de \(parts) valeurs")
  }

  static func differs(_ directory: String, _ count: Int, of parts: Int) -> Text {
    Text(
      en: "NOT the one stored in \(directory): \(count) of \(parts) values differ",
      fr: "PAS celle conservée dans \(directory) : \(count) valeurs sur \(parts) diffèrent")
  }

  static let stored = Text(en: "stored", fr: "conservé")
  static let now = Text(en: "now", fr: "maintenant")

  static let fingerprint = Text(en: "fingerprint", fr: "empreinte")
  static let events = Text(en: "events", fr: "événements")
  static let ties = Text(
    en: "events that could have changed places", fr: "événements qui pouvaient changer de place")
}
