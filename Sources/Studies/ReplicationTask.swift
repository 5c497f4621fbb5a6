import EventSimulation
import Mechanism
import Parameters

/// Computes replications of the designs of a plan; a value that any thread may hold.
struct ReplicationTask: Sendable {
  private let designs: [ParameterDraws]
  private let settings: RunSettings
  private let register: SiteRegister?
  /// The design in force before the others, and until when.
  private let past: (draws: ParameterDraws, end: SimulationTime)?

  init(_ plan: StudyPlan) {
    func draws(_ design: PlannedDesign) -> ParameterDraws {
      ParameterDraws(of: design.tree, seed: plan.settings.seed, fixed: plan.fixedParameters)
    }
    designs = plan.designs.map(draws)
    past = plan.transition.map { (draws($0.past), $0.moment) }
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
        input, after: pastDesign(replication), settings: settings,
        replication: UInt64(replication), tracing: nil)
    }
  }

  /// The results of one replication under some designs, which share the time before they come into force.
  ///
  /// They are those of `rows`; the shared time is simulated once.
  ///
  /// - Precondition: the plan has a transition.
  func branches(of replication: Int, designs chosen: [Int]) -> [ReplicationResult] {
    guard let past = pastDesign(replication) else {
      preconditionFailure("without a past there is nothing to share")
    }
    return Simulation.fork(
      after: past, into: chosen.map { input(designs[$0].tree(replication: replication)) },
      settings: settings, replication: UInt64(replication))
  }

  private func pastDesign(_ replication: Int) -> PastDesign? {
    past.map { PastDesign(input($0.draws.tree(replication: replication)), until: $0.end) }
  }

  /// One replication with the history of one entity.
  func traced(design: Int, replication: Int, entity: String) -> ReplicationResult {
    Simulation.run(
      input(designs[design].tree(replication: replication)), after: pastDesign(replication),
      settings: settings, replication: UInt64(replication), tracing: entity)
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
