public import Experiments
public import Parameters
import ResultsStore

/// Runs the designs of a plan with all, half and nothing of the effects that were carried over from other sectors.
public struct TransferredRun: Sendable {
  /// How much of the effects holds, in the order of the outcome.
  public static let effects = [1.0, 0.5, 0.0]

  /// What is run, with all of the effects.
  public let plan: StudyPlan

  /// Prepares the run.
  public init(_ plan: StudyPlan) {
    self.plan = plan
  }

  /// The numbers carried over in any of the designs, each once, in file order.
  public var parameters: [ParameterLeaf] {
    var seen: Set<String> = []
    return plan.designs.flatMap(\.tree.transferredLeaves).filter {
      seen.insert($0.path).inserted
    }
  }

  /// Runs every replication with each part of the effects, on the same random numbers.
  ///
  /// - Parameters:
  ///   - workers: Replications computed at the same time, at least 1.
  ///   - progress: Told after each block of replications, on the calling thread.
  ///   - stopRequested: Asked several times a second, on the calling thread.
  /// - Returns: The outcome, or nil when the run was stopped.
  /// - Throws: An error of the model.
  public func run(
    workers: Int, progress: (RunProgress) -> Void = { _ in }, stopRequested: () -> Bool = { false }
  ) throws -> TransferredOutcome? {
    let perEffect = plan.designs.count * plan.replications
    var outcomes: [ComparisonOutcome] = []
    for (place, effect) in Self.effects.enumerated() {
      var partial = plan
      partial.transferredEffect = effect
      let outcome = try ComparisonRun(partial).run(
        workers: workers,
        progress: {
          progress(
            RunProgress(done: place * perEffect + $0.done, total: perEffect * Self.effects.count))
        }, stopRequested: stopRequested)
      guard outcome.ending == .complete else { return nil }
      outcomes.append(outcome)
    }
    return TransferredOutcome(outcomes, baseline: plan.baseline)
  }
}

/// What the designs gave with all, half and nothing of the effects.
public struct TransferredOutcome: Sendable {
  /// The responses of every replication, for each part of the effects.
  public let tables: [ReplicationTable]
  /// The places of the designs of which some replication's history or responses depend on the effects.
  public let dependent: [Int]
  /// The place of the design that the others are compared with.
  public let baseline: Int

  init(_ outcomes: [ComparisonOutcome], baseline: Int) {
    tables = outcomes.map(\.table)
    self.baseline = baseline
    dependent = outcomes[0].rows.indices.filter { design in
      outcomes.dropFirst().contains { other in
        zip(outcomes[0].rows[design], other.rows[design]).contains { one, other in
          one.fingerprint != other.fingerprint
            || one.values.map(\.bitPattern) != other.values.map(\.bitPattern)
        }
      }
    }
  }
}
