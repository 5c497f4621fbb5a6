import ResultsStore

/// What a stored run came to when it was made anew.
public struct VerifiedRun: Sendable {
  /// Rows compared, and those of them in which something differs.
  public var rows, differing: Int
  /// The largest relative difference of two values.
  public var largest: Double
  /// Whether that is small enough to be told to be near.
  public var isNear: Bool
  /// The first difference: subject, replication, part, as stored, as found.
  public var first:
    (subject: String, replication: Int, part: String, stored: String, found: String)?

  /// Makes a finding.
  public init(
    rows: Int, differing: Int, largest: Double, isNear: Bool,
    first: (subject: String, replication: Int, part: String, stored: String, found: String)?
  ) {
    self.rows = rows
    self.differing = differing
    self.largest = largest
    self.isNear = isNear
    self.first = first
  }
}

/// Words and JSON on a verified run.
public enum VerificationReport {
  /// What was found, in words.
  public static func text(_ run: VerifiedRun, of folder: String, language: Language) -> String {
    let format = NumberFormat(language)
    let rows = format.integer(run.rows)
    guard run.differing > 0 else {
      return VerificationTexts.identical(folder, rows: rows)[language] + "\n"
    }
    let count = format.integer(run.differing)
    var lines = [
      (run.isNear
        ? VerificationTexts.near(folder, count, of: rows, run.largest.description)
        : VerificationTexts.differs(folder, count, of: rows))[language]
    ]
    if let first = run.first {
      lines.append(
        VerificationTexts.first(
          first.subject, first.replication, first.part, first.stored, first.found)[language])
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for programs.
  public static func json(_ run: VerifiedRun, of folder: String) -> String {
    JSONValue.object([
      .init("format", .integer(1)), .init("against", .string(folder)),
      .init("rows", .integer(run.rows)), .init("differing", .integer(run.differing)),
      .init("identical", .bool(run.differing == 0)), .init("near", .bool(run.isNear)),
      .init("largest_relative_difference", .number(run.largest)),
      .init(
        "first",
        run.first.map { first in
          .object([
            .init("subject", .string(first.subject)),
            .init("replication", .integer(first.replication)), .init("part", .string(first.part)),
            .init("stored", .string(first.stored)), .init("found", .string(first.found)),
          ])
        } ?? .null),
    ]).text() + "\n"
  }
}
