import EventSimulation
import Experiments
import Mechanism
import Parameters
import RandomVariates

/// Computes replications of the designs of a plan; a value that any thread may hold.
struct ReplicationTask: Sendable {
  private let designs: [(id: String, draws: ParameterDraws, donors: DonorCalendar?)]
  private let randomNumbers: RandomNumbers
  private let settings: RunSettings
  private let register: SiteRegister?
  /// The design in force before the others, and until when.
  private let past: (draws: ParameterDraws, donors: DonorCalendar?, end: SimulationTime)?

  init(_ plan: StudyPlan) {
    func draws(_ design: PlannedDesign) -> ParameterDraws {
      ParameterDraws(
        of: design.tree, seed: plan.settings.seed, fixed: plan.fixedParameters,
        transferredEffect: plan.transferredEffect)
    }
    designs = plan.designs.map { ($0.id, draws($0), $0.donorProgrammes ?? plan.donorProgrammes) }
    randomNumbers = plan.randomNumbers
    past = plan.transition.map { (draws($0.past), plan.donorProgrammes, $0.moment) }
    settings = plan.settings
    register = plan.register
  }

  /// The results of some replications of one design.
  ///
  /// Each replication's input is read anew from the drawn tree; one is enough for all when nothing is drawn.
  /// - Throws: ``InvariantViolation``.
  func rows(
    design: Int, replications: [Int]
  ) throws(InvariantViolation) -> [ReplicationResult] {
    let results = unchecked(design: design, replications: replications)
    for (replication, result) in zip(replications, results) {
      try check(result, design, replication)
    }
    return results
  }

  /// The same, whatever laws they break; their breaches are in them.
  func unchecked(design: Int, replications: [Int]) -> [ReplicationResult] {
    let draws = designs[design].draws
    var shared: MechanismInput?
    return replications.map { replication in
      let streams = streams(design, replication)
      let input = shared ?? input(design, draws.tree(replication: streams))
      if draws.count == 0 { shared = input }
      return Simulation.run(
        input, after: pastDesign(streams), settings: settings, replication: streams, tracing: nil)
    }
  }

  private func check(
    _ result: ReplicationResult, _ design: Int, _ replication: Int
  ) throws(InvariantViolation) {
    if result.breaches.isEmpty { return }
    throw InvariantViolation(
      design: designs[design].id, replication: replication, seed: settings.seed,
      breaches: result.breaches)
  }

  private func streams(_ design: Int, _ replication: Int) -> ReplicationStreams {
    randomNumbers.streams(design: designs[design].id, replication: replication)
  }

  /// The results of one replication under some designs, which share the time before they come into force.
  ///
  /// They are those of `rows`; the shared time is simulated once.
  ///
  /// - Precondition: the plan has a transition, and its designs draw the same numbers.
  func branches(
    of replication: Int, designs chosen: [Int]
  ) throws(InvariantViolation) -> [ReplicationResult] {
    precondition(randomNumbers != .independent, "a past is shared by its draws")
    guard let first = chosen.first else { return [] }
    let streams = streams(first, replication)
    guard let past = pastDesign(streams) else {
      preconditionFailure("without a past there is nothing to share")
    }
    let results = Simulation.fork(
      after: past, into: chosen.map { input($0, designs[$0].draws.tree(replication: streams)) },
      settings: settings, replication: streams)
    for (design, result) in zip(chosen, results) { try check(result, design, replication) }
    return results
  }

  private func pastDesign(_ streams: ReplicationStreams) -> PastDesign? {
    past.map { past in
      PastDesign(
        input(past.draws.tree(replication: streams), past.donors), until: past.end)
    }
  }

  /// One replication with the history of one entity.
  func traced(design: Int, replication: Int, entity: String) -> ReplicationResult {
    let streams = streams(design, replication)
    return Simulation.run(
      input(design, designs[design].draws.tree(replication: streams)), after: pastDesign(streams),
      settings: settings, replication: streams, tracing: entity)
  }

  /// One replication with every event that happens in it.
  func watched<Failure: Error>(
    design: Int, replication: Int, receive: (Chronicle) throws(Failure) -> Void
  ) throws(Failure) -> ReplicationResult {
    let streams = streams(design, replication)
    return try Simulation.watch(
      input(design, designs[design].draws.tree(replication: streams)), after: pastDesign(streams),
      settings: settings, replication: streams, receive: receive)
  }

  /// What those whom events concern are called in one replication.
  func names(design: Int, replication: Int) -> PartyNames {
    let streams = streams(design, replication)
    return Simulation.names(
      of: input(design, designs[design].draws.tree(replication: streams)), settings: settings,
      replication: streams)
  }

  /// The faults of the written values were reported when the plan was made; drawn shares the model normalises.
  private func input(_ tree: ParameterTree, _ donors: DonorCalendar?) -> MechanismInput {
    var reader = ParameterReader(tree)
    return MechanismInput(reading: &reader, register: register, donorProgrammes: donors)
  }

  private func input(_ design: Int, _ tree: ParameterTree) -> MechanismInput {
    input(tree, designs[design].donors)
  }
}
