import Experiments

/// The comparison of designs as tables and sentences for a terminal.
public enum ComparisonTextReport {
  /// Returns the report, lines of at most `width` columns where the words allow it.
  ///
  /// Each value is a median with the 10 % and 90 % quantiles of the runs in brackets; whether a
  /// difference is clear is judged on the 95 % interval of the paired differences.
  ///
  /// - Parameter width: Columns of the terminal; less than 80 is taken as 80, more than 120 as 120.
  public static func text(
    _ report: ComparisonReport, language: Language, width: Int = 100
  ) -> String {
    let width = min(max(width, 80), 120)
    let sections = [
      heading(report, language, width), mainTable(report, language, width),
      payers(report, language, width), differences(report, language, width),
      PairingTable.lines(report.table, language, width: width),
      report.ties?.lines(designs: report.table.designs, language, width: width) ?? [],
      closing(report, language, width),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private static func heading(
    _ report: ComparisonReport, _ language: Language, _ width: Int
  ) -> [String] {
    let wide = report.designs.map { TerminalWidth.of($0.id) }.max() ?? 0
    var lines = [report.title[language], ""]
    for (place, design) in report.designs.enumerated() {
      var title = design.title[language]
      if place == report.table.baseline { title += " (\(Words.baseline[language]))" }
      let margin = String(repeating: " ", count: wide + 5)
      lines += Paragraph.lines(
        title, width: width, indent: margin,
        first: "  " + TerminalWidth.left(design.id, wide) + "   ")
    }
    if let past = report.past {
      lines += Paragraph.lines(
        Words.inForce(past)[language], width: width, indent: "  ", first: "  ")
    }
    return lines
  }

  private static func mainTable(
    _ report: ComparisonReport, _ language: Language, _ width: Int
  ) -> [String] {
    let format = NumberFormat(language)
    var columns: [TextTable.Column] = []
    var notes: [Text] = []
    for indicator in indicators(of: report.table) {
      let summaries = report.table.designs.indices.compactMap {
        report.table.summary(design: $0, response: indicator.response)
      }
      let shown = summaries.flatMap { [$0.p10, $0.p50, $0.p90] }.filter(\.isFinite)
      let largest = shown.map { $0.magnitude * indicator.factor }.max() ?? 0
      let decimals = indicator.decimals(largest: largest)
      func number(_ value: Double) -> String {
        format.fixed(value * indicator.factor, decimals: decimals)
      }
      let cells = summaries.map { summary in
        let range = "(\(number(summary.p10))–\(number(summary.p90)))"
        return TextTable.Cell(number(summary.p50), bracket: summary.n > 1 ? range : "")
      }
      columns.append(
        TextTable.Column(heading: indicator.heading.map { $0[language] }, cells: cells))
      for (design, summary) in zip(report.designs, summaries)
      where summary.n < report.table.replications {
        notes.append(
          Words.definedIn(
            indicator.label.capitalized, design: design.id, n: summary.n,
            runs: report.table.replications))
      }
    }
    let table = TextTable(labels: report.table.designs, columns: columns)
    let runs = report.table.replications
    let note =
      runs > 1
      ? Words.bracketNote(runs: runs, fixedParameters: report.fixedParameters) : Words.oneRun
    var lines = table.lines(width: width)
    for note in [note] + [Words.observations(of: report.table)].compactMap(\.self) + notes {
      lines += Paragraph.lines(note[language], width: width, indent: "  ")
    }
    return lines
  }

  private static func payers(
    _ report: ComparisonReport, _ language: Language, _ width: Int
  ) -> [String] {
    var headings: [[Text]] = []
    var means: [[Double]] = []
    func column(_ response: String, _ heading: [Text], always: Bool) {
      guard report.table.place(ofResponse: response) != nil else { return }
      let values = report.table.designs.indices.map {
        (report.table.summary(design: $0, response: response)?.mean ?? .nan) * 1e-6
      }
      guard always || values.contains(where: { $0 != 0 }) else { return }
      headings.append(heading)
      means.append(values)
    }
    for payer in PayerTexts.words {
      column("cost_by_payer." + payer, PayerTexts.heading(payer), always: false)
    }
    guard !means.isEmpty else { return [] }
    column("cost", [Words.total], always: true)
    column("funding_gap", Words.fundingGap, always: true)
    let largest = means.flatMap { $0 }.filter(\.isFinite).map(\.magnitude).max() ?? 0
    // One number of decimals for all, else the columns do not add up to the eye.
    let decimals = largest >= 1 || largest == 0 ? 1 : largest >= 0.1 ? 2 : 3
    let format = NumberFormat(language)
    let columns = zip(headings, means).map { heading, values in
      TextTable.Column(
        heading: heading.map { $0[language] },
        cells: values.map { TextTable.Cell(format.fixed($0, decimals: decimals)) })
    }
    return Paragraph.lines(Words.whoPays[language], width: width)
      + TextTable(labels: report.table.designs, columns: columns).lines(width: width)
  }

  private static func differences(
    _ report: ComparisonReport, _ language: Language, _ width: Int
  ) -> [String] {
    let table = report.table
    guard table.designs.count > 1, table.replications > 1 else { return [] }
    let baseline = table.designs[table.baseline]
    var lines = Paragraph.lines(
      DifferenceTexts.heading(baseline: baseline)[language], width: width)
    var (unclear, total) = (0, 0)
    for design in table.designs.indices where design != table.baseline {
      lines.append("  " + table.designs[design])
      for indicator in indicators(of: table) {
        guard let difference = table.difference(design: design, response: indicator.response)
        else { continue }
        switch DifferenceVerdict(difference) {
        case .clear: total += 1
        case .notClear, .undefined:
          total += 1
          unclear += 1
        case .same: break
        }
        let sentence = DifferenceTexts.sentence(difference, of: indicator)[language]
        lines += Paragraph.lines(sentence, width: width, indent: "      ", first: "    ")
      }
    }
    guard total > 0 else { return lines }
    return lines
      + Paragraph.lines(
        DifferenceTexts.count(unclear: unclear, of: total)[language], width: width, indent: "  ")
      + otherPairs(report, language, width)
  }

  /// Which differences between two designs, neither of them the baseline, are not clear.
  private static func otherPairs(
    _ report: ComparisonReport, _ language: Language, _ width: Int
  ) -> [String] {
    let table = report.table
    let others = table.designs.indices.filter { $0 != table.baseline }
    guard others.count > 1 else { return [] }
    var lines: [String] = []
    for (place, first) in others.enumerated() {
      for second in others[(place + 1)...] {
        let unclear = indicators(of: table).filter { indicator in
          guard
            let difference = table.difference(
              from: first, to: second, response: indicator.response)
          else { return false }
          let verdict = DifferenceVerdict(difference)
          return verdict == .notClear || verdict == .undefined
        }
        guard !unclear.isEmpty else { continue }
        let sentence = DifferenceTexts.notClear(
          table.designs[first], table.designs[second], unclear.map(\.label))
        lines += Paragraph.lines(sentence[language], width: width, indent: "      ", first: "    ")
      }
    }
    let heading = DifferenceTexts.otherPairs(anyUnclear: !lines.isEmpty)
    return Paragraph.lines(heading[language], width: width, indent: "  ", first: "  ") + lines
  }

  private static func closing(
    _ report: ComparisonReport, _ language: Language, _ width: Int
  ) -> [String] {
    let assumed = Words.assumed(
      report.assumed.count, of: report.assumed.total,
      groups: report.assumed.groups.map { ($0.name, $0.count) })
    let provenance = Words.provenance(
      seed: report.seed, runs: report.table.replications, years: report.horizonYears,
      digest: report.digest)
    return [assumed, Caveats.results, provenance].flatMap {
      Paragraph.lines($0[language], width: width)
    }
  }

  static func indicators(of table: ComparisonTable) -> [Indicator] {
    Indicator.shown.filter { table.place(ofResponse: $0.response) != nil }
  }
}
