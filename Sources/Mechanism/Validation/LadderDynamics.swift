import EventSimulation
import RandomVariates

// The ladder: corrective actions and their deadline, extension, scrutiny, suspension by cause, striking off, and back.
extension MechanismModel {
  /// Puts a state on a rung, which all see as a status.
  mutating func setStanding(
    _ state: Int, _ standing: Standing, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    let i = ownSubject(ofState: state)
    validationRecord.stood(
      validations[state].standing, from: validations[state].since, to: now, window)
    let old = validations[state].standing
    _ = executive.cancel(validations[state].ladderEvent)
    validations[state].ladderEvent = .none
    validations[state].standing = standing
    validations[state].since = now
    validations[state].turns &+= 1
    if standing.isSuspended, !old.isSuspended {
      validations[state].suspendedSince = now
      validationRecord.suspended(standing, at: now, window)
      scheduleDelisting(state, &executive)
    } else if old.isSuspended, !standing.isSuspended {
      validationRecord.lifted(
        after: now - validations[state].suspendedSince, at: now, window)
      _ = executive.cancel(validations[state].delistEvent)
      validations[state].delistEvent = .none
    }
    if subjects[i].status != standing.status {
      if standing.status == .red || standing.status == .yellow { peersSeeSanction(of: i) }
      setStatus(
        i, to: standing.status, countedFrom: now, isAssessed: standing != .candidate, &executive)
      if standing == .candidate { endCoverage(i, at: now) }
    }
  }

  /// What is decided becomes a rung, and a date for the next validation.
  mutating func follow(
    _ verdict: Verdict, _ state: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    let standing = validations[state].standing
    setActions(state, &executive)
    validations[state].extensions = 0
    validations[state].nextDue =
      verdict == .passes ? nextRegular(state, from: now) : correctionEnds(state, from: now)
    // A crisis or a late report is not ended by a validation, nor is being off the list.
    if standing == .suspendedPolitical || standing == .suspendedReporting || standing == .delisted {
      return
    }
    switch verdict {
    case .passes:
      setStanding(state, .good, &executive)
      planValidation(state, at: validations[state].nextDue, &executive)
    case .correctiveActions:
      setStanding(state, .correcting, &executive)
      setDeadline(state, at: validations[state].nextDue, &executive)
    case .suspension(let cause):
      let scrutiny = validationRules.ladder.scrutiny
      let isLong = scrutiny.seconds > 0 || scrutiny.months > 0
      if cause == .suspendedQuality, isLong, standing != .scrutiny, !standing.isSuspended {
        setStanding(state, .scrutiny, &executive)
        setDeadline(state, at: scrutiny.end(after: executive.now, in: calendar).ticks, &executive)
      } else {
        suspend(state, cause, &executive)
      }
    }
  }

  /// The regular validation comes a lead ahead of the end of what the last one is worth.
  @inline(__always)
  private func nextRegular(_ state: Int, from now: Int64) -> Int64 {
    let i = ownSubject(ofState: state)
    let end = policies[policyPlace(i)].rule(.green).period.end(
      after: SimulationTime(ticks: now), in: calendar)
    let a = validator
    return end.ticks - (a >= 0 ? activities[activityPlace(i, a)].lead : 0)
  }

  @inline(__always)
  private func correctionEnds(_ state: Int, from now: Int64) -> Int64 {
    policies[policyPlace(ownSubject(ofState: state))].rule(.yellow).period.end(
      after: SimulationTime(ticks: now), in: calendar
    ).ticks
  }

  private mutating func setDeadline(
    _ state: Int, at end: Int64, _ executive: inout Executive<MechanismEvent>
  ) {
    validations[state].nextDue = end
    _ = executive.cancel(validations[state].ladderEvent)
    validations[state].ladderEvent = schedule(
      .validation(state: Int32(state), turn: .rungEnds), at: end, &executive)
  }

  private mutating func suspend(
    _ state: Int, _ cause: Standing, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    setStanding(state, cause, &executive)
    let spell = validationRules.ladder.spell(cause).sample(
      key: key, entity: subjects[ownSubject(ofState: state)].entity,
      draw: validations[state].turns, purpose: Purpose.suspensionSpell.alone())
    validations[state].ladderEvent = schedule(
      .validation(state: Int32(state), turn: .rungEnds), at: ticks(from: now, after: spell),
      &executive)
  }

  /// A deadline, a scrutiny, a suspension or an absence is over.
  mutating func rungEnds(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    validations[state].ladderEvent = .none
    switch validations[state].standing {
    case .correcting:
      if isExtended(state, at: now) {
        setDeadline(
          state, at: validationRules.ladder.period.end(after: executive.now, in: calendar).ticks,
          &executive)
      } else {
        planValidation(
          state, at: now, targeted: validationRules.ladder.secondIsTargeted, &executive)
      }
    case .scrutiny, .suspendedQuality, .suspendedCivilSociety:
      planValidation(state, at: now, targeted: true, &executive)
    case .suspendedReporting, .suspendedPolitical:
      lift(state, &executive)
    case .delisted:
      validationRecord.readmitted(at: now, window)
      validations[state].hasBeenValidated = false
      setStanding(state, .candidate, &executive)
      planValidation(
        state,
        at: validationRules.ladder.candidature.end(after: executive.now, in: calendar).ticks,
        &executive)
    case .candidate, .good: break
    }
  }

