import EventSimulation
import RandomVariates

// A review of how a company carries out the five steps: it may see that one that is claimed is not practised.
extension MechanismModel {
  mutating func reviewSteps(
    of i: Int, _ visit: Job, _ executive: inout Executive<MechanismEvent>
  ) {
    guard companyRules.isInUse, subjects[i].kind == .exporter else { return }
    let now = executive.now.ticks
    let c = companyPlace(i)
    companyRecord.reviewed(
      value: subjects[i].value, isFirst: !companies[c].wasReviewed, at: now, window)
    companies[c].wasReviewed = true
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
    if isFound { recommend(i, &executive) }
  }
}
