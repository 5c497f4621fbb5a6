/// How much of a sample may be missing before an analysis refuses to go on.
///
/// What is missing is left out with the whole observation it belongs to and is told; it is never made up.
public enum MissingRule: Sendable, Equatable {
  /// At most one observation in twenty.
  case few
  /// Any number, as long as enough remain for the method.
  case any

  /// The places of the observations that are complete.
  ///
  /// - Parameters:
  ///   - complete: For each observation whether nothing in it is missing.
  ///   - needed: How many the method needs.
  /// - Throws: ``AnalysisError/tooManyMissing(dropped:of:)`` or ``AnalysisError/tooFew(count:needed:)``.
  func kept(_ complete: [Bool], needed: Int) throws(AnalysisError) -> [Int] {
    let kept = complete.indices.filter { complete[$0] }
    let dropped = complete.count - kept.count
    if self == .few && dropped * 20 > complete.count {
      throw .tooManyMissing(dropped: dropped, of: complete.count)
    }
    if kept.count < needed { throw .tooFew(count: kept.count, needed: needed) }
    return kept
  }
}
