public import Statistics

/// How probable it is that each design is the best, and what perfect information is worth, with chance
/// taken out by the split of variance.
///
/// See ``ShrunkenNetBenefit`` for the method. It needs two replications a draw and no regression, so
/// that it does not matter how many parameters there are or how they act. The error counts the split
/// itself: draws of the parameters are drawn anew with all their replications (Efron and Tibshirani,
/// An Introduction to the Bootstrap, 1993, chapter 6).
public struct NoiseCorrectedChoice: Sendable, Equatable {
  /// The probability of each design to be the best, in order; ties split.
  public let probabilities: [Estimate]
  /// The expected value of perfect information.
  public let value: Estimate
  /// The share of chance in the variance of means before it was taken out.
  public let noiseShare: Estimate
  /// Whether a variance was cut off at zero: then the draws are too few to tell knowledge from chance.
  public let isTruncated: Bool

  /// Corrects.
  ///
  /// - Parameters:
  ///   - replicated: Two replications a draw, or more.
  ///   - resamples: Where the resamples come from, 200 or more for a result to report; nil leaves the
  ///     standard errors out.
  /// - Throws: ``DataProblem/tooFew(needed:found:)`` for one replication a draw.
  /// - Complexity: O(resamples · n · *D*²) for n values of a design.
  public init(
    _ replicated: ReplicatedNetBenefit, resamples: KeyedDraws? = nil, level: Double = 0.95
  ) throws(DataProblem) {
    try DataProblem.check(level, named: "level", above: 0, below: 1)
    let plain = try ShrunkenNetBenefit(replicated)
    isTruncated = plain.isTruncated
    // Probabilities, then the value, then the share of chance.
    let numbers = try Self.numbers(plain)
    var found = numbers.map { _ in [Double]() }
    let count = replicated.means.count
    for resample in 0..<(resamples?.count ?? 0) {
      guard let resamples else { break }
      let chosen = (0..<count).map { resamples.index(resample, $0, below: count) }
      let again = try ReplicatedNetBenefit(
        designs: replicated.designs,
        values: replicated.values.map { design in chosen.map { design[$0] } },
        sharing: replicated.sharing)
      for (place, number) in try Self.numbers(ShrunkenNetBenefit(again)).enumerated() {
        found[place].append(number)
      }
    }
    let estimates = zip(numbers, found).map { number, found in
      let bounds = Quantiles.of(found, ps: [0.5 - level / 2, 0.5 + level / 2])
      return Estimate(
        value: number, standardError: found.isEmpty ? nil : Tally(found).standardDeviation,
        lower: found.isEmpty ? nil : bounds[0], upper: found.isEmpty ? nil : bounds[1],
        count: count, method: "split of variance, percentile bootstrap over draws")
    }
    let designs = replicated.designs.count
    probabilities = Array(estimates[..<designs])
    value = estimates[designs]
    noiseShare = estimates[designs + 1]
  }

  private static func numbers(_ shrunken: ShrunkenNetBenefit) throws(DataProblem) -> [Double] {
    try Acceptability(shrunken.benefit).probabilities.map(\.value)
      + [PerfectInformation(shrunken.benefit).value.value, shrunken.noiseShare]
  }
}
