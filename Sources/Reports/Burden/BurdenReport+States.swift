import Experiments

/// What is told of each state: what it pays, beside what it has.
enum StateShare: String, CaseIterable, Sendable {
  case cost = "state_cost_share"
  case value = "state_value_share"
  case coverage = "state_coverage_share"

  func response(_ code: String) -> String { "\(rawValue).\(code)" }
}

extension BurdenReport {
  /// The codes of the states in alphabetical order, whatever their shares.
  var states: [String] {
    let prefix = StateShare.cost.response("")
    return table.responses.map(\.name).filter { $0.hasPrefix(prefix) }
      .map { String($0.dropFirst(prefix.count)) }.sorted()
  }

  /// A table for each design.
  func byState(_ language: Language, _ width: Int) -> [String] {
    let states = states
    guard !states.isEmpty else { return [] }
    return table.designs.indices.reduce(
      into: Paragraph.lines(BurdenTexts.byState[language], width: width)
    ) { lines, design in
      let columns = StateShare.allCases.map { share in
        TextTable.Column(
          heading: BurdenTexts.heading(share).map { $0[language] },
          cells: states.map { cell(share.response($0), design, language) })
      }
      lines += ["", "  " + table.designs[design]]
      lines += TextTable(labels: states, columns: columns).lines(width: width, indent: 4)
    }
  }

  private func cell(_ name: String, _ design: Int, _ language: Language) -> TextTable.Cell {
    guard let summary = table.summary(design: design, response: name) else {
      return TextTable.Cell(NumberFormat.undefined)
    }
    return TextTable.Cell(
      summary.mean, summary.meanLow, summary.meanHigh, unit: summary.unit, language)
  }
}
