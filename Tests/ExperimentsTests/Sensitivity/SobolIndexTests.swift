import Experiments
import Statistics
import Testing

@Suite("Sobol' indices")
struct SobolIndexTests {
  struct Oracle: Decodable {
    struct Independent: Decodable {
      let S1_saltelli2010: [Double]
      let S1_jansen: [Double]
      let S1_janon: [Double]
      let S1_martinez: [Double]
      let ST_jansen: [Double]
      let ST_janon: [Double]
      let ST_martinez: [Double]
    }
    struct SALib: Decodable {
      let S1: [Double]
      let ST: [Double]
    }
    let independent: Independent
    let salib: SALib

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      independent = try container.decode(Independent.self, forKey: .independent)
      salib = try container.decode(SALib.self, forKey: .salib)
    }
    enum Keys: String, CodingKey { case independent, salib }
  }

  private static func outputs(
    _ name: String, isSecondOrder: Bool = false
  ) throws -> SobolOutputs {
    try SobolOutputs(
      factors: 3, isSecondOrder: isSecondOrder,
      replications: OracleFile.rows(name).map { [$0[3]] })
  }

  private static func found(
    _ outputs: SobolOutputs, _ first: FirstOrderEstimator, _ total: TotalEstimator = .jansen
  ) throws -> (first: [Double], total: [Double]) {
    let indices = try SobolIndices(outputs, first: first, total: total)
    return (indices.first.map(\.value), indices.total.map(\.value))
  }

  @Test(
    "are those of the formulas typed anew, by every estimator",
    arguments: [("seed42", true), ("unscrambled", false)])
  func estimators(_ name: String, isSecondOrder: Bool) throws {
    let file = "ishigami_saltelli_N1024_" + name
    let oracle = try OracleFile.values(file + ".json", as: Oracle.self).independent
    let outputs = try Self.outputs(file + ".csv", isSecondOrder: isSecondOrder)
    let expected: [(FirstOrderEstimator, [Double])] = [
      (.saltelli, oracle.S1_saltelli2010), (.jansen, oracle.S1_jansen), (.janon, oracle.S1_janon),
      (.martinez, oracle.S1_martinez),
    ]
    for (estimator, values) in expected {
      #expect(near(try Self.found(outputs, estimator).first, values, within: 1e-10))
    }
    let totals: [(TotalEstimator, [Double])] = [
      (.jansen, oracle.ST_jansen), (.janon, oracle.ST_janon), (.martinez, oracle.ST_martinez),
    ]
    for (estimator, values) in totals {
      #expect(near(try Self.found(outputs, .saltelli, estimator).total, values, within: 1e-10))
    }
  }

  @Test("are SALib's once the outputs are centred as it does, by the mean of all")
  func salib() throws {
    let oracle = try OracleFile.values("ishigami_saltelli_N1024_seed42.json", as: Oracle.self).salib
    let rows = try OracleFile.rows("ishigami_saltelli_N1024_seed42.csv").map { $0[3] }
    let found = try Self.found(
      Self.outputs("ishigami_saltelli_N1024_seed42.csv", isSecondOrder: true), .saltelli)
    #expect(near(found.total, oracle.ST, within: 1e-9))
    func mean(_ offset: Int) -> Double {
      stride(from: offset, to: rows.count, by: 8).map { rows[$0] }.reduce(0, +) / 1_024
    }
    let shift = (mean(0) + mean(7)) / 2 - rows.reduce(0, +) / Double(rows.count)
    let corrected = found.first.indices.map { factor in
      // Another centre c moves Σ (b − c)(mixed − a)/N by the difference times the mean of mixed − a.
      found.first[factor] + shift * (mean(1 + factor) - mean(0)) / 13.884830678575824
    }
    #expect(near(corrected, oracle.S1, within: 1e-9))
  }

  @Test(
    "of second order are those of the formula typed anew, and hold the closed form in their intervals"
  )
  func secondOrder() throws {
    let outputs = try Self.outputs("ishigami_saltelli_N1024_seed42.csv", isSecondOrder: true)
    let found = try SobolIndices(outputs, resampling: Resampling(seed: 1, resamples: 200))
    #expect(found.second.map(\.first) == [0, 0, 1] && found.second.map(\.second) == [1, 2, 2])
    // Computed with NumPy 2.4.6 from the same rows.
    #expect(
      near(
        found.second.map(\.estimate.value),
        [-0.028423388936268168, 0.22383640970293325, 8.488229111289908e-05], within: 1e-10))
    for (pair, exact) in zip(found.second, [0, Ishigami.total[2], 0]) {
      #expect(pair.estimate.interval?.contains(exact) == true)
    }
    for factor in 0..<3 {
      #expect(found.first[factor].interval?.contains(Ishigami.first[factor]) == true)
      #expect(found.total[factor].interval?.contains(Ishigami.total[factor]) == true)
    }
    #expect(found.first[0].method == "sobol-first/saltelli-2010/bootstrap")
    #expect(found.second[0].estimate.method == "sobol-second/saltelli-2002/bootstrap")
    #expect(found.noiseShare == nil)
  }

  @Test("of a sum of independent factors are the shares of their variances")
  func sum() throws {
    // 2 u + v has the variances 4/12 and 1/12.
    let design = try SaltelliDesign(factors: 2, scramble: NestedScramble(seed: 1))
    let outputs = try SobolOutputs(
      factors: 2, replications: design.points(rows: 0..<512).map { [2 * $0[0] + $0[1]] })
    for estimator in FirstOrderEstimator.allCases {
      let found = try Self.found(outputs, estimator)
      #expect(near(found.first, [0.8, 0.2], within: 0.01))
      #expect(near(found.total, [0.8, 0.2], within: 0.01))
    }
  }

  @Test("do not change when a constant is added, and intervals come again from the same seed")
  func offset() throws {
    let rows = try OracleFile.rows("ishigami_saltelli_N1024_unscrambled.csv").prefix(5 * 128)
    func indices(_ offset: Double, seed: UInt64 = 0) throws -> SobolIndices {
      try SobolIndices(
        SobolOutputs(factors: 3, replications: rows.map { [$0[3] + offset] }),
        resampling: Resampling(seed: seed, resamples: 50))
    }
    let plain = try indices(0)
    let moved = try indices(1_000)
    #expect(near(moved.first.map(\.value), plain.first.map(\.value), within: 1e-10))
    #expect(try indices(0) == plain)
    // Zero is a seed like any other: another seed gives other intervals.
    #expect(try indices(0, seed: 1).first[0].interval != plain.first[0].interval)
  }

  @Test(
    "lose the whole row of a missing output, say so, and refuse where more than one in twenty is missing"
  )
  func missing() throws {
    let rows = try OracleFile.rows("ishigami_saltelli_N1024_unscrambled.csv").prefix(5 * 100)
    var replications = rows.map { [$0[3]] }
    for row in 0..<5 { replications[row * 5 + row] = [.nan] }
    let outputs = try SobolOutputs(factors: 3, replications: replications)
    #expect(outputs.rows == 95 && outputs.dropped == 5)
    let rest = try SobolOutputs(factors: 3, replications: rows.dropFirst(25).map { [$0[3]] })
    #expect(try Self.found(outputs, .saltelli) == Self.found(rest, .saltelli))
    #expect(try SobolIndices(outputs).first[0].dropped == 5)
    replications[30] = [.infinity]
    #expect(throws: AnalysisError.tooManyMissing(dropped: 6, of: 100)) {
      try SobolOutputs(factors: 3, replications: replications)
    }
    #expect(try SobolOutputs(factors: 3, replications: replications, missing: .any).rows == 94)
    #expect(throws: AnalysisError.tooFew(count: 0, needed: 2)) {
      try SobolOutputs(
        factors: 3, replications: replications.map { _ in [.nan] }, missing: .any)
    }
  }

  @Test("of an output that does not vary are an error, never zero")
  func constant() {
    #expect(throws: AnalysisError.constantOutput) {
      try SobolOutputs(factors: 1, replications: Array(repeating: [0.1], count: 3 * 10))
    }
  }
}
