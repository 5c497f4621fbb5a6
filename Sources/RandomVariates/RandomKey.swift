/// The source of every draw of one replication, addressed by entity, draw number and purpose.
///
/// A draw is a pure function of its address, so it does not depend on what else was drawn, in which
/// order, or under which design: two designs that ask the same question of the same entity receive
/// the same answer (common random numbers).
@frozen
public struct RandomKey: Sendable {
  /// The Philox key.
  public let word: UInt64
  /// All ones where every uniform u is to be 1 − u, else 0.
  @usableFromInline internal let mask: UInt64

  /// The key of one replication under a master seed.
  ///
  /// For a fixed seed the map from replication to key is a bijection, so no two replications share
  /// a key; so is the map from seed to key for a fixed replication.
  ///
  /// - Parameter isMirrored: gives the antithetic draws: complementing a word complements the fraction that
  ///   ``Philox2x64/openUnit(_:)`` makes of it, so each uniform is 1 − u to the last bit and as likely as u.
  @inlinable
  public init(masterSeed: UInt64, replication: UInt64, isMirrored: Bool = false) {
    // Different additive constants, so that seed and replication cannot change places.
    let seed = StableHash.mix64(masterSeed &+ 0x9E37_79B9_7F4A_7C15)
    let copy = StableHash.mix64(replication &+ 0xD1B5_4A32_D192_ED03)
    word = StableHash.mix64(seed ^ copy)
    mask = isMirrored ? .max : 0
  }

  /// The key of the draws that a replication uses, under a master seed.
  @inlinable
  public init(masterSeed: UInt64, _ streams: ReplicationStreams) {
    self.init(
      masterSeed: masterSeed, replication: streams.number, isMirrored: streams.isMirrored)
  }

  /// The first counter word of an address.
  @inlinable @inline(__always)
  internal static func address(entity: UInt32, draw: UInt32) -> UInt64 {
    UInt64(entity) &<< 32 | UInt64(draw)
  }

  /// The 128 random bits at an address.
  @inlinable @inline(__always)
  public func block(
    entity: UInt32, draw: UInt32, purpose: RandomPurpose
  ) -> (UInt64, UInt64) {
    let words = Philox2x64.block(
      counter0: Self.address(entity: entity, draw: draw), counter1: purpose.word, key: word)
    return (words.0 ^ mask, words.1 ^ mask)
  }

  /// A uniform variate strictly inside (0, 1).
  @inlinable @inline(__always)
  public func uniform(entity: UInt32, draw: UInt32, purpose: RandomPurpose) -> Double {
    Philox2x64.openUnit(block(entity: entity, draw: draw, purpose: purpose).0)
  }

  /// Two independent uniform variates from one block; the first equals ``uniform(entity:draw:purpose:)``.
  @inlinable @inline(__always)
  public func uniformPair(
    entity: UInt32, draw: UInt32, purpose: RandomPurpose
  ) -> (Double, Double) {
    let words = block(entity: entity, draw: draw, purpose: purpose)
    return (Philox2x64.openUnit(words.0), Philox2x64.openUnit(words.1))
  }

  /// An exponential variate with mean 1, by inversion: −log u.
  ///
  /// It decreases as the uniform at the same address grows. Range: 1.1e-16 to 36.8.
  @inlinable @inline(__always)
  public func exponential(entity: UInt32, draw: UInt32, purpose: RandomPurpose) -> Double {
    -Portable.log(uniform(entity: entity, draw: draw, purpose: purpose))
  }

  /// Two independent exponential variates with mean 1 from one block.
  @inlinable @inline(__always)
  public func exponentialPair(
    entity: UInt32, draw: UInt32, purpose: RandomPurpose
  ) -> (Double, Double) {
    let uniforms = uniformPair(entity: entity, draw: draw, purpose: purpose)
    return (-Portable.log(uniforms.0), -Portable.log(uniforms.1))
  }

  /// A uniform variate addressed by a hash (of a parameter's path, say) instead of an entity.
  ///
  /// The hash takes the place of entity and draw, so give such draws a purpose of their own.
  @inlinable @inline(__always)
  public func uniform(hash: UInt64, purpose: RandomPurpose) -> Double {
    Philox2x64.openUnit(
      Philox2x64.block(counter0: hash, counter1: purpose.word, key: word).0 ^ mask)
  }

  /// The sequence of uniforms behind one address, for a sampler that needs an unknown number of them.
  @inlinable
  public func stream(entity: UInt32, draw: UInt32, purpose: RandomPurpose) -> KeyedStream {
    KeyedStream(
      key: self, counter: Self.address(entity: entity, draw: draw), purpose: purpose)
  }
}
