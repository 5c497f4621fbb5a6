/// Short words shared by help and messages.
public enum HelpTexts {
  /// The word before an error's message.
  public static let error = Text(en: "error", fr: "erreur")
  /// The word before advice.
  public static let help = Text(en: "help", fr: "aide")

  /// Returns “did you mean …?” for the nearest valid names, nil if there is none.
  public static func didYouMean(_ suggestions: [String]) -> Text? {
    guard !suggestions.isEmpty else { return nil }
    return Text(
      en: "did you mean \(quotedList(suggestions, .english, last: "or"))?",
      fr: "vouliez-vous dire \(quotedList(suggestions, .french, last: "ou")) ?")
  }

  /// Returns a text in the quotation marks of a language.
  public static func quoted(_ text: String, _ language: Language) -> String {
    switch language {
    case .english: "“\(text)”"
    case .french: "«\u{202F}\(text)\u{202F}»"
    }
  }

  /// Returns words in quotation marks, with commas and one word before the last.
  static func quotedList(_ words: [String], _ language: Language, last: String) -> String {
    list(words.map { quoted($0, language) }, last: last)
  }

  /// Returns words with commas and one word before the last.
  static func list(_ words: [String], last: String) -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " " + last + " " + final
  }
}
