extension Distribution {
  /// The lognormal distribution with a mean and a coefficient of variation; fixed when `cv` is 0.
  ///
  /// - Throws: ``DistributionError`` unless the mean is above 0 and `cv` is not below 0.
  public static func lognormal(
    mean: Double, cv: Double
  ) throws(DistributionError) -> Distribution {
    try checkMean(mean, cv: cv)
    if cv == 0 { return .fixed(mean) }
    let variance = Portable.log1p(cv * cv)
    return try Distribution.lognormal(
      mu: Portable.log(mean) - 0.5 * variance, sigma: variance.squareRoot()
    ).validated()
  }

  /// The gamma distribution with a mean and a coefficient of variation; fixed when `cv` is 0.
  ///
  /// - Throws: ``DistributionError`` unless the mean is above 0 and `cv` is not below 0.
  public static func gamma(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    try checkMean(mean, cv: cv)
    if cv == 0 { return .fixed(mean) }
    let shape = 1 / (cv * cv)
    return try Distribution.gamma(shape: shape, scale: mean / shape).validated()
  }

  /// The beta distribution on [low, high] with a mean and a standard deviation; fixed when `sd` is 0.
  ///
  /// - Throws: ``DistributionError`` unless low < mean < high and sd² < (mean − low)·(high − mean).
  public static func beta(
    mean: Double, sd: Double, low: Double = 0, high: Double = 1
  ) throws(DistributionError) -> Distribution {
    try checkFinite([(.mean, mean), (.sd, sd), (.low, low), (.high, high)])
    guard low < high else { throw .boundsReversed(low: low, high: high) }
    guard sd >= 0 else { throw .negative(parameter: .sd, value: sd) }
    if sd == 0 && mean >= low && mean <= high { return .fixed(mean) }
    guard mean > low && mean < high else {
      throw .outsideBounds(parameter: .mean, value: mean, low: low, high: high)
    }
    let limit = ((mean - low) * (high - mean)).squareRoot()
    guard sd < limit else { throw .spreadTooLarge(sd: sd, limit: limit) }
    let total = (limit / sd) * (limit / sd) - 1
    let share = (mean - low) / (high - low)
    return try Distribution.beta(
      alpha: total * share, beta: total * (1 - share), low: low, high: high
    ).validated()
  }

  /// The distribution itself when its parameters are possible.
  ///
  /// - Throws: ``DistributionError`` naming the first parameter that is not.
  public func validated() throws(DistributionError) -> Distribution {
    switch self {
    case .fixed(let value):
      try Self.checkFinite([(.value, value)])
    case .uniform(let low, let high):
      try Self.checkFinite([(.low, low), (.high, high)])
      guard low < high else { throw .boundsReversed(low: low, high: high) }
    case .triangular(let low, let mode, let high):
      try Self.checkFinite([(.low, low), (.mode, mode), (.high, high)])
      guard low < high else { throw .boundsReversed(low: low, high: high) }
      guard mode >= low && mode <= high else {
        throw .outsideBounds(parameter: .mode, value: mode, low: low, high: high)
      }
    case .exponential(let mean):
      try Self.checkPositive([(.mean, mean)])
    case .lognormal(let mu, let sigma):
      try Self.checkFinite([(.mu, mu), (.sigma, sigma)])
      guard sigma >= 0 else { throw .negative(parameter: .sigma, value: sigma) }
    case .gamma(let shape, let scale), .weibull(let shape, let scale):
      try Self.checkPositive([(.shape, shape), (.scale, scale)])
    case .beta(let alpha, let beta, let low, let high):
      try Self.checkPositive([(.shape, alpha), (.secondShape, beta)])
      try Self.checkFinite([(.low, low), (.high, high)])
      guard low < high else { throw .boundsReversed(low: low, high: high) }
    }
    return self
  }

  private static func checkMean(_ mean: Double, cv: Double) throws(DistributionError) {
    try checkPositive([(.mean, mean)])
    try checkFinite([(.cv, cv)])
    guard cv >= 0 else { throw .negative(parameter: .cv, value: cv) }
  }

  private static func checkFinite(
    _ numbers: [(DistributionError.Parameter, Double)]
  ) throws(DistributionError) {
    for (parameter, value) in numbers where !value.isFinite {
      throw .notFinite(parameter: parameter, value: value)
    }
  }

  private static func checkPositive(
    _ numbers: [(DistributionError.Parameter, Double)]
  ) throws(DistributionError) {
    try checkFinite(numbers)
    for (parameter, value) in numbers where !(value > 0) {
      throw .notPositive(parameter: parameter, value: value)
    }
  }
}
