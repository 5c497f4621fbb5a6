/// A long sequence of draws for one purpose, several times faster than draws by address.
///
/// It is for where nothing is to be paired, for a draw here depends on how many were made before: two
/// designs that draw a different number of times part company for good.
@frozen
public struct BulkStream: RandomWords, Sendable {
  @usableFromInline var generator: Xoshiro256PlusPlus

  /// The sequence of a purpose in the replication that the key belongs to.
  ///
  /// The state is two blocks of the key, so that a purpose has a sequence of its own in every
  /// replication. Give it a purpose that no draw by address has. Under a mirrored key it is another sequence,
  /// independent of the first: what depends on how many draws came before has no antithetic partner.
  @inlinable
  public init(key: RandomKey, purpose: RandomPurpose) {
    // A block is a bijection of its counter, so two blocks of one key are never both zero.
    let start: UInt64 = key.mask == 0 ? 0 : 2
    let first = Philox2x64.block(counter0: start, counter1: purpose.word, key: key.word)
    let second = Philox2x64.block(counter0: start | 1, counter1: purpose.word, key: key.word)
    generator = Xoshiro256PlusPlus(state: (first.0, first.1, second.0, second.1))
  }

  /// The next 64 random bits.
  @inlinable @inline(__always)
  public mutating func nextWord() -> UInt64 {
    generator.nextWord()
  }
}
