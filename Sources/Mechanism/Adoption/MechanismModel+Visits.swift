import EventSimulation
import Statistics

// What becomes of visits asked for, and of the clocks that ask for them, when a design comes into force.
extension MechanismModel {
  /// Drops the visits that are no longer asked for and sends the others to those who are to make them.
  ///
  /// - Parameter concerned: by body of the new design; those whose queue changes are added.
  mutating func redirectVisits(
    _ change: DesignChange, concerned: inout [Bool], _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    var isQueued = Array(repeating: false, count: jobs.elements.count)
    for body in bodyStates.indices {
      var queue: [Int32] = []
      var next = bodyStates[body].head
      while next >= 0 {
        queue.append(next)
        isQueued[Int(next)] = true
        next = jobs[next].next
      }
      let goes = queue.map { leaves($0, change) }
      guard goes.contains(true) else { continue }
      bodyStates[body].head = -1
      bodyStates[body].tail = -1
      reconsiderHeld(body)
      if body < concerned.count { concerned[body] = true }
      for (job, goes) in zip(queue, goes) {
        if !goes {
          enqueue(job, body)
        } else if redirect(job, change, at: now) {
          enqueue(job, Int(jobs[job].body))
          concerned[Int(jobs[job].body)] = true
        } else {
          jobs.remove(job)
        }
      }
    }
    // Those turned away wait in no queue until they are tried again.
    for job in jobs.occupied
    where jobs[job].stage == .waiting && !isQueued[Int(job)] && leaves(job, change) {
      if !redirect(job, change, at: now) { jobs[job].stage = .dropped }
    }
    // A subject whose visit was dropped may have another of the same activity under way.
    for job in jobs.occupied where jobs[job].stage == .underWay {
      let (i, a) = (Int(jobs[job].subject), Int(jobs[job].activity))
      if change.ends(a, inState: Int(subjects[i].state)) {
        subjects[i].pending |= UInt16(1) << UInt16(a)
      }
    }
  }

  /// Whether a visit that waits cannot wait on where it does.
  private func leaves(_ job: Int32, _ change: DesignChange) -> Bool {
    let (i, a) = (Int(jobs[job].subject), Int(jobs[job].activity))
    return change.ends(a, inState: Int(subjects[i].state))
      || executor[activityPlace(i, a)] != Int(jobs[job].body)
  }

  /// Counts a visit over to the body that is now to make it, or drops it and says no.
  private mutating func redirect(_ job: Int32, _ change: DesignChange, at now: Int64) -> Bool {
    let (i, a) = (Int(jobs[job].subject), Int(jobs[job].activity))
    bodyStates[Int(jobs[job].body)].waiting.add(-1, at: now)
    bodyStates[Int(jobs[job].body)].waited += window.overlap(jobs[job].queued, now)
    if change.ends(a, inState: Int(subjects[i].state)) {
      recorder.dropped(at: now, window)
      subjects[i].pending &= ~(UInt16(1) << UInt16(a))
      return false
    }
    let body = executor[activityPlace(i, a)]
    jobs[job].body = Int32(body)
    jobs[job].queued = now
    bodyStates[body].waiting.add(1, at: now)
    return true
  }

  /// Whether the clock of a state's validation is the ladder's under both designs, and runs on.
  private func keepsLadder(_ change: DesignChange, _ state: Int, _ a: Int) -> Bool {
    let i = ownSubject(ofState: state)
    return change.old.validation.isScored && isTimedByLadder(i)
      && activities[state * activityCount + a].subject == .memberState
      && !change.ends(a, inState: state) && validations[state].hasBeenValidated
  }

  /// Begins the routines that have changed anew, as at a start.
  mutating func resumeRoutines(
    _ change: DesignChange, _ executive: inout Executive<MechanismEvent>
  ) {
    for place in change.routines.indices where change.routines[place] {
      let (state, a) = (place / activityCount, place % activityCount)
      if keepsLadder(change, state, a) { continue }
      _ = executive.cancel(sampleClocks[place].event)
      sampleClocks[place].event = .none
      let kinds = SubjectKind.allCases.map { ranges[state * SubjectKind.count + $0.index] }
      for i in kinds.joined() {
        _ = executive.cancel(routineEvents[i * activityCount + a])
        routineEvents[i * activityCount + a] = .none
      }
      let activity = activities[place]
      switch activity.routine {
      case .none: continue
      case .randomSample: scheduleSample(state, a, &executive)
      case .periodic, .poisson:
        for i in kinds[activity.subject.index] where isAmong(i, activity) {
          // Where the interval counts from a visit that is still to be made, that visit starts the clock.
          let isAwaited = subjects[i].pending & UInt16(1) << UInt16(a) != 0
          if isAwaited, activity.countedFrom == .completion { continue }
          scheduleRoutine(i, a, first: true, anew: true, &executive)
        }
      }
    }
  }
}
