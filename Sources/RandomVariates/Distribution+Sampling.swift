extension Distribution {
  /// A variate from a stream: gamma by rejection, every other distribution by inversion.
  @inlinable
  public func sample(from stream: inout KeyedStream) -> Double {
    if case .gamma(let shape, let scale) = self {
      return scale * Self.standardGamma(shape: shape, from: &stream)
    }
    return quantile(stream.nextUniform())
  }

  /// The variate at an address: gamma by rejection from the address's own stream, every other
  /// distribution by inversion of the address's uniform.
  ///
  /// For a gamma variate that must stay monotone in the uniform, take `quantile` of the uniform.
  @inlinable
  public func sample(
    key: RandomKey, entity: UInt32, draw: UInt32, purpose: RandomPurpose
  ) -> Double {
    switch self {
    case .fixed(let value):
      return value
    case .gamma:
      var stream = key.stream(entity: entity, draw: draw, purpose: purpose)
      return sample(from: &stream)
    case .uniform, .triangular, .exponential, .lognormal, .weibull, .beta:
      return quantile(key.uniform(entity: entity, draw: draw, purpose: purpose))
    }
  }

  /// A gamma variate with scale 1, by rejection from a transformed normal variable.
  ///
  /// G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26,
  /// 2000, doi:10.1145/358407.358414; for a shape below 1 their boost by u^(1/shape) (section 6).
  /// At least 95 % of the proposals are accepted. May underflow to 0 for a shape below 0.05.
  @inlinable
  static func standardGamma(shape: Double, from stream: inout KeyedStream) -> Double {
    if !(shape > 0 && shape < .infinity) { return .nan }
    let boosted = shape < 1 ? shape + 1 : shape
    let d = boosted - 1 / 3.0
    let c = 1 / (9 * d).squareRoot()
    var value = 0.0
    while true {
      let x = Portable.normalQuantile(stream.nextUniform())
      let root = 1 + c * x
      let u = stream.nextUniform()
      if root <= 0 { continue }
      let v = root * root * root
      let square = x * x
      // The squeeze spares both logarithms most of the time.
      if u < 1 - 0.0331 * square * square
        || Portable.log(u) < 0.5 * square + d * (1 - v + Portable.log(v))
      {
        value = d * v
        break
      }
    }
    if shape < 1 { value *= Portable.exp(Portable.log(stream.nextUniform()) / shape) }
    return value
  }
}
