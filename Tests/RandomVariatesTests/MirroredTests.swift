import RandomVariates
import Testing

@Suite("Antithetic draws")
struct MirroredTests {
  private static let plain = RandomKey(masterSeed: 12, replication: 5)
  private static let mirrored = RandomKey(masterSeed: 12, replication: 5, isMirrored: true)

  @Test("Every uniform is the other's complement, to the last bit")
  func complements() {
    let purpose = RandomPurpose(3)
    var streams = (
      Self.plain.stream(entity: 9, draw: 1, purpose: purpose),
      Self.mirrored.stream(entity: 9, draw: 1, purpose: purpose)
    )
    var wrong = 0
    for draw in UInt32(0)..<2000 {
      let (a, b) = (
        Self.plain.uniformPair(entity: draw &* 7, draw: draw, purpose: purpose),
        Self.mirrored.uniformPair(entity: draw &* 7, draw: draw, purpose: purpose)
      )
      if b.0 != 1 - a.0 || b.1 != 1 - a.1 { wrong += 1 }
      if Self.mirrored.uniform(entity: draw &* 7, draw: draw, purpose: purpose) != b.0 {
        wrong += 1
      }
      let hash = UInt64(draw) &* 0x9e37_79b9_7f4a_7c15
      if Self.mirrored.uniform(hash: hash, purpose: purpose)
        != 1 - Self.plain.uniform(hash: hash, purpose: purpose)
      {
        wrong += 1
      }
      if streams.1.nextUniform() != 1 - streams.0.nextUniform() { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test("A number of streams leads to the same draws as the number itself")
  func streams() {
    let purpose = RandomPurpose(3)
    for isMirrored in [false, true] {
      let key = RandomKey(
        masterSeed: 12, ReplicationStreams(5, isMirrored: isMirrored))
      #expect(
        key.uniform(entity: 1, draw: 2, purpose: purpose)
          == (isMirrored ? Self.mirrored : Self.plain).uniform(
            entity: 1, draw: 2, purpose: purpose))
    }
  }

  /// The variance of the mean of f(u) and f(1 − u), from many pairs.
  private func variance(_ value: (RandomKey, UInt32) -> Double) -> Double {
    let count = 40_000
    var sum = 0.0
    var squares = 0.0
    for draw in 0..<UInt32(count) {
      let mean = 0.5 * (value(Self.plain, draw) + value(Self.mirrored, draw))
      sum += mean
      squares += mean * mean
    }
    let mean = sum / Double(count)
    return squares / Double(count) - mean * mean
  }

  @Test("Pairs vary as theory says, less than independent pairs")
  func theory() {
    let purpose = RandomPurpose(4)
    // For e^u: variance (e² − 1)/2 − (e − 1)² = 0.24204, covariance e − (e − 1)² = −0.23421 (Ross, Simulation,
    // 5th edition, 2013, section 9.1); a pair's mean has variance 0.00391, an independent pair's 0.12102.
    let grown = variance { Portable.exp($0.uniform(entity: 2, draw: $1, purpose: purpose)) }
    #expect(abs(grown - 0.003_912) < 0.000_15)
    // For −log u the covariance is 1 − π²/6: a pair's mean has variance 1 − π²/12 = 0.17753 instead of 0.5.
    let waited = variance { $0.exponential(entity: 3, draw: $1, purpose: purpose) }
    #expect(abs(waited - 0.177_533) < 0.006)
  }

  @Test("A bulk stream has no antithetic partner but another sequence")
  func bulk() {
    var plain = BulkStream(key: Self.plain, purpose: RandomPurpose(5))
    var mirrored = BulkStream(key: Self.mirrored, purpose: RandomPurpose(5))
    let words = (0..<1000).map { _ in plain.nextWord() }
    let others = (0..<1000).map { _ in mirrored.nextWord() }
    #expect(Set(words).isDisjoint(with: others))
    #expect(Set(words.map { ~$0 }).isDisjoint(with: others))
  }
}
