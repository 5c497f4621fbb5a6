import Statistics
import Testing

@Suite("Kolmogorov-Smirnov")
struct KolmogorovSmirnovTests {
  @Test(
    "The limiting tail agrees with scipy.special.kolmogorov 1.17.1",
    arguments: [
      (0.2, 0.999999999999495), (0.5, 0.9639452436648751), (0.8, 0.5441424115741981),
      (1.0, 0.26999967167735456), (1.2238478702170825, 0.1), (1.3580986393225505, 0.05),
      (2.0, 0.0006709252557796953), (0.0, 1.0),
    ])
  func tail(_ x: Double, _ expected: Double) {
    #expect(agree(KolmogorovSmirnov.tail(x), expected, within: 1e-12))
  }

  @Test("The statistic of eight observations agrees with scipy.stats.kstest")
  func statistic() {
    let test = KolmogorovSmirnov([0.71, 0.05, 0.44, 0.17, 0.62, 0.31, 0.90, 0.46]) { $0 }
    #expect(agree(test.statistic, 0.165))
    #expect((test.pValue - 0.9571692191057403).magnitude < 0.015)
  }

  // Exact p-values from scipy.stats.kstwo.sf, SciPy 1.17.1. The sample is a grid moved by the
  // distance wanted.
  @Test(
    "Small p-values are within 2 % of the exact ones",
    arguments: [
      (5, 0.5, 0.112), (8, 0.45, 0.05360665040039092), (20, 0.3, 0.04306706665851623),
      (100, 0.15, 0.019839242125643017),
    ])
  func smallPValues(_ size: Int, _ distance: Double, _ exact: Double) {
    let grid = (1...size).map { Double($0) / Double(size) - distance }
    let test = KolmogorovSmirnov(grid) { max(0, $0) }
    #expect(agree(test.statistic, distance))
    #expect(agree(test.pValue, exact, within: 0.02))
  }

  @Test("A sample from elsewhere is found out")
  func wrong() {
    let squares = (1...400).map { (Double($0) / 401) * (Double($0) / 401) }
    #expect(KolmogorovSmirnov(squares) { $0 }.pValue < 1e-6)
  }
}
