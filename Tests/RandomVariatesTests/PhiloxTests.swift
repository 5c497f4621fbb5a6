import RandomVariates
import Testing

@Suite("Philox2x64-10 and the keys over it")
struct PhiloxTests {
  struct KnownAnswer: CustomTestStringConvertible {
    let counter: (UInt64, UInt64)
    let key: UInt64
    let block: (UInt64, UInt64)
    var testDescription: String { String(key, radix: 16) }
  }

  @Test(
    "The generator gives the known answers of Random123",
    arguments: [
      KnownAnswer(
        counter: (0, 0), key: 0, block: (0xca00_a045_9843_d731, 0x66c2_4222_c9a8_45b5)),
      KnownAnswer(
        counter: (.max, .max), key: .max,
        block: (0x65b0_21d6_0cd8_310f, 0x4d02_f322_2f86_df20)),
      KnownAnswer(
        counter: (0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344), key: 0xa409_3822_299f_31d0,
        block: (0x0a5e_742c_2997_341c, 0xb0f8_83d3_8000_de5d)),
    ])
  func knownAnswers(_ known: KnownAnswer) {
    let block = Philox2x64.block(
      counter0: known.counter.0, counter1: known.counter.1, key: known.key)
    #expect(block == known.block)
  }

  @Test("A uniform is never 0 or 1, and its range is symmetric about one half")
  func openInterval() {
    #expect(Philox2x64.openUnit(0) == 0x1p-53)
    #expect(Philox2x64.openUnit(.max) == 1 - 0x1p-53)
    for word: UInt64 in [0, 1 << 12, 0x0123_4567_89ab_cdef, .max] {
      // Flipping every bit is the reflection u ↔ 1 − u, without rounding.
      #expect(Philox2x64.openUnit(~word) == 1 - Philox2x64.openUnit(word))
    }
  }

  @Test("Entity, draw and purpose are laid out in the counter as documented")
  func layout() {
    let key = RandomKey(masterSeed: 5, replication: 2)
    let block = key.block(entity: 0xdead_beef, draw: 0x0102_0304, purpose: RandomPurpose(77))
    let expected = Philox2x64.block(
      counter0: 0xdead_beef_0102_0304, counter1: 77, key: key.word)
    #expect(block == expected)
    let pair = key.uniformPair(entity: 0xdead_beef, draw: 0x0102_0304, purpose: RandomPurpose(77))
    #expect(pair.0 == Philox2x64.openUnit(expected.0))
    #expect(pair.1 == Philox2x64.openUnit(expected.1))
    let hashed = key.uniform(hash: 0xdead_beef_0102_0304, purpose: RandomPurpose(77))
    #expect(hashed == pair.0)
  }

  @Test("Exponentials are minus the logarithm of the uniforms at the same address")
  func exponentials() {
    let key = RandomKey(masterSeed: 5, replication: 2)
    let purpose = RandomPurpose(3)
    for draw: UInt32 in 0..<100 {
      let uniforms = key.uniformPair(entity: 1, draw: draw, purpose: purpose)
      let pair = key.exponentialPair(entity: 1, draw: draw, purpose: purpose)
      #expect(pair == (-Portable.log(uniforms.0), -Portable.log(uniforms.1)))
      #expect(key.exponential(entity: 1, draw: draw, purpose: purpose) == pair.0)
    }
  }

  @Test("Seeds and replications give different keys, also when they change places")
  func keysDiffer() {
    var words: [UInt64] = []
    for seed: UInt64 in 0..<60 {
      for replication: UInt64 in 0..<60 {
        words.append(RandomKey(masterSeed: seed, replication: replication).word)
      }
    }
    words.sort()
    #expect(zip(words, words.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test("A stream counts its blocks above the purpose and never meets the direct draws")
  func streamBlocks() {
    let key = RandomKey(masterSeed: 11, replication: 0)
    var stream = key.stream(entity: 4, draw: 9, purpose: RandomPurpose(6))
    for block: UInt64 in 1...3 {
      let expected = Philox2x64.block(
        counter0: 4 << 32 | 9, counter1: block << 40 | 6, key: key.word)
      #expect(stream.nextWord() == expected.0)
      #expect(stream.nextUniform() == Philox2x64.openUnit(expected.1))
    }
  }

  @Test("A purpose's number must leave the upper 24 bits to the streams")
  func purposeRange() async {
    #expect(RandomPurpose((1 << 40) - 1).word == (1 << 40) - 1)
    await #expect(processExitsWith: .failure) { _ = RandomPurpose(1 << 40) }
  }
}

@Suite("Stable hashes")
struct StableHashTests {
  @Test(
    "FNV-1a gives the published values",
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c),
      ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func fowlerNollVo(_ text: String, _ hash: UInt64) {
    #expect(StableHash.fnv1a64(text) == hash)
  }

  @Test("Mixing an arithmetic sequence is SplitMix64, with its published outputs")
  func splitMix() {
    let step: UInt64 = 0x9e37_79b9_7f4a_7c15
    #expect(StableHash.mix64(step) == 0xe220_a839_7b1d_cdaf)
    #expect(StableHash.mix64(1_234_567 &+ step) == 6_457_827_717_110_365_317)
    #expect(StableHash.mix64(1_234_567 &+ step &+ step) == 3_203_168_211_198_807_973)
  }
}
