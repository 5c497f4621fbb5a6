import ResultsStore

// What is told of a sweep before it is run.
extension SweepPlan {
  /// The combinations of levers.
  public var leverCount: Int { (points.map(\.row.levers).max() ?? 0) + 1 }

  /// The samples of uncertainties.
  public var sampleCount: Int { (points.map(\.sample).max() ?? 0) + 1 }

  /// The first point of each design and world.
  public var firstPoints: [Int] {
    grounds.indices.compactMap { ground in points.firstIndex { $0.ground == ground } }
  }

  /// Runs one replication of a point and forgets it, to see how long it takes.
  public func rehearse(point: Int) {
    _ = SweepTask(self).outcomes(point: point, replications: [0])
  }

  /// About what one row takes in the store, in bytes: nine for a number, and its key, marks and histories.
  public var bytesPerRow: Int { 40 + 9 * responses.count + 8 * states.count }
}
