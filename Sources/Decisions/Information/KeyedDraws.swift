public import RandomVariates

/// Where a method finds its random numbers: so many draws by address, of one purpose.
///
/// The entity is the number of the draw, so that more draws leave the first ones as they were.
public struct KeyedDraws: Sendable {
  /// The key.
  public let key: RandomKey
  /// The purpose, which nothing else with this key may have.
  public let purpose: RandomPurpose
  /// How many draws.
  public let count: Int

  /// Makes a source.
  /// - Precondition: At least two draws.
  public init(key: RandomKey, purpose: RandomPurpose, count: Int) {
    precondition(count >= 2, "at least two draws")
    self.key = key
    self.purpose = purpose
    self.count = count
  }

  func uniform(_ draw: Int, _ place: Int) -> Double {
    key.uniform(entity: UInt32(draw), draw: UInt32(place), purpose: purpose)
  }

  func normal(_ draw: Int, _ place: Int) -> Double { Portable.normalQuantile(uniform(draw, place)) }

  /// A whole number from 0 to below `count`.
  func index(_ draw: Int, _ place: Int, below count: Int) -> Int {
    min(count - 1, Int(uniform(draw, place) * Double(count)))
  }
}
