/// Sample quantiles, exact and of a named type.
public enum Quantiles {
  /// The quantile of an ascending sample by linear interpolation between order statistics.
  ///
  /// This is type 7 of Hyndman and Fan (1996, The American Statistician 50(4), 361-365,
  /// doi:10.1080/00031305.1996.10473566), the default of R and NumPy: the value at the place (n -
  /// 1) p, counted from zero. The corresponding GSL function is
  /// `gsl_stats_quantile_from_sorted_data`. NaN for an empty sample.
  /// - Precondition: `p` lies from 0 to 1; `sample` is ascending without NaN (checked in debug
  ///   builds).
  /// - Complexity: O(1).
  public static func sorted(_ sample: [Double], p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a probability from 0 to 1")
    assert(isAscending(sample), "an ascending sample")
    guard let last = sample.last else { return .nan }
    let place = Double(sample.count - 1) * p
    let below = Int(place)
    if below >= sample.count - 1 { return last }
    let share = place - Double(below)
    if share == 0 { return sample[below] }
    return sample[below] + share * (sample[below + 1] - sample[below])
  }

  /// The quantiles of a sample in any order, by ``sorted(_:p:)``, in the order of `ps`.
  /// - Precondition: Every `p` lies from 0 to 1; `sample` holds no NaN.
  /// - Complexity: O(n log n).
  public static func of(_ sample: [Double], ps: [Double]) -> [Double] {
    let ascending = sample.sorted()
    return ps.map { sorted(ascending, p: $0) }
  }

  private static func isAscending(_ sample: [Double]) -> Bool {
    // The negated comparison also refuses NaN.
    zip(sample, sample.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
