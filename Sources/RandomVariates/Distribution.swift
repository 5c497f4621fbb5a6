/// A probability distribution of one real quantity, in the quantity's own unit.
///
/// The cases carry the parameters that sampling needs. Numbers from a user enter by the throwing
/// functions (``gamma(mean:cv:)`` and its like) or are checked with ``validated()``; a case with
/// impossible parameters never traps, but its quantiles mean nothing.
@frozen
public enum Distribution: Equatable, Sendable {
  /// Always this value.
  case fixed(Double)
  /// Constant density between two bounds.
  case uniform(low: Double, high: Double)
  /// A density that rises linearly from `low` to `mode` and falls linearly to `high`.
  case triangular(low: Double, mode: Double, high: Double)
  /// Exponential with a mean above 0.
  case exponential(mean: Double)
  /// The exponential of a normal variable with mean `mu` and standard deviation `sigma`.
  case lognormal(mu: Double, sigma: Double)
  /// Density proportional to x^(shape − 1)·exp(−x/scale).
  case gamma(shape: Double, scale: Double)
  /// Survival function exp(−(x/scale)^shape).
  case weibull(shape: Double, scale: Double)
  /// On [low, high], density proportional to (x − low)^(alpha − 1)·(high − x)^(beta − 1).
  case beta(alpha: Double, beta: Double, low: Double, high: Double)
}

extension Distribution {
  /// The expected value.
  public var mean: Double {
    switch self {
    case .fixed(let value): value
    case .uniform(let low, let high): low + 0.5 * (high - low)
    case .triangular(let low, let mode, let high): low + ((mode - low) + (high - low)) / 3
    case .exponential(let mean): mean
    case .lognormal(let mu, let sigma): Portable.exp(mu + 0.5 * sigma * sigma)
    case .gamma(let shape, let scale): shape * scale
    case .weibull(let shape, let scale):
      scale * Portable.exp(Portable.logGamma(1 + 1 / shape))
    case .beta(let alpha, let beta, let low, let high):
      low + (high - low) * (alpha / (alpha + beta))
    }
  }

  /// The standard deviation.
  public var standardDeviation: Double {
    switch self {
    case .fixed: return 0
    case .uniform(let low, let high): return (high - low) * 0.28867513459481287
    case .triangular(let low, let mode, let high):
      let left = mode - low
      let right = high - mode
      return ((left * left + right * right + left * right) / 18).squareRoot()
    case .exponential(let mean): return mean
    case .lognormal(_, let sigma):
      return mean * Portable.expm1(sigma * sigma).squareRoot()
    case .gamma(let shape, let scale): return shape.squareRoot() * scale
    case .weibull(let shape, let scale):
      let second = Portable.logGamma(1 + 2 / shape)
      let first = Portable.logGamma(1 + 1 / shape)
      return scale * Portable.exp(first) * Portable.expm1(second - 2 * first).squareRoot()
    case .beta(let alpha, let beta, let low, let high):
      let total = alpha + beta
      return (high - low) * (alpha * beta / (total + 1)).squareRoot() / total
    }
  }

  /// The smallest closed range that holds every value; a bound may be infinite.
  ///
  /// The whole line for impossible parameters, such as bounds in the wrong order.
  public var support: ClosedRange<Double> {
    let (low, high): (Double, Double) =
      switch self {
      case .fixed(let value): (value, value)
      case .uniform(let low, let high), .triangular(let low, _, let high),
        .beta(_, _, let low, let high):
        (low, high)
      case .exponential, .lognormal, .gamma, .weibull: (0, .infinity)
      }
    return low <= high ? low...high : -.infinity...(.infinity)
  }

  /// The distribution of `factor` times the quantity, as for a change of unit.
  ///
  /// - Precondition: `factor` is above 0.
  public func scaled(by factor: Double) -> Distribution {
    precondition(factor > 0, "a change of unit has a factor above 0")
    switch self {
    case .fixed(let value): return .fixed(value * factor)
    case .uniform(let low, let high): return .uniform(low: low * factor, high: high * factor)
    case .triangular(let low, let mode, let high):
      return .triangular(low: low * factor, mode: mode * factor, high: high * factor)
    case .exponential(let mean): return .exponential(mean: mean * factor)
    case .lognormal(let mu, let sigma):
      return .lognormal(mu: mu + Portable.log(factor), sigma: sigma)
    case .gamma(let shape, let scale): return .gamma(shape: shape, scale: scale * factor)
    case .weibull(let shape, let scale): return .weibull(shape: shape, scale: scale * factor)
    case .beta(let alpha, let beta, let low, let high):
      return .beta(alpha: alpha, beta: beta, low: low * factor, high: high * factor)
    }
  }

  /// The distribution of low + (high − low)·X, where X is this distribution on the unit interval.
  ///
  /// Nil for the distributions without an upper bound, which have no such form.
  public func rescaled(to low: Double, _ high: Double) -> Distribution? {
    let width = high - low
    switch self {
    case .fixed(let value): return .fixed(low + width * value)
    case .uniform(let from, let to):
      return .uniform(low: low + width * from, high: low + width * to)
    case .triangular(let from, let mode, let to):
      return .triangular(
        low: low + width * from, mode: low + width * mode, high: low + width * to)
    case .beta(let alpha, let beta, let from, let to):
      return .beta(alpha: alpha, beta: beta, low: low + width * from, high: low + width * to)
    case .exponential, .lognormal, .gamma, .weibull: return nil
    }
  }
}
