import EventSimulation

/// What programmes do now.
struct DonorState: Sendable {
  /// By state.
  var factors: ContiguousArray<DonorFactors> = []
  /// By state and activity: the part of the time and of the cost of a visit that is left to the body that makes it.
  var ownPart: ContiguousArray<Double> = []
  /// The next change.
  var event: EventHandle = .none
}

// Programmes raise capacities and lower hazards while they run, from their first day to their last.
extension MechanismModel {
  /// Sets what programmes do at the start.
  mutating func startDonors(_ executive: inout Executive<MechanismEvent>) {
    donorState.factors = ContiguousArray(isIssuing.indices.map { donors.factors($0, at: 0) })
    setOwnParts()
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

  /// A design comes into force; where programmes and their effects are as before, their clock goes on.
  mutating func resumeDonors(
    _ change: DesignChange, _ executive: inout Executive<MechanismEvent>
  ) {
    guard change.old.donors != change.new.donors else {
      // Another body may make the visits.
      setOwnParts()
      return
    }
    applyDonors(&executive)
    scheduleDonors(&executive)
  }

  /// Where onset changes, thresholds are used up to now under what held until now.
  private mutating func applyDonors(_ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    for state in isIssuing.indices {
      let factors = donors.factors(state, at: now)
      let moves = factors.onset != donorState.factors[state].onset
      let sites = ranges[state * SubjectKind.count + SubjectKind.mineSite.index]
      if moves {
        for i in sites { useThresholds(i, at: now) }
      }
      donorState.factors[state] = factors
      if moves {
        for i in sites { scheduleConduct(i, &executive) }
      }
    }
    setOwnParts()
  }

  /// More capacity by a factor F means that a visit takes the body 1/F of the time and of the money; programmes bear the rest.
  private mutating func setOwnParts() {
    donorState.ownPart = ContiguousArray(repeating: 1, count: executor.count)
    for place in executor.indices where executor[place] >= 0 {
      guard DonorEffects.supported.contains(bodies[executor[place]].name) else { continue }
      donorState.ownPart[place] = 1 / donorState.factors[place / activityCount].capacity
    }
  }
}
