public import ResultsStore

/// What a sweep found of one response in one design and world with one combination of levers.
public struct GroundResults: Sendable {
  /// The design, the world and the combination of levers, as in the names of points.
  public let subject: String
  /// The samples that are there, ascending.
  public let samples: [Int]
  /// By sample: the value of each uncertainty; a word is its place among those that occur.
  public let points: [[Double]]
  /// By sample: the values of the replications, in their order; not a number where undefined.
  public let values: [[Double]]
}

extension SweepStore {
  /// The names of the uncertainties, in order.
  public var uncertainties: [String] {
    manifest.factors.filter { $0.role == "uncertainty" }.map(\.name)
  }

  /// The results of one response, by design, world and levers.
  ///
  /// - Parameter response: The response's place.
  /// - Complexity: O(*rows* · *responses*) in time.
  public func grounds(response: Int) throws(ResultsStoreError) -> [GroundResults] {
    let places = manifest.factors.indices.filter { manifest.factors[$0].role == "uncertainty" }
    var words = [[String]](repeating: [], count: places.count)
    var subjects: [String] = []
    var rows: [[(sample: Int, point: [Double], values: [Double])]] = []
    for (place, point) in manifest.points.enumerated() {
      var coordinates: [Double] = []
      for (order, factor) in places.enumerated() {
        let text = point.values[factor]
        if manifest.factors[factor].unit != nil, let number = Double(text) {
          coordinates.append(number)
        } else {
          if !words[order].contains(text) { words[order].append(text) }
          coordinates.append(Double(words[order].firstIndex(of: text) ?? 0))
        }
      }
      var values: [Double] = []
      try forEachReplication(ofPoint: place) { values.append($0.values[response]) }
      let subject = "\(point.design)/\(point.world)/\(point.levers)"
      if subjects.last != subject {
        subjects.append(subject)
        rows.append([])
      }
      rows[rows.count - 1].append((point.sample, coordinates, values))
    }
    return zip(subjects, rows).map { subject, rows in
      GroundResults(
        subject: subject, samples: rows.map(\.sample), points: rows.map(\.point),
        values: rows.map(\.values))
    }
  }
}
