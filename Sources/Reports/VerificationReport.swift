public import ResultsStore

/// Words and JSON on a verified run.
public enum VerificationReport {
  /// What was found, in words.
  public static func text(_ run: RunVerification, of folder: String, language: Language) -> String {
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
  public static func json(_ run: RunVerification, of folder: String) -> String {
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
