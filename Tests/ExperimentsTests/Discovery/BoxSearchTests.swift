import Experiments
import Statistics
import Testing

@Suite("Boxes of cases of interest")
struct BoxSearchTests {
  struct Oracle: Decodable {
    let trajectory: [[Double]]
    let boxes: [[String: [Double]]]
  }
  struct QuasiP: Decodable {
    let qp: [[String: [Double]]]
  }

  private static let names = ["a", "b", "c", "d", "e"]

  private static func cases() throws -> ScenarioCases {
    let rows = try OracleFile.rows("prim_synth.csv")
    return try ScenarioCases(
      factors: (0..<5).map { factor in .numbers(rows.map { $0[factor] }) },
      interest: rows.map { $0[5] })
  }

  @Test("are peeled and pasted as ema_workbench does, box by box, with its quasi-p-values")
  func oracle() throws {
    let oracle = try OracleFile.values("prim_synth_ema.json", as: Oracle.self)
    let quasi = try OracleFile.values("prim_qp_ema.json", as: QuasiP.self).qp
    let found = BoxSearch().trajectory(try Self.cases())
    #expect(found.count == 59)
    try #require(found.count == oracle.trajectory.count && quasi.count == found.count)
    for (step, finding) in found.enumerated() {
      // Columns: coverage, density, mass, mean, restricted factors, cases, cases of interest.
      let expected = oracle.trajectory[step]
      #expect(
        near(
          [finding.coverage, finding.density, finding.mass, finding.density],
          Array(expected[..<4]), within: 1e-9))
      #expect(Double(finding.restricted.count) == expected[4])
      #expect(Double(finding.count) == expected[5])
      for (factor, name) in Self.names.enumerated() {
        guard case .range(let low, let high) = finding.box.sides[factor] else {
          Issue.record("a factor of numbers has a range")
          continue
        }
        #expect(near([low, high], oracle.boxes[step][name] ?? [], within: 1e-9))
      }
      for restriction in finding.restrictions {
        let expected = quasi[step][Self.names[restriction.factor]]?[restriction.end == .low ? 0 : 1]
        #expect(near(restriction.quasiP ?? .nan, expected ?? -1, within: 1e-9))
      }
    }
  }

  @Test("restrict the two factors that matter in every half of the cases")
  func reproducibility() throws {
    let cases = try Self.cases()
    let search = BoxSearch()
    // The 41st box: coverage 0.66, density 0.77.
    let finding = search.trajectory(cases)[40]
    let found = try BoxReproducibility(
      of: finding, in: cases, search: search, halves: 6, seed: 0)
    #expect(found.halves == 6)
    #expect(found.atCoverage[..<2] == [1, 1] && found.atDensity[..<2] == [1, 1])
    #expect(found.atDensity[2...].allSatisfy { $0 < 1 })
  }

  @Test("hold the categories of interest, one dropped at a time")
  func categories() throws {
    // 120 cases: three categories by turns, a number from 0 on; of interest are category 2 above 0.4.
    let kinds = (0..<120).map { $0 % 3 }
    let numbers = (0..<120).map { Double($0) / 119 }
    let cases = try ScenarioCases(
      factors: [.categories(kinds), .numbers(numbers)],
      interest: zip(kinds, numbers).map { $0 == 2 && $1 > 0.4 ? 1 : 0 })
    let found = BoxSearch().trajectory(cases)
    let best = try #require(found.first { $0.density == 1 })
    #expect(best.box.sides[0] == .categories([2]))
    guard case .range(let low, let high) = best.box.sides[1] else { return }
    #expect(low > 0.37 && low < 0.5 && high == 1)
    #expect(best.restrictions.map(\.end) == [nil, .low])
    // Peels stop at the smallest mass, 6 of 120, and with nothing to gain.
    #expect(found.allSatisfy { $0.count >= 6 })
  }

  @Test("are found from probabilities, with no quasi-p-value")
  func probabilities() throws {
    let points = HaltonSequence(dimensions: 3).points(1..<401)
    let cases = try ScenarioCases(
      factors: (0..<3).map { factor in .numbers(points.map { $0[factor] }) },
      interest: points.map { $0[0] > 0.7 && $0[1] < 0.5 ? 0.9 : 0.1 })
    let found = BoxSearch().trajectory(cases)
    let best = try #require(found.first { $0.density > 0.899 })
    #expect(best.restricted.prefix(2) == [0, 1])
    #expect(best.restrictions.allSatisfy { $0.quasiP == nil })
    #expect(best.coverage > 0.5)
    // All interest: 60 cases of 0.9 and 340 of 0.1, give or take the sequence's unevenness.
    #expect(near(found[0].density, 0.9 * 0.15 + 0.1 * 0.85, within: 0.01))
  }

  @Test("can be sought again among the cases outside the first")
  func outside() throws {
    // Of interest are the first factor below 0.4, and the corner where both are above 0.7.
    let points = HaltonSequence(dimensions: 2).points(1..<401)
    let cases = try ScenarioCases(
      factors: (0..<2).map { factor in .numbers(points.map { $0[factor] }) },
      interest: points.map { $0[0] < 0.4 || ($0[0] > 0.7 && $0[1] > 0.7) ? 1 : 0 })
    let search = BoxSearch()
    let first = try #require(search.trajectory(cases).first { $0.density == 1 })
    #expect(first.restricted == [0])
    let rest = try cases.outside(first.box)
    #expect(rest.interest.count == 400 - first.count)
    let second = try #require(search.trajectory(rest).first { $0.density > 0.95 })
    #expect(second.restricted == [0, 1] && second.restrictions.map(\.end) == [.low, .low])
    #expect(cases.inside(second.box).allSatisfy { !cases.inside(first.box).contains($0) })
  }

  @Test("do not exist where nothing or everything is of interest, or too much is missing")
  func refusals() {
    let numbers = ScenarioFactor.numbers((0..<30).map(Double.init))
    #expect(throws: AnalysisError.nothingToSeparate) {
      try ScenarioCases(factors: [numbers], interest: Array(repeating: 0, count: 30))
    }
    #expect(throws: AnalysisError.notAProbability(1.5)) {
      try ScenarioCases(factors: [numbers], interest: [1.5] + Array(repeating: 0, count: 29))
    }
    #expect(throws: AnalysisError.tooFew(count: 30, needed: 40)) {
      let cases = try ScenarioCases(
        factors: [numbers], interest: [1] + Array(repeating: 0, count: 29))
      let search = BoxSearch()
      _ = try BoxReproducibility(
        of: search.trajectory(cases)[0], in: cases, search: search, seed: 0)
    }
    #expect(throws: AnalysisError.tooManyMissing(dropped: 2, of: 30)) {
      try ScenarioCases(
        factors: [numbers], interest: [.nan, .nan] + Array(repeating: 0, count: 28))
    }
  }
}
