/// A fast generator of one long sequence of random words, with a period of 2²⁵⁶ − 1.
///
/// xoshiro256++ 1.0 from D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47,
/// 2021, doi:10.1145/3460772.
@frozen
public struct Xoshiro256PlusPlus: Sendable {
  @usableFromInline var word0: UInt64
  @usableFromInline var word1: UInt64
  @usableFromInline var word2: UInt64
  @usableFromInline var word3: UInt64

  /// A generator in the given state.
  ///
  /// - Precondition: the words are not all 0, a state that the generator would never leave.
  @inlinable
  public init(state: (UInt64, UInt64, UInt64, UInt64)) {
    precondition(state.0 | state.1 | state.2 | state.3 != 0, "a state that is not all zero")
    word0 = state.0
    word1 = state.1
    word2 = state.2
    word3 = state.3
  }

  /// The next 64 random bits.
  @inlinable @inline(__always)
  public mutating func nextWord() -> UInt64 {
    let sum = word0 &+ word3
    let result = (sum &<< 23 | sum &>> 41) &+ word0
    let shifted = word1 &<< 17
    word2 ^= word0
    word3 ^= word1
    word1 ^= word2
    word0 ^= word3
    word2 ^= shifted
    word3 = word3 &<< 45 | word3 &>> 19
    return result
  }
}
