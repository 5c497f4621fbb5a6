import EventSimulation
import RandomVariates

// How findings become status, and how a status ends by itself.
extension MechanismModel {
  /// Sends a finding to the body that decides; it is decided now, at a meeting or by an order.
  mutating func decide(
    _ pending: PendingDecision, _ executive: inout Executive<MechanismEvent>
  ) {
    let place = activityPlace(Int(pending.subject), Int(pending.activity))
    let now = executive.now.ticks
    if lapsesForWantOfLaw(pending, at: now) {
      mark(Int(pending.subject), at: now, .decisionLapsed)
      return
    }
    switch activities[place].decision {
    case .atOnce:
      if isHeldBack(pending, by: executor[place], &executive) { return }
      apply(pending, &executive)
    case .committee:
      let decision = decisions.insert(pending)
      _ = schedule(
        .decided(decision: decision),
        at: nextMeeting(notBefore: now &+ bodies[committee].preparation), &executive)
    case .ministerialOrder, .administrativeAct:
      let subject = subjects[Int(pending.subject)]
      let lapse = key.uniform(
        entity: subject.entity, draw: pending.visit,
        purpose: Purpose.decisionLapse.of(subject.kind, number: activities[place].number))
      if lapse < activities[place].decisionLapse {
        mark(Int(pending.subject), at: now, .decisionLapsed)
        return
      }
      let latency = activities[place].decisionLatency.sample(
        key: key, entity: subject.entity, draw: pending.visit,
        purpose: Purpose.decisionLatency.of(subject.kind, number: activities[place].number))
      let decision = decisions.insert(pending)
      _ = schedule(
        .decided(decision: decision), at: ticks(from: now, after: latency), &executive)
    }
  }

  /// Meetings are spread evenly over the year, the first one interval after the start.
  @inline(__always)
  func nextMeeting(notBefore time: Int64) -> Int64 {
    let meetings = bodies[committee].meetingsPerYear
    guard meetings > 0 else { return .max }
    let interval = Double(SimulationTime.secondsPerYear) / meetings
    var count = Int64(Double(time) / interval)
    while Int64(Double(count) * interval) < time { count += 1 }
    return Int64(Double(max(1, count)) * interval)
  }

  mutating func decisionFalls(_ decision: Int32, _ executive: inout Executive<MechanismEvent>) {
    let pending = decisions[decision]
    if pending.heldSince >= 0 {
      let now = executive.now.ticks
      hostRecord.released(after: now - pending.heldSince, at: now, window)
      decisions.remove(decision)
      apply(pending, &executive)
      return
    }
    let place = activityPlace(Int(pending.subject), Int(pending.activity))
    let isForCommittee = activities[place].decision == .committee
    if isForCommittee, !bodyStates[committee].isFunded {
      // A committee that cannot be paid does not meet; its agenda waits for the next meeting.
      _ = schedule(
        .decided(decision: decision), at: nextMeeting(notBefore: executive.now.ticks &+ 1),
        &executive)
      return
    }
    decisions.remove(decision)
    if isForCommittee, isHeldBack(pending, by: committee, &executive) { return }
    apply(pending, &executive)
  }

  private mutating func apply(
    _ pending: PendingDecision, _ executive: inout Executive<MechanismEvent>
  ) {
    let i = Int(pending.subject)
    let a = Int(pending.activity)
    let place = activityPlace(i, a)
    let now = executive.now.ticks
    if activities[place].correctionStarts == .atDecision, subjects[i].isDetected,
      pending.finding == subjects[i].grade
    {
      startCorrection(i, &executive)
    }
    guard activities[place].changesStatus else { return }
    answerComplaints(at: i, a, by: .decision, &executive)
    let policy = policies[policyPlace(i)]
    // What may be mitigated is decided like a lesser breach: yellow, and red when its time is up.
    let judged: Grade =
      pending.mayMitigate && pending.finding == .serious ? .lesser : pending.finding
    let decision = policy.decide(
      judged, from: subjects[i].status, shortestStayIsOver: subjects[i].statusEnds <= now)
    mark(i, at: now, .decided(pending.finding))
    let counted = policy.countedFrom == .visit ? pending.visited : now
    switch decision {
    case .becomes(let status):
      if status == .red || status == .yellow { peersSeeSanction(of: i) }
      if status == .red, subjects[i].status != .red, window.contains(now) {
        recorder.strata.waitedForRed(subjects[i], seconds: now - pending.visited)
      }
      setStatus(i, to: status, countedFrom: counted, isAssessed: true, &executive)
      if status == .red || status == .yellow { mayAppeal(i, pending, &executive) }
    case .clockRunsOn, .staysRed: break
    }
    cover(i, a, visited: pending.visited, at: now)
  }

