/// Words around what `replay` found.
enum ReplayTexts {
  static func heading(design: String, seed: UInt64, replication: Int) -> Text {
    Text(
      en: "\(design), seed \(seed), run \(replication), once more",
      fr: "\(design), graine \(seed), simulation \(replication), à nouveau")
  }

  static let fingerprint = Text(en: "fingerprint", fr: "empreinte")
  static let events = Text(en: "events", fr: "événements")
  static let ties = Text(
    en: "events that could have changed places", fr: "événements qui pouvaient changer de place")
}
