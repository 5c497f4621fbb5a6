import Experiments
import Statistics
import Testing

@Suite("Morris's effects")
struct MorrisTests {
  struct Oracle: Decodable {
    struct SALib: Decodable {
      let mu: [Double]
      let mu_star: [Double]
      let sigma: [Double]
    }
    let salib: SALib
  }

  @Test("are SALib's for 100 trajectories")
  func oracle() throws {
    let oracle = try OracleFile.values(
      "ishigami_morris_r100_p4_seed11.json", as: Oracle.self
    ).salib
    let rows = try OracleFile.rows("ishigami_morris_r100_p4_seed11.csv")
    #expect(rows.count == 400)
    let starts = stride(from: 0, to: 400, by: 4)
    let found = try MorrisEffects(
      trajectories: starts.map { start in
        rows[start..<start + 4].map { row in
          row[..<3].map { ($0 + Double.pi) / (2 * Double.pi) }
        }
      },
      replications: starts.map { start in rows[start..<start + 4].map { [$0[3]] } },
      resampling: Resampling(seed: 4, resamples: 100)
    ).effects
    #expect(near(found.map(\.mu.value), oracle.mu, within: 1e-10))
    #expect(near(found.map(\.muStar.value), oracle.mu_star, within: 1e-10))
    #expect(near(found.map(\.sigma.value), oracle.sigma, within: 1e-10))
    #expect(found.allSatisfy { $0.muStar.count == 100 && $0.noiseFloor == nil })
    // SALib's half-width of 95 % for the first factor is 1.25; the second has the same size everywhere.
    let first = try #require(found[0].muStar.interval)
    #expect(
      near(found[0].muStar.halfWidth ?? 0, 1.25, within: 0.35)
        && first.contains(found[0].muStar.value))
    #expect(near(found[1].muStar.halfWidth ?? 1, 0, within: 1e-10))
  }

  /// Three trajectories of y = 3 u, with what is added to both replications of each point.
  private static func effects(
    isPaired: Bool, noise: [Double], missing: Int? = nil
  ) throws -> MorrisEffect {
    let trajectories = (0..<30).map { MorrisDesign(factors: 1, seed: 1).trajectory($0) }
    var replications = trajectories.map { $0.map { point in noise.map { 3 * point[0] + $0 } } }
    if let missing { replications[missing][1][0] = .nan }
    return try MorrisEffects(
      trajectories: trajectories, replications: replications, isPaired: isPaired
    ).effects[0]
  }

  @Test("have a floor under noise, by hand, which pairing takes away")
  func noiseFloor() throws {
    // Replications 1 apart from the mean: variance 2, of the mean 1, of the difference 2, of the effect 2 × (3/2)² = 4.5.
    let independent = try Self.effects(isPaired: false, noise: [-1, 1])
    #expect(near(independent.mu.value, 3, within: 1e-12))
    #expect(near(independent.sigma.value, 0, within: 1e-12))
    #expect(near(independent.noiseFloor ?? 0, (4.5 * 2 / Double.pi).squareRoot(), within: 1e-12))
    // On the same numbers the noise is the same at both points.
    let paired = try Self.effects(isPaired: true, noise: [-1, 1])
    #expect(near(paired.noiseFloor ?? 1, 0, within: 1e-7))
    // The output is the factor times 3, so the scaled effect is the effect over 3.
    #expect(near(independent.scaledMuStar, 1, within: 1e-12))
  }

  @Test("lose the whole trajectory of a missing output, and refuse what cannot be known")
  func missing() throws {
    let found = try Self.effects(isPaired: false, noise: [0, 0], missing: 4)
    #expect(found.mu.count == 29 && found.mu.dropped == 1)
    let trajectories = (0..<10).map { MorrisDesign(factors: 2, seed: 1).trajectory($0) }
    #expect(throws: AnalysisError.constantOutput) {
      try MorrisEffects(
        trajectories: trajectories, replications: trajectories.map { $0.map { _ in [0.1] } })
    }
    #expect(throws: AnalysisError.tooManyMissing(dropped: 10, of: 10)) {
      try MorrisEffects(
        trajectories: trajectories, replications: trajectories.map { $0.map { _ in [.nan] } })
    }
  }
}
