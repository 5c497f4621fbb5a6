public import Parameters
import ResultsStore

/// Shows faults of inputs with their code, place, line, caret and advice.
public enum ParameterIssueReport {
  /// Returns all faults as text, an empty line between two, a line feed at the end.
  public static func text(_ issues: [ParameterIssue], language: Language) -> String {
    issues.map { text($0, language: language) }.joined(separator: "\n")
  }

  /// Returns one fault as text.
  public static func text(_ issue: ParameterIssue, language: Language) -> String {
    let words = ParameterIssueTexts.text(for: issue.kind)
    let colon = language == .french ? "\u{202F}: " : ": "
    var lines = ["\(HelpTexts.error[language])[\(issue.code)]\(colon)\(words.message[language])"]
    var margin = "  "
    if let place = issue.location {
      let number = String(place.line)
      margin = String(repeating: " ", count: number.count + 2)
      lines.append("\(margin.dropLast())--> \(place.file):\(place.line):\(place.column)")
      if !place.lineText.isEmpty {
        let excerpt = SourceExcerpt(place)
        lines.append("\(margin)|")
        lines.append(" \(number) | \(excerpt.line)")
        lines.append("\(margin)| \(excerpt.marks)")
      }
    }
    if let path = issue.path {
      lines.append("\(margin)= \(Words.parameter[language])\(colon)\(path)")
    }
    if let help = words.help {
      lines.append("\(margin)= \(HelpTexts.help[language])\(colon)\(help[language])")
    }
    return lines.map { $0.withoutTrailingSpaces + "\n" }.joined()
  }

  /// Returns all faults as a JSON document of format 1.
  public static func json(_ issues: [ParameterIssue], language: Language) -> String {
    JSONValue.object([
      .init("format", .integer(1)),
      .init("errors", .array(issues.map { json($0, language: language) })),
    ]).text() + "\n"
  }

  private static func json(_ issue: ParameterIssue, language: Language) -> JSONValue {
    let words = ParameterIssueTexts.text(for: issue.kind)
    return .object([
      .init("code", .string(issue.code)),
      .init("file", (issue.location?.file).map(JSONValue.string) ?? .null),
      .init("line", (issue.location?.line).map(JSONValue.integer) ?? .null),
      .init("column", (issue.location?.column).map(JSONValue.integer) ?? .null),
      .init("length", (issue.location?.length).map(JSONValue.integer) ?? .null),
      .init("path", issue.path.map(JSONValue.string) ?? .null),
      .init("message", .string(words.message[language])),
      .init("help", words.help.map { .string($0[language]) } ?? .null),
    ])
  }
}

/// A line of a file, made safe to print and cut around the place meant, with marks under it.
struct SourceExcerpt {
  let line: String
  let marks: String

  private static let longest = 96

  init(_ place: SourceLocation) {
    let scalars = Array(place.lineText.unicodeScalars)
    let column = min(max(place.column - 1, 0), scalars.count)
    let first = column > Self.longest * 3 / 4 ? column - Self.longest / 2 : 0
    let last = min(scalars.count, first + Self.longest)
    var line = first > 0 ? "…" : ""
    var blank = first > 0 ? " " : ""
    for (index, scalar) in scalars[first..<last].enumerated() {
      let safe = Self.safe(scalar)
      line.unicodeScalars.append(safe)
      if first + index < column {
        let width = TerminalWidth.of(String(Character(safe)))
        blank += safe == "\t" ? "\t" : String(repeating: " ", count: width)
      }
    }
    if last < scalars.count { line += "…" }
    let end = min(column + max(place.length, 1), max(last, column + 1))
    let meant = column < end && end <= scalars.count ? scalars[column..<end] : []
    let width = meant.reduce(0) { $0 + TerminalWidth.of(String(Character($1))) }
    self.line = line
    marks = blank + String(repeating: "^", count: max(1, width))
  }

  // What could steer a terminal or turn the direction of writing is shown as a replacement mark.
  private static func safe(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\t" ? scalar : "\u{FFFD}"
    case .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: "\u{FFFD}"
    default: scalar
    }
  }
}
