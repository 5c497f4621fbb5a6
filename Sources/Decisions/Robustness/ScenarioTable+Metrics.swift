public import Statistics

extension ScenarioTable {
  /// The metric of each design, in order: in the response's unit, or as a share or a ratio.
  ///
  /// - Throws: ``DataProblem`` for a number of the metric outside its range, or scenarios that do not
  ///   vary where the metric divides by how they vary.
  /// - Complexity: O(*D* · *S* log *S*).
  public func metric(_ metric: RobustnessMetric) throws(DataProblem) -> [Double] {
    let rows = oriented
    let regrets = regrets
    var result: [Double] = []
    for design in rows.indices {
      let found = try number(metric, rows, design, regrets[design])
      result.append(metric.isValue ? preference.oriented(found) : found)
    }
    return result
  }

  /// The designs that a metric prefers, several where they are equal.
  ///
  /// - Throws: as ``metric(_:)``, and for a metric that only describes.
  public func preferred(by metric: RobustnessMetric) throws(DataProblem) -> [Int] {
    guard let more = metric.prefersMore else {
      throw .outOfRange(argument: "metric", value: .nan)
    }
    let numbers = try self.metric(metric).map { number in
      (metric.isValue ? preference.oriented(number) : number) * (more ? 1 : -1)
    }
    let best = numbers.max() ?? .nan
    return numbers.indices.filter { numbers[$0] == best }
  }

  private func number(
    _ metric: RobustnessMetric, _ rows: [[Double]], _ design: Int, _ regrets: [Double]
  ) throws(DataProblem) -> Double {
    let row = rows[design]
    let tally = Tally(row)
    let (low, high) = (tally.minimum, tally.maximum)
    let mean = NeumaierSum.mean(row)
    switch metric {
    case .maximin: return low
    case .maximax: return high
    case .hurwicz(let optimism):
      try Self.checkShare(optimism)
      return optimism * high + (1 - optimism) * low
    case .mean: return mean
    case .median: return Self.percentile(row, 0.5)
    case .maximumRegret: return regrets.max() ?? .nan
    case .meanRegret: return NeumaierSum.mean(regrets)
    case .percentileRegret(let p):
      try Self.checkShare(p)
      return Self.percentile(regrets, p)
    case .gainOnBaseline(let baseline):
      guard rows.indices.contains(baseline) else {
        throw .outOfRange(argument: "baseline", value: Double(baseline))
      }
      return NeumaierSum.mean(zip(row, rows[baseline]).map { $0 - $1 })
    case .domain(let limit):
      let oriented = preference.oriented(limit)
      return Double(row.count { $0 >= oriented }) / Double(row.count)
    case .shortfall(let limit):
      let oriented = preference.oriented(limit)
      return NeumaierSum.mean(row.map { max(0, oriented - $0) })
    case .meanOverDeviation:
      guard preference == .larger else { throw .outOfRange(argument: "metric", value: .nan) }
      guard tally.variance > 0 else { throw .noVariation }
      return mean / tally.standardDeviation
    case .meanLessVariance: return mean - tally.variance
    case .hodgesLehmann(let weight):
      try Self.checkShare(weight)
      return weight * mean + (1 - weight) * low
    case .undesirableDeviation:
      let median = Self.percentile(row, 0.5)
      return NeumaierSum.of(row.map { max(0, median - $0) })
    case .percentileSkewness:
      let found = Quantiles.of(row, ps: [0.1, 0.5, 0.9])
      guard found[2] > found[0] else { throw .noVariation }
      return ((found[2] + found[0]) / 2 - found[1]) / ((found[2] - found[0]) / 2)
    case .percentileKurtosis:
      let found = Quantiles.of(row, ps: [0.1, 0.25, 0.75, 0.9])
      guard found[2] > found[1] else { throw .noVariation }
      return (found[3] - found[0]) / (found[2] - found[1])
    case .tailMean(let share):
      try Self.checkShare(share)
      guard share > 0 else { throw .outOfRange(argument: "share", value: share) }
      // A whole number that rounding put just above itself is not rounded up.
      let count = max(1, Int((share * Double(row.count) - 1e-9).rounded(.up)))
      return NeumaierSum.mean(Array(row.sorted()[..<count]))
    }
  }

  private static func percentile(_ row: [Double], _ p: Double) -> Double {
    Quantiles.sorted(row.sorted(), p: p)
  }

  private static func checkShare(_ share: Double) throws(DataProblem) {
    guard share >= 0 && share <= 1 else { throw .outOfRange(argument: "share", value: share) }
  }
}
