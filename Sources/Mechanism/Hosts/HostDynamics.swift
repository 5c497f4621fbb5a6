import EventSimulation
import RandomVariates

// What a host does to the bodies that it carries, beside its overhead: it costs something once, and where it has no
// immunity national courts hold back some of what those bodies decide.
extension MechanismModel {
  /// Called when a host becomes the host; those pay who pay for the first body that it carries.
  mutating func payHost(at now: Int64) {
    for body in bodies.indices where bodies[body].isHosted {
      pledgeAndPay(host.startUpCost, overhead: 0, of: body, at: now)
      return
    }
  }

  /// Lets a court hold back what a body has just decided; it is carried out when the court lets it.
  ///
  /// - Parameter body: the place of who decides, or −1.
  /// - Returns: whether it is held back.
  mutating func isHeldBack(
    _ pending: PendingDecision, by body: Int, _ executive: inout Executive<MechanismEvent>
  ) -> Bool {
    guard body >= 0, bodies[body].isHosted, pending.finding != .conforming else { return false }
    let chance = host.chanceOfChallenge
    let i = Int(pending.subject)
    let place = activityPlace(i, Int(pending.activity))
    guard chance > 0, activities[place].changesStatus, subjects[i].kind != .memberState else {
      return false
    }
    let purpose = Purpose.challenge.of(subjects[i].kind, number: activities[place].number)
    let entity = subjects[i].entity
    let u = key.uniform(entity: entity, draw: pending.visit, purpose: purpose)
    guard u < chance else { return false }
    let now = executive.now.ticks
    let delay = host.challengeDelay.sample(
      key: key, entity: entity, draw: pending.visit | 1 << 31, purpose: purpose)
    hostRecord.challenged(at: now, window)
    var held = pending
    held.heldSince = now
    let decision = decisions.insert(held)
    _ = schedule(.decided(decision: decision), at: ticks(from: now, after: delay), &executive)
    return true
  }
}
