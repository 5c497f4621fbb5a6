import EventSimulation
import RandomVariates

// A review of how a company carries out the five steps: it may see that one that is claimed is not practised.
extension MechanismModel {
  /// What the sites that sell to an exporter produce in a year, USD.
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
    guard findShort(companyPlace(i), visit: visit.visit, value: companyValue(i), at: now)
    else { return }
    recommend(i, &executive)
    spread(findingAt: i, Int(visit.activity), visit.visit, &executive)
  }

  /// Looks at each step of a company and records what is found.
  ///
  /// - Returns: whether a step was found claimed or documented and not practised.
  mutating func findShort(_ c: Int, visit: UInt32, value: Int64, at now: Int64) -> Bool {
    let tier = network.members[c].tier
    companyRecords[tier.index].reviewed(
      value: value, isFirst: !companies[c].wasReviewed, at: now, window)
    if window.contains(now) { companies[c].wasReviewed = true }
    var isFound = false
    for step in 0..<OECDStep.count {
      let place = c * OECDStep.count + step
      guard companySteps[place].level.isShort else { continue }
      let u = key.uniform(
        entity: network.members[c].entity, draw: visit << 3 | UInt32(step),
        purpose: Purpose.stepReview.alone(number: tier.number))
      guard u < companyRules.reviewSensitivity else { continue }
      isFound = true
      companyRecords[tier.index].found(
        shortFor: now - max(window.start, companySteps[place].shortSince), at: now, window)
    }
    return isFound
  }
}
