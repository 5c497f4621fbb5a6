/// A language that the program speaks.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"
}

/// A text in every language of the program; one that lacks a language does not compile.
///
/// French spacing is set here: what is written ` :`, ` ;`, ` ?`, ` !`, ` %`, `« ` or ` »` gets a
/// narrow no-break space.
public struct Text: Sendable, Hashable {
  /// The text in English.
  public let en: String
  /// The text in French.
  public let fr: String

  /// Makes a text.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = Self.spaced(fr)
  }

  /// Makes a text that is the same in every language, such as a name or a number.
  public init(same: String) {
    en = same
    fr = same
  }

  /// Makes a text from one function of the language.
  init(_ text: (Language) -> String) {
    en = text(.english)
    fr = Self.spaced(text(.french))
  }

  /// The text in one language.
  public subscript(_ language: Language) -> String {
    switch language {
    case .english: en
    case .french: fr
    }
  }

  /// Returns the text with its first letter upper case.
  var capitalized: Text {
    Text { language in
      let text = self[language]
      return text.prefix(1).uppercased() + text.dropFirst()
    }
  }

  /// The narrow no-break space of French typography.
  static let narrowSpace: Character = "\u{202F}"

  private static func spaced(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      let previous = index > 0 ? characters[index - 1] : nil
      let after = index + 2 < characters.count ? characters[index + 2] : nil
      if character == " ", previous == "«" || next == "»" {
        result.append(narrowSpace)
      } else if character == " ", let next, ":;?!%".contains(next), isEnd(after) {
        result.append(narrowSpace)
      } else {
        result.append(character)
      }
    }
    return result
  }

  // A sign followed by more text, such as `:path`, is not punctuation.
  private static func isEnd(_ character: Character?) -> Bool {
    guard let character else { return true }
    return character.isWhitespace || ",.)»;:".contains(character)
  }
}
