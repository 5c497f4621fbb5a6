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
    ReplicationTask(plan).unchecked(design: design, replications: [replication])[0]
  }

  /// Runs the replication and hands over every event that happens, a month at a time.
  ///
  /// Watching changes nothing: the result is that of ``run(design:replication:)``.
  public func watch<Failure: Error>(
    design: Int = 0, replication: Int, receive: (Chronicle) throws(Failure) -> Void
  ) throws(Failure) -> ReplicationResult {
    try ReplicationTask(plan).watched(
      design: design, replication: replication, receive: receive)
  }

  /// What those whom the events concern are called.
  public func names(design: Int = 0, replication: Int) -> PartyNames {
    ReplicationTask(plan).names(design: design, replication: replication)
  }
}
