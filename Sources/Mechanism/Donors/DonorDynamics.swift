import EventSimulation

/// What programmes do now.
struct DonorState: Sendable {
  /// By state: factor on the onset of breaches at mine sites.
  var onset: ContiguousArray<Double> = []
  /// By state and activity: the part of the time and of the cost of a visit that is left to the body that makes it.
  var ownPart: ContiguousArray<Double> = []
  /// The next change.
  var event: EventHandle = .none
}

// Programmes raise capacities and lower hazards while they run, from their first day to their last.
extension MechanismModel {
  /// The bodies whose visits a programme takes part in.
  private static let supported: [BodyName] = [.stateInspectorate, .jointMission, .nationalUnit]

  /// Sets what programmes do at the start.
  mutating func startDonors(_ executive: inout Executive<MechanismEvent>) {
    donorState.onset = ContiguousArray(repeating: 1, count: isIssuing.count)
    for state in isIssuing.indices {
      donorState.onset[state] = donors.factors(state, at: 0).onset
    }
    setOwnParts(at: 0)
    scheduleDonors(&executive)
  }

  /// Sets the clock of the next beginning or end that changes something.
  mutating func scheduleDonors(_ executive: inout Executive<MechanismEvent>) {
    _ = executive.cancel(donorState.event)
    donorState.event = .none
    if let next = donors.nextChange(after: executive.now.ticks) {
      donorState.event = schedule(.donorProgrammesChange, at: next, &executive)
    }
  }

  mutating func donorProgrammesChange(_ executive: inout Executive<MechanismEvent>) {
    donorState.event = .none
    let before = donorState.ownPart
    applyDonors(&executive)
    scheduleDonors(&executive)
    // A visit that could not be paid for may be cheaper now.
    for place in before.indices where donorState.ownPart[place] < before[place] {
      dispatch(executor[place], &executive)
    }
  }

  /// Where onset changes, thresholds are used up to now under what held until now.
  mutating func applyDonors(_ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    for state in isIssuing.indices {
      let onset = donors.factors(state, at: now).onset
      guard onset != donorState.onset[state] else { continue }
      let sites = ranges[state * SubjectKind.count + SubjectKind.mineSite.index]
      for i in sites { useThresholds(i, at: now) }
      donorState.onset[state] = onset
      for i in sites { scheduleConduct(i, &executive) }
    }
    setOwnParts(at: now)
  }

  /// More capacity by a factor F means that a visit takes the body 1/F of the time and of the money; programmes bear the rest.
  private mutating func setOwnParts(at now: Int64) {
    donorState.ownPart = ContiguousArray(repeating: 1, count: executor.count)
    for place in executor.indices where executor[place] >= 0 {
      guard Self.supported.contains(bodies[executor[place]].name) else { continue }
      donorState.ownPart[place] = 1 / donors.factors(place / activityCount, at: now).capacity
    }
  }
}
