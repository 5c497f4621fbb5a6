/// The stream numbers of entities: 12 bits of state number, 20 bits of ordinal within the state.
///
/// An entity's draws are keyed by this number and never by its place in an array, so adding,
/// removing or reordering others changes nothing for it.
enum EntityNumber {
  static let ordinalBits: UInt32 = 20
  static let largestOrdinal: UInt32 = (1 << ordinalBits) - 1
  static let largestState: UInt32 = (1 << 12) - 1
  /// Generated sites get a quarter of the ordinals for each mineral.
  static let sitesPerMineral: UInt32 = 1 << 18

  static func of(state: UInt32, ordinal: UInt32) -> UInt32 {
    precondition(state <= largestState, "a state number needs more than 12 bits")
    precondition(ordinal <= largestOrdinal, "an ordinal needs more than 20 bits")
    return state << ordinalBits | ordinal
  }

  /// The region as a whole, for draws that belong to no state; no state has the number 0.
  static let region: UInt32 = 0
}
