public import Experiments
import ResultsStore
import Statistics

/// Sensitivity analyses in words, tables and files.
public enum SensitivityReport {
  /// A table for each design, world and combination of levers.
  public static func text(
    _ tables: [SensitivityTable], response: String, language: Language, width: Int
  ) -> String {
    let format = NumberFormat(language)
    var text = SensitivityTexts.title(response)[language] + "\n"
    for table in tables {
      text += "\n\(table.subject)\n"
      let columns = table.measures.indices.map { measure in
        TextTable.Column(
          heading: [SensitivityTexts.name(ofMeasure: table.measures[measure])[language]],
          cells: table.cells.map { row in
            let estimate = row[measure]
            let bracket =
              estimate.interval.map {
                "(\(format.fixed($0.lowerBound, decimals: 2)) – \(format.fixed($0.upperBound, decimals: 2)))"
              } ?? ""
            return TextTable.Cell(format.fixed(estimate.value, decimals: 2), bracket: bracket)
          })
      }
      text +=
        TextTable(labels: table.factors, columns: columns).lines(width: width)
        .joined(separator: "\n") + "\n"
      for remark in SensitivityTexts.remarks(table, format) { text += "  \(remark[language])\n" }
    }
    return text
  }

  /// A row for each estimate, as CSV.
  public static func csv(_ tables: [SensitivityTable], response: String) -> String {
    var text =
      "subject,response,factor,measure,value,se,low,high,n,dropped,method\n"
    for (table, factor, measure) in places(tables) {
      let estimate = table.cells[factor][measure]
      let numbers = [
        estimate.value, estimate.standardError ?? .nan, estimate.lower ?? .nan,
        estimate.upper ?? .nan,
      ]
      let fields =
        [table.subject, response, table.factors[factor], table.measures[measure]]
        + numbers.map(CanonicalRows.text)
        + [String(estimate.count), String(estimate.dropped), estimate.method]
      text += fields.map(CanonicalRows.field).joined(separator: ",") + "\n"
    }
    return text
  }

  /// The same for programs.
  public static func json(_ tables: [SensitivityTable], response: String) -> String {
    JSONValue.object([
      .init("format", .integer(1)), .init("response", .string(response)),
      .init(
        "tables",
        .array(
          tables.map { table in
            .object([
              .init("subject", .string(table.subject)),
              .init("noise_share", number(table.noiseShare)), .init("r2", number(table.r2)),
              .init("threshold", number(table.threshold)),
              .init(
                "estimates",
                .array(
                  places([table]).map { _, factor, measure in
                    json(
                      table.cells[factor][measure], table.factors[factor], table.measures[measure])
                  })),
            ])
          })),
    ]).text() + "\n"
  }

  private static func places(
    _ tables: [SensitivityTable]
  ) -> [(SensitivityTable, factor: Int, measure: Int)] {
    tables.flatMap { table in
      table.factors.indices.flatMap { factor in
        table.measures.indices.map { (table, factor, $0) }
      }
    }
  }

  private static func json(_ estimate: Estimate, _ factor: String, _ measure: String) -> JSONValue {
    .object([
      .init("factor", .string(factor)), .init("measure", .string(measure)),
      .init("value", .number(estimate.value)), .init("se", number(estimate.standardError)),
      .init("low", number(estimate.lower)), .init("high", number(estimate.upper)),
      .init("n", .integer(estimate.count)), .init("dropped", .integer(estimate.dropped)),
      .init("method", .string(estimate.method)),
    ])
  }

  private static func number(_ value: Double?) -> JSONValue {
    value.map(JSONValue.number) ?? .null
  }
}
