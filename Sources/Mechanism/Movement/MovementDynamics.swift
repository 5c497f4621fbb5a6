import EventSimulation

// Miners leave known sites that may not certify, in states where certificates are issued. It is a matter of people, apart
// from the life of sites: a site that falls idle keeps the share that is away until it is worked again, and unknown sites
// are among those that people leave for, not those they leave.
extension MechanismModel {
  /// Brings the share of a site's miners who are away up to now; called as its time is accounted.
  mutating func moveMiners(_ i: Int, at now: Int64) {
    guard isOpen(i) else { return }
    let isDriven =
      subjects[i].isBarred && isKnown(i) && isIssuing[Int(subjects[i].state)]
    guard isDriven || awayShares[i] > 0 else { return }
    let from = subjects[i].accountedTo
    let uncounted = min(now, window.start) - from
    if uncounted > 0 {
      awayShares[i] =
        movement.stay(from: awayShares[i], seconds: Double(uncounted), isDriven: isDriven).share
    }
    let counted = window.overlap(from, now)
    if counted > 0 {
      let stay = movement.stay(
        from: awayShares[i], seconds: Double(counted), isDriven: isDriven)
      awayShares[i] = stay.share
      movementRecord.away(stay.time, miners: subjects[i].miners, women: subjects[i].women)
    }
  }
}
