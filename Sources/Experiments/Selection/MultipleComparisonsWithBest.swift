internal import RandomVariates
public import Statistics

/// Each design's distance from the best of the others, all at once, and which may be the best.
///
/// Edwards and Hsu (1983, Journal of the American Statistical Association 78(384), 965-971,
/// doi:10.1080/01621459.1983.10477047); the subset with unequal variances is that of Nelson, Swann,
/// Goldsman and Song (2001, Operations Research 49(6), 950-963, doi:10.1287/opre.49.6.950.10019).
/// With probability at least the level, for normal responses, every interval covers and the subset
/// contains the best design. The number of replications must not depend on the values.
public struct MultipleComparisonsWithBest: Sendable, Equatable {
  /// One design against the best of the others.
  public struct Row: Sendable, Equatable {
    /// The design's place, from 0.
    public let design: Int
    /// The design's mean.
    public let mean: Double
    /// Its mean less the best mean of the others; positive where it is ahead, whichever way is
    /// better.
    ///
    /// The bounds are constrained: one of them is 0 where the sign is settled.
    public let distance: Statistics.Estimate
    /// Whether it may be the best.
    public let mayBeBest: Bool
  }

  /// The designs, in order.
  public let rows: [Row]
  /// What is promised of the subset and of the intervals together.
  public let guarantee: SelectionGuarantee

  /// The places of the designs that may be the best.
  public var subset: [Int] { rows.filter(\.mayBeBest).map(\.design) }

  /// Compares designs.
  ///
  /// - Parameters:
  ///   - values: For each design its values in the order of replications.
  ///   - randomNumbers: Common: pairs, and Bonferroni between designs; independent: the sharper
  ///     product of levels; antithetic: pairs of replications are observations of common ones.
  /// - Throws: ``ProcedureProblem`` with fewer than two designs or replications, columns of different
  ///   length, values that are not finite, or no variance in any difference.
  /// - Complexity: O(*D*² · *n*).
  public init(
    _ values: [[Double]], randomNumbers: RandomNumbers = .common, preference: Preference = .larger,
    level: Double = 0.95
  ) throws(ProcedureProblem) {
    guard level > 0 && level < 1 else { throw .outOfRange(argument: "level", value: level) }
    var columns: [[Double]] = []
    let count: Int
    do throws(DataProblem) {
      try DataProblem.check(columns: values, atLeast: 2, columnsAtLeast: 2)
      if values[0].count % randomNumbers.replicationsPerObservation != 0 {
        throw DataProblem.unequalLengths(
          expected: values[0].count + 1, found: values[0].count)
      }
      columns = values.map { randomNumbers.observations($0).map(preference.oriented) }
      count = try DataProblem.check(columns: columns, atLeast: 2)
    } catch { throw .data(error) }
    let designs = columns.count
    let n = Double(count)
    let others = Double(designs - 1)
    let isIndependent = randomNumbers == .independent
    let one = isIndependent ? Portable.pow(level, 1 / others) : 1 - (1 - level) / others
    let t = StudentT.quantile(one, degreesOfFreedom: n - 1)
    let means = columns.map(NeumaierSum.mean)
    let variances = columns.map { Tally($0).variance }
    var widths = DenseMatrix(rows: designs, columns: designs)
    var varies = false
    var isDegenerate = false
    for i in 0..<designs {
      for j in 0..<designs where i != j {
        let variance =
          isIndependent
          ? variances[i] + variances[j] : PairedDifference(a: columns[i], b: columns[j]).variance
        if variance > 0 { varies = true } else { isDegenerate = true }
        widths[i, j] = t * (variance / n).squareRoot()
      }
    }
    guard varies else { throw .data(.noVariation) }
    func distances(_ i: Int, _ sign: Double, among: [Int]) -> Double {
      among.filter { $0 != i }.map { means[i] - means[$0] + sign * widths[i, $0] }.min() ?? 0
    }
    let all = Array(0..<designs)
    let reach = all.map { distances($0, 1, among: all) }
    let subset = all.filter { reach[$0] >= 0 }
    rows = all.map { i in
      let ahead = all.filter { $0 != i }.map { means[i] - means[$0] }.min() ?? 0
      let isAlone = subset == [i]
      return Row(
        design: i, mean: preference.oriented(means[i]),
        distance: Statistics.Estimate(
          value: ahead, lower: isAlone ? 0 : min(0, distances(i, -1, among: subset)),
          upper: max(0, reach[i]), count: count,
          method: isIndependent ? "MCB, independent" : "MCB, paired"),
        mayBeBest: subset.contains(i))
    }
    guarantee = isDegenerate ? .void(.noVariation) : .guaranteed(probability: level)
  }
}
