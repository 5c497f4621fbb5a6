/// The comparison of two systems run on the same random numbers, replication by replication.
///
/// The difference is `b` minus `a`. The method is the paired t interval (Law, Simulation Modeling
/// and Analysis, 5th edition, 2015, section 10.2.1): the differences of different replications are
/// independent although the two runs of one replication are not. A pair of which either side is not
/// finite is left out; ``count`` says how many remain.
public struct PairedDifference: Sendable {
  private let differences: Tally
  private let first: Tally
  private let second: Tally
  private let products: Double
  private let better: Int
  private let tied: Int

  /// Compares `b` with `a`, replication by replication.
  /// - Precondition: Both have the same number of replications.
  public init(a: [Double], b: [Double]) {
    precondition(a.count == b.count, "as many replications of one as of the other")
    var differences = Tally()
    var first = Tally()
    var second = Tally()
    var products = 0.0
    var better = 0
    var tied = 0
    for (a, b) in zip(a, b) where a.isFinite && b.isFinite {
      // The sum of products of deviations is updated as Welford updates that of squares.
      let deviation = a - (first.count > 0 ? first.mean : 0)
      first.add(a)
      second.add(b)
      products += deviation * (b - second.mean)
      differences.add(b - a)
      if b > a { better += 1 }
      if b == a { tied += 1 }
    }
    self.differences = differences
    self.first = first
    self.second = second
    self.products = products
    self.better = better
    self.tied = tied
  }

  /// The number of pairs of which both sides are finite.
  public var count: Int { differences.count }

  /// The mean of `b` minus `a`; NaN without pairs.
  public var mean: Double { differences.mean }

  /// The sample variance of the differences; NaN with fewer than two pairs.
  public var variance: Double { differences.variance }

  /// The standard error of the mean difference; NaN with fewer than two pairs.
  public var standardError: Double { differences.standardError }

  /// The paired t interval for the mean difference.
  /// - Precondition: `level` lies strictly between 0 and 1.
  public func interval(level: Double = 0.95) -> ConfidenceInterval {
    differences.interval(level: level)
  }

  /// The sum of the two sides' sample variances: that of a difference of unpaired replications.
  public var unpairedVariance: Double { first.variance + second.variance }

  /// The sample correlation of the two sides; NaN when either side does not vary.
  public var correlation: Double {
    let scale = (first.variance * second.variance).squareRoot()
    guard scale > 0 else { return .nan }
    return max(-1, min(1, products / Double(count - 1) / scale))
  }

  /// How many times as many replications independent runs would need for the same precision.
  ///
  /// It is (variance of `a` + variance of `b`) / variance of the differences: above 1 when the
  /// pairing helped, infinite when the differences do not vary and a side does, NaN when nothing
  /// varies.
  public var varianceRatio: Double {
    unpairedVariance / differences.variance
  }

  /// The share of pairs in which `b` is above `a`, a tie counting half; NaN without pairs.
  public var shareAbove: Double {
    guard count > 0 else { return .nan }
    return (Double(better) + Double(tied) / 2) / Double(count)
  }

  /// Whether the interval is known and leaves out zero.
  ///
  /// A difference that is the same, and not zero, in each of two or more pairs is clear.
  /// - Precondition: `level` lies strictly between 0 and 1.
  public func isClear(level: Double = 0.95) -> Bool {
    let interval = interval(level: level)
    return interval.isDefined && !interval.contains(0)
  }
}
