internal import RandomVariates
internal import Statistics

/// How often, and from which seed, observations are drawn again to learn how sure an estimate is.
///
/// The nonparametric bootstrap of Efron (1979, Annals of Statistics 7(1), 1-26, doi:10.1214/aos/1176344552) with
/// percentile intervals. The draws depend on the seed and the number of the resample only, so the same data give the
/// same interval everywhere.
public struct Resampling: Sendable, Equatable {
  /// The seed; every value is a seed, 0 like any other.
  public let seed: UInt64
  /// The number of resamples; 0 for none, then there is no interval.
  public let resamples: Int
  /// The confidence level of the intervals.
  public let level: Double

  /// Makes a plan for resampling.
  ///
  /// - Precondition: `resamples` is 0 or at least 20; `level` lies strictly between 0 and 1.
  public init(seed: UInt64, resamples: Int = 1_000, level: Double = 0.95) {
    precondition(resamples == 0 || resamples >= 20, "no resamples, or at least 20")
    precondition(level > 0 && level < 1, "a confidence level strictly between 0 and 1")
    self.seed = seed
    self.resamples = resamples
    self.level = level
  }

  /// No resampling: estimates without standard error and interval.
  public static var none: Resampling { Resampling(seed: 0, resamples: 0) }

  /// The spread of some statistics over the resamples.
  struct Spread {
    /// The standard deviation over the resamples.
    let standardError: Double?
    /// The percentile interval.
    let interval: ConfidenceInterval?
  }

  /// Computes statistics for every resample and returns the spread of each.
  ///
  /// A resample in which a statistic is not a number does not count; with fewer than nine in ten defined there is no spread.
  ///
  /// - Parameters:
  ///   - count: How many observations there are.
  ///   - values: The statistics of the observations as they are.
  ///   - statistic: The statistics, as many, of the observations at the given places.
  /// - Complexity: O(resamples × (`count` + cost of the statistic)).
  func spreads(count: Int, values: [Double], statistic: ([Int]) -> [Double]) -> [Spread] {
    var found = Array(repeating: [Double](), count: values.count)
    let key = RandomKey(masterSeed: seed, replication: 0)
    var places = Array(repeating: 0, count: count)
    for resample in 0..<resamples {
      var stream = key.stream(
        entity: UInt32(resample), draw: 0, purpose: SamplingPurpose.resampling)
      for place in places.indices { places[place] = stream.nextIndex(below: count) }
      for (index, value) in statistic(places).enumerated() where value.isFinite {
        found[index].append(value)
      }
    }
    return zip(values, found).map { value, found in
      guard resamples > 0, found.count * 10 >= resamples * 9 else {
        return Spread(standardError: nil, interval: nil)
      }
      let bounds = Quantiles.of(found, ps: [0.5 - level / 2, 0.5 + level / 2])
      return Spread(
        standardError: Tally(found).standardDeviation,
        interval: ConfidenceInterval(
          estimate: value, low: bounds[0], high: bounds[1], level: level))
    }
  }
}
