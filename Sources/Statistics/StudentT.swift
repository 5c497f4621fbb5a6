internal import CGSL

/// Student's t distribution.
public enum StudentT {
  /// The value below which a t variable falls with probability `p`.
  ///
  /// The corresponding GSL function is `gsl_cdf_tdist_Pinv`, which this calls. The last bits may
  /// differ between processors: use it on stored rows, never in a draw.
  /// - Precondition: `p` lies strictly between 0 and 1 and `degreesOfFreedom` is positive.
  public static func quantile(_ p: Double, degreesOfFreedom: Double) -> Double {
    precondition(p > 0 && p < 1, "a probability strictly between 0 and 1")
    precondition(degreesOfFreedom > 0, "a positive number of degrees of freedom")
    return gsl_cdf_tdist_Pinv(p, degreesOfFreedom)
  }

  /// The probability that a t variable is farther from zero than `t`, on either side.
  ///
  /// The corresponding GSL function is `gsl_cdf_tdist_Q`, which this calls.
  /// - Precondition: `degreesOfFreedom` is positive.
  public static func twoSidedTail(_ t: Double, degreesOfFreedom: Double) -> Double {
    precondition(degreesOfFreedom > 0, "a positive number of degrees of freedom")
    return 2 * gsl_cdf_tdist_Q(t.magnitude, degreesOfFreedom)
  }
}
