import CGSL
import Glibc
import RandomVariates
import Testing

/// A distribution with its GSL distribution function and quantile (nil where GSL has none).
struct DistributionCase: Sendable, CustomTestStringConvertible {
  let distribution: Distribution
  let cdf: @Sendable (Double) -> Double
  let inverse: @Sendable (Double) -> Double
  var testDescription: String { "\(distribution)" }

  static let all: [DistributionCase] = [
    DistributionCase(distribution: .uniform(low: 2, high: 5)) {
      gsl_cdf_flat_P($0, 2, 5)
    } inverse: {
      gsl_cdf_flat_Pinv($0, 2, 5)
    },
    DistributionCase(distribution: .triangular(low: -1, mode: 0, high: 3)) { x in
      // Hand arithmetic: the left triangle holds a quarter of the area.
      x < 0 ? 0.25 * (x + 1) * (x + 1) : 1 - (3 - x) * (3 - x) / 12
    } inverse: { p in
      p < 0.25 ? Glibc.sqrt(4 * p) - 1 : 3 - Glibc.sqrt(12 * (1 - p))
    },
    DistributionCase(distribution: .exponential(mean: 2.5)) {
      gsl_cdf_exponential_P($0, 2.5)
    } inverse: {
      gsl_cdf_exponential_Pinv($0, 2.5)
    },
    DistributionCase(distribution: .lognormal(mu: 0.7, sigma: 0.6)) {
      gsl_cdf_lognormal_P($0, 0.7, 0.6)
    } inverse: {
      gsl_cdf_lognormal_Pinv($0, 0.7, 0.6)
    },
    DistributionCase(distribution: .weibull(shape: 1.6, scale: 3)) {
      gsl_cdf_weibull_P($0, 3, 1.6)
    } inverse: {
      gsl_cdf_weibull_Pinv($0, 3, 1.6)
    },
    gamma(shape: 0.3, scale: 2), gamma(shape: 1, scale: 2), gamma(shape: 2.5, scale: 0.4),
    gamma(shape: 120, scale: 1),
    beta(2, 5, 0, 1), beta(0.4, 0.6, 0, 1), beta(60, 25, -1, 3),
  ]

  static func gamma(shape: Double, scale: Double) -> DistributionCase {
    DistributionCase(distribution: .gamma(shape: shape, scale: scale)) {
      gsl_cdf_gamma_P($0, shape, scale)
    } inverse: {
      gsl_cdf_gamma_Pinv($0, shape, scale)
    }
  }

  static func beta(_ a: Double, _ b: Double, _ low: Double, _ high: Double) -> DistributionCase {
    DistributionCase(distribution: .beta(alpha: a, beta: b, low: low, high: high)) {
      gsl_cdf_beta_P(($0 - low) / (high - low), a, b)
    } inverse: {
      low + (high - low) * gsl_cdf_beta_Pinv($0, a, b)
    }
  }
}

@Suite("Distributions")
struct DistributionTests {
  @Test("Quantiles agree with GSL within 1e-8 of the value", arguments: DistributionCase.all)
  func quantilesAgreeWithGSL(_ known: DistributionCase) {
    var stream = inputs(20)
    for _ in 0..<200 {
      let u = stream.nextUniform()
      let expected = known.inverse(u)
      // GSL stops its own iterations for gamma and beta near 1e-8.
      #expect(relativeError(known.distribution.quantile(u), expected) <= 1e-8, "\(u)")
    }
  }

  @Test("The distribution function agrees with GSL", arguments: DistributionCase.all)
  func cdfAgreesWithGSL(_ known: DistributionCase) {
    var stream = inputs(21)
    for _ in 0..<200 {
      let x = known.inverse(stream.nextUniform())
      #expect((known.distribution.cdf(x) - known.cdf(x)).magnitude <= 1e-12, "\(x)")
    }
  }

  @Test("The distribution function undoes the quantile", arguments: DistributionCase.all)
  func roundTrip(_ known: DistributionCase) {
    for step in 1..<100 {
      let u = Double(step) / 100
      let x = known.distribution.quantile(u)
      #expect((known.distribution.cdf(x) - u).magnitude <= 1e-13)
    }
  }

