public import Statistics

/// What choosing before the uncertainty is resolved costs: the expected loss of each design, the
/// smallest of which is the value of perfect information.
///
/// Expected loss curves: Alarid-Escudero et al. (2019, Value in Health 22(5), 611-618,
/// doi:10.1016/j.jval.2019.02.008). Rows are taken as free of chance: of means over replications the
/// value is too large, by several times where replications are few; see ``ReplicatedNetBenefit``.
public struct PerfectInformation: Sendable, Equatable {
  /// The expected loss of each design against the best in each draw, in the unit of the net benefit.
  public let losses: [Estimate]
  /// The design of the best mean.
  public let best: Int

  /// The expected value of perfect information for one decision.
  public var value: Estimate { losses[best] }

  /// Takes the loss of each design in each draw.
  public init(_ benefit: NetBenefit, level: Double = 0.95) throws(DataProblem) {
    try DataProblem.check(level, named: "level", above: 0, below: 1)
    let top = (0..<benefit.count).map { draw in
      benefit.values.reduce(-Double.infinity) { max($0, $1[draw]) }
    }
    var losses: [Estimate] = []
    for column in benefit.values {
      losses.append(
        try Estimate.mean(
          zip(top, column).map { $0 - $1 }, level: level, method: "mean loss of draws"))
    }
    self.losses = losses
    best = benefit.best
  }

  /// By what the value for one decision is multiplied where it is taken again every year.
  ///
  /// - Parameters:
  ///   - decisionsPerYear: From 0.
  ///   - years: Whole years, the first not discounted.
  ///   - discountRate: A year, from 0.
  public static func populationFactor(
    decisionsPerYear: Double, years: Int, discountRate: Double
  ) throws(DataProblem) -> Double {
    guard decisionsPerYear >= 0 else {
      throw .outOfRange(argument: "decisionsPerYear", value: decisionsPerYear)
    }
    guard years >= 1 else { throw .outOfRange(argument: "years", value: Double(years)) }
    guard discountRate >= 0 else {
      throw .outOfRange(argument: "discountRate", value: discountRate)
    }
    var sum = NeumaierSum()
    var factor = 1.0
    for _ in 0..<years {
      sum.add(factor)
      factor /= 1 + discountRate
    }
    return decisionsPerYear * sum.value
  }
}
