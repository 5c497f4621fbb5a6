internal import RandomVariates

/// A random relabelling of binary digits that keeps an even sample even, and makes its error measurable.
///
/// Nested uniform scrambling (A. B. Owen, "Randomly permuted (t,m,s)-nets and (t,s)-sequences", 1995,
/// doi:10.1007/978-1-4612-2552-2_19): whether a digit is flipped depends on all digits before it, and on nothing else. Each
/// flip is one bit of a keyed block, so a scramble needs no memory and is the same for any number of points. The mean over
/// a scrambled sample is unbiased; independent scrambles tell its standard error.
public struct NestedScramble: Sendable, Equatable {
  /// The seed of the scrambles of a study.
  public let seed: UInt64
  /// Which of its independent scrambles this is, from 0.
  public let number: Int
  private let key: RandomKey

  /// Makes one of the independent scrambles of a seed.
  ///
  /// - Precondition: `number` is not negative.
  public init(seed: UInt64, number: Int = 0) {
    precondition(number >= 0, "a number from 0")
    self.seed = seed
    self.number = number
    key = RandomKey(masterSeed: seed, replication: UInt64(number))
  }

  /// The digits of a coordinate, scrambled.
  func scrambled(_ word: UInt32, dimension: Int) -> UInt32 {
    var result: UInt32 = 0
    // One block of 128 bits serves a subtree of seven digits: bit `node` is the flip at a node in heap order.
    for first in stride(from: UInt32(0), to: 32, by: 7) {
      // A one before the digits so far, so that the prefixes 0 and 00 have different addresses.
      let prefix = first == 0 ? 1 : 1 << first | word >> (32 - first)
      let flips = key.block(
        entity: UInt32(dimension), draw: prefix, purpose: SamplingPurpose.nestedScramble)
      var node: UInt64 = 1
      for digit in first..<min(first + 7, 32) {
        let bit = word >> (31 - digit) & 1
        let flip = (node < 64 ? flips.0 >> node : flips.1 >> (node - 64)) & 1
        result |= (bit ^ UInt32(flip)) << (31 - digit)
        node = node << 1 | UInt64(bit)
      }
    }
    return result
  }

  /// Whether both are the same scramble of the same seed.
  public static func == (left: NestedScramble, right: NestedScramble) -> Bool {
    left.seed == right.seed && left.number == right.number
  }
}
