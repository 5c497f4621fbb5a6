/// The sequence of uniforms behind one address of a ``RandomKey``.
///
/// A rejection sampler uses as many numbers as it needs without meeting another draw: the blocks are
/// counted in the upper 24 bits of the purpose word, starting at 1, while the lower 40 bits keep the
/// purpose. The direct draws of the key live in block 0. Under a mirrored key every word is complemented: a
/// sampler by rejection then still draws its distribution, but is antithetic only as far as it is monotone.
@frozen
public struct KeyedStream: RandomWords, Sendable {
  @usableFromInline let key: UInt64
  @usableFromInline let mask: UInt64
  @usableFromInline let counter: UInt64
  @usableFromInline var purposeAndBlock: UInt64
  @usableFromInline var spare: UInt64
  @usableFromInline var hasSpare: Bool

  @inlinable
  init(key: RandomKey, counter: UInt64, purpose: RandomPurpose) {
    self.key = key.word
    mask = key.mask
    self.counter = counter
    purposeAndBlock = purpose.word
    spare = 0
    hasSpare = false
  }

  /// The next 64 random bits.
  ///
  /// - Precondition: fewer than 2²⁵ − 2 words were drawn before.
  @inlinable
  public mutating func nextWord() -> UInt64 {
    if hasSpare {
      hasSpare = false
      return spare
    }
    // The plain addition traps when the block count would wrap round into block 0.
    purposeAndBlock += 1 << 40
    let words = Philox2x64.block(counter0: counter, counter1: purposeAndBlock, key: key)
    spare = words.1 ^ mask
    hasSpare = true
    return words.0 ^ mask
  }
}
