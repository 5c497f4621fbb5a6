import EventSimulation
import RandomVariates

// The law of a state comes to hold the OECD norms, by itself or because a design sees to it; till then companies take up the
// five steps more slowly, and some findings have no ground in law. Laws do not come undone.
extension MechanismModel {
  mutating func startNormGaps(_ executive: inout Executive<MechanismEvent>) {
    for state in laws.indices {
      laws[state] = StateLaw(normGaps[state])
      awaitLaw(state, inForceSince: 0, &executive)
    }
  }

  /// Where a design that comes into force brings laws together otherwise, they wait for their new date.
  mutating func resumeNormGaps(
    _ change: DesignChange, _ executive: inout Executive<MechanismEvent>
  ) {
    guard change.old.closesGapAfter != change.new.closesGapAfter else { return }
    for state in laws.indices {
      _ = executive.cancel(laws[state].closing)
      laws[state].closing = .none
      awaitLaw(state, inForceSince: executive.now.ticks, &executive)
    }
  }

  private mutating func awaitLaw(
    _ state: Int, inForceSince time: Int64, _ executive: inout Executive<MechanismEvent>
  ) {
    guard laws[state].gap > 0 else { return }
    let date = normGaps[state].closesAt(
      inForceSince: time, closedByDesignAfter: closesGapAfter)
    if date <= executive.now.ticks {
      lawHoldsNorms(state, &executive)
    } else {
      laws[state].closing = schedule(.lawHoldsNorms(state: Int32(state)), at: date, &executive)
    }
  }

  mutating func lawHoldsNorms(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    // Before anything has begun there is nothing to use up.
    let swaysCompanies = companyRules.isInUse && laws[state].adoptionFactor != 1 && now > 0
    if swaysCompanies {
      for c in companies.indices where Int(network.members[c].state) == state {
        useSteps(c, at: now)
      }
    }
    laws[state] = .holding(since: now)
    if swaysCompanies {
      for c in companies.indices where Int(network.members[c].state) == state {
        rescheduleSteps(c, &executive)
      }
    }
  }

  /// Whether an adverse finding cannot be decided on, because the law of the state gives no ground for it.
  mutating func lapsesForWantOfLaw(_ pending: PendingDecision, at now: Int64) -> Bool {
    let i = Int(pending.subject)
    let chance = laws[Int(subjects[i].state)].chanceOfLapse
    guard chance > 0, pending.finding != .conforming, subjects[i].kind != .memberState else {
      return false
    }
    let number = activities[activityPlace(i, Int(pending.activity))].number
    let u = key.uniform(
      entity: subjects[i].entity, draw: pending.visit,
      purpose: Purpose.wantOfLaw.of(subjects[i].kind, number: number))
    guard u < chance else { return false }
    if window.contains(now) { findingsWithoutLaw += 1 }
    return true
  }
}
