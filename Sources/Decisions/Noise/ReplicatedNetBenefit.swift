public import Statistics

/// Net benefits of several replications for each draw of the parameters.
///
/// A simulation answers a draw with chance in it. Means over few replications then differ between
/// designs by chance, and whatever takes the best of them counts luck as knowledge: acceptability and
/// the value of information come out wrong, the latter by several times. The variance is split as
/// O'Hagan, Stevenson and Madan (2007, Health Economics 16(10), 1009-1023, doi:10.1002/hec.1199) do,
/// on contrasts between designs, so that what common random numbers give to all designs drops out.
public struct ReplicatedNetBenefit: Sendable {
  /// What replications of the same number have in common.
  public enum Sharing: String, Sendable {
    /// Each draw of the parameters has random numbers of its own, common to designs or not.
    case withinDraws = "within_draws"
    /// Replication r has the same random numbers in every draw of the parameters.
    case acrossDraws = "across_draws"
  }

  /// The designs' names, in order.
  public let designs: [String]
  /// The means over replications.
  public let means: NetBenefit
  /// The replications of each draw.
  public let replications: Int
  /// By design, draw, replication.
  let values: [[[Double]]]
  /// What replications have in common.
  let sharing: Sharing
  /// The covariance of the means of contrasts over draws, chance included.
  let total: DenseMatrix
  /// The covariance of chance in these means; nil for one replication, which tells nothing of it.
  let noise: DenseMatrix?

  /// Splits.
  ///
  /// - Parameters:
  ///   - values: By design, draw, replication.
  ///   - sharing: What replications have in common.
  /// - Throws: ``DataProblem`` with fewer than two designs or draws, different numbers of replications,
  ///   a value that is not finite, or designs that differ alike everywhere.
  /// - Complexity: O(n · *D*²) for n values of a design.
  public init(
    designs: [String], values: [[[Double]]], sharing: Sharing = .withinDraws
  ) throws(DataProblem) {
    guard designs.count == values.count else {
      throw .unequalLengths(expected: designs.count, found: values.count)
    }
    guard values.count >= 2 else { throw .tooFew(needed: 2, found: values.count) }
    let draws = values[0].count
    guard draws >= 3 else { throw .tooFew(needed: 3, found: draws) }
    let size = values[0][0].count
    for design in values {
      guard design.count == draws else {
        throw .unequalLengths(expected: draws, found: design.count)
      }
      for draw in design {
        try DataProblem.check(draw, atLeast: 1)
        guard draw.count == size else { throw .unequalLengths(expected: size, found: draw.count) }
      }
    }
    self.designs = designs
    self.values = values
    self.sharing = sharing
    means = try NetBenefit(designs: designs, values: values.map { $0.map(NeumaierSum.mean) })
    replications = size
    let contrasts = Self.contrasts(means.values)
    let total = Self.covariance(contrasts)
    guard (0..<designs.count).contains(where: { total[$0, $0] > 0 }) else { throw .noVariation }
    self.total = total
    noise = size < 2 ? nil : Self.noise(values, sharing)
  }

  /// The share of chance in the variance of the contrasts' means; below about 0.02 it may be left.
  ///
  /// - Throws: ``DataProblem/tooFew(needed:found:)`` for one replication a draw.
  public func noiseShare() throws(DataProblem) -> Double {
    guard let noise else { throw .tooFew(needed: 2, found: 1) }
    let trace = { (matrix: DenseMatrix) in
      (0..<matrix.rows).reduce(0.0) { $0 + matrix[$1, $1] }
    }
    return min(1, trace(noise) / trace(total))
  }

  /// The value of perfect information as the usual formula has it, chance counted as knowledge.
  public func uncorrected() throws(DataProblem) -> Estimate {
    let found = try PerfectInformation(means).value
    return Estimate(
      value: found.value, standardError: found.standardError, count: found.count,
      method: "means of replications, not corrected")
  }

  /// The value of perfect information by regression on all parameters, which leaves chance out.
  ///
  /// - Parameter parameters: All uncertain parameters: for each its value in each draw.
  public func corrected(
    parameters: [[Double]], errors: KeyedDraws? = nil
  ) throws(DataProblem) -> PartialInformation {
    try PartialInformation(means, parameters: parameters, errors: errors)
  }

  /// Each value less the mean of all designs in its draw, as columns.
  static func contrasts(_ values: [[Double]]) -> [[Double]] {
    let level = values[0].indices.map { draw in
      NeumaierSum.mean(values.map { $0[draw] })
    }
    return values.map { column in zip(column, level).map { $0 - $1 } }
  }

  /// The sample covariance of columns.
  private static func covariance(_ columns: [[Double]]) -> DenseMatrix {
    let centred = columns.map { column in
      let mean = NeumaierSum.mean(column)
      return column.map { $0 - mean }
    }
    return products(centred, degreesOfFreedom: Double(columns[0].count - 1))
  }

  private static func products(
    _ columns: [[Double]], degreesOfFreedom: Double
  ) -> DenseMatrix {
    var result = DenseMatrix(rows: columns.count, columns: columns.count)
    for i in columns.indices {
      for j in 0...i {
        let sum = NeumaierSum.of(zip(columns[i], columns[j]).map { $0 * $1 })
        result[i, j] = sum / degreesOfFreedom
        result[j, i] = result[i, j]
      }
    }
    return result
  }

  /// The covariance of contrasts within draws, divided by the number of replications.
  private static func noise(_ values: [[[Double]]], _ sharing: Sharing) -> DenseMatrix {
    let draws = values[0].count
    let size = values[0][0].count
    // One column a design, replications of a draw together.
    var contrasts = Self.contrasts(values.map { $0.flatMap { $0 } })
    for design in contrasts.indices {
      let column = contrasts[design]
      let grand = NeumaierSum.mean(column)
      let ofRun = (0..<size).map { run in
        sharing == .withinDraws
          ? grand
          : NeumaierSum.mean(stride(from: run, to: column.count, by: size).map { column[$0] })
      }
      for draw in 0..<draws {
        let mean = NeumaierSum.mean(Array(column[draw * size..<(draw + 1) * size]))
        for run in 0..<size {
          contrasts[design][draw * size + run] =
            column[draw * size + run] - mean - ofRun[run] + grand
        }
      }
    }
    let free = sharing == .withinDraws ? draws * (size - 1) : (draws - 1) * (size - 1)
    return products(contrasts, degreesOfFreedom: Double(free * size))
  }
}
