internal import RandomVariates
public import Statistics

/// How far knowing a factor moves the whole distribution of an output, not only its mean.
///
/// The Kolmogorov-Smirnov distance, from 0 to 1, between the output's distribution within slices of the factor and over all:
/// F. Pianosi and T. Wagener (2015, Environmental Modelling & Software 67, 1-11, doi:10.1016/j.envsoft.2015.01.004; from a
/// plain sample 2018, 108, 197-207, doi:10.1016/j.envsoft.2018.07.019). A slice of few observations is some distance from all
/// by chance alone, so a factor counts only above the ``threshold`` that inert factors stay below.
public struct PawnIndices: Sendable, Equatable {
  /// The distances of one factor.
  public struct Factor: Sendable, Equatable {
    /// The median over the slices.
    public let median: Estimate
    /// The largest over the slices.
    public let maximum: Estimate
    /// The mean over the slices.
    public let mean: Double
    /// The smallest over the slices.
    public let minimum: Double
    /// Whether the median lies above the threshold.
    public let isAboveThreshold: Bool
  }

  /// The distances of each factor.
  public let factors: [Factor]
  /// What the median of an inert factor stays below with the level of the resampling.
  public let threshold: Double
  /// The mean over inert factors of the median.
  public let inertMedian: Double

  /// Analyses a plain sample of independent factors.
  ///
  /// Resampled distances are too large, as small samples' are, so the intervals lie rather high.
  ///
  /// - Parameters:
  ///   - slices: In how many slices each factor is cut; about 10.
  ///   - inertFactors: How many inert factors, keyed permutations of the sample, make the threshold.
  /// - Precondition: At least two slices and 20 inert factors.
  /// - Throws: ``AnalysisError/constantOutput``, ``AnalysisError/tooManyMissing(dropped:of:)`` or
  ///   ``AnalysisError/tooFew(count:needed:)`` below five observations a slice.
  /// - Complexity: O((resamples × factors + inert factors) × slices × *n*).
  public init(
    points: [[Double]], output: [Double], slices: Int = 10, slicing: PawnSlicing = .equalCount,
    missing: MissingRule = .few, inertFactors: Int = 100, resampling: Resampling
  ) throws(AnalysisError) {
    precondition(slices > 1 && inertFactors >= 20, "at least two slices and 20 inert factors")
    let sample = try CompleteSample(points: points, output: output, missing: missing) { _ in
      5 * slices
    }
    guard sample.output.contains(where: { $0 != sample.output[0] }) else { throw .constantOutput }
    let all = Array(sample.output.indices)
    let inert = Self.inertMedians(
      sample.output, slices: slices, count: inertFactors, seed: resampling.seed)
    let threshold = Quantiles.of(inert, ps: [resampling.level])[0]
    self.threshold = threshold
    inertMedian = Tally(inert).mean
    factors = sample.columns.map { column in
      let distances = Self.distances(
        column, sample.output, rows: all, slicing: slicing, slices: slices)
      func statistic(_ rows: [Int]) -> [Double] {
        let found = Self.distances(
          column, sample.output, rows: rows, slicing: slicing, slices: slices)
        return [Quantiles.of(found, ps: [0.5])[0], found.max() ?? .nan]
      }
      let own = statistic(all)
      let spreads = resampling.spreads(count: all.count, values: own, statistic: statistic)
      func estimate(_ place: Int, _ name: String) -> Estimate {
        Estimate(
          value: own[place], standardError: spreads[place].standardError,
          interval: spreads[place].interval, count: all.count,
          method: "pawn-\(name)/\(slicing.rawValue)", dropped: sample.dropped)
      }
      return Factor(
        median: estimate(0, "median"), maximum: estimate(1, "maximum"),
        mean: Tally(distances).mean, minimum: distances.min() ?? .nan,
        isAboveThreshold: own[0] > threshold)
    }
  }

  private static func distances(
    _ factor: [Double], _ output: [Double], rows: [Int], slicing: PawnSlicing, slices: Int
  ) -> [Double] {
    let values = rows.map { output[$0] }
    return SliceDistances.distances(
      factor: rows.map { factor[$0] }, output: values,
      order: values.indices.sorted { (values[$0], $0) < (values[$1], $1) }, slicing: slicing,
      slices: slices)
  }

  /// The medians of factors that have nothing to do with the output: keyed permutations of the numbers from 0.
  private static func inertMedians(
    _ output: [Double], slices: Int, count: Int, seed: UInt64
  ) -> [Double] {
    let order = output.indices.sorted { (output[$0], $0) < (output[$1], $1) }
    let key = RandomKey(masterSeed: seed, replication: 0)
    return (0..<count).map { number in
      var stream = key.stream(
        entity: UInt32(number), draw: 0, purpose: SamplingPurpose.inertFactor)
      let factor = stream.nextPermutation(of: output.count).map { Double($0) }
      let distances = SliceDistances.distances(
        factor: factor, output: output, order: order, slicing: .equalCount, slices: slices)
      return Quantiles.of(distances, ps: [0.5])[0]
    }
  }
}
