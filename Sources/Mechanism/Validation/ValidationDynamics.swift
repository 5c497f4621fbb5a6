import EventSimulation
import RandomVariates

// A scored validation from the day it is asked for to the decision: team work, comments, those who decide. Only the
// first of these occupies a team.
extension MechanismModel {
  /// Sets going what happens to states of itself.
  mutating func startValidations(_ executive: inout Executive<MechanismEvent>) {
    guard validationRules.isScored else { return }
    for state in validations.indices { startValidation(ofState: state, &executive) }
  }

  mutating func startValidation(ofState state: Int, _ executive: inout Executive<MechanismEvent>) {
    startRequirements(ofState: state, &executive)
    setStanding(state, .candidate, &executive)
    scheduleGroup(state, &executive)
    scheduleLateReport(state, &executive)
    scheduleCrisis(state, &executive)
  }

  mutating func validationTurns(
    _ state: Int, _ turn: ValidationTurn, _ executive: inout Executive<MechanismEvent>
  ) {
    switch turn {
    case .commented: goesToDecision(state, &executive)
    case .decided: validationDecided(state, &executive)
    case .rungEnds: rungEnds(state, &executive)
    case .delisted: delist(state, &executive)
    case .reportIsLate: reportIsLate(state, &executive)
    case .crisis: crisisBreaksOut(state, &executive)
    case .groupTurns: groupTurns(state, &executive)
    }
  }

  /// Brings all that is counted up to the horizon.
  mutating func finishValidations(at end: Int64) {
    guard validationRules.isScored else { return }
    validationRecord.holdAll(at: end, window)
    for state in validations.indices {
      validationRecord.stood(
        validations[state].standing, from: validations[state].since, to: end, window)
    }
  }

  /// Whether the clock of an activity at a subject is the ladder's and not that of its routine.
  @inline(__always)
  func isTimedByLadder(_ i: Int) -> Bool {
    validationRules.isScored && subjects[i].kind == .memberState
  }

  /// The activity that validates states, or −1.
  @inline(__always)
  var validator: Int {
    for a in 0..<activityCount
    where activities[a].isActive && activities[a].subject == .memberState { return a }
    return -1
  }

  /// The next validation becomes due.
  mutating func planValidation(
    _ state: Int, at time: Int64, targeted: Bool = false,
    _ executive: inout Executive<MechanismEvent>
  ) {
    let a = validator
    guard a >= 0 else { return }
    let i = ownSubject(ofState: state)
    // One at a time: what is under way will be followed by what then stands.
    let isUnderWay = subjects[i].pending & UInt16(1) << UInt16(a) != 0
    if isUnderWay || validations[state].awaitsDecision { return }
    validations[state].nextDue = time
    validations[state].isTargeted = targeted
    let clock = i * activityCount + a
    _ = executive.cancel(routineEvents[clock])
    routineEvents[clock] = schedule(
      .visitDue(subject: Int32(i), activity: UInt8(a)), at: max(time, executive.now.ticks),
      &executive)
  }

  /// Whether a visit that falls due now is to be made: not to a state in crisis or off the list.
  @inline(__always)
  func mayBeVisited(_ i: Int) -> Bool {
    guard isTimedByLadder(i) else { return true }
    let standing = validations[Int(subjects[i].state)].standing
    return standing != .suspendedPolitical && standing != .delisted
  }

  /// What team time and cost of the visit that begins come to, as a share of those of a whole validation.
  @inline(__always)
  func shareOfValidation(_ i: Int) -> Double {
    isTimedByLadder(i) && validations[Int(subjects[i].state)].isTargeted
      ? validationRules.ladder.targetedShare : 1
  }

  /// The team's work is done: each requirement is taken to be what the test makes of it.
  mutating func assessRequirements(
    of i: Int, _ visit: Job, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    let state = Int(subjects[i].state)
    let own = activityPlace(i, Int(visit.activity))
    let number = activities[own].number
    let quality = alignmentQuality(of: Int(visit.activity), inState: state)
    // That a faultless state is faulted at all has the chance of a false report; each requirement has its part of it.
    let faulted =
      1
      - Portable.pow(
        1 - activities[own].test.falseLesser, 1 / Double(max(1, validationRules.requirementCount)))
    for requirement in 0..<validationRules.requirementCount {
      let place = requirementPlace(state, requirement)
      if validations[state].isTargeted, requirements[place].assessed.isMet { continue }
      let u = key.uniform(
        entity: subjects[i].entity, draw: visit.visit << 8 | UInt32(requirement),
        purpose: Purpose.requirementTest.alone(number: number))
      requirements[place].assessed = activities[own].test.seen(
        requirements[place].level, uniform: u, quality: quality, falseChance: faulted)
    }
    validations[state].visit = visit.visit
    validations[state].awaitsDecision = true
    let card = assessedScores(ofState: state)
    let finding = validationRules.finding(card)
    mark(i, at: now, .visited(Int(visit.activity), finding))
    if window.contains(now) {
      recorder.strata.visited(
        Strata.place(state, .memberState, 0), Int(visit.activity), reporting: finding)
    }
    let delay = validationRules.comments.sample(
      key: key, entity: subjects[i].entity, draw: visit.visit,
      purpose: Purpose.validationComments.alone())
    if delay == 0 { return goesToDecision(state, &executive) }
    validations[state].decisionEvent = schedule(
      .validation(state: Int32(state), turn: .commented), at: ticks(from: now, after: delay),
      &executive)
  }

