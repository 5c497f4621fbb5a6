import Statistics
import Testing

@Suite("Variance between and within points")
struct TwoLevelVarianceTests {
  private struct Oracle: Decodable {
    struct Case: Decodable {
      let grand_mean: Double
      let se_mean: Double
      let MSB: Double
      let MSW: Double
      let sigma2_epistemic: Double
      let epistemic_share_icc: Double
      let icc_F_ci95: [Double]
    }
    let n10: Case
    let n2_first_two_columns: Case
  }

  @Test("200 points of ten replications, and of two, agree with an independent script")
  func oracle() throws {
    let oracle = try OracleFile.json("two_level.json", as: Oracle.self)
    let rows = try OracleFile.rows("two_level_N200_n10.csv").map { Array($0.dropFirst()) }
    #expect(rows.count == 200)
    for (values, expected) in [
      (rows, oracle.n10), (rows.map { Array($0.prefix(2)) }, oracle.n2_first_two_columns),
    ] {
      let found = try TwoLevelVariance(values)
      #expect(agree(found.mean.value, expected.grand_mean, within: 1e-10))
      #expect(agree(try #require(found.mean.standardError), expected.se_mean, within: 1e-10))
      #expect(agree(found.meanSquareBetween, expected.MSB, within: 1e-10))
      #expect(agree(found.meanSquareWithin, expected.MSW, within: 1e-10))
      #expect(agree(found.between, expected.sigma2_epistemic, within: 1e-10))
      #expect(agree(found.shareBetween.value, expected.epistemic_share_icc, within: 1e-10))
      #expect(agree(try #require(found.shareBetween.lower), expected.icc_F_ci95[0], within: 1e-10))
      #expect(agree(try #require(found.shareBetween.upper), expected.icc_F_ci95[1], within: 1e-10))
    }
    // The true variances are 4 and 1.5; the standard error of the first is about √(2/199) · 4.15.
    let found = try TwoLevelVariance(rows)
    #expect((found.between - 4).magnitude < 3 * 0.416)
    #expect((found.within - 1.5).magnitude < 3 * 1.5 * (2.0 / 1800).squareRoot())
  }

  @Test("Points of different size agree with hand arithmetic")
  func unbalanced() throws {
    // Points 1, 3 | 6, 8, 10 | 5. Means 2, 8, 5; grand mean 33/6 = 5.5.
    // SSB = 2·3.5² + 3·2.5² + 1·0.5² = 24.5 + 18.75 + 0.25 = 43.5, MSB = 21.75.
    // SSW = 2 + 8 + 0 = 10 on 3 degrees: 10/3. n₀ = (6 − 14/6)/2 = 11/6.
    let found = try TwoLevelVariance([[1, 3], [6, 8, 10], [5]])
    #expect(agree(found.meanSquareBetween, 21.75))
    #expect(agree(found.meanSquareWithin, 10.0 / 3))
    #expect(agree(found.replications, 11.0 / 6))
    #expect(agree(found.rawBetween, (21.75 - 10.0 / 3) / (11.0 / 6)))
    #expect(!found.isBalanced && found.withinRange.low == 2 && found.withinRange.high == 4)
  }

  @Test("Points that differ less than chance are cut off at zero, and say so")
  func truncated() throws {
    let found = try TwoLevelVariance([[1, 9], [9, 1], [5, 5]])
    #expect(found.rawBetween < 0 && found.between == 0 && found.isTruncated)
    #expect(found.shareBetween.value == 0 && found.shareBetween.lower == 0)
    #expect(try found.bestReplications(pointCost: 1, replicationCost: 1) == .infinity)
  }

  @Test("The best number of replications is the root of the two ratios")
  func allocation() throws {
    // By hand: points 0, 2 | 10, 12: MSW 2, MSB 100, between 49; √(49 · 2 / 49) = √2 at cost ratio 49.
    let found = try TwoLevelVariance([[0, 2], [10, 12]])
    #expect(agree(found.between, 49))
    #expect(
      agree(try found.bestReplications(pointCost: 49, replicationCost: 1), 2.0.squareRoot()))
  }

  @Test("Common random numbers across points fall into their own component")
  func twoWay() throws {
    // Effects of points −1, 0, 1, of replications −3, 3, and an interaction of ±1 on the outer points.
    let values: [[Double]] = [[-3, 1], [-3, 3], [-3, 5]]
    // Rows: means −1, 0, 1: MS = 2·2/2 = 2. Columns: means −3, 3: MS = 3·18/1 = 54.
    // Interaction: four squares of 1 on 2 degrees: 2.
    let found = try TwoWayVariance(values)
    #expect(agree(found.noise, 2))
    #expect(found.rawBetween.magnitude < 1e-12)
    #expect(agree(found.rawCommon, (54.0 - 2) / 3))
    // A one-way split would call the common part noise: MSW = (8 + 18 + 32)/3.
    #expect(try TwoLevelVariance(values).within > 10)
  }

  @Test("What has no scale is an error")
  func degenerate() {
    #expect(throws: DataProblem.noVariation) { try TwoLevelVariance([[1, 1], [2, 2]]) }
    #expect(throws: DataProblem.tooFew(needed: 3, found: 2)) { try TwoLevelVariance([[1], [2]]) }
    #expect(throws: DataProblem.tooFew(needed: 2, found: 1)) { try TwoLevelVariance([[1, 2]]) }
    #expect(throws: DataProblem.notFinite(place: 0)) {
      try TwoLevelVariance([[1, 2], [.nan, 1]])
    }
    #expect(throws: DataProblem.noVariation) { try TwoWayVariance([[1, 2], [3, 4]]) }
    #expect(throws: DataProblem.unequalLengths(expected: 2, found: 3)) {
      try TwoWayVariance([[1, 2], [3, 4, 5]])
    }
  }
}
