import Experiments
import Statistics
import Testing

@Suite("Indices from a plain sample")
struct GivenDataTests {
  struct Oracle: Decodable {
    struct Balance: Decodable { let S1: [Double] }
    struct Delta: Decodable {
      let delta_raw: [Double]
    }
    let rbd_fast_salib: Balance
    let delta_salib: Delta
  }
  struct PlainDelta: Decodable {
    struct Size: Decodable {
      let slices: Int
      let delta: [Double]
    }
    let n500: Size
    let n2000: Size
  }

  private static func sample(_ count: Int = 2_000) throws -> (points: [[Double]], output: [Double])
  {
    let rows = try OracleFile.rows("ishigami_lhs_N2000_seed3.csv").prefix(count)
    return (rows.map { Array($0[..<3]) }, rows.map { $0[3] })
  }

  @Test("by random balance are SALib's, and hold the closed form within four standard errors")
  func balance() throws {
    let oracle = try OracleFile.values("ishigami_lhs_N2000_seed3.json", as: Oracle.self)
    let (points, output) = try Self.sample()
    let found = try BalanceIndices(
      points: points, output: output, resampling: Resampling(seed: 0, resamples: 20)
    ).first
    #expect(near(found.map(\.value), oracle.rbd_fast_salib.S1, within: 1e-6))
    for (estimate, exact) in zip(found, Ishigami.first) {
      let error = try #require(estimate.standardError)
      #expect(near(estimate.value, exact, within: 4 * error) && error < 0.05)
    }
  }

  @Test("by densities are SALib's before its resampling, and near them after")
  func delta() throws {
    let oracle = try OracleFile.values("delta_without_resampling.json", as: PlainDelta.self)
    let all = try Self.sample()
    let found = try DensityDistances(points: all.points, output: all.output).deltas
    #expect(near(found.map(\.value), oracle.n2000.delta, within: 1e-6))
    let few = try Self.sample(500)
    let fewer = try DensityDistances(points: few.points, output: few.output)
    #expect(near(fewer.deltas.map(\.value), oracle.n500.delta, within: 1e-6))
    let reduced = try DensityDistances(
      points: few.points.map { [$0[0]] }, output: few.output,
      resampling: Resampling(seed: 0, resamples: 20)
    ).deltas[0]
    // Resamples are farther from the whole than the sample is, so what is left is less.
    #expect(reduced.value < fewer.deltas[0].value && reduced.value > 0.1)
    #expect(reduced.interval?.contains(reduced.value) == true)
  }

  @Test("refuse outputs that do not vary and samples that are too small")
  func refusals() throws {
    let (points, output) = try Self.sample(100)
    let constant = output.map { _ in 0.1 }
    #expect(throws: AnalysisError.constantOutput) {
      try BalanceIndices(points: points, output: constant)
    }
    #expect(throws: AnalysisError.constantOutput) {
      try DensityDistances(points: points, output: constant)
    }
    #expect(throws: AnalysisError.tooFew(count: 79, needed: 80)) {
      try BalanceIndices(points: Array(points[..<79]), output: Array(output[..<79]))
    }
    #expect(throws: AnalysisError.tooFew(count: 100, needed: 105)) {
      try DensityDistances(points: points, output: output, slices: 21)
    }
  }
}
