/// What a draw decides: a written number, so that adding a purpose never shifts another's draws.
///
/// Declare purposes as constants with numbers written out, and never reuse a number. The lower 40
/// bits are the purpose's; the upper 24 count the blocks of a ``KeyedStream``.
@frozen
public struct RandomPurpose: Hashable, Sendable {
  /// The number as it enters the counter, below 2⁴⁰.
  public let word: UInt64

  /// A purpose with the given number.
  ///
  /// - Precondition: `word` is below 2⁴⁰.
  @inlinable
  public init(_ word: UInt64) {
    precondition(word < 1 << 40, "a purpose's number must be below 2^40")
    self.word = word
  }
}
