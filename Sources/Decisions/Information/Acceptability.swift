public import Statistics

/// How probable it is that each design is the best one.
///
/// Fenwick, Claxton and Sculpher (2001, Health Economics 10(8), 779-787, doi:10.1002/hec.635). Designs
/// that are best together share the draw equally. Of means over few replications this tells chance as
/// much as knowledge; see ``ShrunkenNetBenefit``.
public struct Acceptability: Sendable, Equatable {
  /// The probability of each design, in order; together 1.
  public let probabilities: [Estimate]
  /// The design of the best mean, which is not always the most probable.
  public let best: Int
  /// In how many draws several designs were best.
  public let ties: Int

  /// The probability that the design of the best mean is the best, a point of the frontier curve.
  public var ofBest: Estimate { probabilities[best] }

  /// Counts in which draws each design is the best.
  public init(_ benefit: NetBenefit, level: Double = 0.95) throws(DataProblem) {
    try DataProblem.check(level, named: "level", above: 0, below: 1)
    var counts = Array(repeating: 0.0, count: benefit.designs.count)
    var ties = 0
    for draw in 0..<benefit.count {
      var top = benefit.values[0][draw]
      for column in benefit.values { top = max(top, column[draw]) }
      let winners = benefit.values.indices.filter { benefit.values[$0][draw] == top }
      if winners.count > 1 { ties += 1 }
      for winner in winners { counts[winner] += 1 / Double(winners.count) }
    }
    probabilities = counts.map {
      Estimate.share($0, of: benefit.count, level: level, method: "share of draws, ties split")
    }
    best = benefit.best
    self.ties = ties
  }
}
