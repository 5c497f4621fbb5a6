import RandomVariates

/// A distribution confined to an interval, drawn by inverting one uniform number.
///
/// With F the distribution function and [low, high] the interval, the quantile at u is that of the
/// unconfined distribution at F(low) + u (F(high) − F(low)), clamped against rounding at the two ends.
/// (Devroye, Non-Uniform Random Variate Generation, 1986, section II.2.1.)
struct TruncatedDistribution: Sendable {
  private let distribution: Distribution
  private let scale: Double
  private let interval: ClosedRange<Double>?
  private let below: Double
  private let mass: Double

  /// Confines a distribution.
  ///
  /// - Parameters:
  ///   - distribution: The distribution of the value divided by `scale`.
  ///   - scale: What a draw is multiplied with, above zero; 100 for a share written in per cent.
  ///   - interval: The values allowed, in the scale of the result; nil for all.
  init(_ distribution: Distribution, scale: Double = 1, within interval: ClosedRange<Double>?) {
    self.distribution = distribution
    self.scale = scale
    self.interval = interval
    guard let interval else {
      below = 0
      mass = 1
      return
    }
    let low = Self.probability(of: distribution, at: interval.lowerBound / scale)
    let high = Self.probability(of: distribution, at: interval.upperBound / scale)
    // An interval without probability cannot be inverted into; the clamp then gives its nearer end.
    below = high > low ? low : 0
    mass = high > low ? high - low : 1
  }

  /// The value below which a share `u` of the confined distribution lies.
  func quantile(_ u: Double) -> Double {
    // A distribution inside its interval keeps u untouched, to the last bit.
    let probability = below == 0 && mass == 1 ? u : below + u * mass
    let value = distribution.quantile(probability) * scale
    guard let interval else { return value }
    return min(max(value, interval.lowerBound), interval.upperBound)
  }

  /// The distribution function, from the quantile by bisection.
  ///
  /// One definition for every distribution, and by construction the inverse of the quantile that the draw uses.
  /// Done once a parameter and study, to 2⁻⁵³.
  static func probability(of distribution: Distribution, at value: Double) -> Double {
    let smallest = 0x1p-60
    if distribution.quantile(smallest) >= value { return 0 }
    if distribution.quantile(1 - 0x1p-53) <= value { return 1 }
    var low = 0.0
    var high = 1.0
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { break }
      if distribution.quantile(middle) <= value { low = middle } else { high = middle }
    }
    return low
  }
}
