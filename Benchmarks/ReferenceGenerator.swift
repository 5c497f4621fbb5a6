import RandomVariates

/// The generator of the C references, seeded as they are: ours and theirs simulate the same customers.
struct ReferenceGenerator: RandomWords {
  private var generator: Xoshiro256PlusPlus

  init(seed: UInt64) {
    func word(_ place: UInt64) -> UInt64 {
      StableHash.mix64(seed &+ place &* 0x9e37_79b9_7f4a_7c15)
    }
    generator = Xoshiro256PlusPlus(state: (word(1), word(2), word(3), word(4)))
  }

  @inline(__always)
  mutating func nextWord() -> UInt64 { generator.nextWord() }
}
