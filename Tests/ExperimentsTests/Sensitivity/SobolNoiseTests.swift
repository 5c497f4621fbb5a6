import Experiments
import RandomVariates
import Statistics
import Testing

/// Ishigami's function with normal noise that makes 30 % of the variance of a replication.
@Suite("Sobol' indices under noise")
struct SobolNoiseTests {
  private static func scrambles(replications: Int) throws -> [SobolOutputs] {
    let sd = (Ishigami.variance * 0.3 / 0.7).squareRoot()
    return try (0..<10).map { number in
      let design = try SaltelliDesign(
        factors: 3, scramble: NestedScramble(seed: 8, number: number))
      let key = RandomKey(masterSeed: 99, replication: UInt64(number))
      let points = design.points(rows: 0..<512)
      return try SobolOutputs(
        factors: 3,
        replications: points.indices.map { index in
          var noise = key.stream(entity: UInt32(index), draw: 0, purpose: RandomPurpose(1))
          let value = Ishigami.value(points[index])
          return (0..<replications).map { _ in value + sd * noise.nextNormal() }
        })
    }
  }

  private static func isNear(_ estimate: Estimate, _ exact: Double) -> Bool {
    guard let error = estimate.standardError else { return false }
    return near(estimate.value, exact, within: 4 * error)
  }

  @Test("are found within four standard errors once noise is taken out", arguments: [2, 5, 20])
  func corrected(replications: Int) throws {
    let scrambles = try Self.scrambles(replications: replications)
    for total in TotalEstimator.allCases {
      let found = try SobolIndices(scrambles: scrambles, total: total)
      #expect(Self.isNear(found.total[2], 0.243684))
      #expect(Self.isNear(found.total[0], Ishigami.total[0]))
      #expect(Self.isNear(found.total[1], Ishigami.total[1]))
    }
    for first in FirstOrderEstimator.allCases {
      let found = try SobolIndices(scrambles: scrambles, first: first)
      #expect(Self.isNear(found.first[2], 0))
      #expect(Self.isNear(found.first[0], Ishigami.first[0]))
      #expect(Self.isNear(found.first[1], Ishigami.first[1]))
      #expect(found.first[0].count == 5_120)
      #expect(
        found.first[0].method == "sobol-first/\(first.rawValue)/noise-corrected/scrambles")
    }
    // And the error is small enough for that to say something.
    let found = try SobolIndices(scrambles: scrambles)
    #expect((found.total[2].standardError ?? 1) < 0.025)
    #expect(near(found.noiseShare ?? 0, 0.3, within: 0.02))
  }

  @Test("are far too large when it is left in")
  func naive() throws {
    let scrambles = try Self.scrambles(replications: 2)
    let found = try SobolIndices(scrambles: scrambles, isNoiseCorrected: false)
    // (0.2437 V + w) / (V + w) with w = V × 0.3/0.7/2.
    let expected = (0.243684 + 0.3 / 1.4) / (1 + 0.3 / 1.4)
    #expect(Self.isNear(found.total[2], expected))
    #expect(!Self.isNear(found.total[2], 0.243684))
  }

  @Test("do not exist where the output is nothing but noise")
  func onlyNoise() throws {
    // Every mean is 0 or 1 by turns; the replications differ by 100.
    let points = (0..<30).map { Double($0 % 2) }
    let outputs = try SobolOutputs(
      factors: 1, replications: points.map { [$0 - 50, $0 + 50] })
    #expect(throws: AnalysisError.onlyNoise) { try SobolIndices(outputs) }
  }
}
