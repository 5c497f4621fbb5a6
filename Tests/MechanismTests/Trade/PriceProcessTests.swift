import RandomVariates
import Testing

@testable import Mechanism

@Suite("The price of a mineral")
struct PriceProcessTests {
  private static let key = RandomKey(masterSeed: 40, replication: 3)

  private static func rules(
    volatility: Double = 0, reversion: Double = 1, jumpRate: Double = 0, jumpMean: Double = 0,
    jumpSpread: Double = 0
  ) -> PriceRules {
    PriceRules(
      volatility: volatility, reversion: reversion, jumpRate: jumpRate, jumpMean: jumpMean,
      jumpSpread: jumpSpread, shift: 1, shiftFrom: 0, shiftUntil: 0)
  }

  /// Logarithms at the ends of months, the first years left out.
  private static func series(_ rules: PriceRules, months: Int) -> [Double] {
    var x = 0.0
    var values: [Double] = []
    for month in 1...(months + 240) {
      x = rules.next(after: x, mineral: 1, month: UInt32(month), key)
      if month > 240 { values.append(x) }
    }
    return values
  }

  private static func moments(_ values: [Double]) -> (mean: Double, variance: Double) {
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n)
  }

  @Test("stays exactly what it was without volatility and jumps")
  func still() {
    #expect(Self.series(Self.rules(), months: 24) == Array(repeating: 0, count: 24))
  }

  @Test("comes back at its rate: a deviation of 1 is exp(−κ/12) after a month")
  func reversion() {
    let next = Self.rules(reversion: 1.2).next(after: 1, mineral: 0, month: 1, Self.key)
    // exp(−0.1).
    #expect(abs(next - 0.904837418035959573) < 1e-15)
  }

  @Test("has the stationary mean, variance and memory of an Ornstein–Uhlenbeck process")
  func ornsteinUhlenbeck() {
    let months = 200_000
    let values = Self.series(Self.rules(volatility: 0.3, reversion: 1.5), months: months)
    let (mean, variance) = Self.moments(values)
    // σ²/(2κ) = 0.03; memory over a month φ = exp(−κ/12). Standard errors of an AR(1): mean √(v (1+φ)/(1−φ)/n),
    // variance v √(2 (1+φ²)/(1−φ²)/n), memory √((1−φ²)/n).
    let phi = 0.882496902584595403
    let n = Double(months)
    #expect(abs(mean) < 4 * (0.03 * (1 + phi) / (1 - phi) / n).squareRoot())
    let spread = 0.03 * (2 * (1 + phi * phi) / (1 - phi * phi) / n).squareRoot()
    #expect(abs(variance - 0.03) < 4 * spread)
    var lagged = 0.0
    for month in 1..<months { lagged += (values[month] - mean) * (values[month - 1] - mean) }
    #expect(abs(lagged / n / variance - phi) < 4 * ((1 - phi * phi) / n).squareRoot())
  }

  @Test("has the stationary mean and variance of jumps that fade")
  func jumps() {
    let months = 200_000
    let rules = Self.rules(reversion: 1.5, jumpRate: 3, jumpMean: 0.2, jumpSpread: 0.1)
    let (mean, variance) = Self.moments(Self.series(rules, months: months))
    // Shot noise (Campbell): mean λ μ/κ = 0.4, variance λ (μ² + s²)/(2κ) = 0.05; the same memory as above.
    let phi = 0.882496902584595403
    let n = Double(months)
    #expect(abs(mean - 0.4) < 4 * (0.05 * (1 + phi) / (1 - phi) / n).squareRoot())
    // The fourth cumulant λ E J⁴/(4κ) = 0.5 (μ⁴ + 6 μ² s² + 3 s⁴) = 0.00215 widens the error of the variance.
    let fourth = 0.00215 + 2 * 0.05 * 0.05
    #expect(
      abs(variance - 0.05) < 4 * (fourth * (1 + phi * phi) / (1 - phi * phi) / n).squareRoot())
  }

  @Test("is drawn apart for each mineral and month")
  func apart() {
    let rules = Self.rules(volatility: 0.3)
    let a = rules.next(after: 0, mineral: 0, month: 5, Self.key)
    #expect(a != rules.next(after: 0, mineral: 1, month: 5, Self.key))
    #expect(a != rules.next(after: 0, mineral: 0, month: 6, Self.key))
    #expect(a == rules.next(after: 0, mineral: 0, month: 5, Self.key))
  }
}
