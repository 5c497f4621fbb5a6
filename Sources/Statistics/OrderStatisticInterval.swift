internal import CGSL

/// An interval for a quantile between two order statistics, valid for any continuous distribution.
///
/// The number of observations below the quantile is binomial (David and Nagaraja, Order Statistics,
/// 3rd edition, 2003, section 7.1). The ranks are the narrowest whose two tails are each at most
/// half of what the level leaves. For a distribution with atoms the coverage is at least the stated.
public struct OrderStatisticInterval: Sendable, Equatable {
  /// The rank of the lower bound, from 1; nil where the sample is too small for one.
  public let lowerRank: Int?
  /// The rank of the upper bound, from 1; nil where the sample is too small for one.
  public let upperRank: Int?
  /// The probability that the interval covers the quantile, a missing bound being infinitely far.
  public let coverage: Double

  /// The ranks for a sample of a size.
  ///
  /// - Parameters:
  ///   - p: The probability of the quantile, strictly between 0 and 1.
  ///   - count: The size of the sample, at least 1.
  ///   - level: The confidence level, strictly between 0 and 1.
  /// - Complexity: O(log *n*) evaluations of the binomial distribution.
  public init(p: Double, count: Int, level: Double = 0.95) throws(DataProblem) {
    try DataProblem.check(p, named: "p", above: 0, below: 1)
    try DataProblem.check(level, named: "level", above: 0, below: 1)
    guard count >= 1 else { throw .tooFew(needed: 1, found: count) }
    let tail = (1 - level) / 2
    let size = UInt32(count)
    func below(_ rank: Int) -> Double {
      rank <= 0 ? 0 : gsl_cdf_binomial_P(UInt32(rank - 1), p, size)
    }
    func atLeast(_ rank: Int) -> Double {
      rank <= 0 ? 1 : gsl_cdf_binomial_Q(UInt32(rank - 1), p, size)
    }
    // The largest rank that the count falls short of with probability at most `tail`.
    var low = 0
    var high = count + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if below(middle) <= tail { low = middle } else { high = middle }
    }
    lowerRank = low >= 1 ? low : nil
    var under = 0
    var over = count + 1
    while over - under > 1 {
      let middle = (under + over) / 2
      if atLeast(middle) <= tail { over = middle } else { under = middle }
    }
    upperRank = over <= count ? over : nil
    coverage = 1 - (low >= 1 ? below(low) : 0) - (over <= count ? atLeast(over) : 0)
  }

  /// A sample's quantile of type 7 with its interval.
  ///
  /// - Throws: ``DataProblem`` for an empty sample or a value that is not finite.
  /// - Complexity: O(n log n).
  public static func estimate(
    _ sample: [Double], p: Double, level: Double = 0.95
  ) throws(DataProblem) -> Estimate {
    try DataProblem.check(sample, atLeast: 1)
    let ranks = try OrderStatisticInterval(p: p, count: sample.count, level: level)
    let ascending = sample.sorted()
    return Estimate(
      value: Quantiles.sorted(ascending, p: p),
      lower: ranks.lowerRank.map { ascending[$0 - 1] },
      upper: ranks.upperRank.map { ascending[$0 - 1] },
      count: sample.count, method: "type 7, order statistics")
  }
}
