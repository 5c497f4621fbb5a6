internal import CGSL

extension ConfidenceInterval {
  /// Makes Wilson's score interval for a probability (Wilson 1927, Journal of the American Statistical Association
  /// 22(158), 209-212, doi:10.1080/01621459.1927.10502953).
  ///
  /// Without continuity correction: method 3 of Newcombe (1998, Statistics in Medicine 17(8), 857-872). It keeps within
  /// 0 and 1 and does not collapse where every trial went the same way. With no trial all is NaN. The corresponding GSL
  /// function for the normal quantile is `gsl_cdf_ugaussian_Pinv`.
  ///
  /// - Parameters:
  ///   - successes: Trials that succeeded; may be a fraction where a trial is the mean of several.
  ///   - trials: Independent trials.
  ///   - level: The confidence level.
  /// - Precondition: `successes` lies from 0 to `trials`; `level` lies strictly between 0 and 1.
  public init(successes: Double, of trials: Int, level: Double = 0.95) {
    precondition(level > 0 && level < 1, "a confidence level strictly between 0 and 1")
    precondition(successes >= 0 && successes <= Double(trials), "no more successes than trials")
    guard trials > 0 else {
      self.init(estimate: .nan, low: .nan, high: .nan, level: level)
      return
    }
    let n = Double(trials)
    let p = successes / n
    let z = gsl_cdf_ugaussian_Pinv(0.5 + level / 2)
    let middle = (2 * n * p + z * z) / (2 * (n + z * z))
    let half = z * (z * z + 4 * n * p * (1 - p)).squareRoot() / (2 * (n + z * z))
    // Exactly 0 and 1 where nothing or everything succeeded, whatever the last bits say.
    self.init(
      estimate: p, low: p == 0 ? 0 : max(0, middle - half),
      high: p == 1 ? 1 : min(1, middle + half),
      level: level)
  }
}
