import EventSimulation
import RandomVariates

// A review of how a company carries out the five steps: it may see that one that is claimed is not practised.
extension MechanismModel {
  /// What the sites that sell to a company produce in a year, USD.
  @inline(__always)
  func companyValue(_ i: Int) -> Int64 {
    var value: Int64 = 0
    for place in suppliersOf.range(of: i) {
      value += subjects[Int(suppliersOf.members[place])].value
    }
    return value
  }

  mutating func reviewSteps(
    of i: Int, _ visit: Job, _ executive: inout Executive<MechanismEvent>
  ) {
    guard companyRules.isInUse, subjects[i].kind == .exporter else { return }
    let now = executive.now.ticks
    let c = companyPlace(i)
    companyRecord.reviewed(
      value: companyValue(i), isFirst: !companies[c].wasReviewed, at: now, window)
    if window.contains(now) { companies[c].wasReviewed = true }
    var isFound = false
    for step in 0..<OECDStep.count {
      let place = c * OECDStep.count + step
      guard companySteps[place].level.isShort else { continue }
      let u = key.uniform(
        entity: subjects[i].entity, draw: visit.visit << 3 | UInt32(step),
        purpose: Purpose.stepReview.alone())
      guard u < companyRules.reviewSensitivity else { continue }
      isFound = true
      companyRecord.found(
        shortFor: now - max(window.start, companySteps[place].shortSince), at: now, window)
    }
    guard isFound else { return }
    recommend(i, &executive)
    spread(findingAt: i, Int(visit.activity), visit.visit, &executive)
  }
}
