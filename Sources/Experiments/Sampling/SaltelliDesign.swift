/// The points that Sobol' indices are estimated from.
///
/// Each row of one sequence in twice as many dimensions gives two base points, a (its left half) and b (its right half),
/// and mixtures: a with one coordinate from b, for each factor; for second-order indices also b with one from a.
/// A. Saltelli (2002, Computer Physics Communications 145, 280-297, doi:10.1016/S0010-4655(02)00280-1) and A. Saltelli et
/// al. (2010, 181, 259-270, doi:10.1016/j.cpc.2009.09.018). Rows are extended by their next numbers; powers of two are
/// balanced. The indices take the factors for independent.
public struct SaltelliDesign: Sendable {
  /// How many factors there are.
  public let factors: Int
  /// Whether the points for second-order indices are included.
  public let isSecondOrder: Bool
  private let sequence: SobolSequence

  /// Makes a design.
  ///
  /// - Precondition: `factors` is positive.
  /// - Throws: ``AnalysisError/tooManyDimensions(asked:limit:)`` beyond 128 factors.
  public init(
    factors: Int, isSecondOrder: Bool = false, scramble: NestedScramble? = nil
  ) throws(AnalysisError) {
    precondition(factors > 0, "at least one factor")
    self.factors = factors
    self.isSecondOrder = isSecondOrder
    sequence = try SobolSequence(dimensions: 2 * factors, scramble: scramble)
  }

  /// How many points a row has: factors + 2, or 2 × factors + 2 with second order.
  public var pointsPerRow: Int { (isSecondOrder ? 2 : 1) * factors + 2 }

  /// The points of one row, counted from 0: a; a with each coordinate from b in turn; (b with each from a;) b.
  ///
  /// - Complexity: O(factors²).
  public func row(_ index: Int) -> [[Double]] {
    let both = sequence.point(index)
    let a = Array(both[..<factors])
    let b = Array(both[factors...])
    var points = [a]
    for factor in 0..<factors { points.append(Self.mixed(a, b, factor)) }
    if isSecondOrder {
      for factor in 0..<factors { points.append(Self.mixed(b, a, factor)) }
    }
    points.append(b)
    return points
  }

  /// The points of some consecutive rows, row after row.
  public func points(rows: Range<Int>) -> [[Double]] {
    rows.flatMap { row($0) }
  }

  private static func mixed(_ base: [Double], _ other: [Double], _ factor: Int) -> [Double] {
    var point = base
    point[factor] = other[factor]
    return point
  }
}
