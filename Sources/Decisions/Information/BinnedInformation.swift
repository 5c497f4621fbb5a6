public import Statistics

/// The expected value of learning one parameter, from means within bins of it: a check on the
/// regression.
///
/// Draws are ordered by the parameter and cut into bins of equal number. Biased upwards where the
/// parameter matters little, for the best of noisy means looks better than it is (Strong and Oakley
/// 2013, Medical Decision Making 33(6), 755-766, doi:10.1177/0272989X12465123).
public enum BinnedInformation {
  /// The value.
  ///
  /// - Parameters:
  ///   - parameter: Its value in each draw.
  ///   - bins: At least 2, and at most one for ten draws.
  /// - Throws: ``DataProblem`` also for a parameter that does not vary.
  /// - Complexity: O(n log n).
  public static func estimate(
    _ benefit: NetBenefit, parameter: [Double], bins: Int = 30
  ) throws(DataProblem) -> Estimate {
    try DataProblem.check(parameter, atLeast: 2)
    let count = benefit.count
    guard parameter.count == count else {
      throw .unequalLengths(expected: count, found: parameter.count)
    }
    guard bins >= 2 else { throw .outOfRange(argument: "bins", value: Double(bins)) }
    guard count >= 10 * bins else { throw .tooFew(needed: 10 * bins, found: count) }
    guard parameter.contains(where: { $0 != parameter[0] }) else { throw .noVariation }
    let order = parameter.indices.sorted {
      parameter[$0] != parameter[$1] ? parameter[$0] < parameter[$1] : $0 < $1
    }
    var gain = NeumaierSum()
    let best = benefit.best
    var start = 0
    for bin in 0..<bins {
      // The first bins take what does not divide.
      let size = count / bins + (bin < count % bins ? 1 : 0)
      let members = order[start..<start + size]
      let means = benefit.values.map { column in NeumaierSum.mean(members.map { column[$0] }) }
      let top = means.max() ?? means[best]
      gain.add(Double(size) * (top - means[best]))
      start += size
    }
    return Estimate(value: gain.value / Double(count), count: count, method: "\(bins) bins")
  }
}
