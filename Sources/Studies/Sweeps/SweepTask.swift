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

  /// What one replication of one point gave.
  ///
  /// A replication that cannot be run, or that breaks a law, fails by itself; the others go on.
  func outcome(point: Int, replication: Int) -> SweepOutcome {
    let streams = plan.streams(ofPoint: point, replication: replication)
    let at = plan.points[point]
    let draws = draws[at.ground]
    let ground = plan.grounds[at.ground]
    let tree = ground.tree(
      draws.tree(replication: streams), at: at.places, of: plan.factors)
    var reader = ParameterReader(tree)
    let input = MechanismInput(
      reading: &reader, register: plan.register, donorProgrammes: plan.donorProgrammes)
    // Drawn shares are normalised by the model; fixed values must stand as they are.
    if draws.count == 0, let issue = reader.issues.first {
      return failed(point, replication, kind: issue.kind.code, "\(issue.path ?? "") \(issue.kind)")
    }
    let result = Simulation.run(input, settings: plan.settings, replication: streams)
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
  ///
  /// Designs, worlds and levers share them where random numbers are common; samples do only if the file says so, since the
  /// spread within samples is otherwise not told apart from that between them.
  func streams(ofPoint point: Int, replication: Int) -> ReplicationStreams {
    let row = points[point].row
    var label = ""
    if file.run.randomNumbers == .independent {
      label += "\(row.design)/\(row.world)/\(row.levers)/"
    }
    if !file.samplesShareNumbers, factors.contains(where: { $0.role == "uncertainty" }) {
      label += "sample \(points[point].stream)"
    }
    return file.run.randomNumbers.streams(label: label, replication: replication)
  }
}
