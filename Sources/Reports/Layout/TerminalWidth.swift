/// How many terminal columns a text takes.
enum TerminalWidth {
  /// Returns the columns of a text: 0 for a mark that combines, 2 for a wide character, else 1.
  ///
  /// The ranges are those of Unicode Standard Annex 11 (East Asian Width W and F) and of emoji.
  static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  private static func columns(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x231a...0x231b, 0x2e80...0x303e, 0x3041...0x33ff, 0x3400...0x4dbf,
    0x4e00...0x9fff, 0xa000...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
    0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f680...0x1f6ff, 0x1f900...0x1f9ff,
    0x20000...0x3fffd,
  ]

  /// Returns the text with spaces after it up to a width.
  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// Returns the text with spaces before it up to a width.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - of(text))) + text
  }
}

/// Breaks running text into lines.
enum Paragraph {
  /// Returns the text broken at ordinary spaces so that no line is wider than `width`.
  ///
  /// A word wider than the line stands alone on its own. Every line begins with `indent`, the first
  /// with `first` if given.
  static func lines(
    _ text: String, width: Int, indent: String = "", first: String? = nil
  ) -> [String] {
    var lines: [String] = []
    var line = first ?? indent
    var isEmpty = true
    for word in text.split(separator: " ") {
      let width = max(width, 20)
      if !isEmpty, TerminalWidth.of(line) + 1 + TerminalWidth.of(word) > width {
        lines.append(line)
        line = indent
        isEmpty = true
      }
      if !isEmpty { line += " " }
      line += word
      isEmpty = false
    }
    if !isEmpty { lines.append(line) }
    return lines
  }
}
