import EventSimulation
public import Experiments
import Mechanism
import RandomVariates

/// Runs a comparison once more with tied events in another order.
public struct TieRun: Sendable {
  /// What is run, with the ties shuffled.
  public let plan: StudyPlan

  /// Prepares the run.
  public init(_ plan: StudyPlan) {
    self.plan = plan.shufflingTies()
  }

  /// Runs every replication again; nothing is kept of it but what is compared.
  ///
  /// - Parameters:
  ///   - usual: The complete outcome with the usual order.
  ///   - workers: Replications computed at the same time, at least 1.
  ///   - progress: Told after each block of replications, on the calling thread.
  ///   - stopRequested: Asked several times a second, on the calling thread.
  /// - Returns: What the order did, or nil when the run was stopped.
  /// - Throws: An error of the model.
  public func run(
    against usual: ComparisonOutcome, workers: Int, progress: (RunProgress) -> Void = { _ in },
    stopRequested: () -> Bool = { false }
  ) throws -> TieComparison? {
    let outcome = try ComparisonRun(plan).run(
      workers: workers, progress: progress, stopRequested: stopRequested)
    guard outcome.ending == .complete else { return nil }
    return TieComparison(usual: usual.table, other: outcome.table, baseline: plan.baseline)
  }
}

extension StudyPlan {
  /// Keeps the order of ties apart from every draw of the model.
  private static let tiePurpose: UInt64 = 0x7469_6573

  /// The same plan with events of the same moment in an order that the master seed alone decides.
  func shufflingTies() -> StudyPlan {
    var shuffled = settings
    shuffled.tieOrder = .shuffled(
      seed: UInt32(truncatingIfNeeded: StableHash.mix64(settings.seed ^ Self.tiePurpose)))
    return running(shuffled)
  }
}
