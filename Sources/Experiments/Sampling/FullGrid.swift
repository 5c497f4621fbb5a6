/// Every combination of the levels of some factors.
public struct FullGrid: Sendable {
  /// How many levels each factor has.
  public let levels: [Int]
  /// How many points there are: the product of the levels.
  public let count: Int

  /// Makes a grid.
  ///
  /// - Precondition: Every factor has at least one level.
  /// - Throws: ``AnalysisError/tooManyPoints`` if their number cannot be counted in 63 bits.
  public init(levels: [Int]) throws(AnalysisError) {
    precondition(levels.allSatisfy { $0 > 0 }, "at least one level for each factor")
    var count = 1
    for level in levels {
      let (product, overflow) = count.multipliedReportingOverflow(by: level)
      if overflow { throw .tooManyPoints }
      count = product
    }
    self.levels = levels
    self.count = count
  }

  /// The level of each factor at a point, from 0; the last factor changes fastest.
  ///
  /// - Precondition: `index` lies from 0 to below ``count``.
  public func levels(_ index: Int) -> [Int] {
    precondition(index >= 0 && index < count, "a point of the grid")
    var rest = index
    var found = Array(repeating: 0, count: levels.count)
    for factor in levels.indices.reversed() {
      found[factor] = rest % levels[factor]
      rest /= levels[factor]
    }
    return found
  }

  /// The point in the unit cube: the levels spread evenly from 0 to 1, a single one at ½.
  public func point(_ index: Int) -> [Double] {
    zip(levels(index), levels).map { level, count in
      count == 1 ? 0.5 : Double(level) / Double(count - 1)
    }
  }

  /// The middle of each chosen level's slice, where the factor is cut into slices of equal width: a grid of quantiles.
  public func middles(_ index: Int) -> [Double] {
    zip(levels(index), levels).map { level, count in (Double(level) + 0.5) / Double(count) }
  }
}
