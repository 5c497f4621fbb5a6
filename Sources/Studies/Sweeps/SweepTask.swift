import EventSimulation
import Experiments
import Mechanism
import Parameters
import RandomVariates
import ResultsStore

/// Computes replications of the points of a sweep; a value that any thread may hold.
struct SweepTask: Sendable {
  private let plan: SweepPlan
  private let draws: [ParameterDraws]

  init(_ plan: SweepPlan) {
    self.plan = plan
    draws = plan.grounds.map {
      ParameterDraws(of: $0.tree, seed: plan.settings.seed, fixed: plan.file.othersAreFixed)
    }
  }

  /// What some replications of one point gave.
  ///
  /// A replication that breaks a law fails by itself; the others go on. Values of factors that cannot hold together fail
  /// all replications of their point.
  func outcomes(point: Int, replications: [Int]) -> [SweepOutcome] {
    let at = plan.points[point]
    let ground = plan.grounds[at.ground]
    // Drawn shares are normalised by the model; what is written must stand as it is.
    var reader = ParameterReader(ground.tree(ground.tree, at: at.places, of: plan.factors))
    _ = input(&reader)
    if let issue = reader.issues.first {
      return replications.map {
        failed(point, $0, kind: issue.kind.code, "\(issue.path ?? "") \(issue.kind)")
      }
    }
    return replications.map { outcome(point: point, replication: $0) }
  }

  private func input(_ reader: inout ParameterReader) -> MechanismInput {
    MechanismInput(
      reading: &reader, register: plan.register, donorProgrammes: plan.donorProgrammes)
  }

  private func outcome(point: Int, replication: Int) -> SweepOutcome {
    let streams = plan.streams(ofPoint: point, replication: replication)
    let at = plan.points[point]
    let tree = plan.grounds[at.ground].tree(
      draws[at.ground].tree(replication: streams), at: at.places, of: plan.factors)
    var reader = ParameterReader(tree)
    let result = Simulation.run(input(&reader), settings: plan.settings, replication: streams)
    if !result.breaches.isEmpty {
      return failed(point, replication, kind: "invariant", "\(result.breaches)")
    }
    return .row(
      ReplicationRecord(
        design: point, replication: replication, fingerprint: result.fingerprint,
        values: plan.kept.map { result.values[$0] }, stateFingerprints: result.stateFingerprints,
        events: result.events, ties: result.ties))
  }

  private func failed(
    _ point: Int, _ replication: Int, kind: String, _ message: String
  ) -> SweepOutcome {
    .failure(
      ReplicationFailure(
        point: point, replication: replication, kind: kind,
        message: "\(message) (seed \(plan.settings.seed))"))
  }
}

/// What a replication of a point came to.
enum SweepOutcome: Sendable {
  case row(ReplicationRecord)
  case failure(ReplicationFailure)
}

extension SweepPlan {
  /// Which draws a replication of a point uses.
  func streams(ofPoint point: Int, replication: Int) -> ReplicationStreams {
    file.run.randomNumbers.streams(label: points[point].label, replication: replication)
  }
}
