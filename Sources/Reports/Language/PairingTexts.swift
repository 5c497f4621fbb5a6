/// Words on what pairing the runs of designs gained.
enum PairingTexts {
  static let heading = Text(
    en: """
      What pairing gained: correlation with the baseline's runs (and how many times as many unpaired \
      runs would be as precise on the difference)
      """,
    fr: """
      Ce que l’appariement apporte : corrélation avec les simulations de la référence (et combien de \
      fois plus de simulations non appariées donneraient la même précision sur l’écart)
      """)

  static func tooFew(_ fewest: Int) -> Text {
    Text {
      let fewest = NumberFormat($0).integer(fewest)
      return switch $0 {
      case .english: "With fewer than \(fewest) pairs, what pairing gained is not known."
      case .french:
        "À moins de \(fewest) paires, ce que l’appariement apporte n’est pas connu."
      }
    }
  }
}
