/// A counter-based generator: 128 random bits for each counter and key, with no state to carry.
///
/// Ten rounds of Philox2x64 from J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel
/// random numbers: as easy as 1, 2, 3", SC'11, 2011, doi:10.1145/2063384.2063405. For one key the
/// block is a bijection of the counter, so two counters never give the same block.
public enum Philox2x64 {
  /// The two output words for one counter under one key.
  ///
  /// - Complexity: ten 64-by-64-bit multiplications.
  @inlinable @inline(__always)
  public static func block(
    counter0: UInt64, counter1: UInt64, key: UInt64
  ) -> (UInt64, UInt64) {
    var left = counter0
    var right = counter1
    var roundKey = key
    // Written out by a fixed-count loop, which the optimiser unrolls.
    for _ in 0..<10 {
      let product = left.multipliedFullWidth(by: 0xD2B7_4407_B1CE_6E93)
      left = product.high ^ roundKey ^ right
      right = product.low
      roundKey &+= 0x9E37_79B9_7F4A_7C15
    }
    return (left, right)
  }

  /// The uniform variate of a random word, strictly inside (0, 1).
  ///
  /// The 2⁵² values are (k + ½)·2⁻⁵²: symmetric about ½ (so `1 - u` is exact and as likely as `u`),
  /// never 0 and never 1, so that a logarithm or a quantile of it is always finite.
  @inlinable @inline(__always)
  public static func openUnit(_ word: UInt64) -> Double {
    // The bits of 1 + k·2⁻⁵², less 1 − 2⁻⁵³: exact, and without the processor's conversion of integers, which waits for
    // whatever its register held before.
    Double(bitPattern: 0x3FF0_0000_0000_0000 | word &>> 12) - 0x1.fffffffffffffp-1
  }
}
