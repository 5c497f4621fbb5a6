import EventSimulation
import RandomVariates
import Statistics

// What makes a visit due, and how visits wait for the body that makes them.
extension MechanismModel {
  /// Sets the routine clocks of every activity going.
  mutating func startRoutines(_ executive: inout Executive<MechanismEvent>) {
    for state in isIssuing.indices {
      for a in 0..<activityCount {
        let activity = activities[state * activityCount + a]
        guard activity.isActive else { continue }
        switch activity.routine {
        case .none: continue
        case .randomSample:
          scheduleSample(state, a, &executive)
        case .periodic, .poisson:
          for i in ranges[state * SubjectKind.count + activity.subject.index]
          where isAmong(i, activity) {
            scheduleRoutine(i, a, first: true, &executive)
          }
        }
      }
    }
  }

  /// The next time that routine makes a visit to this subject due.
  ///
  /// - Parameters:
  ///   - first: whether the routine has only begun.
  ///   - anew: whether it begins in place of another; the draw that the other would have used is left out, because
  ///     that it had not yet made a visit due says something about it.
  mutating func scheduleRoutine(
    _ i: Int, _ a: Int, first: Bool, anew: Bool = false,
    _ executive: inout Executive<MechanismEvent>
  ) {
    let activity = activities[activityPlace(i, a)]
    let subject = subjects[i]
    let interval = Double(activity.interval) * riskFactor(subject, activity)
    let wait: Double
    switch activity.routine {
    case .none, .randomSample: return
    case .periodic where first && activity.firstDue == .spread:
      wait =
        interval
        * key.uniform(
          entity: subject.entity, draw: 0,
          purpose: Purpose.firstDue.of(subject.kind, number: activity.number))
    case .periodic: wait = interval
    case .poisson:
      wait =
        interval
        * key.exponential(
          entity: subject.entity, draw: requests[i * activityCount + a] | (anew ? restart(i) : 0),
          purpose: Purpose.requestInterval.of(subject.kind, number: activity.number))
    }
    // A visit asked for by another trigger may have restarted the clock: one clock runs at a time.
    let clock = i * activityCount + a
    _ = executive.cancel(routineEvents[clock])
    routineEvents[clock] = schedule(
      .visitDue(subject: Int32(i), activity: UInt8(a)),
      at: ticks(from: executive.now.ticks, after: wait), &executive)
  }

  /// Tells apart the draws of a routine that begins anew: a site that opens and closes begins it many times.
  @inline(__always)
  private func restart(_ i: Int) -> UInt32 {
    1 << 31 | (siteLife.isInUse ? (siteTurns[i] & 0x7ff) << 20 : 0)
  }

  mutating func visitDue(_ i: Int, _ a: Int, _ executive: inout Executive<MechanismEvent>) {
    guard mayBeVisited(i), isPresent(i) else { return }
    request(i, a, &executive)
    if !isTimedByLadder(i), activities[activityPlace(i, a)].countedFrom == .schedule {
      scheduleRoutine(i, a, first: false, &executive)
    }
  }

  /// A simple random sample without replacement of the subjects of one state.
  mutating func sampleDue(_ state: Int, _ a: Int, _ executive: inout Executive<MechanismEvent>) {
    let activity = activities[state * activityCount + a]
    let members = ranges[state * SubjectKind.count + activity.subject.index]
    inspected.empty()
    for i in members where isAmong(i, activity) && isPresent(i) { inspected.add(Int32(i)) }
    let size = min(activity.sampleSize, inspected.count)
    let entity = subjects[
      ranges[state * SubjectKind.count + SubjectKind.memberState.index].lowerBound
    ]
    .entity
    let round = sampleClocks[state * activityCount + a].round
    for drawn in 0..<size {
      let u = key.uniform(
        entity: entity, draw: round << 17 | UInt32(drawn),
        purpose: Purpose.randomSample.alone(number: activity.number))
      request(inspected.draw(uniform: u), a, &executive)
    }
    scheduleSample(state, a, &executive)
  }

