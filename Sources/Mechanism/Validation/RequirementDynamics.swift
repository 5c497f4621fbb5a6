import EventSimulation
import RandomVariates

// How requirements move: up by effort or under a corrective action, down where they slip.
extension MechanismModel {
  @inline(__always)
  func ownSubject(ofState state: Int) -> Int {
    ranges[state * SubjectKind.count + SubjectKind.memberState.index].lowerBound
  }

  @inline(__always)
  func requirementPlace(_ state: Int, _ requirement: Int) -> Int {
    state * validationRules.requirementCount + requirement
  }

  /// What multiplies the effort of a state now.
  @inline(__always)
  func effortFactor(ofState state: Int) -> Double {
    let works = validationRules.group.isInUse && validations[state].groupWorks
    return validations[state].capacity * (works ? validationRules.group.effortFactor : 1)
  }

  /// Draws what a state is like and how far it meets each requirement at the start, and sets all going.
  mutating func startRequirements(ofState state: Int, _ executive: inout Executive<MechanismEvent>)
  {
    let entity = subjects[ownSubject(ofState: state)].entity
    validations[state].capacity = validationRules.drift.capacity.sample(
      key: key, entity: entity, draw: 0, purpose: Purpose.stateCapacity.alone())
    let factor = effortFactor(ofState: state)
    for requirement in 0..<validationRules.requirementCount {
      let place = requirementPlace(state, requirement)
      let u = key.uniform(
        entity: entity, draw: UInt32(requirement), purpose: Purpose.requirementAtStart.alone())
      requirements[place] = Requirement()
      requirements[place].level = validationRules.drift.levelAtStart(factor: factor, uniform: u)
      requirements[place].updated = executive.now.ticks
      drawRequirement(place)
      scheduleRequirement(place, &executive)
    }
    showConduct(ofState: state, &executive)
  }

  private mutating func drawRequirement(_ place: Int) {
    let (state, requirement) = place.quotientAndRemainder(
      dividingBy: validationRules.requirementCount)
    let pair = key.exponentialPair(
      entity: subjects[ownSubject(ofState: state)].entity,
      draw: UInt32(requirement) << 20 | requirements[place].spell,
      purpose: Purpose.requirementMove.alone())
    (requirements[place].up, requirements[place].down) = pair
  }

  @inline(__always)
  private func requirementRates(_ place: Int) -> (up: Double, down: Double) {
    let state = place / validationRules.requirementCount
    let level = requirements[place].level
    let up =
      switch level {
      case .exceeded: 0.0
      case .fullyMet: validationRules.drift.effort * validationRules.drift.exceeding
      default:
        requirements[place].hasAction
          ? validationRules.drift.correction : validationRules.drift.effort
      }
    return (
      up * effortFactor(ofState: state), level == .notMet ? 0 : validationRules.drift.slip
    )
  }

  /// Uses up thresholds to now under the rates that held until now; call before a rate changes.
  mutating func useRequirements(ofState state: Int, at now: Int64) {
    for requirement in 0..<validationRules.requirementCount {
      let place = requirementPlace(state, requirement)
      let elapsed = Double(now - requirements[place].updated)
      let rates = requirementRates(place)
      requirements[place].up -= rates.up * elapsed
      requirements[place].down -= rates.down * elapsed
      requirements[place].updated = now
    }
  }

  mutating func rescheduleRequirements(
    ofState state: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    for requirement in 0..<validationRules.requirementCount {
      scheduleRequirement(requirementPlace(state, requirement), &executive)
    }
  }

  private mutating func scheduleRequirement(
    _ place: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    _ = executive.cancel(requirementEvents[place])
    requirementEvents[place] = .none
    let rates = requirementRates(place)
    func wait(_ threshold: Double, _ rate: Double) -> Double {
      rate > 0 ? max(0, threshold) / rate : .infinity
    }
    let up = wait(requirements[place].up, rates.up)
    let down = wait(requirements[place].down, rates.down)
    guard min(up, down) < .infinity else { return }
    requirements[place].rises = up <= down
    requirementEvents[place] = schedule(
      .requirementMoves(place: Int32(place)),
      at: max(
        executive.now.ticks, ticks(from: requirements[place].updated, after: min(up, down))),
      &executive)
  }

  mutating func requirementMoves(_ place: Int, _ executive: inout Executive<MechanismEvent>) {
    requirementEvents[place] = .none
    let now = executive.now.ticks
    let state = place / validationRules.requirementCount
    let level = requirements[place].level
    let isAction = requirements[place].hasAction && !level.isMet
    requirements[place].level =
      requirements[place].rises ? (isAction ? .fullyMet : level.better) : level.worse
    if requirements[place].hasAction, requirements[place].level.isMet {
      requirements[place].hasAction = false
      validationRecord.closedAction(at: now, window)
    }
    requirements[place].spell &+= 1
    requirements[place].updated = now
    drawRequirement(place)
    scheduleRequirement(place, &executive)
    showConduct(ofState: state, &executive)
  }

  /// Scores as they are, not as they were found.
  @inline(__always)
  func trueScores(ofState state: Int) -> ScoreCard {
    let first = requirementPlace(state, 0)
    return validationRules.scores { requirements[first + $0].level }
  }

  /// The conduct of a scored state is what a faultless validation would find.
  mutating func showConduct(ofState state: Int, _ executive: inout Executive<MechanismEvent>) {
    let i = ownSubject(ofState: state)
    let card = trueScores(ofState: state)
    validationRecord.holds(card.overall, inState: state, at: executive.now.ticks, window)
    let full = validationRules.points.fullyMet
    let part = full > 0 ? min(1, card.overall / full) : 1
    validations[state].diligence =
      validationRules.diligenceAtZero + (1 - validationRules.diligenceAtZero) * part
    let grade = validationRules.finding(card)
    guard grade != subjects[i].grade else { return }
    let isWorse = grade.rawValue > subjects[i].grade.rawValue
    let cause: ConductCause =
      isWorse
      ? (subjects[i].grade == .lesser ? .escalation : .onset)
      : validations[state].standing == .correcting ? .correction : .selfCorrection
    changeGrade(i, to: grade, by: cause, &executive)
  }
}