  /// A state that has not completed its actions may ask for more time, and be given it.
  private mutating func isExtended(_ state: Int, at now: Int64) -> Bool {
    var isOpen = false
    for requirement in 0..<validationRules.requirementCount
    where requirements[requirementPlace(state, requirement)].hasAction { isOpen = true }
    let isMet = !isOpen
    var (asks, isGranted) = (false, false)
    if isOpen, Int(validations[state].extensions) < validationRules.ladder.most {
      let draws = key.uniformPair(
        entity: subjects[ownSubject(ofState: state)].entity,
        draw: validations[state].turns << 4 | UInt32(validations[state].extensions),
        purpose: Purpose.extensionAsked.alone())
      asks = draws.0 < validationRules.ladder.asked
      isGranted = asks && draws.1 < validationRules.ladder.granted
    }
    if validations[state].extensions == 0 {
      validationRecord.deadline(isMet: isMet, asks: asks, isGranted: isGranted, at: now, window)
    }
    if isGranted { validations[state].extensions += 1 }
    return isGranted
  }

  /// A suspension for a late report or a crisis ends of itself; the state is where its last validation left it.
  private mutating func lift(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    let wasCrisis = validations[state].standing == .suspendedPolitical
    guard validations[state].hasBeenValidated else {
      // The clock of its first validation has not stopped.
      setStanding(state, .candidate, &executive)
      if wasCrisis { planValidation(state, at: now, &executive) }
      return
    }
    let hasActions = validations[state].actionsSet > 0
    setStanding(state, hasActions ? .correcting : .good, &executive)
    let due = max(now, validations[state].nextDue)
    // After a crisis much has changed, and the state is validated at once.
    if wasCrisis {
      planValidation(state, at: now, &executive)
    } else if hasActions {
      setDeadline(state, at: due, &executive)
    } else {
      planValidation(state, at: due, &executive)
    }
  }

  private mutating func scheduleDelisting(
    _ state: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    guard validationRules.ladder.delistRate > 0 else { return }
    let wait = key.exponential(
      entity: subjects[ownSubject(ofState: state)].entity, draw: validations[state].turns,
      purpose: Purpose.delisting.alone())
    validations[state].delistEvent = schedule(
      .validation(state: Int32(state), turn: .delisted),
      at: ticks(
        from: executive.now.ticks &+ validationRules.ladder.delistAfter,
        after: wait / validationRules.ladder.delistRate),
      &executive)
  }

  mutating func delist(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    validations[state].delistEvent = .none
    validationRecord.delisted(at: now, window)
    setStanding(state, .delisted, &executive)
    let away = validationRules.ladder.reEntry.sample(
      key: key, entity: subjects[ownSubject(ofState: state)].entity,
      draw: validations[state].turns, purpose: Purpose.reEntry.alone())
    validations[state].ladderEvent = schedule(
      .validation(state: Int32(state), turn: .rungEnds), at: ticks(from: now, after: away),
      &executive)
  }

  // MARK: What befalls a state

  mutating func scheduleLateReport(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    validations[state].reportEvent = befalls(
      state, validationRules.ladder.lateReports, validations[state].reports, .lateReport,
      .reportIsLate, &executive)
  }

  mutating func scheduleCrisis(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    validations[state].crisisEvent = befalls(
      state, validationRules.ladder.crises, validations[state].crises, .politicalCrisis, .crisis,
      &executive)
  }

  private mutating func befalls(
    _ state: Int, _ rate: Double, _ draw: UInt32, _ purpose: Purpose, _ turn: ValidationTurn,
    _ executive: inout Executive<MechanismEvent>
  ) -> EventHandle {
    guard rate > 0 else { return .none }
    let wait = key.exponential(
      entity: subjects[ownSubject(ofState: state)].entity, draw: draw, purpose: purpose.alone())
    return schedule(
      .validation(state: Int32(state), turn: turn),
      at: ticks(from: executive.now.ticks, after: wait / rate), &executive)
  }

  mutating func reportIsLate(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    validations[state].reports &+= 1
    scheduleLateReport(state, &executive)
    let standing = validations[state].standing
    if standing.isSuspended || standing == .delisted { return }
    suspend(state, .suspendedReporting, &executive)
  }

  /// A crisis overrides whatever else a state is suspended for.
  mutating func crisisBreaksOut(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    validations[state].crises &+= 1
    scheduleCrisis(state, &executive)
    let standing = validations[state].standing
    if standing == .suspendedPolitical || standing == .delisted { return }
    suspend(state, .suspendedPolitical, &executive)
  }

  // MARK: Multi-stakeholder groups

  mutating func scheduleGroup(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    guard validationRules.group.isInUse, validationRules.group.dissolution > 0 else { return }
    let entity = subjects[ownSubject(ofState: state)].entity
    let draw = validations[state].groupTurns
    let wait =
      validations[state].groupWorks
      ? key.exponential(entity: entity, draw: draw, purpose: Purpose.groupTurn.alone())
        / validationRules.group.dissolution
      : validationRules.group.absence.sample(
        key: key, entity: entity, draw: draw, purpose: Purpose.groupTurn.alone())
    validations[state].groupEvent = schedule(
      .validation(state: Int32(state), turn: .groupTurns),
      at: ticks(from: executive.now.ticks, after: wait), &executive)
  }

  mutating func groupTurns(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    useRequirements(ofState: state, at: now)
    validations[state].groupWorks.toggle()
    validations[state].groupTurns &+= 1
    validationRecord.groupTurned(works: validations[state].groupWorks, at: now, window)
    rescheduleRequirements(ofState: state, &executive)
    scheduleGroup(state, &executive)
  }
}
