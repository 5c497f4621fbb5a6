/// Lays words out in lines of a given width.
enum TextLayout {
  /// Lines of at most `width` characters, broken at spaces; a longer word stands alone.
  ///
  /// A line end in the text stays one. No-break spaces are kept.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if line.isEmpty {
          line = String(word)
        } else if line.count + 1 + word.count <= width {
          line += " " + word
        } else {
          lines.append(line)
          line = String(word)
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// A two-column list: terms on the left, their meaning wrapped on the right.
  static func list(_ items: [(term: String, meaning: String)], width: Int) -> [String] {
    let widest = items.map(\.term.count).max() ?? 0
    let column = min(widest, 30)
    let room = max(30, width - column - 4)
    var lines: [String] = []
    for (term, meaning) in items {
      var rest = self.lines(meaning, width: room)[...]
      if term.count <= column {
        let padding = String(repeating: " ", count: column - term.count)
        lines.append("  \(term)\(padding)  \(rest.popFirst() ?? "")")
      } else {
        lines.append("  \(term)")
      }
      lines += rest.map { String(repeating: " ", count: column + 4) + $0 }
    }
    return lines
  }
}
