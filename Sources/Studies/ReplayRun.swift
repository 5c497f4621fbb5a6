public import Mechanism

/// One replication of one design once more, from the seed alone.
public struct ReplayRun: Sendable {
  /// What is run.
  public let plan: StudyPlan

  /// Prepares the run.
  public init(_ plan: StudyPlan) {
    self.plan = plan
  }

  /// Runs the replication: bit for bit that of a comparison with the same seed.
  ///
  /// - Parameters:
  ///   - design: The design's place in the plan.
  ///   - replication: The replication's number, from 0; it need not be one the plan runs.
  public func run(design: Int = 0, replication: Int) -> ReplicationResult {
    ReplicationTask(plan).rows(design: design, replications: [replication])[0]
  }
}
