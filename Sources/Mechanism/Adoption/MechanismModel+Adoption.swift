import EventSimulation
import Statistics

// A design comes into force in a mechanism at work. The steps are always these: bring accounts up to now under the rules
// that end; take the new rules; restart what they change, and nothing else.
extension MechanismModel {
  /// The same model under the rules of an input, with all that has happened so far.
  ///
  /// Under the rules that hold already it is a copy.
  init(_ input: MechanismInput, continuing old: borrowing MechanismModel, at now: Int64) {
    let succession = BodySuccession(from: old.bodies, to: input.bodies)
    var jobs = old.jobs
    for job in jobs.occupied { jobs[job].body = Int32(succession.latter[Int(jobs[job].body)]) }
    var recorder = old.recorder
    recorder.go(on: succession, reporting: input.reporting)
    self.init(
      input, bodies: succession.bodies, key: old.key, calendar: old.calendar, window: old.window,
      ranges: old.ranges, sitesOfZone: old.sitesOfZone, suppliersOf: old.suppliersOf,
      network: old.network,
      subjects: old.subjects.copy(), zones: old.zones, jobs: jobs, decisions: old.decisions,
      bodyStates: old.bodyStates(succession, at: now), requests: old.requests.copy(),
      routineEvents: old.routineEvents.copy(), sampleClocks: old.sampleClocks,
      unfoundedComplaints: old.unfoundedComplaints, grievances: old.grievances,
      grievanceHeads: old.grievanceHeads, silences: old.silences,
      grievanceRecord: old.grievanceRecord, awayShares: old.awayShares,
      movementRecord: old.movementRecord, callEvent: old.callEvent,
      programmes: old.programmes, assessmentEvent: old.assessmentEvent,
      validations: old.validations, requirements: old.requirements,
      requirementEvents: old.requirementEvents, validationRecord: old.validationRecord,
      companies: old.companies, companySteps: old.companySteps, stepEvents: old.stepEvents,
      companyRecords: old.companyRecords, chainReviewEvents: old.chainReviewEvents,
      chainRecord: old.chainRecord, companyDemand: old.companyDemand,
      forumEvent: old.forumEvent, forumMeetings: old.forumMeetings,
      typeRecord: old.typeRecord, oversightRecord: old.oversightRecord,
      siteLifeRecord: old.siteLifeRecord, hostRecord: old.hostRecord, laws: old.laws,
      findingsWithoutLaw: old.findingsWithoutLaw,
      reconciliationEvents: old.reconciliationEvents, reconciledFlows: old.reconciledFlows,
      reconciliationRecord: old.reconciliationRecord, listings: old.listings,
      sanctionsRecord: old.sanctionsRecord, siteTurns: old.siteTurns,
      memberships: old.memberships, membershipRecord: old.membershipRecord,
      donorState: old.donorState,
      fundedUntil: old.fundedUntil, fundingLevels: old.fundingLevels,
      trade: old.trade.under(input.trade), recorder: recorder,
      tracer: old.tracer)
  }

  /// The states of the bodies in the order of a new design.
  private func bodyStates(
    _ succession: BodySuccession, at now: Int64
  ) -> ContiguousArray<BodyState> {
    var states: ContiguousArray<BodyState> = []
    for (body, former) in zip(succession.bodies, succession.former) {
      guard former >= 0 else {
        var state = BodyState(window)
        state.teamTime = TeamTime(since: now)
        states.append(state)
        continue
      }
      var state = bodyStates[former]
      if bodies[former].teams != body.teams {
        state.teamTime.close(teams: bodies[former].teams, window, at: now)
      }
      if body.funding == .unlimited {
        state.isFunded = true
        state.stoppedFor = 0
      }
      states.append(state)
    }
    return states
  }

