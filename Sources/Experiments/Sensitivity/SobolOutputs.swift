/// The outputs at the points of a ``SaltelliDesign``, ready for estimators.
///
/// A row in which any output is missing is left out as a whole, for a mixture without its base point says nothing.
public struct SobolOutputs: Sendable {
  /// How many factors there are.
  public let factors: Int
  /// How many rows are complete.
  public let rows: Int
  /// How many rows were left out.
  public let dropped: Int
  /// The mean variance of one replication about the mean of its point; nil where a point has fewer than two.
  public let replicationVariance: Double?

  // By row; mixtures by factor, then row. All less the mean of the base points.
  let a: [Double]
  let b: [Double]
  let mixed: [[Double]]
  let mixedBack: [[Double]]
  /// The mean variance of a point's mean in each row; nil where not known.
  let noise: [Double]?

  /// Whether there are outputs for second-order indices.
  public var isSecondOrder: Bool { !mixedBack.isEmpty }

  /// Takes the replications at each point, in the order of ``SaltelliDesign/points(rows:)``.
  ///
  /// The replications of different points must be independent where noise is to be told from effect. On common random
  /// numbers what is estimated is the mean over the numbers of the indices given the numbers (Hart, Alexanderian & Gremaud
  /// 2017, arXiv:1602.06218), not the index of the mean.
  ///
  /// - Precondition: A whole number of rows.
  /// - Throws: ``AnalysisError/tooManyMissing(dropped:of:)``, ``AnalysisError/tooFew(count:needed:)`` below two rows, or
  ///   ``AnalysisError/constantOutput``.
  public init(
    factors: Int, isSecondOrder: Bool = false, replications: [[Double]], missing: MissingRule = .few
  ) throws(AnalysisError) {
    let width = (isSecondOrder ? 2 : 1) * factors + 2
    precondition(factors > 0 && replications.count.isMultiple(of: width), "whole rows")
    let points = replications.map { PointOutput($0) }
    let starts = Array(stride(from: 0, to: points.count, by: width))
    let kept = try missing.kept(
      starts.map { start in points[start..<start + width].allSatisfy { $0.mean.isFinite } },
      needed: 2)
    func column(_ offset: Int) -> [Double] { kept.map { points[starts[$0] + offset].mean } }
    let a = column(0)
    let b = column(width - 1)
    // Compared as they are: the variance of equal numbers need not come out as 0.
    guard (a + b).contains(where: { $0 != a[0] }) else { throw .constantOutput }
    let centre = Self.mean(a + b)
    func centred(_ offset: Int) -> [Double] { column(offset).map { $0 - centre } }

    self.factors = factors
    rows = kept.count
    dropped = starts.count - kept.count
    self.a = centred(0)
    self.b = centred(width - 1)
    mixed = (0..<factors).map { centred(1 + $0) }
    mixedBack = isSecondOrder ? (0..<factors).map { centred(1 + factors + $0) } : []
    let used = kept.map { points[starts[$0]..<starts[$0] + width] }
    let isNoiseKnown = used.allSatisfy { $0.allSatisfy { $0.variance != nil } }
    noise =
      isNoiseKnown ? used.map { row in Self.mean(row.map { $0.varianceOfMean ?? .nan }) } : nil
    replicationVariance =
      isNoiseKnown ? Self.mean(used.flatMap { row in row.map { $0.variance ?? .nan } }) : nil
  }

  private static func mean(_ values: [Double]) -> Double {
    var sum = 0.0
    for value in values { sum += value }
    return sum / Double(values.count)
  }
}
