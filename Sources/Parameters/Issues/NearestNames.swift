/// Finds the valid names nearest to a misspelt one.
///
/// The distance is Damerau–Levenshtein's in its restricted form (optimal string alignment): an insertion,
/// deletion, substitution or exchange of two neighbours costs 1, and no piece is edited twice.
/// Reference: F. J. Damerau (1964), Communications of the ACM 7(3), 171–176.
public enum NearestNames {
  /// The names within reach of `found`, nearest first, earlier in `names` first when equally near.
  ///
  /// Within reach means at most a third of the length of `found` away (at least 1); a dotted path that ends in
  /// `found` counts as very near.
  ///
  /// - Complexity: O(n·m²) for n names of length m; distances beyond reach are abandoned early.
  public static func suggestions(
    for found: String, among names: [String], limit: Int = 3
  ) -> [String] {
    let text = Array(found.lowercased().utf8.prefix(200))
    guard !text.isEmpty else { return [] }
    let reach = max(1, text.count / 3)
    var near: [(distance: Int, position: Int)] = []
    for (position, name) in names.enumerated() {
      if name == found { continue }
      if name.hasSuffix("." + found) {
        near.append((1, position))
        continue
      }
      let other = Array(name.lowercased().utf8)
      // Nothing in common is no suggestion, however short both are.
      if let d = distance(text, other, atMost: reach), d < max(text.count, other.count) {
        near.append((d, position))
      }
    }
    near.sort { ($0.distance, $0.position) < ($1.distance, $1.position) }
    var nearest: [String] = []
    for (_, position) in near where nearest.count < limit && !nearest.contains(names[position]) {
      nearest.append(names[position])
    }
    return nearest
  }

  /// The edit distance between two texts, or `nil` if it is above `limit`.
  static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
    if abs(a.count - b.count) > limit { return nil }
    if b.isEmpty { return a.count }
    var twoBack = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = twoBack
    var previousBest = 0
    for i in 0..<a.count {
      current[0] = i + 1
      var best = current[0]
      for j in 0..<b.count {
        let substituted = previous[j] + (a[i] == b[j] ? 0 : 1)
        var cost = min(substituted, previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, twoBack[j - 1] + 1)
        }
        current[j + 1] = cost
        best = min(best, cost)
      }
      // An exchange reaches back two rows, so both must be hopeless.
      if best > limit, previousBest > limit { return nil }
      previousBest = best
      (twoBack, previous, current) = (previous, current, twoBack)
    }
    return previous[b.count] <= limit ? previous[b.count] : nil
  }
}
