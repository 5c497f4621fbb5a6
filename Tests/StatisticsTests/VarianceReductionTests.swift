import Foundation
import Statistics
import Testing

@Suite("Variance reduction")
struct VarianceReductionTests {
  private struct Oracle: Decodable {
    struct Control: Decodable {
      let truth: Double
      let crude_mean: Double
      let crude_hw95: Double
      let beta: Double
      let cv_mean: Double
      let cv_hw95: Double
      let antithetic_mean: Double
      let antithetic_hw95: Double
      enum CodingKeys: String, CodingKey {
        case truth, crude_mean, crude_hw95, beta, cv_mean, antithetic_hw95
        case cv_hw95 = "cv_hw95_df_n-2"
        case antithetic_mean = "antithetic_pairs_mean(first200)"
      }
    }
    let welch_mean: Double
    let welch_df: Double
    let welch_hw95: Double
    let control: Control
    enum CodingKeys: String, CodingKey {
      case welch_mean, welch_df, welch_hw95
      case control = "control_variate_exp(u)"
    }
  }

  private func halfWidth(_ estimate: Estimate) throws -> Double {
    (try #require(estimate.upper) - #require(estimate.lower)) / 2
  }

  @Test("Welch's interval for unpaired runs agrees with SciPy")
  func welch() throws {
    let oracle = try OracleFile.json("paired_cv_antithetic.json", as: Oracle.self)
    let rows = try OracleFile.rows("paired_n200.csv")
    let found = try WelchDifference(rows.map { $0[0] }, rows.map { $0[1] })
    #expect(agree(found.estimate.value, oracle.welch_mean, within: 1e-10))
    #expect(agree(found.degreesOfFreedom, oracle.welch_df, within: 1e-10))
    #expect(agree(try halfWidth(found.estimate), oracle.welch_hw95, within: 1e-10))
  }

  @Test("The mean of exp(u), corrected by u, agrees with an independent script")
  func control() throws {
    let oracle = try OracleFile.json("paired_cv_antithetic.json", as: Oracle.self).control
    let u = try OracleFile.rows("cv_u400.csv").map { $0[0] }
    let y = u.map { exp($0) }
    let found = try ControlVariate(y, control: u, mean: 0.5)
    #expect(agree(found.coefficient, oracle.beta, within: 1e-10))
    #expect(agree(found.estimate.value, oracle.cv_mean, within: 1e-10))
    #expect(agree(try halfWidth(found.estimate), oracle.cv_hw95, within: 1e-10))
    let crude = try Estimate.mean(y)
    #expect(agree(crude.value, oracle.crude_mean, within: 1e-10))
    #expect(agree(try halfWidth(crude), oracle.crude_hw95, within: 1e-10))
    #expect(found.varianceRatio > 50)
  }

  @Test("Antithetic pairs agree with an independent script")
  func antithetic() throws {
    let oracle = try OracleFile.json("paired_cv_antithetic.json", as: Oracle.self).control
    let u = try OracleFile.rows("cv_u400.csv").prefix(200).map { $0[0] }
    let found = try AntitheticPairs.mean(
      plain: u.map { exp($0) }, mirrored: u.map { exp(1 - $0) })
    #expect(found.count == 200)
    #expect(agree(found.value, oracle.antithetic_mean, within: 1e-10))
    #expect(agree(try halfWidth(found), oracle.antithetic_hw95, within: 1e-10))
  }

  @Test("What cannot be corrected is an error")
  func degenerate() {
    #expect(throws: DataProblem.noVariation) {
      try ControlVariate([1, 2, 3, 4], control: [1, 1, 1, 1], mean: 1)
    }
    #expect(throws: DataProblem.unequalLengths(expected: 2, found: 3)) {
      try AntitheticPairs.mean(plain: [1, 2], mirrored: [1, 2, 3])
    }
    #expect(throws: DataProblem.noVariation) { try WelchDifference([1, 1], [2, 2]) }
  }
}
