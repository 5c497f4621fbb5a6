import EventSimulation
import RandomVariates

// Declarations of what flows are compared at intervals; what does not agree is told, and has consequences.
extension MechanismModel {
  /// Starts the clocks of all states anew: at the start, and where a design that comes into force compares otherwise.
  ///
  /// Nothing is counted during the warm-up, so reports begin after it.
  mutating func startReconciliation(_ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    if reconciliation.isInUse { settleTrade(at: now) }
    for state in reconciliationEvents.indices {
      _ = executive.cancel(reconciliationEvents[state])
      reconciliationEvents[state] = .none
      guard reconciliation.isInUse else { continue }
      for m in 0..<TradeRules.minerals { markReconciled(state * TradeRules.minerals + m) }
      reconciliationEvents[state] = schedule(
        .reconciliation(state: Int32(state), turn: .closes),
        at: max(now, window.start) &+ reconciliation.interval, &executive)
    }
  }

  mutating func reconciliationTurns(
    _ state: Int, _ turn: ReconciliationTurn, _ executive: inout Executive<MechanismEvent>
  ) {
    switch turn {
    case .closes: reconcile(state, &executive)
    case .appears(let gaps, let falsely): reportAppears(state, gaps, falsely, &executive)
    }
  }

  private mutating func markReconciled(_ place: Int) {
    reconciledFlows[place] = ReconciledFlow(
      produced: trade.record.producedBy[place], undeclared: trade.record.undeclaredBy[place])
  }

  /// The report is paid for when its work begins; what cannot be paid is not made, nor made up for by the next.
  private mutating func reconcile(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    settleTrade(at: now)
    reconciliationEvents[state] = schedule(
      .reconciliation(state: Int32(state), turn: .closes), at: now &+ reconciliation.interval,
      &executive)
    if isIssuing[state] {
      let body = reconcilers[state]
      if body >= 0, canSpend(body, reconciliation.cost, at: now) {
        spend(body, reconciliation.cost, at: now)
        compare(state, &executive)
      } else {
        reconciliationRecord.couldNotBePaid(at: now, window)
      }
    }
    for m in 0..<TradeRules.minerals { markReconciled(state * TradeRules.minerals + m) }
  }

  private mutating func compare(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    let ownState = ranges[state * SubjectKind.count + SubjectKind.memberState.index].lowerBound
    let report = UInt32(truncatingIfNeeded: now / reconciliation.interval)
    var gaps: UInt8 = 0
    var falsely: UInt8 = 0
    for m in 0..<TradeRules.minerals {
      let place = state * TradeRules.minerals + m
      let produced = Double(
        quantity: trade.record.producedBy[place] - reconciledFlows[place].produced)
      let undeclared = Double(
        quantity: trade.record.undeclaredBy[place] - reconciledFlows[place].undeclared)
      guard produced > 0 else { continue }
      reconciliationRecord.covered(produced: produced, undeclared: undeclared)
      let share = undeclared / produced
      let entity = subjects[ownState].entity
      var deviations = DeclarationFactors.alike(1)
      for source in 0..<DeclarationSource.count {
        deviations[source] = declarationErrors[source].sample(
          key: key, entity: entity, draw: report,
          purpose: Purpose.declarationError.alone(
            number: UInt64(m * DeclarationSource.count + source)))
      }
      let isFound =
        reconciliation.gap(undeclared: share, deviations: deviations) > reconciliation.threshold
      let isTrue =
        reconciliation.gap(undeclared: share, deviations: .alike(1))
        > reconciliation.threshold
      if isFound { gaps |= 1 << UInt8(m) }
      if isFound, !isTrue { falsely |= 1 << UInt8(m) }
      if !isFound, isTrue { reconciliationRecord.missed(at: now, window) }
    }
    _ = schedule(
      .reconciliation(state: Int32(state), turn: .appears(gaps: gaps, false: falsely)),
      at: now &+ reconciliation.lag, &executive)
  }

  /// A gap that is made public keeps some of the flow declared for a time; known to those who work there it may ask for a look.
  private mutating func reportAppears(
    _ state: Int, _ gaps: UInt8, _ falsely: UInt8, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    reconciliationRecord.appeared(
      age: Double(reconciliation.lag) + Double(reconciliation.interval) / 2,
      gaps: gaps.nonzeroBitCount, false: falsely.nonzeroBitCount, at: now, window)
    guard gaps != 0 else { return }
    if reconciliation.isPublished, trade.rules.gapEffect > 0 {
      settleTrade(at: now)
      for m in 0..<TradeRules.minerals where gaps & 1 << UInt8(m) != 0 {
        trade.gapPublished[state * TradeRules.minerals + m] = now
      }
      refreshTrade(at: now)
    }
    alertAbout(state, gaps, &executive)
  }

  private mutating func alertAbout(
    _ state: Int, _ gaps: UInt8, _ executive: inout Executive<MechanismEvent>
  ) {
    let a = reconciliation.alerts
    guard a >= 0 else { return }
    let place = state * activityCount + a
    guard activities[place].isActive else { return }
    let kind = activities[place].subject
    // No activity has this number: the draws are those of no other alert.
    let draw =
      0xff00_0000
      | UInt32(truncatingIfNeeded: executive.now.ticks / reconciliation.interval) & 0xff_ffff
    for i in ranges[state * SubjectKind.count + kind.index] {
      if kind == .mineSite, gaps & 1 << UInt8(subjects[i].mineral.index) == 0 { continue }
      alert(i, a, draw: draw, &executive)
    }
  }
}
