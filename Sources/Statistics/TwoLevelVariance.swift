/// How much of the variance of results lies between points (what is not known) and how much within
/// them (chance).
///
/// One-way random effects (Searle, Casella and McCulloch, Variance Components, 1992, chapter 3):
/// points are parameter vectors, the values of a point its independent replications. The variance
/// of a point's mean counts chance as well, so that the variance between points is what remains of
/// it once MSW/n is taken off. If replications share random numbers across points use ``TwoWayVariance``.
public struct TwoLevelVariance: Sendable {
  /// The number of points.
  public let points: Int
  /// The number of values in all.
  public let count: Int
  /// Replications a point; their effective number where points differ.
  public let replications: Double
  /// Whether every point has as many replications; the interval of the share is exact only then.
  public let isBalanced: Bool
  /// The mean of all values, with the error that both levels make.
  public let mean: Estimate
  /// The mean square between points, MSB.
  public let meanSquareBetween: Double
  /// The mean square within points, MSW: the variance of chance.
  public let meanSquareWithin: Double
  /// The smallest and the largest variance within a point, which tell whether one number does.
  public let withinRange: (low: Double, high: Double)
  /// The variance between points before it was cut off at zero; negative where chance outweighs.
  public let rawBetween: Double
  /// The share of the variance of one value that lies between points (intraclass correlation).
  public let shareBetween: Estimate

  /// The variance between points: what better knowledge could remove; never below zero.
  public var between: Double { max(0, rawBetween) }

  /// The variance within points, which no knowledge of the parameters removes.
  public var within: Double { meanSquareWithin }

  /// Whether ``between`` was cut off at zero.
  public var isTruncated: Bool { rawBetween < 0 }

  /// The share of chance in the variance of a point's mean.
  public var noiseShare: Double {
    min(1, within / replications / (between + within / replications))
  }

  /// Splits the variance.
  ///
  /// - Throws: ``DataProblem`` with fewer than two points, a point of no replication, no point of
  ///   two, or values that do not vary within points.
  /// - Complexity: O(n).
  public init(_ values: [[Double]], level: Double = 0.95) throws(DataProblem) {
    try DataProblem.check(level, named: "level", above: 0, below: 1)
    guard values.count >= 2 else { throw .tooFew(needed: 2, found: values.count) }
    for value in values { try DataProblem.check(value, atLeast: 1) }
    let sizes = values.map { Double($0.count) }
    let total = sizes.reduce(0, +)
    let groups = Double(values.count)
    guard total > groups else { throw .tooFew(needed: values.count + 1, found: Int(total)) }
    let means = values.map(NeumaierSum.mean)
    let grand = NeumaierSum.of(zip(sizes, means).map { $0 * $1 }) / total
    let outer = NeumaierSum.of(zip(sizes, means).map { $0 * ($1 - grand) * ($1 - grand) })
    let squares = zip(values, means).map { group, mean in
      NeumaierSum.of(group.map { ($0 - mean) * ($0 - mean) })
    }
    let inner = NeumaierSum.of(squares)
    guard inner > 0 else { throw .noVariation }
    let msb = outer / (groups - 1)
    let msw = inner / (total - groups)
    let effective = (total - sizes.reduce(0) { $0 + $1 * $1 } / total) / (groups - 1)
    let balanced = values.allSatisfy { $0.count == values[0].count }
    points = values.count
    count = Int(total)
    replications = effective
    isBalanced = balanced
    meanSquareBetween = msb
    meanSquareWithin = msw
    let variances = zip(squares, sizes).compactMap { $1 > 1 ? $0 / ($1 - 1) : nil }
    withinRange = (variances.min() ?? .nan, variances.max() ?? .nan)
    rawBetween = (msb - msw) / effective
    let error = (msb / total).squareRoot()
    let interval = ConfidenceInterval(
      mean: grand, standardError: error, degreesOfFreedom: groups - 1, level: level)
    mean = Estimate(
      value: grand, standardError: error, lower: interval.low, upper: interval.high,
      count: values.count, method: "one-way random effects")
    let ratio = msb / msw
    let low = ratio / FisherF.quantile(0.5 + level / 2, groups - 1, total - groups)
    let high = ratio * FisherF.quantile(0.5 + level / 2, total - groups, groups - 1)
    let variance = max(0, rawBetween)
    shareBetween = Estimate(
      value: variance / (variance + msw),
      lower: max(0, (low - 1) / (low + effective - 1)),
      upper: max(0, (high - 1) / (high + effective - 1)),
      count: values.count, method: balanced ? "ANOVA, F interval" : "ANOVA, approximate F interval")
  }

  /// How many replications a point make the mean most precise for a fixed cost.
  ///
  /// The square root of (cost of a point / cost of a replication) × (variance within / between);
  /// infinite where nothing lies between points. Take at least 2 if the split itself is wanted.
  ///
  /// - Parameters:
  ///   - pointCost: What a new point costs before its first replication.
  ///   - replicationCost: What a replication costs, above 0, in the same unit.
  public func bestReplications(
    pointCost: Double, replicationCost: Double
  ) throws(DataProblem) -> Double {
    guard pointCost >= 0 else { throw .outOfRange(argument: "pointCost", value: pointCost) }
    guard replicationCost > 0 else {
      throw .outOfRange(argument: "replicationCost", value: replicationCost)
    }
    return max(1, (pointCost / replicationCost * within / between).squareRoot())
  }
}
