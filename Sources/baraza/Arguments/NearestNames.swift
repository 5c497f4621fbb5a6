/// Names near to a mistyped one, by edit distance.
enum NearestNames {
  /// The names worth suggesting, nearest first, at most three.
  ///
  /// A name is near when its distance is at most a third of its length (and at least one edit is
  /// always allowed), or when the typed text begins it. Names of equal distance keep their order.
  ///
  /// - Complexity: O(names × length²).
  static func suggestions(for typed: String, among names: [String]) -> [String] {
    let typed = Array(typed.lowercased())
    guard !typed.isEmpty else { return [] }
    var near: [(name: String, distance: Int, position: Int)] = []
    for (position, name) in names.enumerated() {
      let letters = Array(name.lowercased())
      let distance = self.distance(typed, letters)
      let limit = max(1, max(letters.count, typed.count) / 3)
      if distance <= limit {
        near.append((name, distance, position))
      } else if typed.count >= 3, letters.starts(with: typed) {
        near.append((name, limit + 1, position))
      }
    }
    near.sort { ($0.distance, $0.position) < ($1.distance, $1.position) }
    return near.prefix(3).map(\.name)
  }

  /// The least number of insertions, deletions, substitutions and swaps of neighbours.
  ///
  /// Optimal string alignment: Damerau (1964), doi:10.1145/363958.363994, without edits inside a
  /// swapped pair.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for (j, other) in b.enumerated() {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
