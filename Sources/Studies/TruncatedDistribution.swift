import Parameters
import RandomVariates

/// A distribution confined to an interval, drawn by inverting one uniform number.
///
/// With F the distribution function and [low, high] the interval, the quantile at u is that of the
/// unconfined distribution at F(low) + u (F(high) − F(low)), clamped against rounding at the two ends.
/// (Devroye, Non-Uniform Random Variate Generation, 1986, section II.2.1.)
struct TruncatedDistribution: Sendable {
  private let distribution: Distribution
  private let interval: ClosedRange<Double>?
  private let below: Double
  private let mass: Double

  /// Confines a distribution to an interval; nil leaves it as it is.
  init(_ distribution: Distribution, within interval: ClosedRange<Double>?) {
    self.distribution = distribution
    self.interval = interval
    guard let interval else {
      below = 0
      mass = 1
      return
    }
    let low = Self.probability(of: distribution, at: interval.lowerBound)
    let high = Self.probability(of: distribution, at: interval.upperBound)
    // An interval without probability cannot be inverted into; the clamp then gives its nearer end.
    below = high > low ? low : 0
    mass = high > low ? high - low : 1
  }

  /// The value below which a share `u` of the confined distribution lies.
  func quantile(_ u: Double) -> Double {
    // A distribution inside its interval keeps u untouched, to the last bit.
    let probability = below == 0 && mass == 1 ? u : below + u * mass
    let value = distribution.quantile(probability)
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

extension TruncatedDistribution {
  /// The distribution of a parameter's value, in the leaf's written unit, confined to the leaf's range.
  ///
  /// The loader has refused numbers that no distribution can have; should some reach this place nevertheless, the
  /// written value stands.
  init(of uncertainty: ParameterUncertainty, of leaf: ParameterLeaf) {
    let written = Distribution.fixed(leaf.number ?? .nan)
    let distribution: Distribution?
    switch uncertainty.distribution {
    case .triangular(let low, let mode, let high):
      distribution = try? Distribution.triangular(low: low, mode: mode, high: high).validated()
    case .uniform(let low, let high):
      distribution = try? Distribution.uniform(low: low, high: high).validated()
    case .beta(let mean, let sd):
      // All of a share is 1, or 100 in per cent.
      let whole = leaf.unit.map { $0.denominator / $0.numerator } ?? 1
      distribution = try? Distribution.beta(mean: mean, sd: sd, low: 0, high: whole)
    case .lognormal(let mean, let cv):
      distribution = try? Distribution.lognormal(mean: mean, cv: cv)
    case .gamma(let mean, let cv):
      distribution = try? Distribution.gamma(mean: mean, cv: cv)
    }
    self.init(distribution ?? written, within: leaf.range)
  }
}
