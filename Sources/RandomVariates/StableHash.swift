/// Hashes that are the same in every process, on every machine and in every version.
///
/// Swift's own `Hasher` is seeded anew for each process, so it must never reach a draw or a file.
/// These are not cryptographic: they spread names over counters and fingerprints, nothing more.
public enum StableHash {
  /// The 64-bit FNV-1a hash of a text's UTF-8 bytes.
  ///
  /// Fowler, Noll and Vo; offset basis and prime as in RFC 9923, doi:10.17487/RFC9923. The text is
  /// not normalised: two Unicode spellings of one word hash differently.
  ///
  /// - Complexity: O(n) in the number of bytes.
  @inlinable
  public static func fnv1a64(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  /// A bijection of 64-bit words in which every input bit reaches every output bit.
  ///
  /// The finaliser of SplitMix64 (Stafford's variant 13): G. L. Steele, D. Lea and C. H. Flood,
  /// "Fast splittable pseudorandom number generators", OOPSLA 2014, doi:10.1145/2660193.2660195.
  /// It maps 0 to 0.
  @inlinable @inline(__always)
  public static func mix64(_ word: UInt64) -> UInt64 {
    var mixed = word
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 31)
  }
}
