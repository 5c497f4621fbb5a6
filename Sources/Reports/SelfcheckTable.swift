import ResultsStore

/// One expected value of a verification study, held against what the program found.
public struct SelfcheckRow: Sendable, Hashable {
  /// The study's name.
  public let study: String
  /// The response compared.
  public let response: String
  /// The value of the closed form.
  public let expected: Double
  /// The mean of the replications.
  public let found: Double
  /// The standard error of that mean.
  public let standardError: Double

  /// How many standard errors the found value lies above the expected one.
  public let z: Double
  /// Whether that is within the bound of the check.
  public let agrees: Bool

  /// Makes a row.
  public init(
    study: String, response: String, expected: Double, found: Double, standardError: Double,
    z: Double, agrees: Bool
  ) {
    self.study = study
    self.response = response
    self.expected = expected
    self.found = found
    self.standardError = standardError
    self.z = z
    self.agrees = agrees
  }
}

/// The verification studies as a table.
public enum SelfcheckTable {
  /// Returns the table, with a sentence below that counts what agrees.
  public static func text(
    _ rows: [SelfcheckRow], language: Language, width: Int = 120
  ) -> String {
    let format = NumberFormat(language)
    var labels: [String] = []
    var places: [Int?] = []
    for (place, row) in rows.enumerated() {
      // A study's name stands once, above its responses.
      if place == 0 || rows[place - 1].study != row.study {
        labels.append(row.study)
        places.append(nil)
      }
      labels.append("  " + row.response)
      places.append(place)
    }
    func column(_ heading: Text, _ cell: (SelfcheckRow) -> String) -> TextTable.Column {
      TextTable.Column(
        heading: [heading[language]],
        cells: places.map { TextTable.Cell($0.map { cell(rows[$0]) } ?? "") })
    }
    let table = TextTable(
      labels: labels,
      columns: [
        column(SelfcheckTexts.expected) { significant($0.expected, format) },
        column(SelfcheckTexts.found) { significant($0.found, format) },
        column(SelfcheckTexts.standardError) { significant($0.standardError, format) },
        column(Text(same: "z")) { row in
          let z = format.fixed(row.z, decimals: 2)
          return row.agrees ? z : z + " " + SelfcheckTexts.differs[language]
        },
      ])
    let count = SelfcheckTexts.summary(agreeing: rows.count { $0.agrees }, of: rows.count)
    return (table.lines(width: width, indent: 0) + [count[language]]).map { $0 + "\n" }.joined()
  }

  /// Returns the rows as a JSON document of format 1.
  public static func json(_ rows: [SelfcheckRow]) -> String {
    JSONValue.object([
      .init("format", .integer(1)),
      .init(
        "checks",
        .array(
          rows.map {
            .object([
              .init("study", .string($0.study)), .init("response", .string($0.response)),
              .init("expected", .number($0.expected)), .init("found", .number($0.found)),
              .init("se", .number($0.standardError)), .init("z", .number($0.z)),
              .init("agrees", .bool($0.agrees)),
            ])
          })),
    ]).text() + "\n"
  }

  // Six significant digits; the shortest form for very small and very large numbers.
  private static func significant(_ value: Double, _ format: NumberFormat) -> String {
    let size = value.magnitude
    if !value.isFinite || size == 0 { return format.fixed(value, decimals: 0) }
    if size < 1e-4 {
      var (scaled, exponent) = (size, 0)
      while scaled < 1 {
        scaled *= 10
        exponent -= 1
      }
      let digits = format.fixed(scaled, decimals: 3) + "e\(exponent)"
      return value < 0 ? "−" + digits : digits
    }
    var (decimals, limit) = (6, 1.0)
    while decimals > 0, size >= limit {
      decimals -= 1
      limit *= 10
    }
    return format.fixed(value, decimals: decimals)
  }
}