  /// The finding goes before the next meeting of those who decide, or is decided at once.
  private mutating func goesToDecision(
    _ state: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    let a = validator
    guard a >= 0 else { return }
    let now = executive.now.ticks
    let isForCommittee =
      activities[state * activityCount + a].decision == .committee && committee >= 0
    guard isForCommittee else { return validationDecided(state, &executive) }
    validations[state].decisionEvent = schedule(
      .validation(state: Int32(state), turn: .decided),
      at: nextMeeting(notBefore: now &+ bodies[committee].preparation), &executive)
  }

  private mutating func validationDecided(
    _ state: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    let a = validator
    guard a >= 0, validations[state].awaitsDecision else { return }
    let isForCommittee = activities[state * activityCount + a].decision == .committee
    if isForCommittee, committee >= 0, !bodyStates[committee].isFunded {
      // A committee that cannot be paid does not meet; its agenda waits for the next meeting.
      validations[state].decisionEvent = schedule(
        .validation(state: Int32(state), turn: .decided),
        at: nextMeeting(notBefore: now &+ 1), &executive)
      return
    }
    let i = ownSubject(ofState: state)
    let card = assessedScores(ofState: state)
    let verdict = validationRules.verdict(card, completed: completedShare(state))
    let finding = validationRules.finding(card)
    mark(i, at: now, .decided(finding))
    validationRecord.decided(
      finding, card, isFirst: !validations[state].hasBeenValidated,
      isTargeted: validations[state].isTargeted, seconds: now - validations[state].begun,
      actions: (Int(validations[state].actionsSet), completedActions(state)), at: now, window)
    validations[state].awaitsDecision = false
    validations[state].hasBeenValidated = true
    validations[state].isTargeted = false
    // Published by name, as what is found at sites is.
    peersSeeVisit(of: i, finding)
    if !subjects[i].wasEverAssessed, activities[state * activityCount + a].countsAsCoverage {
      subjects[i].wasEverAssessed = true
      recorder.assessedFirst(subjects[i], isIssuing: isIssuing[state])
    }
    if finding != .conforming, finding == subjects[i].grade { detect(i, by: a, &executive) }
    follow(verdict, state, &executive)
    cover(i, a, visited: now, at: now)
  }

  @inline(__always)
  private func assessedScores(ofState state: Int) -> ScoreCard {
    let first = requirementPlace(state, 0)
    return validationRules.scores { requirements[first + $0].assessed }
  }

  /// Of the corrective actions set last, the share that the validation now decided on saw completed; nil for none.
  @inline(__always)
  private func completedShare(_ state: Int) -> Double? {
    let set = Int(validations[state].actionsSet)
    return set > 0 ? Double(completedActions(state)) / Double(set) : nil
  }

  @inline(__always)
  private func completedActions(_ state: Int) -> Int {
    var left = 0
    for requirement in 0..<validationRules.requirementCount {
      let place = requirementPlace(state, requirement)
      if requirements[place].hadAction, !requirements[place].assessed.isMet { left += 1 }
    }
    return Int(validations[state].actionsSet) - left
  }

  /// Sets corrective actions for what was not met, at the rates that hold from now on.
  mutating func setActions(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    useRequirements(ofState: state, at: now)
    var set: Int32 = 0
    for requirement in 0..<validationRules.requirementCount {
      let place = requirementPlace(state, requirement)
      let isShort = !requirements[place].assessed.isMet
      requirements[place].hadAction = isShort
      // What was wrongly seen as short needs no work.
      requirements[place].hasAction = isShort && !requirements[place].level.isMet
      if isShort { set += 1 }
    }
    validations[state].actionsSet = set
    rescheduleRequirements(ofState: state, &executive)
  }
}

extension TestQuality {
  /// What a requirement is taken to be: a shortfall not seen passes as met, as a serious breach does where it is large.
  ///
  /// - Parameter falseChance: of a requirement that is met being taken not to be.
  func seen(
    _ level: RequirementLevel, uniform u: Double, quality: Double, falseChance: Double
  ) -> RequirementLevel {
    switch level {
    case .notMet, .partlyMet: u < serious * quality ? level : .fullyMet
    case .mostlyMet: u < lesser * quality ? level : .fullyMet
    case .fullyMet, .exceeded: u < falseChance ? .mostlyMet : level
    }
  }
}
