import EventSimulation
import RandomVariates

// A serious breach at a mine site has a type from its beginning to its end; what it is changes who sees it, how fast it
// is put right and whether buyers leave at once.
extension MechanismModel {
  /// Draws what a serious breach is that begins now.
  mutating func drawType(_ i: Int, at now: Int64) {
    guard breachTypes.isInUse, subjects[i].kind == .mineSite else { return }
    let u = key.uniform(
      entity: subjects[i].entity, draw: subjects[i].spell, purpose: Purpose.breachType.of(.mineSite)
    )
    let isArmed = regime(of: i) == .armed
    let type =
      isArmed ? breachTypes.armedZones.type(uniform: u) : breachTypes.elsewhere.type(uniform: u)
    subjects[i].breachType = UInt8(type)
    typeRecord.begins(
      type, isIssuing: isIssuing[Int(subjects[i].state)], isCounted: now > 0 && window.contains(now)
    )
  }

  @inline(__always)
  func isTyped(_ i: Int) -> Bool {
    breachTypes.isInUse && subjects[i].kind == .mineSite && subjects[i].grade == .serious
  }

  /// What multiplies the chance that a visit to it reports what goes on at a subject.
  @inline(__always)
  func visibilityInVisits(_ i: Int) -> Double {
    isTyped(i) ? breachTypes.seenByVisits[Int(subjects[i].breachType)] : 1
  }

  @inline(__always)
  func visibilityInAudits(_ i: Int) -> Double {
    isTyped(i) ? breachTypes.seenByAudits[Int(subjects[i].breachType)] : 1
  }

  /// What multiplies how often a serious breach is complained of.
  @inline(__always)
  func complaintFactor(_ i: Int) -> Double {
    isTyped(i) ? breachTypes.seenByComplaints[Int(subjects[i].breachType)] : 1
  }

  /// What multiplies the time that correction takes.
  @inline(__always)
  func remedyFactor(_ i: Int) -> Double {
    isTyped(i) ? breachTypes.remedy[Int(subjects[i].breachType)] : 1
  }

  /// Whether what was found at a subject may be mitigated before buyers leave.
  @inline(__always)
  func mayMitigate(_ i: Int) -> Bool {
    isTyped(i) && breachTypes.mitigable[Int(subjects[i].breachType)] != 0
  }
}
