internal import Statistics

/// How a factor's values are cut into slices.
public enum PawnSlicing: String, Sendable, CaseIterable {
  /// As many observations in each slice as in another, to within one; equal values stay in the order of the sample.
  case equalCount = "equal-count"
  /// From one quantile up to below the next, as SALib 1.6.0 cuts: the largest value is in no slice, and slices of few
  /// different values may be empty. For comparison with results found that way.
  case betweenQuantiles = "between-quantiles"

  /// The places of the observations in each slice.
  func slices(_ values: [Double], count: Int) -> [[Int]] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    switch self {
    case .equalCount:
      return (0..<count).map { slice in
        Array(order[slice * order.count / count..<(slice + 1) * order.count / count])
      }
    case .betweenQuantiles:
      let ascending = order.map { values[$0] }
      let edges = (0...count).map {
        Quantiles.sorted(ascending, p: Double($0) / Double(count))
      }
      return (0..<count).map { slice in
        order.filter { values[$0] >= edges[slice] && values[$0] < edges[slice + 1] }
      }
    }
  }
}
