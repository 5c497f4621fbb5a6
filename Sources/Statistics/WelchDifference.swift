/// The difference of the means of two independent samples of different variance.
///
/// Welch (1947, Biometrika 34(1/2), 28-35, doi:10.1093/biomet/34.1-2.28).
public struct WelchDifference: Sendable {
  /// The mean of the first less that of the second.
  public let estimate: Estimate
  /// The degrees of freedom of Welch and Satterthwaite.
  public let degreesOfFreedom: Double

  /// Compares two samples.
  ///
  /// - Throws: ``DataProblem`` with fewer than two observations of either, or if neither varies.
  public init(_ first: [Double], _ second: [Double], level: Double = 0.95) throws(DataProblem) {
    try DataProblem.check(first, atLeast: 2)
    try DataProblem.check(second, atLeast: 2)
    let (a, b) = (Tally(first), Tally(second))
    let (ofA, ofB) = (a.variance / Double(a.count), b.variance / Double(b.count))
    guard ofA + ofB > 0 else { throw .noVariation }
    degreesOfFreedom =
      (ofA + ofB) * (ofA + ofB)
      / (ofA * ofA / Double(a.count - 1) + ofB * ofB / Double(b.count - 1))
    let interval = ConfidenceInterval(
      mean: a.mean - b.mean, standardError: (ofA + ofB).squareRoot(),
      degreesOfFreedom: degreesOfFreedom, level: level)
    estimate = Estimate(
      value: interval.estimate, standardError: (ofA + ofB).squareRoot(), lower: interval.low,
      upper: interval.high, count: a.count + b.count, method: "Welch t")
  }
}