  @Test("Quantiles grow with u and keep to the support", arguments: DistributionCase.all)
  func monotone(_ known: DistributionCase) {
    let values = (0...200).map { known.distribution.quantile(Double($0) / 200) }
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
    #expect(values.first == known.distribution.support.lowerBound)
    #expect(values.last == known.distribution.support.upperBound)
  }

  @Test(
    "Mean and standard deviation agree with the integral of the quantile",
    arguments: DistributionCase.all)
  func moments(_ known: DistributionCase) {
    // Midpoint rule over 4,000 quantiles; its error is that of the tails.
    let n = 4_000
    var sum = 0.0
    var squares = 0.0
    for step in 0..<n {
      let x = known.inverse((Double(step) + 0.5) / Double(n))
      sum += x / Double(n)
      squares += x * x / Double(n)
    }
    #expect(relativeError(known.distribution.mean, sum) <= 2e-3)
    let sd = Glibc.sqrt(squares - sum * sum)
    #expect(relativeError(known.distribution.standardDeviation, sd) <= 1e-2)
  }

  @Test("A mean and a spread give a distribution with that mean and spread")
  func fromMoments() throws {
    let cases = [
      try Distribution.lognormal(mean: 4, cv: 0.5), try .gamma(mean: 4, cv: 0.5),
      try .beta(mean: 4, sd: 2, low: 1, high: 11),
    ]
    for distribution in cases {
      #expect(relativeError(distribution.mean, 4) <= 1e-14)
      #expect(relativeError(distribution.standardDeviation, 2) <= 1e-14)
    }
    #expect(try Distribution.lognormal(mean: 4, cv: 0) == .fixed(4))
    #expect(try Distribution.gamma(mean: 4, cv: 0) == .fixed(4))
    #expect(try Distribution.beta(mean: 0.4, sd: 0) == .fixed(0.4))
  }

