/// Where a text stands in a file or in a command-line option.
public struct SourceLocation: Sendable, Hashable {
  /// The file as the user named it, or the option (`--set`).
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int
  /// How many Unicode scalars of the line are meant; 0 marks a place where something is missing.
  public let length: Int
  /// The line without its line break, cut after 1,000 scalars.
  public let lineText: String

  /// Creates a location.
  public init(file: String, line: Int, column: Int, length: Int, lineText: String) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.lineText = lineText
  }

  /// The location from here to the end of another; it ends with its first line.
  func extended(to end: SourceLocation) -> SourceLocation {
    let length =
      end.line == line
      ? end.column + end.length - column : lineText.unicodeScalars.count + 1 - column
    return SourceLocation(
      file: file, line: line, column: column, length: max(self.length, length), lineText: lineText)
  }
}
