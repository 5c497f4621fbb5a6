public import Experiments
import ResultsStore

/// Who pays and who loses under each design, and how that differs from the baseline.
public struct BurdenReport: Sendable {
  let facts: RunFacts
  let table: ComparisonTable
  let world: String
  let digest: String

  /// Makes a report.
  ///
  /// - Precondition: The designs are those of the table, in its order.
  public init(_ facts: RunFacts, table: ComparisonTable, world: String, digest: String) {
    precondition(facts.designs.map(\.id) == table.designs, "the designs of the table")
    self.facts = facts
    self.table = table
    self.world = world
    self.digest = digest
  }

  /// The rows that the table has something to say of.
  var rows: [BurdenRow] {
    BurdenRow.all.filter { row in
      guard let response = table.place(ofResponse: row.response) else { return false }
      return table.designs.indices.contains {
        let mean = table.summary(design: $0, response: response).mean
        return mean != 0 && !mean.isNaN
      }
    }
  }

  // MARK: Text

  /// Returns the report, lines of at most `width` columns where the words allow it.
  public func text(_ language: Language, width: Int = 100) -> String {
    let width = min(max(width, 80), 120)
    var sections = [
      facts.heading(language, width: width)
        + [FeasibilityTexts.world(world)[language]],
      Paragraph.lines(
        BurdenTexts.brackets(runs: table.replications)[language], width: width),
    ]
    for section in BurdenRow.Section.allCases {
      sections.append(means(section, language, width))
    }
    if table.designs.count > 1, table.replications > 1 {
      sections.append(differences(language, width))
    }
    sections.append(byState(language, width))
    sections.append(Paragraph.lines(red[language], width: width))
    sections.append(facts.closing([(world, digest)], language, width: width))
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  /// The sentence beside red counts, with the most miners that any design bars.
  private var red: Text {
    let miners = table.designs.indices.compactMap {
      table.summary(design: $0, response: "miners_barred_from_certifying")?.mean
    }
    return Caveats.red(miners: miners.filter(\.isFinite).max() ?? .nan)
  }

  private func label(_ row: BurdenRow, _ unit: String, _ language: Language) -> String {
    let name = (row.label ?? ResponseTexts.label(for: row.response))[language]
    return unit == "USD per year" && (row.section == .pays || row.section == .beside)
      ? name : "\(name), \(QuantityText.unit(unit)[language])"
  }

  private func means(
    _ section: BurdenRow.Section, _ language: Language, _ width: Int
  ) -> [String] {
    let rows = rows.filter { $0.section == section }
    guard !rows.isEmpty else { return [] }
    let columns = table.designs.indices.map { design in
      TextTable.Column(
        heading: [table.designs[design]],
        cells: rows.map { row in
          guard let summary = table.summary(design: design, response: row.response) else {
            return TextTable.Cell(NumberFormat.undefined)
          }
          return TextTable.Cell(
            summary.mean, summary.meanLow, summary.meanHigh, unit: summary.unit, language)
        })
    }
    return [BurdenTexts.section(section)[language]]
      + TextTable(labels: labels(rows, language), columns: columns).lines(width: width)
  }

  private func labels(_ rows: [BurdenRow], _ language: Language) -> [String] {
    rows.map { row in
      label(
        row, table.place(ofResponse: row.response).map { table.responses[$0].unit } ?? "", language)
    }
  }

  private func differences(_ language: Language, _ width: Int) -> [String] {
    let rows = rows
    let columns = table.designs.indices.filter { $0 != table.baseline }.map { design in
      TextTable.Column(
        heading: [table.designs[design]],
        cells: rows.map { row in
          guard let found = table.difference(design: design, response: row.response) else {
            return TextTable.Cell(NumberFormat.undefined)
          }
          let shown = TextTable.Cell(found.mean, found.low, found.high, unit: found.unit, language)
          let differs = found.isClear && (found.low != 0 || found.high != 0)
          return TextTable.Cell(shown.value + (differs ? "*" : " "), bracket: shown.bracket)
        })
    }
    return Paragraph.lines(
      BurdenTexts.differences(baseline: table.designs[table.baseline])[language], width: width)
      + TextTable(labels: labels(rows, language), columns: columns).lines(width: width)
  }

  // MARK: Machines

  /// The responses of the rows, then those by state.
  private var names: [String] {
    rows.map(\.response) + states.flatMap { code in StateShare.allCases.map { $0.response(code) } }
  }

  /// Returns the report as a JSON document of format 1; numbers are never localised.
  public func json() -> String {
    JSONValue.object(
      [.init("format", .integer(1)), Caveats.member]
        + [
          .init("red", .object([.init("en", .string(red.en)), .init("fr", .string(red.fr))])),
          .init("random_numbers", .string(facts.randomNumbers.rawValue)),
        ] + (facts.past?.members ?? []) + [
          .init("world", .string(world)), .init("digest", .string(digest)),
          .init("baseline", .string(table.designs[table.baseline])),
          .init("designs", .array(table.designs.indices.map(json))),
        ]
    ).text() + "\n"
  }

  private func json(_ design: Int) -> JSONValue {
    let members = names.compactMap { name -> JSONValue.Member? in
      guard let summary = table.summary(design: design, response: name) else { return nil }
      var members: [JSONValue.Member] = [
        .init("unit", .string(summary.unit)), .init("n", .integer(summary.n)),
        .init("mean", .number(summary.mean)), .init("mean_low", .number(summary.meanLow)),
        .init("mean_high", .number(summary.meanHigh)),
      ]
      if let difference = table.difference(design: design, response: name) {
        members += [
          .init("difference", .number(difference.mean)),
          .init("difference_low", .number(difference.low)),
          .init("difference_high", .number(difference.high)),
          .init("clear", .bool(difference.isClear)),
        ]
      }
      return .init(name, .object(members))
    }
    return .object([.init("id", .string(table.designs[design])), .init("rows", .object(members))])
  }

  /// Returns one row a design and response.
  public func csv() -> String {
    var lines = [
      "design,response,unit,n,mean,mean_low,mean_high,difference,difference_low,difference_high,clear"
    ]
    for design in table.designs.indices {
      for name in names {
        guard let summary = table.summary(design: design, response: name) else { continue }
        let difference = table.difference(design: design, response: name)
        let means = [summary.mean, summary.meanLow, summary.meanHigh].map(CanonicalRows.text)
        let others =
          difference.map {
            [$0.mean, $0.low, $0.high].map(CanonicalRows.text) + [$0.isClear ? "true" : "false"]
          } ?? ["", "", "", ""]
        lines.append(
          ([table.designs[design], name, summary.unit].map(CanonicalRows.field)
            + [String(summary.n)] + means + others).joined(separator: ","))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
