import Experiments
import Mechanism
public import ResultsStore

extension SweepRun {
  /// Runs every row of a store once more and compares.
  ///
  /// - Parameters:
  ///   - store: What was kept; its points are the plan's.
  ///   - workers: Replications computed at the same time, at least 1.
  ///   - progress: Told after each block of replications, on the calling thread.
  ///   - stopRequested: Asked several times a second, on the calling thread.
  /// - Returns: What was found, or nil where it was stopped.
  /// - Throws: `ResultsStoreError`.
  public func verify(
    _ store: SweepStore, workers: Int, progress: (RunProgress) -> Void = { _ in },
    stopRequested: () -> Bool = { false }
  ) throws -> RunVerification? {
    precondition(
      store.manifest.points.map(\.hash) == plan.points.map(\.row.hash), "the plan's own points")
    let finished = try store.finishedReplications().map(Set.init)
    let task = SweepTask(plan)
    var found = RunVerification(
      subjects: plan.points.map(\.row.name), responses: plan.responses.map(\.name))
    let runner = ReplicationRunner(workers: workers, blockSize: plan.unitSize)
    let ending = try runner.run(
      designs: plan.points.count, replications: plan.replications,
      isDone: { point, replication in !finished[point].contains(replication) },
      work: { point, replications in
        task.outcomes(point: point, replications: replications)
      },
      receive: { block in
        var kept: [Int: ReplicationRecord] = [:]
        try store.forEachReplication(ofPoint: block.design) { kept[$0.replication] = $0 }
        for (replication, outcome) in zip(block.replications, block.rows) {
          guard let stored = kept[replication] else { continue }
          switch outcome {
          case .row(let row): found.compare(stored, with: row)
          case .failure(let failure): found.miss(stored, because: failure.kind)
          }
        }
      },
      progress: progress, stopRequested: stopRequested)
    return ending == .complete ? found : nil
  }
}
