public import Statistics

/// Robustness of means over replications, with what chance does to it.
///
/// Replications are drawn anew within each scenario (Efron and Tibshirani, An Introduction to the
/// Bootstrap, 1993, section 13.3); where designs share random numbers, the same for all designs.
public struct ReplicatedScenarios: Sendable {
  /// The table of means.
  public let means: ScenarioTable
  private let values: [[[Double]]]
  private let areCommon: Bool

  /// The metric and choice with their uncertainty.
  public struct Finding: Sendable, Equatable {
    /// The metric of each design with the percentile interval.
    public let metrics: [Estimate]
    /// In what share of resamples each design is preferred, ties split; empty for a metric that only
    /// describes.
    public let preferred: [Double]
  }

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - values: By design, scenario, replication; scenarios may differ in replications where designs
  ///     agree.
  ///   - areCommon: Whether replication r of a scenario drew the same numbers for all designs.
  /// - Throws: ``DataProblem`` with fewer than two designs, scenarios or replications of a scenario.
  public init(
    designs: [String], values: [[[Double]]], preference: Preference, areCommon: Bool
  ) throws(DataProblem) {
    guard values.count >= 2 else { throw .tooFew(needed: 2, found: values.count) }
    for design in values {
      guard design.count == values[0].count else {
        throw .unequalLengths(expected: values[0].count, found: design.count)
      }
      for (scenario, runs) in design.enumerated() {
        try DataProblem.check(runs, atLeast: 2)
        guard !areCommon || runs.count == values[0][scenario].count else {
          throw .unequalLengths(expected: values[0][scenario].count, found: runs.count)
        }
      }
    }
    means = try ScenarioTable(
      designs: designs, values: values.map { $0.map(NeumaierSum.mean) }, preference: preference)
    self.values = values
    self.areCommon = areCommon
  }

  /// Sums up, with intervals over resamples of replications.
  ///
  /// - Parameter draws: Where the resamples come from, 999 or more for a result to report.
  /// - Throws: as ``ScenarioTable/metric(_:)``.
  /// - Complexity: O(resamples · values).
  public func metric(
    _ metric: RobustnessMetric, draws: KeyedDraws, level: Double = 0.95
  ) throws(DataProblem) -> Finding {
    try DataProblem.check(level, named: "level", above: 0, below: 1)
    let plain = try means.metric(metric)
    var found = Array(repeating: [Double](), count: values.count)
    var preferred = Array(repeating: 0.0, count: metric.prefersMore == nil ? 0 : values.count)
    for draw in 0..<draws.count {
      let table = try resample(draws, draw)
      for (design, number) in try table.metric(metric).enumerated() { found[design].append(number) }
      if !preferred.isEmpty {
        let winners = try table.preferred(by: metric)
        for winner in winners { preferred[winner] += 1 / Double(winners.count) }
      }
    }
    let runs = values[0].reduce(0) { $0 + $1.count }
    let metrics = zip(plain, found).map { value, numbers in
      let bounds = Quantiles.of(numbers, ps: [0.5 - level / 2, 0.5 + level / 2])
      return Estimate(
        value: value, standardError: Tally(numbers).standardDeviation, lower: bounds[0],
        upper: bounds[1], count: runs, method: "percentile bootstrap over replications")
    }
    return Finding(metrics: metrics, preferred: preferred.map { $0 / Double(draws.count) })
  }

  private func resample(_ draws: KeyedDraws, _ draw: Int) throws(DataProblem) -> ScenarioTable {
    var table: [[Double]] = []
    for design in values.indices {
      // The same places for all designs keep pairs together.
      var place =
        areCommon ? 0 : values[..<design].reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
      table.append(
        values[design].map { runs in
          var sum = NeumaierSum()
          for _ in runs.indices {
            sum.add(runs[draws.index(draw, place, below: runs.count)])
            place += 1
          }
          return sum.value / Double(runs.count)
        })
    }
    return try ScenarioTable(
      designs: means.designs, values: table, preference: means.preference)
  }
}
