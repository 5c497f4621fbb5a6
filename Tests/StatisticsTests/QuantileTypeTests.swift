import Statistics
import Testing

@Suite("Nine definitions of a quantile")
struct QuantileTypeTests {
  private struct Oracle: Decodable {
    let data: [Double]
    let types: [String: [String: Double]]
    let skewness_bias_false: Double
  }
  private struct Ranks: Decodable {
    struct Interval: Decodable {
      let ranks_1based: [Int]
      let exact_coverage: Double
    }
    let median: Interval
    let high: Interval
    enum CodingKeys: String, CodingKey {
      case median = "order_stat_ci95_p0.5"
      case high = "order_stat_ci95_p0.95"
    }
  }

  @Test("All nine agree with numpy.quantile on twenty numbers")
  func numpy() throws {
    let oracle = try OracleFile.json("quantiles_numpy.json", as: Oracle.self)
    let sample = oracle.data.sorted()
    #expect(oracle.types.count == 8)
    for (p, byType) in oracle.types {
      let p = try #require(Double(p))
      for type in QuantileType.allCases {
        let expected = try #require(byType["type\(type.rawValue)"])
        let found = Quantiles.sorted(sample, p: p, type: type)
        #expect(agree(found, expected, within: 1e-12), "p \(p), type \(type.rawValue)")
      }
    }
  }

  @Test("The ends of every type are the smallest and the largest value")
  func ends() {
    for type in QuantileType.allCases {
      #expect(Quantiles.sorted([1, 2, 4], p: 0, type: type) == 1)
      #expect(Quantiles.sorted([1, 2, 4], p: 1, type: type) == 4)
      #expect(Quantiles.sorted([3], p: 0.4, type: type) == 3)
      #expect(Quantiles.sorted([], p: 0.4, type: type).isNaN)
    }
  }

  @Test("Ranks and coverage of order-statistic intervals agree with the binomial of SciPy")
  func ranks() throws {
    let oracle = try OracleFile.json("quantiles.json", as: Ranks.self)
    for (p, expected) in [(0.5, oracle.median), (0.95, oracle.high)] {
      let found = try OrderStatisticInterval(p: p, count: 2000)
      #expect([found.lowerRank, found.upperRank] == expected.ranks_1based)
      #expect((found.coverage - expected.exact_coverage).magnitude < 1e-12)
    }
  }

  @Test("A sample too small for a bound says so")
  func tooSmall() throws {
    // For the median of 5, P(all above) = 1/32 = 0.03125 exceeds 0.025; of 6, 1/64 does not.
    let five = try OrderStatisticInterval.estimate([5, 1, 4, 2, 3], p: 0.5)
    #expect(five.lower == nil && five.upper == nil && five.value == 3)
    let six = try OrderStatisticInterval.estimate([6, 5, 1, 4, 2, 3], p: 0.5)
    #expect(six.lower == 1 && six.upper == 6)
    #expect(try OrderStatisticInterval(p: 0.5, count: 6).coverage == 1 - 2.0 / 64)
  }

  @Test("Skewness agrees with scipy.stats.skew without bias")
  func skewness() throws {
    let oracle = try OracleFile.json("quantiles_numpy.json", as: Oracle.self)
    let found = try Skewness.estimate(oracle.data)
    #expect(agree(found.value, oracle.skewness_bias_false, within: 1e-12))
    #expect(throws: DataProblem.noVariation) { try Skewness.estimate([2, 2, 2]) }
    #expect(throws: DataProblem.tooFew(needed: 3, found: 2)) { try Skewness.estimate([1, 2]) }
    #expect(throws: DataProblem.notFinite(place: 1)) { try Skewness.estimate([1, .nan, 3]) }
  }
}
