public import Experiments
public import ResultsStore

extension SweepStore {
  /// How the sweep's replications hang together, as its manifest says.
  public var randomNumbers: RandomNumbers {
    manifest.settings.first { $0.name == "random_numbers" }
      .flatMap { RandomNumbers(rawValue: $0.value) } ?? .common
  }

  /// What the replications of each point that are there say, one point at a time in memory.
  ///
  /// - Complexity: O(*rows* · *responses* · log *replications*).
  public func summaries() throws(ResultsStoreError) -> [PointSummary] {
    let responses = manifest.responses.map { Response(name: $0.name, unit: $0.unit) }
    var summaries: [PointSummary] = []
    for point in manifest.points.indices {
      var values = [[Double]](repeating: [], count: responses.count)
      try forEachReplication(ofPoint: point) { record in
        for index in responses.indices { values[index].append(record.values[index]) }
      }
      summaries.append(
        PointSummary(
          point: point, responses: responses, values: values, randomNumbers: randomNumbers))
    }
    return summaries
  }
}
