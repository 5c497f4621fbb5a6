import Decisions
import RandomVariates
import Statistics
import Testing

/// Three designs of net benefit a + bθ, a = (0, 1, 1.2), b = (0.5, 1, 1), independent standard normal θ, and
/// normal noise of standard deviation 4 in every replication; seed 20261201.
@Suite("Chance is not knowledge")
struct ReplicationNoiseTests {
  private static let key = RandomKey(masterSeed: 20_261_201, replication: 0)
  private static let a = [0.0, 1, 1.2]
  private static let b = [0.5, 1, 1]
  /// The value of perfect information without noise, by quadrature.
  private static let truth = 0.484418
  private static let draws = 2000

  private func normal(_ entity: Int, _ draw: Int, _ purpose: UInt64) -> Double {
    Portable.normalQuantile(
      Self.key.uniform(entity: UInt32(entity), draw: UInt32(draw), purpose: RandomPurpose(purpose)))
  }

  private func theta() -> [[Double]] {
    (0..<3).map { design in (0..<Self.draws).map { normal($0, design, 1) } }
  }

  /// Net benefits by design, draw, replication; `common` is the share of noise that designs share.
  private func values(_ replications: Int, common: Double = 0) -> [[[Double]]] {
    let theta = theta()
    return (0..<3).map { design in
      (0..<Self.draws).map { draw in
        (0..<replications).map { replication in
          let own = normal(draw, replication * 4 + design, 2)
          let shared = common > 0 ? normal(draw, replication * 4 + 3, 2) : 0
          return Self.a[design] + Self.b[design] * theta[design][draw]
            + 4 * (common.squareRoot() * shared + (1 - common).squareRoot() * own)
        }
      }
    }
  }

  private static let names = ["a", "b", "c"]

  @Test("Regression finds the value of information that the usual formula multiplies")
  func regression() throws {
    for replications in [1, 5, 20] {
      let data = try ReplicatedNetBenefit(designs: Self.names, values: values(replications))
      let found = try data.corrected(
        parameters: theta(),
        errors: KeyedDraws(key: Self.key, purpose: RandomPurpose(3), count: 100)
      ).value
      let error = try #require(found.standardError)
      let uncorrected = try data.uncorrected().value
      print(
        "value of perfect information, true \(Self.truth), \(replications) replications a draw:",
        "regression \(found.value) (standard error \(error)), uncorrected \(uncorrected)")
      #expect((found.value - Self.truth).magnitude < 4 * error + 0.03)
      #expect(error < 0.1)
      // The usual formula is off by more than ten such errors with one replication.
      #expect(uncorrected > Self.truth + 0.2)
    }
  }

