/// The distances between the output's distribution in slices of a factor and over all.
enum SliceDistances {
  /// The largest difference between two empirical distribution functions: that of some places and that of all.
  ///
  /// - Parameters:
  ///   - order: All places by ascending output.
  ///   - output: The outputs by place.
  ///   - isInside: For each place whether it belongs to the slice.
  /// - Complexity: O(*n*).
  static func kolmogorov(
    order: [Int], output: [Double], isInside: [Bool], insideCount: Int
  ) -> Double {
    let all = Double(order.count)
    let few = Double(insideCount)
    var inside = 0
    var largest = 0.0
    for (place, index) in order.enumerated() {
      if isInside[index] { inside += 1 }
      // Equal outputs make one jump together.
      if place + 1 < order.count && output[order[place + 1]] == output[index] { continue }
      largest = max(largest, (Double(inside) / few - Double(place + 1) / all).magnitude)
    }
    return largest
  }

  /// The distances of the slices of one factor, in ascending order of the factor; empty slices are left out.
  ///
  /// - Complexity: O(*n* log *n* + slices × *n*).
  static func distances(
    factor: [Double], output: [Double], order: [Int], slicing: PawnSlicing, slices: Int
  ) -> [Double] {
    slicing.slices(factor, count: slices).compactMap { members in
      guard !members.isEmpty else { return nil }
      var isInside = Array(repeating: false, count: output.count)
      for member in members { isInside[member] = true }
      return kolmogorov(
        order: order, output: output, isInside: isInside, insideCount: members.count)
    }
  }
}
