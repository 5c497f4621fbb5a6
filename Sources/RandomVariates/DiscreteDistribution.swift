/// A choice among a few possibilities with given weights, by inversion.
///
/// Possibility i is chosen when u falls in the i-th piece of (0, 1); the pieces lie in the order of
/// the weights, so an ordered list of possibilities gives draws monotone in u.
public struct DiscreteDistribution: Equatable, Sendable {
  @usableFromInline let cumulative: [Double]
  @usableFromInline let last: Int

  /// The distribution with probabilities proportional to the weights.
  ///
  /// - Throws: ``DistributionError`` when a weight is negative or not finite, or none is above 0.
  public init(checking weights: [Double]) throws(DistributionError) {
    var total = 0.0
    var sums: [Double] = []
    sums.reserveCapacity(weights.count)
    for (index, weight) in weights.enumerated() {
      guard weight.isFinite else {
        throw .notFinite(parameter: .weight(index), value: weight)
      }
      guard weight >= 0 else { throw .negative(parameter: .weight(index), value: weight) }
      total += weight
      sums.append(total)
    }
    guard total > 0, total.isFinite, let last = weights.lastIndex(where: { $0 > 0 }) else {
      throw .noWeight
    }
    cumulative = sums
    self.last = last
  }

  /// The distribution with probabilities proportional to weights known to be possible.
  ///
  /// - Precondition: the weights are finite, none is negative, and one is above 0.
  public init(weights: [Double]) {
    do {
      try self.init(checking: weights)
    } catch {
      preconditionFailure("impossible weights: \(error)")
    }
  }

  /// How many possibilities there are.
  @inlinable public var count: Int { cumulative.count }

  /// The index chosen by a uniform variate; never one whose weight is 0.
  ///
  /// - Complexity: O(n); made for a handful of possibilities.
  @inlinable
  public func index(_ u: Double) -> Int {
    let target = u * cumulative[last]
    var index = 0
    while index < last && target >= cumulative[index] { index += 1 }
    return index
  }

  /// The probability of a possibility.
  public func probability(of index: Int) -> Double {
    let below = index == 0 ? 0 : cumulative[index - 1]
    return (cumulative[index] - below) / cumulative[last]
  }
}
