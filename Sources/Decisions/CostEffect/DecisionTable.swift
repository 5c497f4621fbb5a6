public import Statistics

/// What each design achieves and costs in each draw of the uncertain parameters.
///
/// Draw i is the same world for every design. Effects are of one kind and unit, such as percentage
/// points of trade monitored; costs are discounted, in one unit of money.
public struct DecisionTable: Sendable, Equatable {
  /// The designs' names, in order.
  public let designs: [String]
  /// By design, then draw.
  public let effects: [[Double]]
  /// By design, then draw.
  public let costs: [[Double]]

  /// The number of draws.
  public var count: Int { effects[0].count }

  /// Makes a table.
  ///
  /// - Throws: ``DataProblem`` with fewer than two designs or draws, columns of different length, or a
  ///   value that is not finite.
  public init(
    designs: [String], effects: [[Double]], costs: [[Double]]
  ) throws(DataProblem) {
    for columns in [effects, costs] {
      guard columns.count == designs.count else {
        throw .unequalLengths(expected: designs.count, found: columns.count)
      }
    }
    let count = try DataProblem.check(columns: effects, atLeast: 2, columnsAtLeast: 2)
    let other = try DataProblem.check(columns: costs, atLeast: 2, columnsAtLeast: 2)
    guard other == count else { throw .unequalLengths(expected: count, found: other) }
    self.designs = designs
    self.effects = effects
    self.costs = costs
  }
}
