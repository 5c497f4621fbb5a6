public import Statistics

/// The value of information about a normal difference between two designs, in closed form.
///
/// Raiffa and Schlaifer, Applied Statistical Decision Theory, 1961, section 5.4 (unit normal loss).
public enum GaussianInformation {
  /// The expected gain from learning a difference before choosing, in its unit.
  ///
  /// σ φ(μ/σ) − |μ| Φ(−|μ|/σ); 0 where nothing is to be learned.
  ///
  /// - Parameters:
  ///   - mean: The expected difference μ.
  ///   - deviation: The standard deviation σ of what would be learned, from 0.
  public static func value(mean: Double, deviation: Double) throws(DataProblem) -> Double {
    guard mean.isFinite else { throw .outOfRange(argument: "mean", value: mean) }
    guard deviation >= 0 && deviation.isFinite else {
      throw .outOfRange(argument: "deviation", value: deviation)
    }
    if deviation == 0 { return 0 }
    let size = mean.magnitude
    return deviation * StandardNormal.density(size / deviation)
      - size * StandardNormal.cumulative(-size / deviation)
  }

  /// The standard deviation of the expectation after a sample, for a normal parameter.
  ///
  /// σ √(n / (n + s²/σ²)) for n observations of standard deviation s.
  public static func preposteriorDeviation(
    prior: Double, observations: Int, observationDeviation: Double
  ) throws(DataProblem) -> Double {
    guard prior > 0 && prior.isFinite else { throw .outOfRange(argument: "prior", value: prior) }
    guard observations >= 1 else { throw .tooFew(needed: 1, found: observations) }
    guard observationDeviation > 0 && observationDeviation.isFinite else {
      throw .outOfRange(argument: "observationDeviation", value: observationDeviation)
    }
    let n = Double(observations)
    let ratio = observationDeviation / prior
    return prior * (n / (n + ratio * ratio)).squareRoot()
  }
}
