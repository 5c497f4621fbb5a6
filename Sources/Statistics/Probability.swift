internal import CGSL

/// The normal distribution with mean 0 and standard deviation 1.
///
/// The last bits may differ between processors: use it on stored rows, never in a draw.
public enum StandardNormal {
  /// The probability of a value below `z`.
  ///
  /// The corresponding GSL function is `gsl_cdf_ugaussian_P`.
  public static func cumulative(_ z: Double) -> Double { gsl_cdf_ugaussian_P(z) }

  /// The density at `z`.
  ///
  /// The corresponding GSL function is `gsl_ran_ugaussian_pdf`.
  public static func density(_ z: Double) -> Double { gsl_ran_ugaussian_pdf(z) }

  /// The value below which one falls with probability `p`; `gsl_cdf_ugaussian_Pinv`.
  /// - Precondition: `p` lies strictly between 0 and 1.
  public static func quantile(_ p: Double) -> Double {
    precondition(p > 0 && p < 1, "a probability strictly between 0 and 1")
    return gsl_cdf_ugaussian_Pinv(p)
  }
}

/// The chi-square distribution.
public enum ChiSquare {
  /// The density at `x`.
  ///
  /// The corresponding GSL function is `gsl_ran_chisq_pdf`.
  /// - Precondition: `degreesOfFreedom` is positive.
  public static func density(_ x: Double, degreesOfFreedom: Double) -> Double {
    precondition(degreesOfFreedom > 0, "a positive number of degrees of freedom")
    return gsl_ran_chisq_pdf(x, degreesOfFreedom)
  }

  /// The value below which one falls with probability `p`; `gsl_cdf_chisq_Pinv`.
  /// - Precondition: `p` lies strictly between 0 and 1 and `degreesOfFreedom` is positive.
  public static func quantile(_ p: Double, degreesOfFreedom: Double) -> Double {
    precondition(p > 0 && p < 1 && degreesOfFreedom > 0, "a probability and degrees of freedom")
    return gsl_cdf_chisq_Pinv(p, degreesOfFreedom)
  }
}

/// Fisher's F distribution.
public enum FisherF {
  /// The value below which one falls with probability `p`; `gsl_cdf_fdist_Pinv`.
  /// - Precondition: `p` lies strictly between 0 and 1; both degrees of freedom are positive.
  public static func quantile(_ p: Double, _ numerator: Double, _ denominator: Double) -> Double {
    precondition(p > 0 && p < 1 && numerator > 0 && denominator > 0, "a probability and degrees")
    return gsl_cdf_fdist_Pinv(p, numerator, denominator)
  }
}
