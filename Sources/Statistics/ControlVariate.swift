/// The mean of a response, corrected by another whose mean is known.
///
/// Lavenberg and Welch (1981, Management Science 27(3), 322-335, doi:10.1287/mnsc.27.3.322): the
/// coefficient is estimated from the same runs, so the error is that of the regression at the known
/// mean, with n − 2 degrees of freedom. Exact for jointly normal data.
public struct ControlVariate: Sendable {
  /// The corrected mean.
  public let estimate: Estimate
  /// The coefficient: the covariance divided by the control's variance.
  public let coefficient: Double
  /// The crude variance of the mean divided by the corrected one; above 1 where the control helped.
  public let varianceRatio: Double

  /// Corrects the mean of `response`.
  ///
  /// - Parameters:
  ///   - control: The control, in the same order.
  ///   - mean: Its known mean.
  /// - Throws: ``DataProblem`` with fewer than four pairs or a control that does not vary.
  public init(
    _ response: [Double], control: [Double], mean known: Double, level: Double = 0.95
  ) throws(DataProblem) {
    let count = try DataProblem.check(columns: [response, control], atLeast: 4)
    let n = Double(count)
    let (y, x) = (NeumaierSum.mean(response), NeumaierSum.mean(control))
    let squares = NeumaierSum.of(control.map { ($0 - x) * ($0 - x) })
    guard squares > 0 else { throw .noVariation }
    let products = NeumaierSum.of(zip(response, control).map { ($0 - y) * ($1 - x) })
    let slope = products / squares
    let residuals = NeumaierSum.of(
      zip(response, control).map {
        let residual = ($0 - y) - slope * ($1 - x)
        return residual * residual
      })
    let variance = residuals / (n - 2)
    let error = (variance * (1 / n + (x - known) * (x - known) / squares)).squareRoot()
    let interval = ConfidenceInterval(
      mean: y - slope * (x - known), standardError: error, degreesOfFreedom: n - 2, level: level)
    coefficient = slope
    let crude = Tally(response).standardError
    varianceRatio = crude * crude / (error * error)
    estimate = Estimate(
      value: interval.estimate, standardError: error, lower: interval.low, upper: interval.high,
      count: count, method: "control variate")
  }
}
