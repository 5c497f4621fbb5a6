import EventSimulation
import RandomVariates
import Statistics

// A visit from its beginning to its findings: the one place where conduct is looked at.
extension MechanismModel {
  mutating func begin(
    _ job: Int32, _ body: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    let visit = jobs[job]
    let i = Int(visit.subject)
    let place = activityPlace(i, Int(visit.activity))
    if isSpared(visit) {
      bodyStates[body].waiting.add(-1, at: now)
      bodyStates[body].waited += window.overlap(visit.queued, now)
      subjects[i].pending &= ~(UInt16(1) << UInt16(visit.activity))
      jobs.remove(job)
      recorder.spared(at: now, window)
      rearm(i, Int(visit.activity), &executive)
      return
    }
    if !isPresent(i) {
      // Nobody is there to be visited; the routine begins again when somebody is.
      bodyStates[body].waiting.add(-1, at: now)
      bodyStates[body].waited += window.overlap(visit.queued, now)
      subjects[i].pending &= ~(UInt16(1) << UInt16(visit.activity))
      jobs.remove(job)
      if !isBeside[place] { recorder.dropped(at: now, window) }
      return
    }
    let regime = regime(of: i)
    if activities[place].needsAccess, isBlocked(visit, activities[place].number, regime) {
      jobs[job].attempts = min(1023, visit.attempts + 1)
      _ = schedule(.visitRetried(job: job), at: now &+ security.retryAfter, &executive)
      return
    }
    bodyStates[body].waiting.add(-1, at: now)
    bodyStates[body].waited += window.overlap(visit.queued, now)
    bodyStates[body].busy.add(1, at: now)
    if !isBeside[place] {
      recorder.began(after: now - visit.requested, requested: visit.requested, at: now, window)
    }
    if tracer.keepsAll { tracer.visitBegins(i, Int(visit.activity), at: now) }
    let part = shareOfValidation(i)
    pay(body, place, regime, part: part, at: now)
    if !isBeside[place] { spendOwnTime(i, part: part, at: now) }
    if isTimedByLadder(i) { validations[Int(subjects[i].state)].begun = now }
    if activities[place].isInstant {
      complete(job, body, &executive)
      return
    }
    let duration = activities[place].duration.sample(
      key: key, entity: subjects[i].entity, draw: visit.visit,
      purpose: Purpose.visitDuration.of(subjects[i].kind, number: activities[place].number))
    jobs[job].stage = .underWay
    _ = schedule(
      .visitEnds(job: job),
      at: ticks(from: now, after: duration * part * donorState.ownPart[place]), &executive)
  }

  mutating func visitEnds(_ job: Int32, _ executive: inout Executive<MechanismEvent>) {
    let body = Int(jobs[job].body)
    complete(job, body, &executive)
    dispatch(body, &executive)
  }

  private mutating func complete(
    _ job: Int32, _ body: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    let visit = jobs[job]
    let i = Int(visit.subject)
    let a = Int(visit.activity)
    bodyStates[body].busy.add(-1, at: now)
    jobs.remove(job)
    subjects[i].pending &= ~(UInt16(1) << UInt16(a))
    let place = activityPlace(i, a)
    recorder.done(
      a, isCounted: !isBeside[place], requested: visit.requested, at: now, window,
      tolerance: reporting.onScheduleTolerance)
    if !isBeside[place] {
      let cost = activities[place].costPerJob
      oversightRecord.assured(
        isChosen: activities[place].isChosenByAuditee, cost: cost,
        paidByAuditee: cost * visitPayers[place * Payer.allCases.count + Payer.exporters.position],
        at: now, window)
    }
    noteDuplicate(at: i, a, cost: activities[place].costPerJob, at: now)
    answerComplaints(at: i, a, by: .visit, &executive)
    look(at: i, visit, &executive)
    if activities[place].backCheckShare > 0 { drawBackCheck(of: i, visit, &executive) }
    rearm(i, a, &executive)
  }

  /// Hop by hop: the finding, what it does at once, and the decision that will follow.
  private mutating func look(
    at i: Int, _ visit: Job, _ executive: inout Executive<MechanismEvent>
  ) {
    if isTimedByLadder(i) { return assessRequirements(of: i, visit, &executive) }
    let now = executive.now.ticks
    let a = Int(visit.activity)
    let place = activityPlace(i, a)
    let truth = subjects[i].grade
    let finding = activities[place].test.finding(
      truth: truth,
      uniform: key.uniform(
        entity: subjects[i].entity, draw: visit.visit,
        purpose: Purpose.visitTest.of(subjects[i].kind, number: activities[place].number)),
      quality: openness(of: i) * diligence(of: Int(visit.body))
        * alignmentQuality(of: a, inState: Int(subjects[i].state)) * visibilityInVisits(i))
    peersSeeVisit(of: i, finding)
    if !isBeside[place] { recorder.tested(truth: truth, reported: finding, at: now, window) }
    if window.contains(now) {
      // Field by field: a whole subject would be copied.
      let stratum = Strata.place(
        Int(subjects[i].state), subjects[i].kind, Int(subjects[i].stratum))
      recorder.strata.visited(stratum, a, reporting: finding)
    }
    if truth == .serious, finding == .serious {
      recorder.detected(inState: Int(subjects[i].state), at: now, window)
    }
    mark(i, at: now, .visited(a, finding))
    if activities[place].countsAsCoverage, !subjects[i].wasEverAssessed {
      subjects[i].wasEverAssessed = true
      recorder.assessedFirst(subjects[i], isIssuing: isIssuing[Int(subjects[i].state)])
    }
    // Before what was found is put right.
    let mitigable = mayMitigate(i)
    watch(i, a, finding, visit.visit)
    remember(visitTo: i, &executive)
    act(on: finding, truth: truth, at: i, visit, &executive)
    oversee(i, visit, found: finding, truth: truth, &executive)
    let standing = standing(i, a, at: now)
    if standing != a {
      let judged = PendingDecision(
        subject: Int32(i), activity: UInt8(standing), finding: finding,
        visit: visit.visit | 1 << 30, visited: now, mayMitigate: mitigable)
      if activities[activityPlace(i, standing)].changesStatus { decide(judged, &executive) }
      if !activities[activityPlace(i, standing)].changesStatus {
        cover(i, standing, visited: now, at: now)
      }
      spareVisit(of: i, standing, &executive)
    }
    if a == ActivityName.implementationReview.index {
      reviewSteps(of: i, visit, &executive)
    } else if subjects[i].kind == .exporter, finding != .conforming {
      recommend(i, &executive)
    }
    if activities[place].upstream.rule != .none { lookUpstream(of: i, visit, &executive) }
  }