  mutating func statusEnds(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    subjects[i].expiryEvent = .none
    guard let next = policies[policyPlace(i)].rule(subjects[i].status).lapsesTo else { return }
    // A lapse to yellow or red is still the consequence of an assessment; any other is not.
    let isAssessed = subjects[i].isAssessed && (next == .red || next == .yellow)
    if !isAssessed { endCoverage(i, at: executive.now.ticks) }
    setStatus(
      i, to: next, countedFrom: executive.now.ticks, isAssessed: isAssessed, &executive)
  }

  mutating func setStatus(
    _ i: Int, to status: Status, countedFrom base: Int64, isAssessed: Bool,
    _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    account(i, at: now)
    _ = executive.cancel(subjects[i].expiryEvent)
    _ = executive.cancel(subjects[i].renewalEvent)
    _ = executive.cancel(subjects[i].appealEvent)
    subjects[i].appealEvent = .none
    subjects[i].expiryEvent = .none
    subjects[i].renewalEvent = .none
    if status == .red, subjects[i].status != .red, window.contains(now) {
      recorder.strata.turnsRed(subjects[i])
    }
    subjects[i].status = status
    subjects[i].statusCountedFrom = base
    subjects[i].isAssessed = isAssessed
    mark(i, at: now, .status(status))
    updateBarred(i, &executive)
    moveTrade(i, at: now)
    let rule = policies[policyPlace(i)].rule(status)
    let end = rule.period.end(after: SimulationTime(ticks: base), in: calendar).ticks
    setClock(i, endsAt: max(now, end), &executive)
  }

  /// Schedules the end of the present status and the visit asked for ahead of it.
  mutating func setClock(
    _ i: Int, endsAt end: Int64, _ executive: inout Executive<MechanismEvent>
  ) {
    if isTimedByLadder(i) || !isKnown(i) {
      subjects[i].statusEnds = .max
      return
    }
    let status = subjects[i].status
    let ends = policies[policyPlace(i)].rule(status).lapsesTo != nil
    subjects[i].statusEnds = ends || status == .red ? end : .max
    let a = renewer[policyPlace(i)]
    if a >= 0, ends || status == .red {
      // First, so that a visit asked for at the very end is not lost with the status that asked.
      let lead = status == .red ? 0 : activities[activityPlace(i, a)].lead
      subjects[i].renewalEvent = schedule(
        .renewalDue(subject: Int32(i)),
        at: max(end - lead, earliestRenewal(i, endsAt: end, now: executive.now.ticks)), &executive)
    }
    if ends {
      subjects[i].expiryEvent = schedule(.statusEnds(subject: Int32(i)), at: end, &executive)
    }
  }

  /// A day from now, or the end of the status if that is sooner and it lasts at all.
  ///
  /// Else visits that take no time would follow one another without end in one moment, where a status
  /// lasts less long than the lead.
  @inline(__always)
  private func earliestRenewal(_ i: Int, endsAt end: Int64, now: Int64) -> Int64 {
    let tomorrow = now &+ SimulationTime.secondsPerDay
    let period = policies[policyPlace(i)].rule(subjects[i].status).period
    let isNothing = period.seconds == 0 && period.months <= 0
    return subjects[i].status == .red || isNothing ? tomorrow : min(tomorrow, end)
  }

