/// How lopsided a sample is.
public enum Skewness {
  /// The adjusted coefficient of Fisher and Pearson, G₁, unbiased for a normal distribution.
  ///
  /// Joanes and Gill (1998, The Statistician 47(1), 183-189, doi:10.1111/1467-9884.00122). Its
  /// standard error is that under normality. Student's interval is short on one side where it is
  /// far from 0: with n observations, coverage falls off about as G₁²/n.
  /// - Throws: ``DataProblem`` with fewer than three observations, or if they are all alike.
  public static func estimate(_ sample: [Double]) throws(DataProblem) -> Estimate {
    try DataProblem.check(sample, atLeast: 3)
    let n = Double(sample.count)
    let mean = NeumaierSum.mean(sample)
    let second = NeumaierSum.mean(sample.map { ($0 - mean) * ($0 - mean) })
    let third = NeumaierSum.mean(sample.map { ($0 - mean) * ($0 - mean) * ($0 - mean) })
    guard second > 0 else { throw .noVariation }
    let value =
      third / (second * second.squareRoot()) * (n * (n - 1)).squareRoot() / (n - 2)
    let error = (6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3))).squareRoot()
    return Estimate(
      value: value, standardError: error, count: sample.count, method: "adjusted Fisher-Pearson")
  }
}
