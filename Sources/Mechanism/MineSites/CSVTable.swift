import Parameters

/// A table read from comma-separated text, with the place of every field (RFC 4180, UTF-8).
struct CSVTable {
  struct Field {
    var text: String
    var location: SourceLocation
  }

  let file: String
  private(set) var header: [Field] = []
  private(set) var rows: [[Field]] = []

  /// - Throws: `ParameterIssues` with every fault of the table's form.
  init(_ bytes: [UInt8], file: String) throws(ParameterIssues) {
    self.file = file
    let lines = try Self.lines(bytes, file: file)
    var issues: [ParameterIssue] = []
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 == " " }) {
      let (fields, isClosed) = Self.split(line, number: index + 1, file: file)
      if !isClosed, let last = fields.last {
        issues.append(ParameterIssue(.unclosedQuote, at: last.location))
      }
      if header.isEmpty {
        header = fields
      } else if fields.count != header.count {
        issues.append(
          ParameterIssue(
            .wrongFieldCount(found: fields.count, expected: header.count),
            at: SourceLocation(
              file: file, line: index + 1, column: 1, length: line.count, lineText: line)))
      } else {
        rows.append(fields)
      }
    }
    if header.isEmpty { issues.append(ParameterIssue(.emptyFile, at: Self.top(of: file))) }
    if !issues.isEmpty { throw ParameterIssues(issues) }
  }

  static func top(of file: String) -> SourceLocation {
    SourceLocation(file: file, line: 1, column: 1, length: 1, lineText: "")
  }

  private static func lines(_ bytes: [UInt8], file: String) throws(ParameterIssues) -> [String] {
    var lines: [String] = []
    var number = 0
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      var part = part
      if number == 1, part.starts(with: [0xEF, 0xBB, 0xBF]) { part = part.dropFirst(3) }
      if part.last == UInt8(ascii: "\r") { part = part.dropLast() }
      guard let line = String(validating: part, as: UTF8.self) else {
        let start = soundBeginning(of: part)
        throw ParameterIssues([
          ParameterIssue(
            .badUTF8,
            at: SourceLocation(
              file: file, line: number, column: start.count + 1, length: 1, lineText: start))
        ])
      }
      lines.append(line)
    }
    return lines
  }

  /// What stands before the first byte that is not UTF-8.
  private static func soundBeginning(of bytes: ArraySlice<UInt8>) -> String {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var text = String.UnicodeScalarView()
    while case .scalarValue(let scalar) = decoder.decode(&rest) { text.append(scalar) }
    return String(text)
  }

  /// Splits one line; a field may stand in quotes and a doubled quote is one quote.
  private static func split(
    _ line: String, number: Int, file: String
  ) -> (fields: [Field], isClosed: Bool) {
    var fields: [Field] = []
    var text = ""
    var column = 1
    var start = 1
    var isQuoted = false
    var afterQuote = false
    func finish() {
      fields.append(
        Field(
          text: text,
          location: SourceLocation(
            file: file, line: number, column: start, length: max(1, column - start), lineText: line)
        ))
    }
    for character in line {
      if isQuoted {
        if character == "\"" {
          isQuoted = false
          afterQuote = true
        } else {
          text.append(character)
        }
      } else if character == "\"", afterQuote {
        text.append(character)
        isQuoted = true
        afterQuote = false
      } else if character == "\"", text.isEmpty {
        isQuoted = true
      } else if character == "," {
        finish()
        text = ""
        start = column + 1
        afterQuote = false
      } else {
        text.append(character)
        afterQuote = false
      }
      column += 1
    }
    finish()
    return (fields, !isQuoted)
  }
}