  @Test("The split of variance finds it too, and what probability each design has to be the best")
  func shrinkage() throws {
    let exact = try NetBenefit(
      designs: Self.names,
      values: theta().enumerated().map { design, column in
        column.map { Self.a[design] + Self.b[design] * $0 }
      })
    let expected = try Acceptability(exact).probabilities.map(\.value)
    let value = try PerfectInformation(exact).value.value
    for (replications, tolerance) in [(5, 0.06), (20, 0.03)] {
      let data = try ReplicatedNetBenefit(designs: Self.names, values: values(replications))
      let choice = try NoiseCorrectedChoice(
        data,
        resamples: replications == 5
          ? KeyedDraws(key: Self.key, purpose: RandomPurpose(7), count: 40) : nil)
      let found = choice.probabilities.map(\.value)
      let raw = try Acceptability(data.means).probabilities.map(\.value)
      let corrected = choice.value
      print(
        "probability of being the best, \(replications) replications a draw: true \(expected),",
        "corrected \(found), uncorrected \(raw); value of information \(corrected.value)",
        "(standard error \(corrected.standardError ?? .nan)),",
        "share of noise \(choice.noiseShare.value)")
      if let error = corrected.standardError {
        #expect(error > 0.01 && error < 0.1)
        #expect((corrected.value - Self.truth).magnitude < 4 * error)
        #expect(choice.probabilities.allSatisfy { ($0.standardError ?? 0) > 0 })
      }
      for design in 0..<3 {
        #expect((found[design] - expected[design]).magnitude < tolerance)
      }
      let regressed = try Acceptability(data.corrected(parameters: theta()).fitted)
        .probabilities.map(\.value)
      for design in 0..<3 { #expect((regressed[design] - expected[design]).magnitude < tolerance) }
      #expect((raw[0] - expected[0]).magnitude > 2 * (found[0] - expected[0]).magnitude)
      #expect((corrected.value - value).magnitude < 2 * tolerance)
      // Contrasts of three independent designs keep 2/3 of the sum of variances: b² sums to 2.25,
      // noise to 48/n. Share: (48/n)/(2.25 + 48/n).
      let noise = 48 / Double(replications)
      #expect((choice.noiseShare.value - noise / (2.25 + noise)).magnitude < 0.05)
    }
  }

  @Test("Common random numbers take their share out of the noise")
  func common() throws {
    let data = try ReplicatedNetBenefit(designs: Self.names, values: values(5, common: 0.8))
    // 48 · 0.2/5 = 1.92 against 2.25.
    #expect((try data.noiseShare() - 1.92 / 4.17).magnitude < 0.05)
    let corrected = try NoiseCorrectedChoice(data).value
    let exact = try PerfectInformation(
      NetBenefit(
        designs: Self.names,
        values: theta().enumerated().map { design, column in
          column.map { Self.a[design] + Self.b[design] * $0 }
        })
    ).value.value
    #expect((corrected.value - exact).magnitude < 0.06)
    let uncorrected = try data.uncorrected().value
    #expect(uncorrected > exact + 0.1)
  }

  @Test("Random numbers common to all draws leave the comparison of draws alone")
  func acrossDraws() throws {
    // Replication r adds the same to every draw of a design: all of it drops out of the noise.
    let shift = [[0.0, 3, -3], [2, -2, 0], [1, 1, -2]]
    let values = (0..<3).map { design in
      (0..<50).map { draw in
        (0..<3).map { run in
          Double(draw * (design + 1) % 7) + shift[design][run]
            + 0.01 * normal(draw, design * 3 + run, 5)
        }
      }
    }
    let across = try ReplicatedNetBenefit(
      designs: Self.names, values: values, sharing: .acrossDraws)
    let within = try ReplicatedNetBenefit(designs: Self.names, values: values)
    #expect(try across.noiseShare() < 1e-4)
    #expect(try within.noiseShare() > 0.05)
  }

  @Test("More parameters than matter leave the corrected value where it is")
  func manyParameters() throws {
    let data = try ReplicatedNetBenefit(designs: Self.names, values: values(5))
    let idle = (0..<9).map { parameter in
      (0..<Self.draws).map { normal($0, 10 + parameter, 1) }
    }
    let found = try data.corrected(parameters: theta() + idle).value.value
    print(
      "value of perfect information by regression on 12 parameters, of which 3 matter: \(found)")
    #expect((found - Self.truth).magnitude < 0.1)
  }

  @Test("Without noise nothing is moved")
  func noiseless() throws {
    let values = theta().map { column in column.map { [$0 - 1e-9, $0 + 1e-9] } }
    let data = try ReplicatedNetBenefit(designs: Self.names, values: values)
    let shrunken = try ShrunkenNetBenefit(data)
    #expect(shrunken.noiseShare < 1e-12 && !shrunken.isTruncated)
    for design in 0..<3 {
      for draw in stride(from: 0, to: Self.draws, by: 97) {
        let moved = shrunken.benefit.values[design][draw] - data.means.values[design][draw]
        #expect(moved.magnitude < 1e-8)
      }
    }
  }

  @Test("Nothing but noise is drawn together to a point, and says so")
  func onlyNoise() throws {
    let values = (0..<2).map { design in
      (0..<400).map { draw in (0..<4).map { normal(draw, design * 4 + $0, 6) } }
    }
    let data = try ReplicatedNetBenefit(designs: ["a", "b"], values: values)
    #expect(try data.noiseShare() > 0.8)
    let found = try NoiseCorrectedChoice(data).value.value
    #expect(found < 0.5 * (try data.uncorrected().value))
  }

  @Test("One replication tells nothing of noise; different numbers of them are an error")
  func degenerate() throws {
    let one = try ReplicatedNetBenefit(
      designs: ["a", "b"], values: [[[1], [2], [3]], [[2], [2], [1]]])
    #expect(throws: DataProblem.tooFew(needed: 2, found: 1)) { try one.noiseShare() }
    #expect(throws: DataProblem.tooFew(needed: 2, found: 1)) { try ShrunkenNetBenefit(one) }
    #expect(throws: DataProblem.unequalLengths(expected: 1, found: 2)) {
      try ReplicatedNetBenefit(
        designs: ["a", "b"], values: [[[1], [2], [3]], [[2], [2, 3], [1]]])
    }
    #expect(throws: DataProblem.noVariation) {
      try ReplicatedNetBenefit(
        designs: ["a", "b"], values: [[[1], [2], [3]], [[2], [3], [4]]])
    }
  }
}
