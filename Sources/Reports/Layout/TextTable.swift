/// A table for the terminal: a label a row, then columns of aligned cells.
///
/// Where the columns do not fit, the table goes on below with the labels repeated.
struct TextTable {
  /// A column: its heading, a line each, and for each row a value with an optional bracket.
  struct Column {
    let heading: [String]
    let cells: [Cell]
  }

  /// One cell: the value, right-aligned, and what stands after it, aligned on its own.
  struct Cell: Equatable {
    let value: String
    let bracket: String

    init(_ value: String, bracket: String = "") {
      self.value = value
      self.bracket = bracket
    }
  }

  let labels: [String]
  let columns: [Column]

  /// Returns the lines of the table, none wider than `width` unless one column alone is.
  func lines(width: Int, indent: Int = 2) -> [String] {
    let label = labels.map { TerminalWidth.of($0) }.max() ?? 0
    let pieces = columns.map(Piece.init)
    var lines: [String] = []
    var start = 0
    while start < pieces.count {
      var end = start
      var used = indent + label
      while end < pieces.count, end == start || used + Self.gap + pieces[end].width <= width {
        used += Self.gap + pieces[end].width
        end += 1
      }
      if start > 0 { lines.append("") }
      lines += block(Array(pieces[start..<end]), label: label, indent: indent)
      start = end
    }
    return lines
  }

  private static let gap = 3

  private func block(_ pieces: [Piece], label: Int, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let gap = String(repeating: " ", count: Self.gap)
    let height = pieces.map(\.heading.count).max() ?? 0
    var lines: [String] = []
    for row in 0..<height {
      var line = margin + String(repeating: " ", count: label)
      for piece in pieces { line += gap + piece.heading(row, of: height) }
      lines.append(line.withoutTrailingSpaces)
    }
    for (row, name) in labels.enumerated() {
      var line = margin + TerminalWidth.left(name, label)
      for piece in pieces { line += gap + piece.cells[row] }
      lines.append(line.withoutTrailingSpaces)
    }
    return lines
  }

  /// A column with every text brought to one width.
  private struct Piece {
    let width: Int
    let heading: [String]
    let cells: [String]

    init(_ column: Column) {
      let value = column.cells.map { TerminalWidth.of($0.value) }.max() ?? 0
      let bracket = column.cells.map { TerminalWidth.of($0.bracket) }.max() ?? 0
      let content = value + (bracket > 0 ? bracket + 1 : 0)
      let wide = max(content, column.heading.map { TerminalWidth.of($0) }.max() ?? 0)
      width = wide
      heading = column.heading.map { TerminalWidth.right($0, wide) }
      cells = column.cells.map { cell in
        var text = TerminalWidth.right(cell.value, value)
        if bracket > 0 { text += " " + TerminalWidth.right(cell.bracket, bracket) }
        return TerminalWidth.right(text, wide)
      }
    }

    // Headings of fewer lines stand at the bottom, next to the cells.
    func heading(_ row: Int, of height: Int) -> String {
      let place = row - (height - heading.count)
      return place >= 0 ? heading[place] : String(repeating: " ", count: width)
    }
  }
}

extension String {
  /// The text without ordinary spaces at its end.
  var withoutTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
