/// Words of the table of verification studies.
enum SelfcheckTexts {
  static let study = Text(en: "study", fr: "étude")
  static let response = Text(en: "response", fr: "réponse")
  static let expected = Text(en: "expected", fr: "attendu")
  static let found = Text(en: "found", fr: "trouvé")
  static let standardError = Text(en: "std. error", fr: "erreur type")
  static let verdict = Text(en: "verdict", fr: "verdict")
  static let agrees = Text(en: "agrees", fr: "concorde")
  static let differs = Text(en: "DIFFERS", fr: "DIFFÈRE")

  static func summary(agreeing: Int, of total: Int) -> Text {
    Text(
      en: "Expected values that agree within 4 standard errors: \(agreeing) of \(total).",
      fr: "Valeurs attendues qui concordent à 4 erreurs types près : \(agreeing) sur \(total).")
  }
}
