import Decisions
import RandomVariates
import Statistics
import Testing

@Suite("Regret and robustness")
struct RobustnessTests {
  private struct Oracle: Decodable {
    let policies: [String]
    let metrics: [String: [Double]]
    let regret: [[Double]]
    let minimax_regret_choice: String
    let maximin_choice: String
    let mean_choice: String
  }

  private static let metrics: [(String, RobustnessMetric)] = [
    ("maximin", .maximin), ("maximax", .maximax),
    ("hurwicz_alpha0.25_optimism", .hurwicz(optimism: 0.25)), ("laplace_mean", .mean),
    ("median", .median), ("max_regret_savage", .maximumRegret), ("mean_regret", .meanRegret),
    ("p90_regret_type7", .percentileRegret(0.9)),
    ("regret_from_baseline_D0_mean", .gainOnBaseline(0)),
    ("starr_domain_thr58", .domain(limit: 58)),
    ("satisficing_deviation_mean_shortfall", .shortfall(limit: 58)),
    ("mean_over_sd", .meanOverDeviation), ("mean_minus_variance", .meanLessVariance),
    ("hodges_lehmann_w.5", .hodgesLehmann(weight: 0.5)),
    ("undesirable_deviation_from_median", .undesirableDeviation),
    ("percentile_skewness", .percentileSkewness), ("percentile_kurtosis", .percentileKurtosis),
    ("cvar10_mean_of_worst_10pct(ceil)", .tailMean(share: 0.1)),
  ]

  private func table() throws -> (Oracle, ScenarioTable) {
    let oracle = try OracleFile.json("robustness_expected.json", as: Oracle.self)
    let rows = try OracleFile.rows("robustness_table.csv")
    return (
      oracle,
      try ScenarioTable(
        designs: oracle.policies, values: (1...4).map { place in rows.map { $0[place] } },
        preference: .larger)
    )
  }

  @Test("18 metrics of four designs in twelve scenarios agree with an independent script")
  func oracle() throws {
    let (oracle, table) = try table()
    #expect(Self.metrics.count == 18 && oracle.metrics.count == 18)
    for (name, metric) in Self.metrics {
      let expected = try #require(oracle.metrics[name])
      let found = try table.metric(metric)
      for design in 0..<4 {
        #expect((found[design] - expected[design]).magnitude < 1e-10, "\(name), design \(design)")
      }
    }
    for (found, expected) in zip(table.regrets.joined(), oracle.regret.joined()) {
      #expect((found - expected).magnitude < 1e-10)
    }
    func names(_ metric: RobustnessMetric) throws -> [String] {
      try table.preferred(by: metric).map { table.designs[$0] }
    }
    #expect(try names(.maximumRegret) == [oracle.minimax_regret_choice])
    #expect(try names(.maximin) == [oracle.maximin_choice])
    #expect(try names(.mean) == [oracle.mean_choice])
  }

  @Test("Where less is better the metrics are the mirror image")
  func mirrored() throws {
    let (_, table) = try table()
    let costs = try ScenarioTable(
      designs: table.designs, values: table.values.map { $0.map { -$0 } }, preference: .smaller)
    #expect(costs.regrets == table.regrets)
    #expect(try costs.metric(.maximin) == table.metric(.maximin).map { -$0 })
    #expect(try costs.metric(.maximumRegret) == table.metric(.maximumRegret))
    #expect(try costs.metric(.domain(limit: -58)) == table.metric(.domain(limit: 58)))
    #expect(try costs.preferred(by: .maximin) == table.preferred(by: .maximin))
    #expect(throws: DataProblem.outOfRange(argument: "share", value: 2)) {
      try table.metric(.hurwicz(optimism: 2))
    }
    #expect(throws: (any Error).self) { try costs.metric(.meanOverDeviation) }
    #expect(throws: (any Error).self) { try table.preferred(by: .percentileSkewness) }
  }

  @Test("Resampled replications give each metric its uncertainty, and the choice as well")
  func bootstrap() throws {
    let key = RandomKey(masterSeed: 3, replication: 0)
    func noise(_ design: Int, _ scenario: Int, _ run: Int) -> Double {
      Portable.normalQuantile(
        key.uniform(
          entity: UInt32(design * 100 + scenario), draw: UInt32(run), purpose: RandomPurpose(1)))
    }
    // One design is worse by 5 everywhere; the other two are alike but for noise of deviation 1.
    let values = [0.0, 0, -5].enumerated().map { design, level in
      (0..<6).map { scenario in
        (0..<10).map { level + Double(scenario) + noise(design, scenario, $0) }
      }
    }
    let data = try ReplicatedScenarios(
      designs: ["a", "b", "c"], values: values, preference: .larger, areCommon: false)
    let draws = KeyedDraws(key: key, purpose: RandomPurpose(2), count: 400)
    let found = try data.metric(.mean, draws: draws)
    // A mean of 60 values of deviation 1 has a standard error of about 0.129; the bootstrap with ten a
    // scenario finds √(9/10) of it.
    let error = try #require(found.metrics[0].standardError)
    #expect((error - 0.122).magnitude < 0.03)
    #expect(
      found.metrics.allSatisfy { ($0.lower ?? .infinity) < $0.value && $0.value < ($0.upper ?? 0) })
    #expect(found.preferred[2] == 0 && agree(found.preferred.reduce(0, +), 1, within: 1e-9))
    #expect(found == (try data.metric(.mean, draws: draws)))
    #expect(try data.metric(.percentileSkewness, draws: draws).preferred.isEmpty)
  }

  @Test("With common random numbers pairs stay together")
  func common() throws {
    // b is a plus exactly 1 in each replication: however resampled, its regret is 0 and a's is 1.
    let key = RandomKey(masterSeed: 4, replication: 0)
    let a = (0..<3).map { scenario in (0..<5).map { Double(($0 * 7 + scenario * 3) % 11) } }
    let data = try ReplicatedScenarios(
      designs: ["a", "b"], values: [a, a.map { $0.map { $0 + 1 } }], preference: .larger,
      areCommon: true)
    let draws = KeyedDraws(key: key, purpose: RandomPurpose(1), count: 100)
    let found = try data.metric(.maximumRegret, draws: draws)
    #expect(found.preferred == [0, 1])
    #expect((try #require(found.metrics[0].upper) - 1).magnitude < 1e-12)
    #expect((try #require(found.metrics[0].lower) - 1).magnitude < 1e-12)
    #expect(throws: DataProblem.unequalLengths(expected: 5, found: 4)) {
      try ReplicatedScenarios(
        designs: ["a", "b"], values: [a, a.map { Array($0.dropLast()) }], preference: .larger,
        areCommon: true)
    }
    #expect(throws: DataProblem.tooFew(needed: 2, found: 1)) {
      try ScenarioTable(designs: ["a"], values: [[1, 2]], preference: .larger)
    }
  }
}