  @Test("Impossible parameters are an error that names the fact, never a trap")
  func impossible() {
    #expect(throws: DistributionError.notPositive(parameter: .mean, value: -1)) {
      try Distribution.lognormal(mean: -1, cv: 0.5)
    }
    #expect(throws: DistributionError.negative(parameter: .cv, value: -0.5)) {
      try Distribution.gamma(mean: 1, cv: -0.5)
    }
    #expect(throws: DistributionError.self) { try Distribution.gamma(mean: 1, cv: .nan) }
    #expect(throws: DistributionError.self) { try Distribution.gamma(mean: 1, cv: 1e-200) }
    #expect(throws: DistributionError.spreadTooLarge(sd: 0.5, limit: 0.5)) {
      try Distribution.beta(mean: 0.5, sd: 0.5)
    }
    #expect(
      throws: DistributionError.outsideBounds(parameter: .mean, value: 1.5, low: 0, high: 1)
    ) {
      try Distribution.beta(mean: 1.5, sd: 0.1)
    }
    #expect(throws: DistributionError.boundsReversed(low: 3, high: 2)) {
      try Distribution.uniform(low: 3, high: 2).validated()
    }
    #expect(
      throws: DistributionError.outsideBounds(parameter: .mode, value: 9, low: 1, high: 2)
    ) {
      try Distribution.triangular(low: 1, mode: 9, high: 2).validated()
    }
    #expect(throws: DistributionError.notFinite(parameter: .value, value: .infinity)) {
      try Distribution.fixed(.infinity).validated()
    }
    #expect(throws: DistributionError.notPositive(parameter: .shape, value: 0)) {
      try Distribution.weibull(shape: 0, scale: 1).validated()
    }
  }

  @Test("Cases with impossible parameters do not trap when used all the same")
  func unchecked() {
    let impossible: [Distribution] = [
      .fixed(.nan), .uniform(low: 3, high: 2), .triangular(low: 3, mode: 9, high: 2),
      .exponential(mean: -1), .lognormal(mu: .nan, sigma: -1), .gamma(shape: -1, scale: 0),
      .gamma(shape: .nan, scale: 1), .weibull(shape: 0, scale: .infinity),
      .beta(alpha: 0, beta: .nan, low: 1, high: 0),
    ]
    let key = RandomKey(masterSeed: 1, replication: 1)
    for distribution in impossible {
      #expect(throws: DistributionError.self) { try distribution.validated() }
      _ = distribution.sample(key: key, entity: 0, draw: 0, purpose: RandomPurpose(1))
      _ = distribution.quantile(0.3, truncatedTo: 0...1)
      _ = (distribution.mean, distribution.standardDeviation, distribution.support)
      _ = (distribution.cdf(0.5), distribution.mass(in: 0...1))
    }
  }

  @Test("A truncated quantile stays in its range and follows the conditional distribution")
  func truncated() {
    let wait = Distribution.exponential(mean: 2)
    for step in 1..<50 {
      let u = Double(step) / 50
      let x = wait.quantile(u, truncatedTo: 1...3)
      #expect(x >= 1 && x <= 3)
      let low = gsl_cdf_exponential_P(1, 2)
      let high = gsl_cdf_exponential_P(3, 2)
      #expect(relativeError(x, gsl_cdf_exponential_Pinv(low + u * (high - low), 2)) <= 1e-13)
    }
    #expect(wait.quantile(0.3, truncatedTo: -1...(.infinity)) == wait.quantile(0.3))
    // Where the range holds no probability, its nearer end.
    #expect(Distribution.uniform(low: 0, high: 1).quantile(0.5, truncatedTo: 2...3) == 2)
    // Uniform on [0, 10] within [2, 4] is uniform on [2, 4]; exponential of mean 1 within [0, log 2] has
    // distribution function 2 (1 − e^−x), so its median is log(4/3).
    let flat = Distribution.uniform(low: 0, high: 10).quantile(0.25, truncatedTo: 2...4)
    #expect(abs(flat - 2.5) < 1e-12)
    let bent = Distribution.exponential(mean: 1).quantile(0.5, truncatedTo: 0...0.6931471805599453)
    #expect(abs(bent - 0.28768207245178092) < 1e-12)
    #expect(Distribution.uniform(low: 0, high: 1).mass(in: 2...3) == 0)
    #expect(Distribution.fixed(5).quantile(0.5, truncatedTo: 2...3) == 3)
    #expect(Distribution.fixed(5).mass(in: 2...5) == 1)
  }

  @Test("A change of unit and a change of interval carry the quantiles along")
  func affine() throws {
    for known in DistributionCase.all {
      let scaled = known.distribution.scaled(by: 12)
      #expect(relativeError(scaled.quantile(0.3), 12 * known.distribution.quantile(0.3)) <= 1e-14)
    }
    let share = try Distribution.beta(mean: 0.35, sd: 0.1)
    let months = try #require(share.rescaled(to: 6, 18))
    #expect(relativeError(months.quantile(0.8), 6 + 12 * share.quantile(0.8)) <= 1e-14)
    #expect(Distribution.exponential(mean: 1).rescaled(to: 0, 1) == nil)
  }
}

@Suite("Discrete distributions")
struct DiscreteDistributionTests {
  @Test("The index is the piece of the unit interval that holds u; empty pieces are never chosen")
  func pieces() {
    let choice = DiscreteDistribution(weights: [0, 1, 0, 2, 1, 0])
    #expect([0.0001, 0.2499, 0.25, 0.7499, 0.75, 0.9999].map(choice.index) == [1, 1, 3, 3, 4, 4])
    #expect(choice.index(0) == 1)
    #expect(choice.index(1) == 4)
    #expect(choice.probability(of: 3) == 0.5)
    #expect(choice.count == 6)
  }

  @Test("Impossible weights are an error")
  func impossible() {
    #expect(throws: DistributionError.noWeight) { try DiscreteDistribution(checking: []) }
    #expect(throws: DistributionError.noWeight) { try DiscreteDistribution(checking: [0, 0]) }
    #expect(throws: DistributionError.negative(parameter: .weight(1), value: -1)) {
      try DiscreteDistribution(checking: [2, -1])
    }
    #expect(throws: DistributionError.self) { try DiscreteDistribution(checking: [.infinity]) }
  }
}
