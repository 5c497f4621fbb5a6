/// The mean of antithetic pairs of runs, each pair one observation.
///
/// Hammersley and Morton (1956, doi:10.1017/S0305004100031455).
public enum AntitheticPairs {
  /// The mean of pairs with Student's interval over pairs.
  ///
  /// - Parameters:
  ///   - plain: The runs on uniforms u.
  ///   - mirrored: The runs on 1 − u, in the same order.
  /// - Throws: ``DataProblem`` with fewer than two pairs or sides of different length.
  public static func mean(
    plain: [Double], mirrored: [Double], level: Double = 0.95
  ) throws(DataProblem) -> Estimate {
    try DataProblem.check(columns: [plain, mirrored], atLeast: 2)
    return try Estimate.mean(
      zip(plain, mirrored).map { 0.5 * ($0 + $1) }, level: level, method: "antithetic pairs")
  }
}
