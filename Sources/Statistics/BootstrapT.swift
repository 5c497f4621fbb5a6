/// The bootstrap-t interval for a mean, which follows the skewness of the data.
///
/// Efron and Tibshirani, An Introduction to the Bootstrap, 1993, section 12.5: the t statistics of
/// resamples take the place of Student's table. Second-order accurate for the mean, at the price of
/// wider intervals on the long side.
public enum BootstrapT {
  /// The mean of independent observations with its interval.
  ///
  /// - Parameters:
  ///   - sample: The observations.
  ///   - level: The confidence level.
  ///   - resamples: How many resamples; from 999 for a result to report.
  ///   - uniform: A number strictly between 0 and 1 as a pure function of resample and place, so
  ///     that the result depends on nothing else; a draw by address is one.
  /// - Throws: ``DataProblem`` with fewer than three observations, if they are all alike, or fewer
  ///   than 99 resamples. Resamples that do not vary are left out and counted as dropped; if they
  ///   are more than one in twenty, the data do not vary enough.
  /// - Complexity: O(n · resamples).
  public static func mean(
    _ sample: [Double], level: Double = 0.95, resamples: Int = 999,
    uniform: (_ resample: Int, _ place: Int) -> Double
  ) throws(DataProblem) -> Estimate {
    try DataProblem.check(sample, atLeast: 3)
    try DataProblem.check(level, named: "level", above: 0, below: 1)
    guard resamples >= 99 else { throw .tooFew(needed: 99, found: resamples) }
    let tally = Tally(sample)
    guard tally.variance > 0 else { throw .noVariation }
    let mean = tally.mean
    let size = Double(sample.count)
    var statistics: [Double] = []
    statistics.reserveCapacity(resamples)
    for resample in 0..<resamples {
      var total = 0.0
      var squares = 0.0
      for place in sample.indices {
        let chosen = min(sample.count - 1, Int(uniform(resample, place) * size))
        let deviation = sample[chosen] - mean
        total += deviation
        squares += deviation * deviation
      }
      let variance = (squares - total * total / size) / (size - 1)
      // Rounding leaves a trace of variance where all that was drawn is one value.
      guard variance > 1e-12 * tally.variance else { continue }
      statistics.append((total / size) / (variance / size).squareRoot())
    }
    let dropped = resamples - statistics.count
    guard 20 * dropped <= resamples else { throw .noVariation }
    statistics.sort()
    let high = Quantiles.sorted(statistics, p: 0.5 + level / 2, type: .weibull)
    let low = Quantiles.sorted(statistics, p: 0.5 - level / 2, type: .weibull)
    return Estimate(
      value: mean, standardError: tally.standardError, lower: mean - high * tally.standardError,
      upper: mean - low * tally.standardError, count: sample.count,
      method: "bootstrap-t, \(statistics.count) resamples")
  }
}
