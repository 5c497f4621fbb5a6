public import Experiments
import ResultsStore

/// Which designs meet stated thresholds, how surely, and which of them binds.
public struct FeasibilityReport: Sendable {
  /// What was found in one world.
  public struct World: Sendable {
    /// The world's id.
    public let id: String
    /// The digest of its rows.
    public let digest: String
    /// The findings, in the order of the designs.
    public let findings: [Feasibility]

    /// Makes a world's findings.
    public init(id: String, digest: String, findings: [Feasibility]) {
      self.id = id
      self.digest = digest
      self.findings = findings
    }
  }

  let facts: RunFacts
  let limits: Text
  let thresholds: [Threshold]
  let units: [String]
  let required: Double
  let nearZero: Double
  let worlds: [World]

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - limits: The title of the thresholds.
  ///   - units: The unit of each threshold's response.
  ///   - required: The probability with which all are to hold.
  ///   - nearZero: The probability up to which they hold so rarely that the best attainable is told.
  public init(
    _ facts: RunFacts, limits: Text, thresholds: [Threshold], units: [String], required: Double,
    nearZero: Double, worlds: [World]
  ) {
    self.facts = facts
    self.limits = limits
    self.thresholds = thresholds
    self.units = units
    self.required = required
    self.nearZero = nearZero
    self.worlds = worlds
  }

  /// In how many worlds all hold with the required probability, by the estimate and by the lower bound.
  func worldCount(design: Int) -> (estimated: Int, surely: Int) {
    (
      worlds.count { $0.findings[design].all.estimate >= required },
      worlds.count { $0.findings[design].all.low >= required }
    )
  }

  /// Whether all thresholds hold hardly ever, whatever the design and the world.
  var isHopeless: Bool {
    worlds.allSatisfy { $0.findings.allSatisfy { !($0.all.estimate > nearZero) } }
  }

  // MARK: Text

  /// Returns the report, lines of at most `width` columns where the words allow it.
  public func text(_ language: Language, width: Int = 100) -> String {
    let width = min(max(width, 80), 120)
    var sections = [facts.heading(language, width: width), stated(language, width)]
    for world in worlds { sections.append(table(world, language, width)) }
    sections.append(notes(language, width))
    sections.append(verdicts(language, width))
    if isHopeless { sections.append(best(language, width)) }
    sections.append(facts.closing(worlds.map { ($0.id, $0.digest) }, language, width: width))
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func stated(_ language: Language, _ width: Int) -> [String] {
    [limits[language]]
      + Paragraph.lines(FeasibilityTexts.stated[language], width: width)
      + thresholds.indices.flatMap { place in
        Paragraph.lines(
          FeasibilityTexts.threshold(thresholds[place], unit: units[place])[language],
          width: width, indent: "     ", first: "  \(place + 1)  ")
      }
  }

  private func table(_ world: World, _ language: Language, _ width: Int) -> [String] {
    func column(_ heading: [String], _ shares: [Share]) -> TextTable.Column {
      TextTable.Column(heading: heading, cells: shares.map { Self.cell($0, language) })
    }
    var columns = thresholds.indices.map { place in
      column(
        ["\(place + 1)", FeasibilityTexts.met[language]],
        world.findings.map { $0.findings[place].share })
    }
    columns.append(
      column(FeasibilityTexts.all.map { $0[language] }, world.findings.map(\.all)))
    columns.append(
      TextTable.Column(
        heading: FeasibilityTexts.binds.map { $0[language] },
        cells: world.findings.map {
          TextTable.Cell(
            $0.binding.isEmpty
              ? NumberFormat.undefined : $0.binding.map { "\($0 + 1)" }.joined(separator: ", "))
        }))
    var lines =
      Paragraph.lines(FeasibilityTexts.world(world.id)[language], width: width)
      + TextTable(labels: facts.designs.map(\.id), columns: columns).lines(width: width)
    for (design, found) in zip(facts.designs, world.findings) {
      if !found.binding.isEmpty {
        lines += note(
          FeasibilityTexts.failures(
            design: design.id,
            found.binding.map {
              ($0 + 1, found.findings[$0].fails, found.findings[$0].failsAlone)
            }),
          language, width)
      }
      for (place, finding) in found.findings.enumerated() where finding.missing > 0 {
        lines += note(
          FeasibilityTexts.missing(
            place + 1, design: design.id, count: finding.missing, runs: finding.share.runs),
          language, width)
      }
    }
    return lines
  }

  private func note(_ text: Text, _ language: Language, _ width: Int) -> [String] {
    Paragraph.lines(text[language], width: width, indent: "    ", first: "  ")
  }

  private func notes(_ language: Language, _ width: Int) -> [String] {
    [
      FeasibilityTexts.brackets(facts.randomNumbers, runs: facts.runs), FeasibilityTexts.binding,
    ].flatMap { Paragraph.lines($0[language], width: width) }
  }

  private func verdicts(_ language: Language, _ width: Int) -> [String] {
    let wide = facts.designs.map { TerminalWidth.of($0.id) }.max() ?? 0
    return Paragraph.lines(
      FeasibilityTexts.inWorlds(required: required)[language], width: width)
      + facts.designs.enumerated().map { place, design in
        let (estimated, surely) = worldCount(design: place)
        let words = FeasibilityTexts.count(estimated, of: worlds.count, surely: surely)
        return "  " + TerminalWidth.left(design.id, wide) + "   " + words[language]
      }
  }

  private func best(_ language: Language, _ width: Int) -> [String] {
    var lines = Paragraph.lines(FeasibilityTexts.best(nearZero: nearZero)[language], width: width)
    for world in worlds {
      let columns = thresholds.indices.map { place in
        TextTable.Column(
          heading: ["\(place + 1)", QuantityText.unit(units[place])[language]],
          cells: world.findings.map { found in
            let finding = found.findings[place]
            let tenth = QuantityText.number(finding.bestTenth, unit: units[place], language)
            return TextTable.Cell(
              QuantityText.number(finding.best, unit: units[place], language),
              bracket: finding.best.isNaN ? "" : "(\(tenth))")
          })
      }
      lines += Paragraph.lines(FeasibilityTexts.world(world.id)[language], width: width)
      lines += TextTable(labels: facts.designs.map(\.id), columns: columns).lines(width: width)
    }
    return lines
  }

  static func cell(_ share: Share, _ language: Language) -> TextTable.Cell {
    let format = NumberFormat(language)
    func percent(_ share: Double) -> String { format.fixed(share * 100, decimals: 0) }
    return TextTable.Cell(
      percent(share.estimate), bracket: "(\(percent(share.low))–\(percent(share.high)))")
  }
}
