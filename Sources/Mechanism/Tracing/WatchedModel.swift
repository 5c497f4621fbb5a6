import EventSimulation

/// A model whose every event is written down as it happens; it does what the model does.
struct WatchedModel: ~Copyable, SimulationModel {
  typealias Event = MechanismEvent

  var model: MechanismModel
  /// What has happened since it was last taken, but for the numbers that only an observer knows.
  private var happened: [Happening] = []

  init(_ model: consuming MechanismModel) {
    self.model = model
    self.model.tracer.keepsAll = true
  }

  /// Gives the model back.
  consuming func end() -> MechanismModel { model }

  mutating func handle(_ event: MechanismEvent, _ executive: inout Executive<MechanismEvent>) {
    // Before, for its slots may have other tenants afterwards.
    var happening = model.happening(event, at: executive.now)
    let first = model.tracer.log.count
    model.handle(event, &executive)
    if case .regimeChanges = happening.kind, case .zone(let zone) = happening.party {
      happening.kind = .regimeChanges(model.zones[zone].regime)
    }
    happening.marks = first..<model.tracer.log.count
    happened.append(happening)
  }

  /// Takes what has happened, and joins it to the numbers that an observer noted.
  mutating func take(_ occurrences: [Occurrence<MechanismEvent>]) -> Chronicle {
    let log = model.tracer.takeLog()
    var chronicle = Chronicle()
    for (var happening, occurrence) in zip(happened, occurrences) {
      happening.number = occurrence.number
      happening.scheduledBefore = occurrence.scheduledBefore
      chronicle.append(happening, marks: log[happening.marks].map(SubjectMark.init))
    }
    happened.removeAll(keepingCapacity: true)
    return chronicle
  }
}

extension SubjectMark {
  init(_ event: LoggedEvent) {
    let what: What =
      switch event.what {
      case .history(let code): .history(HistoryMark(code: code).kind)
      case .visitBegins(let activity): .visitBegins(ActivityName.allCases[activity])
      }
    self.init(subject: Int(event.subject), what: what)
  }
}

extension MechanismModel {
  /// A company that is no subject is told by its state, or by the region.
  private func party(ofCompany company: Int) -> Party {
    let member = network.members[company]
    if member.subject >= 0 { return .subject(Int(member.subject)) }
    return member.state >= 0 ? .state(Int(member.state)) : .region
  }

  /// What an event is and whom it concerns, before it happens.
  fileprivate func happening(_ event: MechanismEvent, at now: SimulationTime) -> Happening {
    func told(_ kind: HappeningKind, _ party: Party, asked: Int64? = nil) -> Happening {
      Happening(
        number: 0, scheduledBefore: 0, time: now, kind: kind, party: party,
        asked: asked.map { SimulationTime(ticks: $0) })
    }
    func activity(_ place: UInt8) -> ActivityName { ActivityName.allCases[Int(place)] }
    switch event {
    case .conductChanges(let subject): return told(.conductChanges, .subject(Int(subject)))
    case .regimeChanges(let zone):
      return told(.regimeChanges(zones[Int(zone)].regime), .zone(Int(zone)))
    case .shockTurns(_, let isOn): return told(isOn ? .shockBegins : .shockEnds, .region)
    case .visitDue(let subject, let a): return told(.visitDue(activity(a)), .subject(Int(subject)))
    case .sampleDue(let state, let a): return told(.sampleDue(activity(a)), .state(Int(state)))
    case .renewalDue(let subject): return told(.renewalDue, .subject(Int(subject)))
    case .visitEnds(let job):
      let visit = jobs[job]
      return told(
        .visitEnds(activity(visit.activity)), .subject(Int(visit.subject)), asked: visit.requested)
    case .visitRetried(let job):
      let visit = jobs[job]
      return told(
        .visitRetried(activity(visit.activity)), .subject(Int(visit.subject)),
        asked: visit.requested)
    case .decided(let decision): return told(.decided, .subject(Int(decisions[decision].subject)))
    case .statusEnds(let subject): return told(.statusEnds, .subject(Int(subject)))
    case .moneyArrives: return told(.moneyArrives, .region)
    case .areaOrdered(let zone): return told(.areaOrdered, .zone(Int(zone)))
    case .appealHeard(let subject): return told(.appealHeard, .subject(Int(subject)))
    case .auditorsCalled: return told(.auditorsCalled, .region)
    case .programmeDrifts: return told(.programmeDrifts, .region)
    case .programmesAssessed: return told(.programmesAssessed, .region)
    case .bodyStarts: return told(.bodyStarts, .region)
    case .donorProgrammesChange: return told(.donorProgrammesChange, .region)
    case .beliefsMove: return told(.beliefsMove, .region)
    case .complaint(let subject, _): return told(.complaint, .subject(Int(subject)))
    case .unfoundedComplaint(let state): return told(.unfoundedComplaint, .state(Int(state)))
    case .grievance(let place, let turn):
      return told(.grievanceTurns(turn), .subject(Int(grievances[place].subject)))
    case .published(let subject, let a):
      return told(.published(activity(a)), .subject(Int(subject)))
    case .alerted(let subject, let a): return told(.alerted(activity(a)), .subject(Int(subject)))
    case .tradeSettles: return told(.tradeSettles, .region)
    case .requirementMoves(let place):
      return told(
        .requirementMoves, .state(Int(place) / max(1, validationRules.requirementCount)))
    case .stepMoves(let company, _): return told(.stepMoves, party(ofCompany: Int(company)))
    case .companyTurns(let company, let turn):
      return told(.companyTurns(turn), party(ofCompany: Int(company)))
    case .stepToolComes: return told(.stepToolComes, .region)
    case .forumMeets: return told(.forumMeets, .region)
    case .lawHoldsNorms(let state): return told(.lawHoldsNorms, .state(Int(state)))
    case .reconciliation(let state, let turn):
      return told(
        turn == .closes ? .reconciliationCloses : .reconciliationAppears, .state(Int(state)))
    case .listingTurns(let subject): return told(.listingTurns, .subject(Int(subject)))
    case .teamAccredited: return told(.teamAccredited, .region)
    case .databaseShows(let subject, _): return told(.databaseShows, .subject(Int(subject)))
    case .siteTurns(let subject): return told(.siteTurns, .subject(Int(subject)))
    case .siteFound(let subject, _): return told(.siteFound, .subject(Int(subject)))
    case .membership(let state, let turn):
      return told(.membershipTurns(turn), turn == .largestLeaves ? .region : .state(Int(state)))
    case .validation(let state, let turn):
      return told(.validationTurns(turn), .state(Int(state)))
    }
  }
}
