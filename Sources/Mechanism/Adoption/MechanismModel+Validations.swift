import EventSimulation

// What becomes of scored validations when a design comes into force. States that stay scored keep their requirements, their
// rung and its dates; where scoring begins, all begin as candidates; where it ends, nothing of it is left but the record.
extension MechanismModel {
  /// Brings up to now what moves under the rules that end.
  mutating func endValidations(at now: Int64) {
    for state in validations.indices { useRequirements(ofState: state, at: now) }
  }

  mutating func resumeValidations(
    _ change: DesignChange, _ executive: inout Executive<MechanismEvent>
  ) {
    guard change.changesValidation else { return }
    let now = executive.now.ticks
    let (wasScored, isScored) = (change.old.validation.isScored, validationRules.isScored)
    let isSame = wasScored && isScored && change.old.validation.counts == validationRules.counts
    if isSame {
      for state in validations.indices {
        rescheduleRequirements(ofState: state, &executive)
        befallAnew(state, &executive)
      }
      return
    }
    if wasScored { leaveValidations(&executive) }
    requirements = ContiguousArray(
      repeating: Requirement(), count: validations.count * validationRules.requirementCount)
    requirementEvents = ContiguousArray(repeating: .none, count: requirements.count)
    for state in validations.indices {
      validations[state] = StateValidation()
      validations[state].since = now
      validations[state].begun = now
      if isScored {
        let i = ownSubject(ofState: state)
        // Its conduct is that of its requirements from now on.
        _ = executive.cancel(subjects[i].conductEvent)
        subjects[i].conductEvent = .none
        startValidation(ofState: state, &executive)
      }
    }
  }

  private mutating func leaveValidations(_ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    for place in requirementEvents.indices { _ = executive.cancel(requirementEvents[place]) }
    validationRecord.release(at: now, window)
    for state in validations.indices {
      validationRecord.stood(
        validations[state].standing, from: validations[state].since, to: now, window)
      cancelTurns(state, &executive)
      let i = ownSubject(ofState: state)
      subjects[i].updated = now
      setStatus(
        i, to: subjects[i].status, countedFrom: subjects[i].statusCountedFrom,
        isAssessed: subjects[i].isAssessed, &executive)
      if !validationRules.isScored { scheduleConduct(i, &executive) }
    }
  }

  private mutating func befallAnew(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    let handles = [
      validations[state].groupEvent, validations[state].reportEvent,
      validations[state].crisisEvent,
    ]
    for handle in handles { _ = executive.cancel(handle) }
    validations[state].groupEvent = .none
    scheduleGroup(state, &executive)
    scheduleLateReport(state, &executive)
    scheduleCrisis(state, &executive)
  }

  private mutating func cancelTurns(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    let validation = validations[state]
    for handle in [
      validation.ladderEvent, validation.delistEvent, validation.groupEvent,
      validation.reportEvent, validation.crisisEvent, validation.decisionEvent,
    ] {
      _ = executive.cancel(handle)
    }
  }
}
