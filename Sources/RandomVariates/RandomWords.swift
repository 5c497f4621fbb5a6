/// A source of random words, and what every such source can draw.
///
/// The samplers are written once over this protocol and specialised for each source, so that a draw
/// costs no dynamic dispatch.
public protocol RandomWords {
  /// The next 64 random bits.
  mutating func nextWord() -> UInt64
}

extension RandomWords {
  /// The next uniform variate, strictly inside (0, 1).
  @inlinable @inline(__always)
  public mutating func nextUniform() -> Double {
    Philox2x64.openUnit(nextWord())
  }

  /// The next exponential variate with mean 1, by the ziggurat method.
  ///
  /// Not monotone in any uniform: where a pair of runs must be alike, take ``RandomKey/exponential(entity:draw:purpose:)``.
  @inlinable @inline(__always)
  public mutating func nextExponential() -> Double {
    Ziggurat.exponential(from: &self)
  }

  /// The next standard normal variate, by the ziggurat method.
  ///
  /// Not monotone in any uniform: where a pair of runs must be alike, take ``Portable/normalQuantile(_:)`` of a uniform
  /// drawn by address.
  @inlinable @inline(__always)
  public mutating func nextNormal() -> Double {
    Ziggurat.normal(from: &self)
  }
}
