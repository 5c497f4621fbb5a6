import EventSimulation
import RandomVariates

extension MechanismModel {
  /// Lays the input out in flat arrays beside the population of one replication.
  init(
    _ input: MechanismInput, _ population: Population, key: RandomKey,
    calendar: SimulationCalendar, window: Window
  ) {
    self.key = key
    self.calendar = calendar
    self.window = window
    reporting = input.reporting
    security = input.security
    activities = ContiguousArray(input.states.flatMap(\.activities))
    executor = ContiguousArray(input.executor.flatMap { $0 })
    visitPayers = ContiguousArray(input.states.flatMap { $0.visitPayers.flatMap { $0 } })
    policies = ContiguousArray(input.states.flatMap(\.statusPolicies))
    conduct = ContiguousArray(input.states.flatMap(\.conduct))
    renewer = ContiguousArray(
      input.states.flatMap { state in
        SubjectKind.allCases.map { kind in
          state.activities.firstIndex {
            $0.isActive && $0.subject == kind && $0.onExpiry == .request
          } ?? -1
        }
      })
    strata = ContiguousArray(input.states.flatMap { $0.strata.flatMap { $0 } })
    isIssuing = ContiguousArray(input.states.map(\.isIssuing))
    bodies = input.bodies
    bodyPayers = ContiguousArray(input.bodies.flatMap(\.payers))
    committee = input.committee
    funding = FundingLevels.Parameters(
      places: input.states.map(\.funding) + [input.regionalFunding],
      entities: input.states.map {
        EntityNumber.of(state: $0.number, ordinal: 0)
      } + [EntityNumber.region])
    ranges = population.ranges
    sitesOfZone = population.sitesOfZone
    suppliersOf = population.suppliersOf
    subjects = population.subjects
    zones = population.zones
    // At least what can wait at once where visits asked for again merge.
    let mostVisits = population.subjects.reduce(0) { sum, subject in
      let state = input.states[Int(subject.state)]
      return sum + state.activities.count { $0.isActive && $0.subject == subject.kind }
    }
    jobs = Slab(capacity: mostVisits)
    decisions = Slab(capacity: mostVisits)
    inspected = SampleFrame(capacity: population.ranges.map(\.count).max() ?? 0)
    supplying = SampleFrame(
      capacity: population.subjects.indices.map { population.suppliersOf.range(of: $0).count }
        .max() ?? 0)
    bodyStates = ContiguousArray(repeating: BodyState(window), count: input.bodies.count)
    requests = ContiguousArray(repeating: 0, count: population.subjects.count * activityCount)
    routineEvents = ContiguousArray(
      repeating: .none, count: population.subjects.count * activityCount)
    fundingLevels = FundingLevels(funding)
    recorder = ResponseRecorder(
      bodies: input.bodies, states: input.states.count, reporting: input.reporting,
      subjectYears: Double(population.subjects.count) * window.years)
    tracer = Tracer()
  }

  /// Sets everything going at the start; states and their parts in order, so ties fall the same way.
  mutating func start(
    statusAge: ContiguousArray<Int64>, _ executive: inout Executive<MechanismEvent>
  ) {
    moneyArrives(&executive)
    for zone in zones.indices { startRegime(zone, &executive) }
    for i in subjects.indices {
      markStart(i)
      startConduct(i, &executive)
      startStatus(i, age: statusAge[i], &executive)
    }
    startRoutines(&executive)
  }

  /// Brings every account up to the horizon.
  mutating func finish() {
    for i in subjects.indices {
      account(i, at: window.end)
      let subject = subjects[i]
      recorder.covered(
        subject, isIssuing: isIssuing[Int(subject.state)],
        seconds: window.overlap(subject.coveredFrom, subject.coveredUntil))
    }
  }
}
