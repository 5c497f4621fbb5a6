internal import RandomVariates

/// Blocks of points in which every factor takes each of its equally likely ranges once.
///
/// M. D. McKay, R. J. Beckman and W. J. Conover (1979, Technometrics 21(2), 239-245, doi:10.2307/1268522). A block cannot
/// grow without changing its points, so a sample is extended by further independent blocks (replicated Latin hypercube
/// sampling); their means also tell the standard error, which points within a block, not being independent, do not.
public struct LatinHypercube: Sendable {
  /// How many factors there are.
  public let dimensions: Int
  /// How many points a block has.
  public let blockSize: Int
  /// The seed; every value is a seed.
  public let seed: UInt64

  /// Makes a sampler.
  ///
  /// - Precondition: `dimensions` and `blockSize` are positive.
  public init(dimensions: Int, blockSize: Int, seed: UInt64) {
    precondition(dimensions > 0 && blockSize > 0, "at least one dimension and one point")
    self.dimensions = dimensions
    self.blockSize = blockSize
    self.seed = seed
  }

  /// The points of one block, counted from 0; every coordinate lies strictly between 0 and 1.
  ///
  /// - Precondition: `number` is not negative.
  /// - Complexity: O(dimensions × block size).
  public func block(_ number: Int) -> [[Double]] {
    precondition(number >= 0, "a number from 0")
    let key = RandomKey(masterSeed: seed, replication: UInt64(number))
    var points = Array(repeating: Array(repeating: 0.0, count: dimensions), count: blockSize)
    for dimension in 0..<dimensions {
      let entity = UInt32(dimension)
      var order = key.stream(entity: entity, draw: 0, purpose: SamplingPurpose.latinPermutation)
      var place = key.stream(entity: entity, draw: 0, purpose: SamplingPurpose.latinPlace)
      for (row, range) in order.nextPermutation(of: blockSize).enumerated() {
        let value = (Double(range) + place.nextUniform()) / Double(blockSize)
        // Rounding may reach the upper end of the last range.
        points[row][dimension] = min(value, 1.0.nextDown)
      }
    }
    return points
  }
}
