/// Why numbers do not describe a distribution: facts only, for whoever words the message.
public enum DistributionError: Error, Equatable, Sendable {
  /// A parameter is infinite or not a number.
  case notFinite(parameter: Parameter, value: Double)
  /// A parameter that must be above 0 is not.
  case notPositive(parameter: Parameter, value: Double)
  /// A parameter that must not be below 0 is.
  case negative(parameter: Parameter, value: Double)
  /// The lower bound is not below the upper one.
  case boundsReversed(low: Double, high: Double)
  /// The value lies outside the bounds that it must lie in, or on one that it must not touch.
  case outsideBounds(parameter: Parameter, value: Double, low: Double, high: Double)
  /// A bounded variable with this mean cannot have a standard deviation this large.
  case spreadTooLarge(sd: Double, limit: Double)
  /// A discrete distribution has no weights, or their sum is 0.
  case noWeight

  /// Which parameter is meant.
  public enum Parameter: Equatable, Sendable {
    /// The single value of a fixed quantity.
    case value
    /// The lower bound.
    case low
    /// The most likely value.
    case mode
    /// The upper bound.
    case high
    /// The mean.
    case mean
    /// The standard deviation.
    case sd
    /// The coefficient of variation: standard deviation over mean.
    case cv
    /// The mean of the logarithm.
    case mu
    /// The standard deviation of the logarithm.
    case sigma
    /// The shape of a gamma, Weibull or beta distribution.
    case shape
    /// The second shape of a beta distribution.
    case secondShape
    /// The scale of a gamma or Weibull distribution.
    case scale
    /// The weight with this index.
    case weight(Int)
  }
}
