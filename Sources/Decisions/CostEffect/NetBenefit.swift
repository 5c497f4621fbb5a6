public import Statistics

/// What each design is worth in each draw, in one unit.
///
/// Stinnett and Mullahy (1998, Medical Decision Making 18(2 Suppl), S68-S80,
/// doi:10.1177/0272989X98018002S09).
public struct NetBenefit: Sendable, Equatable {
  /// The designs' names, in order.
  public let designs: [String]
  /// By design, then draw.
  public let values: [[Double]]

  /// The number of draws.
  public var count: Int { values[0].count }

  /// Makes net benefits from numbers at hand.
  ///
  /// - Throws: ``DataProblem`` with fewer than two designs or draws, columns of different length, or a
  ///   value that is not finite.
  public init(designs: [String], values: [[Double]]) throws(DataProblem) {
    guard designs.count == values.count else {
      throw .unequalLengths(expected: designs.count, found: values.count)
    }
    try DataProblem.check(columns: values, atLeast: 2, columnsAtLeast: 2)
    self.designs = designs
    self.values = values
  }

  /// Net monetary benefit: willingness × effect − cost, in the unit of cost.
  ///
  /// - Parameter willingness: What a unit of effect is worth, from 0.
  public init(_ table: DecisionTable, willingness: Double) throws(DataProblem) {
    guard willingness >= 0 && willingness.isFinite else {
      throw .outOfRange(argument: "willingness", value: willingness)
    }
    try self.init(
      designs: table.designs,
      values: zip(table.effects, table.costs).map { effects, costs in
        zip(effects, costs).map { willingness * $0 - $1 }
      })
  }

  /// Net effect: effect − cost / willingness, in the unit of effect.
  ///
  /// - Parameter willingness: What a unit of effect is worth, above 0.
  public static func effect(
    _ table: DecisionTable, willingness: Double
  ) throws(DataProblem) -> NetBenefit {
    guard willingness > 0 && willingness.isFinite else {
      throw .outOfRange(argument: "willingness", value: willingness)
    }
    return try NetBenefit(
      designs: table.designs,
      values: zip(table.effects, table.costs).map { effects, costs in
        zip(effects, costs).map { $0 - $1 / willingness }
      })
  }

  /// The mean of each design, summed in the order of draws.
  public var means: [Double] { values.map(NeumaierSum.mean) }

  /// The mean of each design with its interval.
  public func expected(level: Double = 0.95) throws(DataProblem) -> [Estimate] {
    var result: [Estimate] = []
    for column in values { result.append(try Estimate.mean(column, level: level)) }
    return result
  }

  /// The place of the design with the best mean; of equal ones the first.
  public var best: Int { Self.largest(means) }

  /// The place of the largest of some numbers; of equal ones the first.
  static func largest(_ numbers: [Double]) -> Int {
    var best = 0
    for place in numbers.indices where numbers[place] > numbers[best] { best = place }
    return best
  }
}
