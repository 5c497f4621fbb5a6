import EventSimulation
import RandomVariates

// The oversight of audits: who watches those who assure.
extension MechanismModel {
  /// Reads the report of an audit that is over, or has attended it; one that left out a breach may be found deficient.
  ///
  /// An exporter whose audit is found deficient is audited anew, and the body that audited counts it against its teams.
  mutating func oversee(
    _ i: Int, _ visit: Job, found finding: Grade, truth: Grade,
    _ executive: inout Executive<MechanismEvent>
  ) {
    guard oversight.isInUse, oversightUnit >= 0,
      Int(visit.activity) == ActivityName.thirdPartyAudit.index
    else { return }
    let now = executive.now.ticks
    // What the unit has no cash for is not done.
    let isReviewed =
      drawn(i, visit, 0) < oversight.reviewShare
      && canSpend(oversightUnit, oversight.reviewCost, at: now)
    if isReviewed { spend(oversightUnit, oversight.reviewCost, at: now) }
    let isShadowed =
      drawn(i, visit, 1) < oversight.shadowShare
      && canSpend(oversightUnit, oversight.shadowCost, at: now)
    if isShadowed { spend(oversightUnit, oversight.shadowCost, at: now) }
    oversightRecord.oversees(isReviewed: isReviewed, isShadowed: isShadowed, at: now, window)
    guard truth != .conforming, finding == .conforming else { return }
    let isSeen =
      (isReviewed && drawn(i, visit, 2) < oversight.reviewPower)
      || (isShadowed && drawn(i, visit, 3) < oversight.shadowPower)
    guard isSeen else { return }
    oversightRecord.foundDeficient(at: now, window)
    request(i, Int(visit.activity), &executive)
    countAgainst(Int(visit.body), &executive)
  }

  @inline(__always)
  private func drawn(_ i: Int, _ visit: Job, _ part: UInt64) -> Double {
    key.uniform(
      entity: subjects[i].entity, draw: visit.visit,
      purpose: Purpose.oversight.of(subjects[i].kind, number: part))
  }

  /// After so many deficient audits a team of the body that made them is struck off, and replaced in time.
  private mutating func countAgainst(
    _ body: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    guard oversight.withdrawalAfter > 0, bodies[body].teams != Int.max else { return }
    bodyStates[body].deficientAudits += 1
    guard Int(bodyStates[body].deficientAudits) >= oversight.withdrawalAfter else { return }
    bodyStates[body].deficientAudits = 0
    bodyStates[body].teamsStruckOff += 1
    oversightRecord.withdrew(at: executive.now.ticks, window)
    _ = schedule(
      .teamAccredited(body: Int32(body)),
      at: executive.now.ticks &+ oversight.withdrawalLasts, &executive)
  }

  mutating func teamAccredited(_ body: Int, _ executive: inout Executive<MechanismEvent>) {
    bodyStates[body].teamsStruckOff -= 1
    dispatch(body, &executive)
  }
}
