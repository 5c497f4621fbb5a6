import Mechanism
import Parameters

/// Computes replications of one design of a plan; a value that any thread may hold.
struct ReplicationTask: Sendable {
  private let designs: [ParameterDraws]
  private let settings: RunSettings
  private let register: SiteRegister?

  init(_ plan: StudyPlan) {
    designs = plan.designs.map {
      ParameterDraws(of: $0.tree, seed: plan.settings.seed, fixed: plan.fixedParameters)
    }
    settings = plan.settings
    register = plan.register
  }

  /// The results of some replications of one design.
  ///
  /// Each replication's input is read anew from the drawn tree; one is enough for all when nothing is drawn.
  func rows(design: Int, replications: [Int]) -> [ReplicationResult] {
    let draws = designs[design]
    var shared: MechanismInput?
    return replications.map { replication in
      let input = shared ?? input(draws.tree(replication: replication))
      if draws.count == 0 { shared = input }
      return Simulation.run(
        input, settings: settings, replication: UInt64(replication), tracing: nil)
    }
  }

  /// One replication with the history of one entity.
  func traced(design: Int, replication: Int, entity: String) -> ReplicationResult {
    Simulation.run(
      input(designs[design].tree(replication: replication)), settings: settings,
      replication: UInt64(replication), tracing: entity)
  }

  /// The codes of the entities of one replication.
  func entities(design: Int, replication: Int) -> [String] {
    Simulation.codes(
      of: input(designs[design].tree(replication: replication)), settings: settings,
      replication: UInt64(replication))
  }

  /// The faults of the written values were reported when the plan was made; drawn shares the model normalises.
  private func input(_ tree: ParameterTree) -> MechanismInput {
    var reader = ParameterReader(tree)
    return MechanismInput(reading: &reader, register: register)
  }
}
