import EventSimulation

// What becomes of statuses and of coverage when a design comes into force.
extension MechanismModel {
  /// Gives each status whose rules have changed the place that the new design has for it, and its clock.
  mutating func resumeStatuses(
    _ change: DesignChange, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    for place in ranges.indices {
      let (state, kind) = (place / SubjectKind.count, place % SubjectKind.count)
      let before = change.old.states[state].statusPolicies[kind]
      let startsAs = change.new.states[state].startsAs[kind]
      for i in ranges[place] {
        let status = subjects[i].status
        let next = change.statuses[place] ? startsAs[status.index] : status
        if next != status {
          replaceStatus(i, by: next, &executive)
        } else if change.renewals[place]
          || before.rule(status).hasOtherClock(than: policies[place].rule(status))
        {
          restartStatusClock(i, before: before.rule(status), &executive)
        }
        if change.endsCoverage[place] { endCoverage(i, at: now) }
      }
    }
    for i in companySubjects { strandSuppliers(of: Int(i), at: now) }
    for i in subjects.indices where subjects[i].kind == .mineSite {
      if isBarred(i) != subjects[i].isBarred {
        account(i, at: now)
        subjects[i].isBarred.toggle()
        subjects[i].isShownBarred = subjects[i].isBarred
      }
    }
  }

  /// Another status of the same age; only one that an assessment gave can still count as assessed.
  private mutating func replaceStatus(
    _ i: Int, by status: Status, _ executive: inout Executive<MechanismEvent>
  ) {
    let isAssessed =
      subjects[i].isAssessed && (status == .green || status == .yellow || status == .red)
    if !isAssessed { endCoverage(i, at: executive.now.ticks) }
    setStatus(
      i, to: status, countedFrom: subjects[i].statusCountedFrom, isAssessed: isAssessed, &executive)
  }

  /// The same status, under a rule that ends it otherwise or asks otherwise for the visit ahead of its end.
  private mutating func restartStatusClock(
    _ i: Int, before: StatusRule, _ executive: inout Executive<MechanismEvent>
  ) {
    let subject = subjects[i]
    let rule = policies[policyPlace(i)].rule(subject.status)
    _ = executive.cancel(subject.expiryEvent)
    _ = executive.cancel(subject.renewalEvent)
    subjects[i].expiryEvent = .none
    subjects[i].renewalEvent = .none
    let isSameEnd = rule.period == before.period && subject.statusEnds != .max
    let end =
      isSameEnd
      ? subject.statusEnds
      : rule.period.end(after: SimulationTime(ticks: subject.statusCountedFrom), in: calendar).ticks
    setClock(i, endsAt: max(executive.now.ticks, end), &executive)
  }
}

extension StatusRule {
  fileprivate func hasOtherClock(than other: StatusRule) -> Bool {
    period != other.period || lapsesTo != other.lapsesTo
  }
}
