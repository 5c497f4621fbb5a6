import EventSimulation

// What an event will need, asked for in time: in a region that is larger than the processor's cache most of the
// time would else be spent waiting for memory.
extension MechanismModel {
  @inline(__always)
  mutating func prepare(for event: MechanismEvent) {
    switch event {
    case .conductChanges(let subject): subjects.prefetch(Int(subject), lines: 2)
    case .statusEnds(let subject), .complaint(let subject, _), .appealHeard(let subject),
      .siteTurns(let subject), .siteFound(let subject, _),
      .databaseShows(let subject, _):
      prefetch(subject)
    case .visitDue(let subject, _), .renewalDue(let subject), .alerted(let subject, _):
      subjects.prefetch(Int(subject))
      prefetchClocks(subject)
    case .visitEnds(let job), .visitRetried(let job):
      prefetch(jobs[job].subject)
      prefetchClocks(jobs[job].subject)
    case .decided(let decision): prefetch(decisions[decision].subject)
    case .regimeChanges, .shockTurns, .teamAccredited, .sampleDue, .moneyArrives,
      .unfoundedComplaint, .grievance, .published,
      .beliefsMove, .areaOrdered, .auditorsCalled, .programmeDrifts, .programmesAssessed,
      .bodyStarts, .requirementMoves, .validation, .membership, .donorProgrammesChange,
      .stepMoves, .companyTurns, .stepToolComes, .forumMeets, .lawHoldsNorms, .reconciliation,
      .listingTurns,
      .tradeSettles:
      break
    }
  }

  @inline(__always)
  private mutating func prefetchClocks(_ subject: Int32) {
    let clock = Int(subject) * activityCount
    routineEvents.prefetch(clock)
    requests.prefetch(clock)
  }

  @inline(__always)
  private mutating func prefetch(_ subject: Int32) { subjects.prefetch(Int(subject), lines: 3) }
}
