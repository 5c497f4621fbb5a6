import EventSimulation
import RandomVariates

// Mine sites are worked for a time and lie idle for a time, whatever the mechanism does; some are not known to it.
//
// An idle site produces nothing, breaks nothing and is not visited; its status and its clocks go on. An unknown one
// produces and may break every rule, but nobody looks at it and none of its minerals can be certified.
extension MechanismModel {
  /// Whether a subject is at work.
  @inline(__always)
  func isOpen(_ i: Int) -> Bool { !siteLife.isInUse || subjects[i].life.contains(.open) }

  /// Whether a subject is at work and known, so that it can be looked at.
  @inline(__always)
  func isPresent(_ i: Int) -> Bool { !siteLife.isInUse || subjects[i].life == .present }

  @inline(__always)
  func isKnown(_ i: Int) -> Bool { !siteLife.isInUse || subjects[i].life.contains(.known) }

  /// Draws which sites lie idle; before anything else is started.
  mutating func drawSiteLife() {
    guard siteLife.isInUse else { return }
    for i in subjects.indices where subjects[i].kind == .mineSite {
      let u = key.uniform(
        entity: subjects[i].entity, draw: 0, purpose: Purpose.idleAtStart.of(.mineSite))
      guard u < siteLife.dormantAtStart else { continue }
      subjects[i].life.remove(.open)
      // Nothing goes on there, so nothing can be in breach.
      subjects[i].grade = .conforming
    }
  }

  mutating func startSiteLife(_ executive: inout Executive<MechanismEvent>) {
    guard siteLife.isInUse else { return }
    for i in subjects.indices where subjects[i].kind == .mineSite {
      scheduleSiteTurn(i, &executive)
      scheduleDiscovery(i, &executive)
    }
  }

  private mutating func scheduleSiteTurn(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    let rate = subjects[i].life.contains(.open) ? siteLife.closing : siteLife.opening
    guard rate > 0 else { return }
    let wait = key.exponential(
      entity: subjects[i].entity, draw: siteTurns[i], purpose: Purpose.siteTurn.of(.mineSite))
    _ = schedule(
      .siteTurns(subject: Int32(i)), at: ticks(from: executive.now.ticks, after: wait / rate),
      &executive)
  }

  /// A site is worked again, or no longer.
  mutating func siteTurns(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    siteTurns[i] &+= 1
    if subjects[i].life.contains(.open) { close(i, &executive) } else { open(i, &executive) }
    scheduleSiteTurn(i, &executive)
  }

  private mutating func close(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    siteLifeRecord.closed(at: now, window)
    if subjects[i].grade != .conforming {
      // What went on there goes on no longer.
      _ = executive.cancel(subjects[i].conductEvent)
      subjects[i].conductEvent = .none
      changeGrade(i, to: .conforming, by: .closure, &executive)
    }
    useThresholds(i, at: now)
    account(i, at: now)
    countCoverage(i, at: now)
    subjects[i].life.remove(.open)
    scheduleConduct(i, &executive)
    moveTrade(i, at: now)
  }

  private mutating func open(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    siteLifeRecord.opened(at: now, window)
    account(i, at: now)
    subjects[i].life.insert(.open)
    subjects[i].updated = now
    subjects[i].coveredFrom = now
    scheduleConduct(i, &executive)
    moveTrade(i, at: now)
    if subjects[i].life.contains(.known) {
      resumeVisits(i, &executive)
    } else {
      scheduleDiscovery(i, &executive)
    }
  }

  // MARK: Discovery

  /// An unknown site is found at a rate while it is worked; each stretch of work has a draw of its own.
  private mutating func scheduleDiscovery(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    guard subjects[i].life == .open, siteLife.discovery > 0 else { return }
    let wait = key.exponential(
      entity: subjects[i].entity, draw: siteTurns[i], purpose: Purpose.discovery.of(.mineSite))
    _ = schedule(
      .siteFound(subject: Int32(i), turn: UInt16(truncatingIfNeeded: siteTurns[i])),
      at: ticks(from: executive.now.ticks, after: wait / siteLife.discovery), &executive)
  }

  /// Void where the site has been idle since, or is known by now.
  mutating func siteFound(
    _ i: Int, turn: UInt16, _ executive: inout Executive<MechanismEvent>
  ) {
    guard UInt16(truncatingIfNeeded: siteTurns[i]) == turn else { return }
    discover(i, &executive)
  }

  /// A site becomes known: it begins as one that has not been verified.
  mutating func discover(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    guard !isKnown(i) else { return }
    let now = executive.now.ticks
    siteLifeRecord.discovered(at: now, window)
    account(i, at: now)
    subjects[i].life.insert(.known)
    setStatus(
      i, to: statusWhenFound[Int(subjects[i].state)], countedFrom: now, isAssessed: false,
      &executive)
    if isPresent(i) { resumeVisits(i, &executive) }
  }

  /// The routines of a site begin, as at a start; where its status has run towards its end, a visit is asked for.
  private mutating func resumeVisits(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    for a in 0..<activityCount {
      let activity = activities[activityPlace(i, a)]
      guard activity.isActive, activity.subject == .mineSite, isAmong(i, activity) else { continue }
      guard subjects[i].pending & UInt16(1) << UInt16(a) == 0 else { continue }
      scheduleRoutine(i, a, first: true, anew: true, &executive)
    }
    let renewal = renewer[policyPlace(i)]
    let status = subjects[i].status
    let ends = policies[policyPlace(i)].rule(status).lapsesTo != nil || status == .red
    if renewal >= 0, ends, subjects[i].renewalEvent == .none { request(i, renewal, &executive) }
  }

  /// Counts the coverage of a site up to now, as it will not be counted while the site lies idle.
  private mutating func countCoverage(_ i: Int, at now: Int64) {
    recorder.covered(
      subjects[i], isIssuing: isIssuing[Int(subjects[i].state)],
      seconds: window.overlap(subjects[i].coveredFrom, min(subjects[i].coveredUntil, now)))
    subjects[i].coveredFrom = now
  }
}
