/// A number estimated from data, with what is needed to judge it.
///
/// What is not known is nil, never zero: an estimate without a known standard error says so.
public struct Estimate: Sendable, Equatable {
  /// The estimate, in the unit of the quantity.
  public let value: Double
  /// The standard error, in the same unit; nil where the method gives none.
  public let standardError: Double?
  /// The lower bound of the interval; nil where there is none.
  public let lower: Double?
  /// The upper bound of the interval; nil where there is none.
  public let upper: Double?
  /// The number of independent observations behind it.
  public let count: Int
  /// How it was made, in a few words that stay the same.
  public let method: String
  /// The number of observations left out because they were not defined.
  public let dropped: Int

  /// Makes an estimate.
  public init(
    value: Double, standardError: Double? = nil, lower: Double? = nil, upper: Double? = nil,
    count: Int, method: String, dropped: Int = 0
  ) {
    self.value = value
    self.standardError = standardError
    self.lower = lower
    self.upper = upper
    self.count = count
    self.method = method
    self.dropped = dropped
  }
}

extension Estimate {
  /// The interval, from its lower to its upper bound; nil where there is none or a bound is not a number.
  public var interval: ClosedRange<Double>? {
    guard let lower, let upper, lower <= upper else { return nil }
    return lower...upper
  }

  /// Half the width of the interval; nil where there is none.
  public var halfWidth: Double? { interval.map { ($0.upperBound - $0.lowerBound) / 2 } }

  /// Makes an estimate with the interval that a method gives, or none.
  public init(
    value: Double, standardError: Double? = nil, interval: ConfidenceInterval?, count: Int,
    method: String, dropped: Int = 0
  ) {
    self.init(
      value: value, standardError: standardError, lower: interval?.low, upper: interval?.high,
      count: count, method: method, dropped: dropped)
  }

  /// The mean of independent observations with Student's interval.
  ///
  /// - Throws: ``DataProblem`` with fewer than two observations or one that is not finite.
  public static func mean(
    _ observations: [Double], level: Double = 0.95, method: String = "Student t"
  ) throws(DataProblem) -> Estimate {
    try DataProblem.check(observations, atLeast: 2)
    let tally = Tally(observations)
    let interval = tally.interval(level: level)
    return Estimate(
      value: NeumaierSum.mean(observations), standardError: tally.standardError,
      lower: interval.low, upper: interval.high, count: tally.count, method: method)
  }
}