  /// A site's minerals may not be certified while its own status or its state's bars it.
  private mutating func updateBarred(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    let state = Int(subjects[i].state)
    switch subjects[i].kind {
    case .mineSite:
      let was = subjects[i].isBarred
      subjects[i].isBarred = isBarred(i)
      if subjects[i].isBarred != was { showBarred(i, &executive) }
    case .exporter: strandSuppliers(of: i, at: now)
    case .memberState:
      for site in ranges[state * SubjectKind.count + SubjectKind.mineSite.index] {
        account(site, at: now)
        subjects[site].isBarred = isBarred(site)
        // What becomes of a state is known to all at once.
        subjects[site].isShownBarred = subjects[site].isBarred
        moveTrade(site, at: now)
      }
    }
  }

  /// Lets the regional database show that a site may certify, or no longer, once the news has come in.
  private mutating func showBarred(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    guard databaseLag > 0 else {
      subjects[i].isShownBarred = subjects[i].isBarred
      return
    }
    subjects[i].barredNews &+= 1
    _ = schedule(
      .databaseShows(subject: Int32(i), isBarred: subjects[i].isBarred),
      at: executive.now.ticks &+ databaseLag, &executive)
  }

  mutating func databaseShows(_ i: Int, isBarred: Bool, at now: Int64) {
    account(i, at: now)
    subjects[i].barredNews &-= 1
    // The last news is the present state, also where a design came into force on the way.
    subjects[i].isShownBarred = subjects[i].barredNews == 0 ? subjects[i].isBarred : isBarred
    moveTrade(i, at: now)
  }

  /// The sites that sell to an exporter who is suspended find another, or cannot certify either.
  ///
  /// Suspended is who is red and may not certify. Exporters whom nobody has audited yet export certified minerals in
  /// practice, whatever their status says. An audit of an exporter is public, so that this needs no news.
  mutating func strandSuppliers(of exporter: Int, at now: Int64) {
    guard trade.rules.switching < 1 else { return }
    let status = subjects[exporter].status
    let isSuspended =
      status == .red && !policies[policyPlace(exporter)].rule(status).mayCertify
    for place in suppliersOf.range(of: exporter) {
      let site = Int(suppliersOf.members[place])
      let u = key.uniform(
        entity: subjects[site].entity, draw: 0, purpose: Purpose.otherExporter.of(.mineSite))
      let isStranded = isSuspended && u >= trade.rules.switching
      guard isStranded != subjects[site].isStranded else { continue }
      account(site, at: now)
      subjects[site].isStranded = isStranded
      subjects[site].isBarred = isBarred(site)
      subjects[site].isShownBarred = subjects[site].isBarred
      moveTrade(site, at: now)
    }
  }

  @inline(__always)
  func isBarred(_ site: Int) -> Bool {
    let state = Int(subjects[site].state)
    let ownState = ranges[state * SubjectKind.count + SubjectKind.memberState.index].lowerBound
    return !isKnown(site) || subjects[site].isStranded
      || !policies[policyPlace(site)].rule(subjects[site].status).mayCertify
      || !policies[policyPlace(ownState)].rule(subjects[ownState].status).mayCertify
  }

  /// Gives the status at the start an age: the rest of its time is drawn, or follows from a register.
  mutating func startStatus(
    _ i: Int, age: Int64, _ executive: inout Executive<MechanismEvent>
  ) {
    let subject = subjects[i]
    let rule = policies[policyPlace(i)].rule(subject.status)
    subjects[i].isAssessed =
      subject.status == .green || subject.status == .yellow || subject.status == .red
    let full = rule.period.end(after: .zero, in: calendar).ticks
    let left: Int64
    if age >= 0 {
      left = max(0, full - age)
    } else {
      let u = key.uniform(
        entity: subject.entity, draw: 0, purpose: Purpose.statusAgeAtStart.of(subject.kind))
      left = Int64(u * Double(full))
    }
    subjects[i].statusCountedFrom = left - full
    setClock(i, endsAt: left, &executive)
    if subjects[i].isAssessed, rule.lapsesTo != nil { subjects[i].coveredUntil = left }
    if subject.kind == .mineSite {
      subjects[i].isBarred = isBarred(i)
      subjects[i].isShownBarred = subjects[i].isBarred
    }
    if subject.kind == .exporter { strandSuppliers(of: i, at: 0) }
  }
}
