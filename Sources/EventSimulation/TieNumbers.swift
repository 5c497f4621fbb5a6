/// The numbers by which ties are broken: those of scheduling, or a permutation of them.
///
/// A permuted number is different for every event, so the order stays total; 0 stays 0, so that it
/// can mean no event. The permutation is the usual multiply and shift mixing of hash functions, each
/// step of which can be undone.
@frozen
@usableFromInline
internal struct TieNumbers {
  /// 0 keeps numbers as they are.
  @usableFromInline internal let multiplier: UInt32

  @inlinable internal static var second: UInt32 { 0x846C_A68B }

  @usableFromInline
  internal init(_ order: TieOrder) {
    switch order {
    case .asScheduled: multiplier = 0
    case .shuffled(let seed): multiplier = (seed &* 0x9E37_79B9 &+ 0x7FEB_352D) | 1
    }
  }

  /// The number that goes into the key of the event scheduled as number `sequence`.
  @inlinable
  internal func number(of sequence: UInt32) -> UInt32 {
    if multiplier == 0 { return sequence }
    return mixed(sequence)
  }

  /// The number of scheduling of the event with this number in its key.
  @inlinable
  internal func sequence(of number: UInt32) -> UInt32 {
    if multiplier == 0 { return number }
    return unmixed(number)
  }

  @inline(never)
  @usableFromInline
  internal func mixed(_ sequence: UInt32) -> UInt32 {
    var word = sequence &* multiplier
    word ^= word &>> 15
    word = word &* Self.second
    return word ^ word &>> 16
  }

  @inline(never)
  @usableFromInline
  internal func unmixed(_ number: UInt32) -> UInt32 {
    var word = (number ^ number &>> 16) &* Self.inverse(of: Self.second)
    word ^= word &>> 15 ^ word &>> 30
    return word &* Self.inverse(of: multiplier)
  }

  /// The inverse of an odd number modulo 2³² by Newton's method; each step doubles the correct bits.
  private static func inverse(of odd: UInt32) -> UInt32 {
    var inverse = odd
    for _ in 0..<4 { inverse = inverse &* (2 &- odd &* inverse) }
    return inverse
  }
}
