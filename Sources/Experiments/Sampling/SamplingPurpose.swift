internal import RandomVariates

/// What the draws of samplers and analyses decide.
///
/// The numbers lie above those of any model's draws, so that a sample shares no draw with a run of the same seed. A
/// number, once written, is never given to another purpose.
enum SamplingPurpose {
  static let nestedScramble = RandomPurpose(1 << 36 | 1)
  static let latinPermutation = RandomPurpose(1 << 36 | 2)
  static let latinPlace = RandomPurpose(1 << 36 | 3)
  static let morrisTrajectory = RandomPurpose(1 << 36 | 4)
  static let resampling = RandomPurpose(1 << 36 | 5)
  static let inertFactor = RandomPurpose(1 << 36 | 6)
  static let halfSample = RandomPurpose(1 << 36 | 7)
  static let halfOfRows = RandomPurpose(1 << 36 | 8)
}

extension RandomWords {
  /// A whole number from 0 to below `count`, each as likely as another to within `count`/2⁶⁴.
  mutating func nextIndex(below count: Int) -> Int {
    Int(nextWord().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// The numbers from 0 to below `count` in an order of which each is as likely as another.
  ///
  /// The method is that of Fisher and Yates as Durstenfeld (1964, doi:10.1145/364520.364540) gives it.
  mutating func nextPermutation(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for place in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(place, nextIndex(below: place + 1))
    }
    return order
  }
}
