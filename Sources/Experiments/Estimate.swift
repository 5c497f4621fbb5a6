public import Statistics

/// A number that an analysis found, with how sure it is, from how much, and by which method.
public struct Estimate: Sendable, Equatable {
  /// The estimate itself, in the unit of what is estimated.
  public let value: Double
  /// Its standard error, in the same unit; nil where the method gives none.
  public let standardError: Double?
  /// Its confidence interval; nil where the method gives none.
  public let interval: ConfidenceInterval?
  /// How many independent observations it rests on.
  public let count: Int
  /// The stable identifier of the method, the same in every version.
  public let method: String
  /// How many observations were left out because something in them is missing.
  public let dropped: Int

  /// Makes an estimate.
  ///
  /// - Precondition: Neither `count` nor `dropped` is negative.
  public init(
    value: Double, standardError: Double? = nil, interval: ConfidenceInterval? = nil, count: Int,
    method: String, dropped: Int = 0
  ) {
    precondition(count >= 0 && dropped >= 0, "counts are not negative")
    self.value = value
    self.standardError = standardError
    self.interval = interval
    self.count = count
    self.method = method
    self.dropped = dropped
  }
}

extension Estimate {
  /// Makes the estimate of a mean of independent values that are about normal, with Student's interval.
  init(meanOf values: [Double], level: Double, count: Int, method: String, dropped: Int) {
    let tally = Tally(values)
    let known = values.count > 1
    self.init(
      value: tally.mean, standardError: known ? tally.standardError : nil,
      interval: known ? tally.interval(level: level) : nil, count: count, method: method,
      dropped: dropped)
  }
}
