/// How much of the beginning of one long run to leave out, by the rule MSER-5.
///
/// White (1997, Simulation 69(6), 323-334, doi:10.1177/003754979706900601); batches of five: White,
/// Cobb and Spratt (2000, Proceedings of the Winter Simulation Conference, 755-761). Left out is
/// what makes the standard error of the mean of the rest smallest.
public struct WarmUpTruncation: Sendable, Equatable {
  /// How many observations to leave out, a multiple of the batch.
  public let truncated: Int
  /// The mean of the batches that remain.
  public let mean: Double
  /// The smallest value of the statistic: the variance of the rest divided by their number.
  public let statistic: Double
  /// Whether the best point is the last one allowed, half of the run: the run is too short to tell.
  public let isAtLimit: Bool

  /// Finds the point.
  ///
  /// - Parameters:
  ///   - series: Observations in the order of time; those after the last whole batch are not used.
  ///   - batch: The number of observations in a batch mean.
  /// - Throws: ``DataProblem`` with fewer than ten batches, or if no batch mean differs.
  /// - Complexity: O(n).
  public init(_ series: [Double], batch: Int = 5) throws(DataProblem) {
    guard batch >= 1 else { throw .outOfRange(argument: "batch", value: Double(batch)) }
    try DataProblem.check(series, atLeast: 10 * batch)
    let means = stride(from: 0, through: series.count - batch, by: batch).map { start in
      NeumaierSum.mean(Array(series[start..<start + batch]))
    }
    guard Tally(means).variance > 0 else { throw .noVariation }
    // Backwards, so that each truncation adds one batch to the rest.
    var rest = Tally()
    var best: (cut: Int, statistic: Double, mean: Double)?
    let limit = means.count / 2
    for cut in stride(from: means.count - 1, through: 0, by: -1) {
      rest.add(means[cut])
      guard cut <= limit else { continue }
      let count = Double(rest.count)
      let statistic = rest.variance * (count - 1) / (count * count)
      // Of equal ones the earliest, which keeps most.
      if best.map({ statistic <= $0.statistic }) ?? true { best = (cut, statistic, rest.mean) }
    }
    guard let best else { throw .tooFew(needed: 10, found: means.count) }
    truncated = best.cut * batch
    mean = best.mean
    statistic = best.statistic
    isAtLimit = best.cut == limit
  }
}
