import Experiments
import Statistics
import Testing

@Suite("Distances of distributions")
struct PawnTests {
  struct Oracle: Decodable {
    struct SALib: Decodable {
      let minimum: [Double]
      let mean: [Double]
      let median: [Double]
      let maximum: [Double]
    }
    struct Factor: Decodable {
      let min: Double
      let mean: Double
      let median: Double
      let max: Double
    }
    let pawn_salib: [String: SALib]
    let pawn_independent_equal_count_slices: [String: [String: Factor]]
  }

  private static func indices(
    slices: Int, slicing: PawnSlicing = .equalCount, count: Int = 2_000
  ) throws -> PawnIndices {
    let rows = try OracleFile.rows("ishigami_lhs_N2000_seed3.csv").prefix(count)
    return try PawnIndices(
      points: rows.map { Array($0[..<3]) }, output: rows.map { $0[3] }, slices: slices,
      slicing: slicing, inertFactors: 20, resampling: .none)
  }

  @Test(
    "are those typed anew for slices of equal count, and SALib's for its slices",
    arguments: [10, 20])
  func oracle(slices: Int) throws {
    let oracle = try OracleFile.values("ishigami_lhs_N2000_seed3.json", as: Oracle.self)
    let equal = try #require(oracle.pawn_independent_equal_count_slices["\(slices)"])
    let expected = try ["x1", "x2", "x3"].map { try #require(equal[$0]) }
    let found = try Self.indices(slices: slices).factors
    #expect(near(found.map(\.median.value), expected.map(\.median), within: 1e-12))
    #expect(near(found.map(\.maximum.value), expected.map(\.max), within: 1e-12))
    #expect(near(found.map(\.mean), expected.map(\.mean), within: 1e-12))
    #expect(near(found.map(\.minimum), expected.map(\.min), within: 1e-12))
    let salib = try #require(oracle.pawn_salib["\(slices)"])
    let theirs = try Self.indices(slices: slices, slicing: .betweenQuantiles).factors
    #expect(near(theirs.map(\.median.value), salib.median, within: 1e-12))
    #expect(near(theirs.map(\.maximum.value), salib.maximum, within: 1e-12))
    #expect(near(theirs.map(\.mean), salib.mean, within: 1e-12))
    #expect(near(theirs.map(\.minimum), salib.minimum, within: 1e-12))
  }

  @Test("have a threshold that inert factors stay below")
  func threshold() throws {
    let rows = try OracleFile.rows("ishigami_lhs_N2000_seed3.csv").prefix(500)
    // The fourth factor has nothing to do with the output.
    let inert = HaltonSequence(dimensions: 5).points(1..<501).map { $0[4] }
    let found = try PawnIndices(
      points: zip(rows, inert).map { Array($0[..<3]) + [$1] }, output: rows.map { $0[3] },
      inertFactors: 60, resampling: Resampling(seed: 3, resamples: 20))
    // 0.108 was measured for 500 observations and 10 slices with other software.
    #expect(near(found.inertMedian, 0.108, within: 0.01))
    #expect(found.threshold > found.inertMedian && found.threshold < 0.16)
    #expect(
      found.factors.map(\.isAboveThreshold) == [
        true, true, found.factors[2].isAboveThreshold, false,
      ])
    #expect(found.factors.allSatisfy { $0.median.interval != nil && $0.median.count == 500 })
  }

  @Test("take any number of slices, and any output but one that does not vary")
  func slices() throws {
    for slices in [6, 9, 21] {
      #expect(try Self.indices(slices: slices, count: 300).factors.count == 3)
    }
    let points = (0..<100).map { [Double($0)] }
    #expect(throws: AnalysisError.constantOutput) {
      try PawnIndices(
        points: points, output: points.map { _ in 0.1 }, resampling: .none)
    }
    #expect(throws: AnalysisError.tooFew(count: 40, needed: 50)) {
      try PawnIndices(
        points: Array(points[..<40]), output: points[..<40].map { $0[0] }, resampling: .none)
    }
  }

  @Test("of outputs that are the factor's slice are one less a slice's share")
  func byHand() throws {
    // Ten slices of ten; the output is the slice's number: within the first all lie at 0, where the whole has a tenth.
    let points = (0..<100).map { [Double($0)] }
    let found = try PawnIndices(
      points: points, output: points.map { ($0[0] / 10).rounded(.down) }, resampling: .none)
    #expect(near(found.factors[0].maximum.value, 0.9, within: 1e-12))
    // Slice s has distance max(s, 9 − s)/10: 0.9, 0.8, 0.7, 0.6, 0.5, 0.5, …: the median is 0.7.
    #expect(near(found.factors[0].median.value, 0.7, within: 1e-12))
    #expect(near(found.factors[0].minimum, 0.5, within: 1e-12))
    // Outputs 0 and 1 by turns are spread alike in every slice: equal outputs jump together, whatever their order.
    let even = try PawnIndices(
      points: points, output: points.map { $0[0].truncatingRemainder(dividingBy: 2) },
      resampling: .none)
    #expect(even.factors[0].maximum.value == 0)
  }
}
