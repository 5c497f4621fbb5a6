import Experiments
import Statistics
import Testing

@Suite("Regression and partial rank correlation")
struct RegressionTests {
  struct Oracle: Decodable {
    let src: [Double]
    let srcStandardErrors: [Double]
    let r2: Double
    let prcc: [Double]
    let pValues: [Double]
    let rankR2: Double
  }

  private static func sample() throws -> (points: [[Double]], output: [Double]) {
    let rows = try OracleFile.rows("ishigami_lhs_N2000_seed3.csv")
    return (rows.map { Array($0[..<3]) }, rows.map { $0[3] })
  }

  @Test("are those of SciPy's least squares, on values and on ranks")
  func oracle() throws {
    let oracle = try OracleFile.values("regression_oracle.json", as: Oracle.self)
    let (points, output) = try Self.sample()
    let linear = try RegressionCoefficients(points: points, output: output)
    #expect(near(linear.coefficients.map(\.value), oracle.src, within: 1e-9))
    #expect(
      near(
        linear.coefficients.map { $0.standardError ?? .nan }, oracle.srcStandardErrors,
        within: 1e-9))
    #expect(near(linear.r2, oracle.r2, within: 1e-9) && linear.isFitPoor)
    let partial = try PartialRankCorrelations(points: points, output: output)
    #expect(near(partial.correlations.map(\.value), oracle.prcc, within: 1e-9))
    #expect(near(partial.pValues, oracle.pValues, within: 1e-9))
    #expect(near(partial.r2, oracle.rankR2, within: 1e-9))
    // Fisher: tanh(atanh 0.43354779 ± 1.959964/√1995).
    let interval = try #require(partial.correlations[0].interval)
    #expect(
      near(interval.lowerBound, 0.3972475, within: 1e-6)
        && near(interval.upperBound, 0.4684935, within: 1e-6))
  }

  @Test("share ranks among equal values")
  func ties() throws {
    // Ranks of 1, 1, 2, 3 are 1.5, 1.5, 3, 4 on both sides: a correlation of one.
    let values: [Double] = [1, 1, 2, 3]
    let found = try PartialRankCorrelations(points: values.map { [$0] }, output: values)
    #expect(found.correlations[0].value == 1 && found.pValues[0] == 0)
  }

  @Test(
    "of an output that follows from one factor are one there, however it bends, and zero elsewhere")
  func determined() throws {
    let points = HaltonSequence(dimensions: 3).points(1..<101)
    let found = try PartialRankCorrelations(
      points: points, output: points.map { -$0[1] * $0[1] * $0[1] })
    #expect(found.correlations.map(\.value) == [0, -1, 0])
    #expect(near(found.r2, 1, within: 1e-12))
  }

  @Test("refuse factors that depend on each other or do not vary, and outputs that do not")
  func refusals() throws {
    let points = HaltonSequence(dimensions: 2).points(1..<31)
    let output = points.map { $0[0] }
    #expect(throws: AnalysisError.singular) {
      try RegressionCoefficients(
        points: points.map { [$0[0], $0[1], $0[0] + 2 * $0[1]] }, output: output)
    }
    #expect(throws: AnalysisError.constantFactor(1)) {
      try PartialRankCorrelations(points: points.map { [$0[0], 0.1] }, output: output)
    }
    #expect(throws: AnalysisError.constantOutput) {
      try RegressionCoefficients(points: points, output: output.map { _ in 0.1 })
    }
    #expect(throws: AnalysisError.tooFew(count: 3, needed: 4)) {
      try RegressionCoefficients(points: Array(points[..<3]), output: Array(output[..<3]))
    }
    #expect(throws: AnalysisError.tooManyMissing(dropped: 2, of: 30)) {
      try RegressionCoefficients(points: points, output: [.nan, .nan] + output.dropFirst(2))
    }
    let rest = try RegressionCoefficients(points: points, output: [.nan] + output.dropFirst())
    #expect(rest.coefficients[0].count == 29 && rest.coefficients[0].dropped == 1)
  }
}
