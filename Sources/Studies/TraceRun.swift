public import Mechanism

/// One replication of one design with the history of one entity.
public struct TraceRun: Sendable {
  /// What is run.
  public let plan: StudyPlan

  /// Prepares the run.
  public init(_ plan: StudyPlan) {
    self.plan = plan
  }

  /// The codes of all entities of a replication, in the model's order, to choose from or to suggest.
  public func entities(design: Int = 0, replication: Int = 0) -> [String] {
    ReplicationTask(plan).names(design: design, replication: replication).subjects
  }

  /// Runs the replication.
  ///
  /// Tracing changes nothing: the result's fingerprints and values are those of the same replication in a comparison.
  ///
  /// - Parameters:
  ///   - entity: A code such as `CD-gold-000123`; a code that nobody has gives an empty trace.
  ///   - design: The design's place in the plan.
  ///   - replication: The replication's number, from 0; it need not be one the plan runs.
  public func run(entity: String, design: Int = 0, replication: Int = 0) -> ReplicationResult {
    ReplicationTask(plan).traced(design: design, replication: replication, entity: entity)
  }
}