  /// Detection, the beginning of correction, and the way of a finding to a decision.
  private mutating func act(
    on finding: Grade, truth: Grade, at i: Int, _ visit: Job,
    _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    let a = Int(visit.activity)
    let place = activityPlace(i, a)
    let isFound = finding == truth && truth != .conforming
    // Before it is put right, which may be at once.
    let mitigable = mayMitigate(i)
    if isFound {
      detect(i, by: a, &executive)
      if activities[place].correctionStarts == .atFinding { startCorrection(i, &executive) }
    }
    if finding == .serious { spread(findingAt: i, a, visit.visit, &executive) }
    let waitsForDecision =
      activities[place].changesStatus
      || (isFound && activities[place].correctionStarts == .atDecision)
    if waitsForDecision {
      decide(
        PendingDecision(
          subject: Int32(i), activity: visit.activity, finding: finding, visit: visit.visit,
          visited: now, mayMitigate: mitigable),
        &executive)
    }
    // Where nothing is decided about its status, the visit itself is the assessment.
    if !activities[place].changesStatus { cover(i, a, visited: now, at: now) }
  }

  /// A third-party audit looks at a sample of the exporter's sites and may find their breaches.
  ///
  /// It is no audit of a mine: what it does not report leaves a site's status and coverage alone.
  private mutating func lookUpstream(
    of exporter: Int, _ visit: Job, _ executive: inout Executive<MechanismEvent>
  ) {
    let a = Int(visit.activity)
    let activity = activities[activityPlace(exporter, a)]
    supplying.empty()
    for place in suppliersOf.range(of: exporter)
    where isPresent(Int(suppliersOf.members[place])) {
      supplying.add(suppliersOf.members[place])
    }
    let size = activity.upstream.size(of: supplying.count)
    for drawn in 0..<size {
      let u = key.uniform(
        entity: subjects[exporter].entity, draw: visit.visit << 16 | UInt32(drawn),
        purpose: Purpose.upstreamSample.of(.exporter, number: activity.number))
      let i = supplying.draw(uniform: u)
      let truth = subjects[i].grade
      let finding = activity.test.finding(
        truth: truth,
        uniform: key.uniform(
          entity: subjects[i].entity, draw: visit.visit,
          purpose: Purpose.upstreamTest.of(.mineSite, number: activity.number)),
        quality: visibilityInAudits(i))
      mark(i, at: executive.now.ticks, .visited(a, finding))
      remember(visitTo: i, &executive)
      if truth == .serious, finding == .serious {
        recorder.detected(inState: Int(subjects[i].state), at: executive.now.ticks, window)
      }
      if finding != .conforming { act(on: finding, truth: truth, at: i, visit, &executive) }
    }
  }

  @inline(__always)
  private func isBlocked(_ visit: Job, _ number: UInt64, _ regime: Regime) -> Bool {
    let chance = security.effects[regime.index].visitBlocked
    guard chance > 0 else { return false }
    let i = Int(visit.subject)
    return key.uniform(
      entity: subjects[i].entity, draw: visit.visit << 10 | UInt32(visit.attempts),
      purpose: Purpose.visitBlocked.of(subjects[i].kind, number: number)) < chance
  }

  /// The regime where a subject is; exporters and states are taken to be reachable.
  @inline(__always)
  func regime(of i: Int) -> Regime {
    subjects[i].zone < 0 ? .calm : zones[Int(subjects[i].zone)].regime
  }

  /// The subject counts as covered until the assessment is no longer valid.
  mutating func cover(_ i: Int, _ a: Int, visited: Int64, at now: Int64) {
    let place = activityPlace(i, a)
    guard activities[place].countsAsCoverage, activities[place].subject == subjects[i].kind else {
      return
    }
    let base = policies[policyPlace(i)].countedFrom == .visit ? visited : now
    let until = activities[place].validity.end(after: SimulationTime(ticks: base), in: calendar)
      .ticks
    guard until > now else { return }
    if !isOpen(i) {
      // Counted from when it is worked again.
      subjects[i].coveredUntil = max(subjects[i].coveredUntil, until)
      return
    }
    recorder.covered(
      subjects[i], isIssuing: isIssuing[Int(subjects[i].state)],
      seconds: window.overlap(subjects[i].coveredFrom, min(subjects[i].coveredUntil, now)))
    subjects[i].coveredFrom = now
    subjects[i].coveredUntil = max(subjects[i].coveredUntil, until)
  }

  /// A status that has lapsed without a new assessment, to blue or to none, covers nothing.
  mutating func endCoverage(_ i: Int, at now: Int64) {
    subjects[i].coveredUntil = min(subjects[i].coveredUntil, now)
  }
}
