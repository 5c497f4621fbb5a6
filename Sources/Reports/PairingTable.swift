import Experiments

/// What running designs on the same random numbers gained, by design and response.
enum PairingTable {
  /// With fewer pairs a correlation says next to nothing.
  private static let fewestPairs = 10

  /// The table with its heading, or what stands in its place; nothing where no two designs are paired.
  static func lines(_ table: ComparisonTable, _ language: Language, width: Int) -> [String] {
    guard table.designs.count > 1, table.replications > 1, table.randomNumbers != .independent
    else { return [] }
    let pairs = table.replications / table.randomNumbers.replicationsPerObservation
    guard pairs >= fewestPairs else {
      return Paragraph.lines(PairingTexts.tooFew(fewestPairs)[language], width: width)
    }
    let others = table.designs.indices.filter { $0 != table.baseline }
    let format = NumberFormat(language)
    let columns = ComparisonTextReport.indicators(of: table).map { indicator in
      TextTable.Column(
        heading: indicator.heading.map { $0[language] },
        cells: others.map { design in
          cell(table.difference(design: design, response: indicator.response), format)
        })
    }
    return Paragraph.lines(PairingTexts.heading[language], width: width)
      + TextTable(labels: others.map { table.designs[$0] }, columns: columns).lines(width: width)
  }

  private static func cell(_ difference: PairedComparison?, _ format: NumberFormat)
    -> TextTable.Cell
  {
    guard let difference, difference.n >= fewestPairs, difference.correlation.isFinite else {
      return TextTable.Cell(format.fixed(.nan, decimals: 0))
    }
    let ratio = difference.varianceRatio
    // Where the difference does not vary, no number of unpaired runs would do.
    guard ratio.isFinite else {
      return TextTable.Cell(format.fixed(difference.correlation, decimals: 2))
    }
    let factor = format.fixed(ratio, decimals: ratio < 10 ? 1 : 0)
    return TextTable.Cell(
      format.fixed(difference.correlation, decimals: 2), bracket: "(\(factor)×)")
  }
}