  /// The next time that an activity draws its sample in a state.
  mutating func scheduleSample(
    _ state: Int, _ a: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    let place = state * activityCount + a
    sampleClocks[place].round &+= 1
    sampleClocks[place].event = schedule(
      .sampleDue(state: Int32(state), activity: UInt8(a)),
      at: executive.now.ticks &+ activities[place].interval, &executive)
  }

  mutating func renewalDue(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    subjects[i].renewalEvent = .none
    let a = renewer[policyPlace(i)]
    if a >= 0 { request(i, a, &executive) }
  }

  /// Asks for a visit; where one is already waiting it may count for this one too.
  mutating func request(
    _ i: Int, _ a: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    guard isPresent(i) else { return }
    let place = activityPlace(i, a)
    let now = executive.now.ticks
    let isCounted = !isBeside[place]
    if isCounted {
      recorder.requested(a, at: now, window, tolerance: reporting.onScheduleTolerance)
    }
    // Counted also when it merges: the number keys the next interval of a Poisson routine.
    let visit = requests[i * activityCount + a]
    requests[i * activityCount + a] = visit &+ 1
    let bit = UInt16(1) << UInt16(a)
    if activities[place].overlap == .merge, subjects[i].pending & bit != 0 {
      if isCounted { recorder.dropped(at: now, window) }
      return
    }
    subjects[i].pending |= bit
    mark(i, at: now, .visitAsked(a))
    let body = executor[place]
    let job = jobs.insert(
      Job(
        subject: Int32(i), activity: UInt8(a), attempts: 0, visit: visit, next: -1, requested: now,
        queued: now, body: Int32(body)))
    bodyStates[body].waiting.add(1, at: now)
    enqueue(job, body)
    dispatch(body, &executive)
  }

  mutating func visitRetried(_ job: Int32, _ executive: inout Executive<MechanismEvent>) {
    if jobs[job].stage == .dropped {
      jobs.remove(job)
      return
    }
    let body = Int(jobs[job].body)
    enqueue(job, body)
    dispatch(body, &executive)
  }

  mutating func enqueue(_ job: Int32, _ body: Int) {
    jobs[job].next = -1
    if bodyStates[body].tail >= 0 {
      jobs[bodyStates[body].tail].next = job
    } else {
      bodyStates[body].head = job
    }
    bodyStates[body].tail = job
  }

  /// Begins as many waiting visits as teams and cash allow, first in first out but for those held back.
  mutating func dispatch(_ body: Int, _ executive: inout Executive<MechanismEvent>) {
    while firstNotHeld(body) >= 0,
      bodyStates[body].busy.level < Int64(teamsAllowed(body, at: executive.now.ticks)),
      canPay(body, for: firstNotHeld(body))
    {
      let job = firstNotHeld(body)
      if leavesTooLittle(job, body, at: executive.now.ticks) {
        holdBack(job, body, at: executive.now.ticks)
        continue
      }
      dequeue(job, body)
      begin(job, body, &executive)
    }
  }

  /// The visit whose turn it is, or −1.
  @inline(__always)
  func firstNotHeld(_ body: Int) -> Int32 {
    bodyStates[body].heldTail < 0
      ? bodyStates[body].head : jobs[bodyStates[body].heldTail].next
  }

  /// Takes the visit whose turn it is out of the queue.
  @inline(__always)
  private mutating func dequeue(_ job: Int32, _ body: Int) {
    let next = jobs[job].next
    let held = bodyStates[body].heldTail
    if held < 0 { bodyStates[body].head = next } else { jobs[held].next = next }
    if next < 0 { bodyStates[body].tail = held }
  }

  mutating func rearm(_ i: Int, _ a: Int, _ executive: inout Executive<MechanismEvent>) {
    if !isTimedByLadder(i), activities[activityPlace(i, a)].countedFrom == .completion {
      scheduleRoutine(i, a, first: false, &executive)
    }
  }
}

/// When an activity next draws its sample in one state.
struct SampleClock {
  var event: EventHandle = .none
  /// Counts samples, and keys their draws.
  var round: UInt32 = 0
}
