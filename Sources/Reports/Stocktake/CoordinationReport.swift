public import Experiments
public import Mechanism

/// What giving overlapping programme-years to gaps does to coverage.
public struct CoordinationReport: Sendable {
  /// What the paired runs gave.
  public struct Outcome: Sendable {
    let table: ComparisonTable
    let digest: String

    /// Makes an outcome of two designs, the programmes as they would run coming first.
    public init(_ table: ComparisonTable, digest: String) {
      self.table = table
      self.digest = digest
    }
  }

  let facts: RunFacts
  let design: String
  let world: String
  let years: ClosedRange<Int>
  let moves: [DonorCoordination.Move]
  let effects: DonorEffects
  let withoutSupport: [String]
  let outcome: Outcome?

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - facts: of the runs, with the two designs in the order of the outcome.
  ///   - design: the id of the design that is run.
  ///   - coordination: what is moved.
  ///   - years: in which it is moved.
  ///   - withoutSupport: codes of states where the design has nobody whom more capacity would reach.
  ///   - outcome: nil where nothing is moved, so that there is nothing to run.
  public init(
    _ facts: RunFacts, design: String, world: String, coordination: DonorCoordination,
    years: ClosedRange<Int>, effects: DonorEffects, withoutSupport: [String], outcome: Outcome?
  ) {
    var facts = facts
    facts.designs = zip(facts.designs, [CoordinationTexts.before, CoordinationTexts.after])
      .map { DesignTitle(id: $0.id, title: $1) }
    self.facts = facts
    self.design = design
    self.world = world
    moves = coordination.moves
    self.years = years
    self.effects = effects
    self.withoutSupport = withoutSupport
    self.outcome = outcome
  }

  /// What is told of the runs.
  static let responses = [
    "coverage_current_sites_by_value", "coverage_current_sites_by_value_all",
    "coverage_current_sites", "share_of_time_in_serious_breach_all", "cost", "cost_beside",
  ]

  /// Returns the report, lines of at most `width` columns where the words allow it.
  public func text(_ language: Language, width: Int = 100) -> String {
    let width = min(max(width, 80), 120)
    func words(_ texts: [Text]) -> [String] {
      texts.flatMap { Paragraph.lines($0[language], width: width) }
    }
    var sections = [
      words([CoordinationTexts.title(design: design, world: world, years: years)])
    ]
    sections.append(words([CoordinationTexts.rule]))
    sections.append(
      (moves.isEmpty ? [] : words([CoordinationTexts.moves]))
        + spans.flatMap {
          Paragraph.lines(text($0)[language], width: width, indent: "    ", first: "  ")
        })
    if let outcome {
      sections.append(effectLines(language, width))
      sections.append(facts.heading(language, width: width))
      sections.append(results(outcome.table, language, width))
      sections.append(
        facts.closing([(world, outcome.digest)], language, width: width))
    } else {
      sections.append(words([CoordinationTexts.nothingRun]))
    }
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  /// A move over years that follow one another.
  struct Span {
    var move: DonorCoordination.Move
    var years: ClosedRange<Int>
  }

  private func text(_ span: Span) -> Text {
    CoordinationTexts.move(
      span.move, span.years, isWithoutSupport: span.move.to.map(withoutSupport.contains) ?? false)
  }

  var spans: [Span] {
    var spans: [Span] = []
    for move in moves {
      if let place = spans.lastIndex(where: {
        $0.move.programme == move.programme && $0.move.theme == move.theme
          && $0.move.from == move.from && $0.move.to == move.to
          && $0.years.upperBound == move.year - 1
      }) {
        spans[place].years = spans[place].years.lowerBound...move.year
      } else {
        spans.append(Span(move: move, years: move.year...move.year))
      }
    }
    return spans
  }

  private func effectLines(_ language: Language, _ width: Int) -> [String] {
    let lines = DonorTheme.classified.compactMap { theme in
      CoordinationTexts.effect(theme, effects.effect(of: theme))
    }
    return Paragraph.lines(CoordinationTexts.effects[language], width: width)
      + (lines.isEmpty ? [CoordinationTexts.noEffect] : lines).flatMap {
        Paragraph.lines($0[language], width: width, indent: "    ", first: "  ")
      }
  }

  private func results(
    _ table: ComparisonTable, _ language: Language, _ width: Int
  ) -> [String] {
    let rows = Self.responses.filter { table.place(ofResponse: $0) != nil }
    var columns = table.designs.indices.map { design in
      TextTable.Column(
        heading: [table.designs[design]],
        cells: rows.map { row in
          guard let found = table.summary(design: design, response: row) else {
            return TextTable.Cell(NumberFormat.undefined)
          }
          return TextTable.Cell(
            found.mean, found.meanLow, found.meanHigh, unit: found.unit, language)
        })
    }
    columns.append(
      TextTable.Column(
        heading: [CoordinationTexts.difference[language]],
        cells: rows.map { row in
          guard let found = table.difference(design: 1, response: row) else {
            return TextTable.Cell(NumberFormat.undefined)
          }
          let shown = TextTable.Cell(found.mean, found.low, found.high, unit: found.unit, language)
          let differs = found.isClear && (found.low != 0 || found.high != 0)
          return TextTable.Cell(shown.value + (differs ? "*" : " "), bracket: shown.bracket)
        }))
    let labels = rows.map { row in
      let unit = table.place(ofResponse: row).map { table.responses[$0].unit } ?? ""
      let name = ResponseTexts.label(for: row)[language]
      return "\(name), \(QuantityText.unit(unit)[language])"
    }
    return Paragraph.lines(
      CoordinationTexts.brackets(runs: table.replications)[language], width: width)
      + TextTable(labels: labels, columns: columns).lines(width: width)
  }
}
