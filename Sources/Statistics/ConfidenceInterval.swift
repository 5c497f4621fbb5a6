/// A two-sided confidence interval around an estimate.
///
/// Its bounds are NaN when there were too few observations to give one.
public struct ConfidenceInterval: Sendable, Equatable {
  /// The estimate in the middle.
  public let estimate: Double
  /// The lower bound.
  public let low: Double
  /// The upper bound.
  public let high: Double
  /// The confidence level, between 0 and 1.
  public let level: Double

  /// Makes Student's interval, estimate ± t × standard error (Student 1908, Biometrika 6(1), 1-25).
  ///
  /// With a standard error of zero the interval is the estimate itself. With no degree of freedom
  /// the bounds are NaN.
  /// - Precondition: `level` lies strictly between 0 and 1.
  public init(mean: Double, standardError: Double, degreesOfFreedom: Double, level: Double) {
    precondition(level > 0 && level < 1, "a confidence level strictly between 0 and 1")
    self.estimate = mean
    self.level = level
    guard degreesOfFreedom > 0, !standardError.isNaN else {
      self.low = .nan
      self.high = .nan
      return
    }
    let half =
      StudentT.quantile(0.5 + level / 2, degreesOfFreedom: degreesOfFreedom) * standardError
    self.low = mean - half
    self.high = mean + half
  }

  /// Makes an interval whose bounds were found otherwise, by resampling say.
  ///
  /// - Precondition: `level` lies strictly between 0 and 1.
  public init(estimate: Double, low: Double, high: Double, level: Double) {
    precondition(level > 0 && level < 1, "a confidence level strictly between 0 and 1")
    self.estimate = estimate
    self.low = low
    self.high = high
    self.level = level
  }

  /// Half the distance between the bounds.
  public var halfWidth: Double { (high - low) / 2 }

  /// Whether a value lies between the bounds, bounds included; false when there are no bounds.
  public func contains(_ value: Double) -> Bool { low <= value && value <= high }

  /// Whether both bounds are known.
  public var isDefined: Bool { !low.isNaN && !high.isNaN }
}
