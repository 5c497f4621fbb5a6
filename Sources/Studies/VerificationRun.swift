import Experiments
import ResultsStore

/// Runs a study that states what must come out, and judges what came out.
public struct VerificationRun: Sendable {
  /// What is run; every parameter at its written value.
  public let plan: StudyPlan

  /// Prepares the run.
  ///
  /// - Precondition: The plan's study is a verification study.
  public init(_ plan: StudyPlan) {
    precondition(plan.study.isVerification, "the study expects nothing")
    self.plan = plan
  }

  /// Runs every replication and judges the findings.
  ///
  /// - Parameters:
  ///   - workers: Replications computed at the same time, at least 1.
  ///   - progress: Told after each block of replications.
  ///   - stopRequested: Asked several times a second.
  /// - Throws: An error of the model.
  public func run(
    workers: Int, progress: (RunProgress) -> Void = { _ in }, stopRequested: () -> Bool = { false }
  ) throws -> VerificationOutcome {
    let outcome = try ComparisonRun(plan).run(
      workers: workers, progress: progress, stopRequested: stopRequested)
    let findings = plan.study.expectations.map { expectation in
      let design = expectation.design.flatMap(plan.place(ofDesign:)) ?? 0
      let values = plan.place(ofResponse: expectation.response).map {
        plan.randomNumbers.observations(outcome.table.values(design: design, response: $0))
      }
      return ExpectationFinding(
        expectation: expectation, design: plan.designs[design].id, values: values ?? [])
    }
    let histories = plan.study.sameHistories.map { claim in
      let fingerprints = claim.between.map { id in
        outcome.rows[plan.place(ofDesign: id) ?? 0].map(\.stateFingerprints)
      }
      return HistoryFinding(
        claim: claim, states: plan.states, a: fingerprints[0], b: fingerprints[1])
    }
    return VerificationOutcome(
      study: plan.study, findings: findings, histories: histories,
      replications: outcome.replications, digest: outcome.digest, ending: outcome.ending)
  }
}

/// What a verification study found.
public struct VerificationOutcome: Sendable {
  /// The study.
  public let study: StudyFile

  /// One finding an expectation, in the file's order.
  public let findings: [ExpectationFinding]

  /// The comparison of histories, if the study asks for one.
  public let histories: HistoryFinding?

  /// The replications of each design.
  public let replications: Int

  /// The digest of the canonical rows.
  public let digest: String

  /// Whether the run reached its end.
  public let ending: RunEnding

  /// Whether the run is complete and everything that the study states came out.
  public var agrees: Bool {
    ending == .complete && findings.allSatisfy(\.agrees) && histories?.agrees ?? true
  }
}
