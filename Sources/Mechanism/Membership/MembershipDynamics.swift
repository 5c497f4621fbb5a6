import EventSimulation
import RandomVariates

// States decide to start a scheme, start it, stop cooperating and come back. Whoever starts or stops changes the design in
// force in that state alone, by the same steps as when another design comes into force.
extension MechanismModel {
  mutating func startMemberships(_ executive: inout Executive<MechanismEvent>) {
    for state in memberships.indices { memberships[state].isIssuing = isIssuing[state] }
    membershipRecord.counts(issuing: issuingCount, at: executive.now.ticks, window)
    guard let plan = membershipPlan else { return }
    for state in memberships.indices {
      if memberships[state].isIssuing {
        scheduleLeaving(state, &executive)
      } else {
        drawDecision(state, &executive)
      }
    }
    if plan.rules.largestLeavesAfter <= window.end {
      _ = schedule(
        .membership(state: 0, turn: .largestLeaves), at: plan.rules.largestLeavesAfter, &executive)
    }
  }

  mutating func finishMemberships(at end: Int64) {
    membershipRecord.counts(issuing: issuingCount, at: end, window)
  }

  private var issuingCount: Int {
    var count = 0
    for state in memberships.indices where memberships[state].isIssuing { count += 1 }
    return count
  }

  mutating func membershipTurns(
    _ state: Int, _ turn: MembershipTurn, _ executive: inout Executive<MechanismEvent>
  ) {
    guard let plan = membershipPlan else { return }
    let now = executive.now.ticks
    switch turn {
    case .decides:
      memberships[state].isPreparing = true
      memberships[state].rate = 0
      let lead = plan.rules.lead.sample(
        key: key, entity: ownEntity(state), draw: memberships[state].turns,
        purpose: Purpose.schemeLead.alone())
      memberships[state].event = schedule(
        .membership(state: Int32(state), turn: .starts), at: ticks(from: now, after: lead),
        &executive)
    case .starts, .returns:
      memberships[state].isPreparing = false
      setIssuing(state, to: true, &executive)
      scheduleLeaving(state, &executive)
    case .leaves:
      setIssuing(state, to: false, &executive)
      let away = plan.rules.away.sample(
        key: key, entity: ownEntity(state), draw: memberships[state].turns,
        purpose: Purpose.stateAway.alone())
      memberships[state].event = schedule(
        .membership(state: Int32(state), turn: .returns), at: ticks(from: now, after: away),
        &executive)
    case .largestLeaves: largestLeaves(&executive)
    }
  }

  /// The region goes on with one state more or less.
  private mutating func setIssuing(
    _ state: Int, to isIssuing: Bool, _ executive: inout Executive<MechanismEvent>
  ) {
    guard let plan = membershipPlan else { return }
    let now = executive.now.ticks
    let old = plan.input(issuing: memberships.map(\.isIssuing))
    memberships[state].isIssuing = isIssuing
    memberships[state].turns &+= 1
    membershipRecord.turned(starts: isIssuing, at: now, window)
    membershipRecord.counts(issuing: issuingCount, at: now, window)
    let new = plan.input(issuing: memberships.map(\.isIssuing))
    adopt(DesignChange(from: old, to: new), &executive)
  }

  private mutating func largestLeaves(_ executive: inout Executive<MechanismEvent>) {
    var largest = -1
    var most: Int64 = -1
    for state in memberships.indices where memberships[state].isIssuing {
      var value: Int64 = 0
      for i in ranges[state * SubjectKind.count + SubjectKind.mineSite.index] {
        value += subjects[i].value
      }
      if value > most { (largest, most) = (state, value) }
    }
    guard largest >= 0 else { return }
    _ = executive.cancel(memberships[largest].event)
    memberships[largest].event = .none
    memberships[largest].isGone = true
    setIssuing(largest, to: false, &executive)
  }

  private mutating func scheduleLeaving(
    _ state: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    guard let plan = membershipPlan, plan.rules.leaves > 0, !memberships[state].isGone else {
      return
    }
    let wait = key.exponential(
      entity: ownEntity(state), draw: memberships[state].turns,
      purpose: Purpose.stateLeaves.alone())
    memberships[state].event = schedule(
      .membership(state: Int32(state), turn: .leaves),
      at: ticks(from: executive.now.ticks, after: wait / plan.rules.leaves), &executive)
  }

  // MARK: Decisions to start

  private mutating func drawDecision(
    _ state: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    memberships[state].threshold = key.exponential(
      entity: ownEntity(state), draw: memberships[state].turns,
      purpose: Purpose.stateDecides.alone())
    memberships[state].updated = executive.now.ticks
    memberships[state].rate = decisionRate(state, at: executive.now.ticks)
    scheduleDecision(state, &executive)
  }

  /// Demand is looked at anew with each disbursement and held in between.
  mutating func membershipRatesMove(_ executive: inout Executive<MechanismEvent>) {
    guard membershipPlan != nil else { return }
    let now = executive.now.ticks
    for state in memberships.indices
    where !memberships[state].isIssuing && !memberships[state].isPreparing
      && memberships[state].threshold > 0
    {
      let rate = decisionRate(state, at: now)
      guard rate != memberships[state].rate else { continue }
      memberships[state].threshold -=
        memberships[state].rate * Double(now - memberships[state].updated)
      memberships[state].updated = now
      memberships[state].rate = rate
      scheduleDecision(state, &executive)
    }
  }

  private mutating func scheduleDecision(
    _ state: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    _ = executive.cancel(memberships[state].event)
    memberships[state].event = .none
    guard memberships[state].rate > 0 else { return }
    memberships[state].event = schedule(
      .membership(state: Int32(state), turn: .decides),
      at: max(
        executive.now.ticks,
        ticks(
          from: memberships[state].updated,
          after: max(0, memberships[state].threshold) / memberships[state].rate)), &executive)
  }

  private func decisionRate(_ state: Int, at now: Int64) -> Double {
    guard let plan = membershipPlan else { return 0 }
    return plan.rules.hazard(
      isSupported: plan.isPreparing(state), isExposed: plan.isExposed(state),
      demand: relativeDemand(inState: state, at: now), cost: plan.ownCosts[state])
  }

  /// The share of demand for what a state produces that asks for certificates, relative to that of the start.
  private func relativeDemand(inState state: Int, at now: Int64) -> Double {
    var (then, today) = (0.0, 0.0)
    for i in ranges[state * SubjectKind.count + SubjectKind.mineSite.index] {
      let value = Double(subjects[i].value)
      let mineral = subjects[i].mineral.index
      then += value * trade.rules.demandForCertificates(of: mineral, at: 0)
      today += value * trade.rules.demandForCertificates(of: mineral, at: now)
    }
    return then > 0 ? today / then : 1
  }

  @inline(__always)
  private func ownEntity(_ state: Int) -> UInt32 { subjects[ownSubject(ofState: state)].entity }

  // MARK: Designs and copies

  /// A design as it holds with the states that now take part.
  func inForce(_ design: MechanismInput) -> MechanismInput {
    design.membership?.input(issuing: memberships.map(\.isIssuing)) ?? design
  }
}

extension TradeRules {
  /// The share of demand for a mineral that asks for certificates, at most all.
  func demandForCertificates(of mineral: Int, at now: Int64) -> Double {
    var demand = 0.0
    for segment in buyers.indices where buyers[segment].requires != .nothing {
      demand += buyerShares[segment * Self.minerals + mineral] * buyers[segment].breadth(at: now)
    }
    return min(1, demand)
  }
}
