/// Words around a chain of causes.
enum WhyTexts {
  static func heading(
    subject: String, date: String, design: String, seed: UInt64, replication: Int
  ) -> Text {
    Text(
      en: """
        What last touched \(subject) up to \(date), and what led to it, under \(design), seed \(seed), \
        run \(replication)
        """,
      fr: """
        Ce qui a touché \(subject) en dernier jusqu’au \(date), et ce qui y a mené, sous \(design), \
        graine \(seed), simulation \(replication)
        """)
  }

  static let because = Text(en: "because", fr: "parce que")

  static let nothing = Text(
    en: "nothing had happened to it by then", fr: "il ne lui était encore rien arrivé")

  static let sinceStart = Text(
    en: "which was set going at the start of the run",
    fr: "ce qui était lancé au début de la simulation")

  static func leftOut(_ count: Int) -> Text {
    Text {
      let number = NumberFormat($0).integer(count)
      return switch $0 {
      case .english: "\(number) earlier causes are not shown; --json gives all"
      case .french: "\(number) causes plus anciennes ne sont pas montrées ; --json les donne toutes"
      }
    }
  }
}

/// Words around the events that `replay --trace` tells.
enum EventLineTexts {
  /// Between an event and what it did.
  static let colon = Text(en: ": ", fr: "\u{202F}: ")

  /// Between what an event did to one and to another.
  static let semicolon = Text(en: "; ", fr: "\u{202F}; ")

  static func cause(_ number: Int?) -> Text {
    switch number {
    case nil: Text(en: " from the start", fr: " dès le début")
    case 0?: Text(en: " from the coming into force", fr: " de l’entrée en vigueur")
    case let number?: Text(en: " from #\(number)", fr: " de #\(number)")
    }
  }
}