  /// Lets a design come into force now, in place of the one in force.
  ///
  /// - Conduct stays what it is; where its hazards change, the keyed thresholds are used up to now under the old ones.
  /// - A status whose rules change becomes what the new design makes of it at a start, keeps its age, and ends
  ///   when that age is reached under the new rule, at once if it has been reached.
  /// - Coverage given is kept, unless the status that it came with becomes one without assessment, or nothing counts as
  ///   coverage any more.
  /// - A routine that changes begins anew, as at a start; the others go on.
  /// - Visits that wait go to the body that is now to make them, behind those that wait there. Those of an activity no
  ///   longer in use are dropped. Visits under way are finished by who began them; what is found is judged and decided
  ///   on by the new rules.
  /// - Decisions keep their day, and are taken by the rules of that day.
  /// - Budgets that were handed out last until the next disbursement. A new body has one for the time until then.
  /// - A stay in a security regime is not cut short.
  /// - Complaints that are open keep the terms under which they were taken.
  mutating func adopt(_ change: DesignChange, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    let former = BodySuccession(from: bodies, to: change.new.bodies).former
    settle(change, at: now)
    if change.changesTrade { settleTrade(at: now) }
    self = MechanismModel(change.new, continuing: self, at: now)
    resumeDonors(change, &executive)
    resumeConduct(change, &executive)
    resumeRegimes(change, &executive)
    resumeValidations(change, &executive)
    resumeStatuses(change, &executive)
    moveAllTrade(at: now)
    if change.changesTrade { refreshTrade(at: now) }
    var concerned = change.bodiesConcerned()
    redirectVisits(change, concerned: &concerned, &executive)
    resumeRoutines(change, &executive)
    resumeAgenda(change, &executive)
    if change.old.accreditation != change.new.accreditation { scheduleCall(&executive) }
    if change.old.alignment != change.new.alignment { scheduleAssessments(&executive) }
    if change.old.companies.forum.interval != change.new.companies.forum.interval {
      scheduleForum(&executive)
    }
    if change.old.host.kind != change.new.host.kind { payHost(at: now) }
    resumeNormGaps(change, &executive)
    if change.changesChainReviews { startChainReviews(&executive) }
    if change.changesReconciliation { startReconciliation(&executive) }
    for body in concerned.indices {
      if former[body] < 0 {
        prepareStart(of: body, isFounded: true, &executive)
        supply(body, for: fundedUntil - now, at: now)
      }
      if concerned[body] {
        reconsiderHeld(body)
        dispatch(body, &executive)
      }
    }
  }

  /// Brings up to now what is counted, or used up, under the rules that end.
  private mutating func settle(_ change: DesignChange, at now: Int64) {
    noteStoppedBodies(at: now)
    if change.old.validation.isScored, change.changesValidation { endValidations(at: now) }
    for i in subjects.indices {
      if change.movesConduct(of: subjects[i], in: regime(of: i)) { useThresholds(i, at: now) }
      guard change.issuing[Int(subjects[i].state)] else { continue }
      account(i, at: now)
      guard isOpen(i) else { continue }
      let subject = subjects[i]
      recorder.covered(
        subject, isIssuing: isIssuing[Int(subject.state)],
        seconds: window.overlap(subject.coveredFrom, min(subject.coveredUntil, now)))
      subjects[i].coveredFrom = now
    }
  }

  private mutating func resumeConduct(
    _ change: DesignChange, _ executive: inout Executive<MechanismEvent>
  ) {
    for i in subjects.indices where change.movesConduct(of: subjects[i], in: regime(of: i)) {
      scheduleConduct(i, &executive)
    }
    guard change.issuing.contains(true) else { return }
    recorder.recountAssessed(
      subjects.indices.count {
        subjects[$0].kind == .mineSite && subjects[$0].wasEverAssessed
          && isIssuing[Int(subjects[$0].state)]
      })
  }

  /// Where a regime never ended and now can, it begins to run out now.
  private mutating func resumeRegimes(
    _ change: DesignChange, _ executive: inout Executive<MechanismEvent>
  ) {
    for zone in zones.indices {
      let (zoneClass, regime) = (zones[zone].zoneClass.index, zones[zone].ownRegime)
      if !change.old.security.chains[zoneClass].leaves(regime),
        change.new.security.chains[zoneClass].leaves(regime)
      {
        scheduleRegime(zone, &executive)
      }
    }
  }

  /// A decision of a committee that never met is put before the next meeting.
  private mutating func resumeAgenda(
    _ change: DesignChange, _ executive: inout Executive<MechanismEvent>
  ) {
    let (old, now) = (change.old, executive.now.ticks)
    guard old.committee >= 0, old.bodies[old.committee].meetingsPerYear <= 0 else { return }
    // What a court holds back has been decided already.
    for decision in decisions.occupied where decisions[decision].heldSince < 0 {
      let (i, a) = (Int(decisions[decision].subject), Int(decisions[decision].activity))
      guard old.states[Int(subjects[i].state)].activities[a].decision == .committee else {
        continue
      }
      let isForCommittee = activities[activityPlace(i, a)].decision == .committee
      if isForCommittee, bodies[committee].meetingsPerYear <= 0 { continue }
      _ = schedule(
        .decided(decision: decision),
        at: isForCommittee ? nextMeeting(notBefore: now &+ bodies[committee].preparation) : now,
        &executive)
    }
  }
}
