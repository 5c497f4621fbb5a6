public import Experiments

/// What breaks each design first, after how many months, in each world.
public struct StressReport: Sendable {
  /// What was found in one world.
  public struct World: Sendable {
    /// The world's id.
    public let id: String
    /// The digest of its rows.
    public let digest: String
    /// The findings, in the order of the designs.
    public let findings: [StressFinding]

    /// Makes a world's findings.
    public init(id: String, digest: String, findings: [StressFinding]) {
      self.id = id
      self.digest = digest
      self.findings = findings
    }
  }

  /// What counts as a break, from the parameters of the run.
  public struct Limits: Sendable {
    /// Months without a break for which a body is stopped.
    public let bodyMonths: Double
    /// The share of value below which coverage is too low.
    public let floor: Double
    /// Months for which it must be.
    public let belowMonths: Double
    /// Months in which it may still be built up.
    public let buildUpMonths: Double
    /// Waiting visits in years of full capacity.
    public let backlog: Double

    /// Puts the limits together.
    public init(
      bodyMonths: Double, floor: Double, belowMonths: Double, buildUpMonths: Double, backlog: Double
    ) {
      self.bodyMonths = bodyMonths
      self.floor = floor
      self.belowMonths = belowMonths
      self.buildUpMonths = buildUpMonths
      self.backlog = backlog
    }
  }

  let facts: RunFacts
  let limits: Limits
  let worlds: [World]

  /// Makes a report.
  public init(_ facts: RunFacts, limits: Limits, worlds: [World]) {
    self.facts = facts
    self.limits = limits
    self.worlds = worlds
  }

  /// The months that a run is looked at.
  var months: Double { (facts.horizonYears - facts.warmUpYears) * 12 }

  /// Returns the report, lines of at most `width` columns where the words allow it.
  public func text(_ language: Language, width: Int = 100) -> String {
    let width = min(max(width, 80), 120)
    var sections = [facts.heading(language, width: width)]
    for design in facts.designs.indices {
      sections.append(kinds(design, language, width))
      sections.append(bodies(design, language, width))
    }
    sections.append(
      [
        FeasibilityTexts.brackets(facts.randomNumbers, runs: facts.runs),
        StressTexts.definitions(
          bodyMonths: limits.bodyMonths, floor: limits.floor, belowMonths: limits.belowMonths,
          buildUpMonths: limits.buildUpMonths, backlog: limits.backlog),
        StressTexts.censored(months: months, warmUp: facts.warmUpYears > 0),
      ].flatMap { Paragraph.lines($0[language], width: width) })
    sections.append(facts.closing(worlds.map { ($0.id, $0.digest) }, language, width: width))
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func kinds(_ design: Int, _ language: Language, _ width: Int) -> [String] {
    let found = worlds.map { $0.findings[design] }
    func column(_ heading: [Text], _ cells: [TextTable.Cell]) -> TextTable.Column {
      TextTable.Column(heading: heading.map { $0[language] }, cells: cells)
    }
    var columns = [
      column(
        StressTexts.any, found.map { FeasibilityReport.cell($0.any.happened, language) }),
      column(
        StressTexts.month,
        found.map { finding in
          let time = finding.any
          return TextTable.Cell(
            month(time.p50, language),
            bracket: time.happened.held == 0
              ? "" : "(\(month(time.p10, language))–\(month(time.p90, language)))")
        }),
      column(
        StressTexts.first,
        found.map { finding in
          let most = finding.kinds.map(\.firsts).max() ?? 0
          guard most > 0 else { return TextTable.Cell(NumberFormat.undefined) }
          let leading = finding.kinds.filter { $0.firsts == most }.map {
            BreakResponseTexts.kind($0.name)[language]
          }
          let share = Double(most) / Double(finding.any.happened.held)
          let percent = NumberFormat(language).fixed(share * 100, decimals: 0)
          return TextTable.Cell(leading.joined(separator: ", "), bracket: "(\(percent))")
        }),
    ]
    for place in found.first?.kinds.indices ?? 0..<0 {
      columns.append(
        column(
          StressTexts.kind(found[0].kinds[place].name),
          found.map { part($0.kinds[place], language) }))
    }
    return [facts.designs[design].id]
      + TextTable(labels: worlds.map(\.id), columns: columns).lines(width: width)
  }

  private func bodies(_ design: Int, _ language: Language, _ width: Int) -> [String] {
    let found = worlds.map { $0.findings[design] }
    let places = (found.first?.bodies.indices ?? 0..<0).filter { place in
      found.contains { $0.bodies[place].time.happened.held > 0 }
    }
    guard !places.isEmpty else {
      return Paragraph.lines(
        StressTexts.noBody[language], width: width, indent: "  ", first: "  ")
    }
    let columns = places.map { place in
      TextTable.Column(
        heading: StressTexts.body(found[0].bodies[place].name).map { $0[language] },
        cells: found.map { part($0.bodies[place], language) })
    }
    return Paragraph.lines(StressTexts.bodies[language], width: width, indent: "  ", first: "  ")
      + TextTable(labels: worlds.map(\.id), columns: columns).lines(width: width)
  }

  private func part(_ part: StressFinding.Part, _ language: Language) -> TextTable.Cell {
    let share = part.time.happened.estimate
    return TextTable.Cell(
      NumberFormat(language).fixed(share * 100, decimals: 0),
      bracket: part.time.happened.held == 0 ? "" : "(\(month(part.time.p50, language)))")
  }

  private func month(_ months: Double, _ language: Language) -> String {
    let format = NumberFormat(language)
    return months.isNaN
      ? ">" + format.fixed(self.months, decimals: 0) : format.fixed(months, decimals: 0)
  }
}
