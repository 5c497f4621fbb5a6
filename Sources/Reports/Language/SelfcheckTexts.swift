/// Words of the table of verification studies.
enum SelfcheckTexts {
  static let expected = Text(en: "expected", fr: "attendu")
  static let found = Text(en: "found", fr: "trouvé")
  static let standardError = Text(en: "std error", fr: "err. type")
  static let differs = Text(en: "DIFFERS", fr: "DIFFÈRE")

  static func summary(agreeing: Int, of total: Int) -> Text {
    Text(
      en: "Expected values that agree within 4 standard errors: \(agreeing) of \(total).",
      fr: "Valeurs attendues qui concordent à 4 erreurs types près : \(agreeing) sur \(total).")
  }
}
