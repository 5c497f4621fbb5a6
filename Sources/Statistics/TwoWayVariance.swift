/// How the variance splits where replication r of every point drew the same random numbers.
///
/// Two-way layout of points and replications without repetition, both random (Searle, Casella and
/// McCulloch, Variance Components, 1992, section 4.3). Common random numbers give all points of a
/// replication a share in common; only the interaction, which is what the numbers do to one point
/// and not to another, blurs the comparison of points.
public struct TwoWayVariance: Sendable {
  /// The number of points.
  public let points: Int
  /// The number of replications of every point.
  public let replications: Int
  /// The mean of all values; its error counts what replications have in common.
  public let mean: Estimate
  /// The variance between points before it was cut off at zero.
  public let rawBetween: Double
  /// The variance that replications have in common, before it was cut off at zero.
  public let rawCommon: Double
  /// The variance of the interaction: chance in the comparison of points.
  public let noise: Double

  /// The variance between points, never below zero.
  public var between: Double { max(0, rawBetween) }
  /// The variance that all points of a replication share, never below zero.
  public var common: Double { max(0, rawCommon) }
  /// Whether a component was cut off at zero.
  public var isTruncated: Bool { rawBetween < 0 || rawCommon < 0 }
  /// The share of chance in the variance of points' means about their common level.
  public var noiseShare: Double {
    let mean = noise / Double(replications)
    return mean / (between + mean)
  }

  /// Splits the variance of values by point, then replication.
  ///
  /// - Throws: ``DataProblem`` with fewer than two points or replications, points of different
  ///   length, or values without interaction.
  /// - Complexity: O(n).
  public init(_ values: [[Double]], level: Double = 0.95) throws(DataProblem) {
    try DataProblem.check(level, named: "level", above: 0, below: 1)
    let columns = try DataProblem.check(columns: values, atLeast: 2, columnsAtLeast: 2)
    let (p, r) = (Double(values.count), Double(columns))
    let rows = values.map(NeumaierSum.mean)
    let grand = NeumaierSum.mean(rows)
    let runs = (0..<columns).map { run in NeumaierSum.mean(values.map { $0[run] }) }
    let ofRows = r * NeumaierSum.of(rows.map { ($0 - grand) * ($0 - grand) }) / (p - 1)
    let ofRuns = p * NeumaierSum.of(runs.map { ($0 - grand) * ($0 - grand) }) / (r - 1)
    var squares = NeumaierSum()
    for (point, value) in values.enumerated() {
      for run in 0..<columns {
        let rest = value[run] - rows[point] - runs[run] + grand
        squares.add(rest * rest)
      }
    }
    let rest = squares.value / ((p - 1) * (r - 1))
    guard rest > 0 else { throw .noVariation }
    points = values.count
    replications = columns
    noise = rest
    rawBetween = (ofRows - rest) / r
    rawCommon = (ofRuns - rest) / p
    // Unbiased is the sum less the interaction; never below what either level alone would make.
    let error = (max(ofRows + ofRuns - rest, max(ofRows, ofRuns)) / (p * r)).squareRoot()
    let interval = ConfidenceInterval(
      mean: grand, standardError: error, degreesOfFreedom: min(p, r) - 1, level: level)
    mean = Estimate(
      value: grand, standardError: error, lower: interval.low, upper: interval.high,
      count: min(values.count, columns), method: "two-way random effects")
  }
}
