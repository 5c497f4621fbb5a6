public import Statistics

/// What each design gives in each scenario, and which way is better.
public struct ScenarioTable: Sendable, Equatable {
  /// The designs' names, in order.
  public let designs: [String]
  /// By design, then scenario.
  public let values: [[Double]]
  /// Which way is better.
  public let preference: Preference

  /// Makes a table.
  ///
  /// - Throws: ``DataProblem`` with fewer than two designs or scenarios, rows of different length, or a
  ///   value that is not finite.
  public init(
    designs: [String], values: [[Double]], preference: Preference
  ) throws(DataProblem) {
    guard designs.count == values.count else {
      throw .unequalLengths(expected: designs.count, found: values.count)
    }
    try DataProblem.check(columns: values, atLeast: 2, columnsAtLeast: 2)
    self.designs = designs
    self.values = values
    self.preference = preference
  }

  /// The number of scenarios.
  public var scenarios: Int { values[0].count }

  /// The values as they count where larger is better.
  var oriented: [[Double]] { values.map { $0.map(preference.oriented) } }

  /// By how much each design falls short of the best in each scenario (Savage 1951, Journal of the
  /// American Statistical Association 46(253), 55-67, doi:10.1080/01621459.1951.10500768).
  public var regrets: [[Double]] {
    let oriented = oriented
    let best = (0..<scenarios).map { scenario in
      oriented.reduce(-Double.infinity) { max($0, $1[scenario]) }
    }
    return oriented.map { row in zip(best, row).map { $0 - $1 } }
  }
}
