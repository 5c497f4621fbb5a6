import EventSimulation
import RandomVariates

// The peer-learning forum: who comes learns from the others for a time, and tells how far it has come.
extension MechanismModel {
  mutating func scheduleForum(_ executive: inout Executive<MechanismEvent>) {
    _ = executive.cancel(forumEvent)
    forumEvent = .none
    guard companyRules.isInUse, companyRules.forum.interval > 0 else { return }
    forumEvent = schedule(
      .forumMeets, at: executive.now.ticks &+ companyRules.forum.interval, &executive)
  }

  mutating func forumMeets(_ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    forumMeetings &+= 1
    guard payForum(at: now) else {
      // Without money there is no meeting; the next one is tried on its day.
      scheduleForum(&executive)
      return
    }
    var practised = 0
    var steps = 0
    for c in companies.indices where comesToForum(c) {
      useSteps(c, at: now)
      practised += Int(companies[c].practised)
      steps += OECDStep.count
    }
    let share = steps > 0 ? Double(practised) / Double(steps) : 0
    let boost = companyRules.forum.boost * (1 + companyRules.forum.diffusion * share)
    for c in companies.indices where comesToForum(c) {
      reportToForum(c, at: now)
      companies[c].forumBoost += boost
      rescheduleSteps(c, &executive)
    }
    scheduleForum(&executive)
  }

  @inline(__always)
  private func comesToForum(_ c: Int) -> Bool {
    companies[c].isVolunteer && companyRules.tiers.mayAttend[network.members[c].tier]
  }

  /// What a company tells there of itself; some of what is claimed or documented is told as practised.
  private mutating func reportToForum(_ c: Int, at now: Int64) {
    let tier = network.members[c].tier
    for step in 0..<OECDStep.count {
      let level = companySteps[c * OECDStep.count + step].level
      let u = key.uniform(
        entity: network.members[c].entity, draw: forumMeetings << 3 | UInt32(step),
        purpose: Purpose.forumReport.alone(number: tier.number))
      let isTold = level == .practised || (level.isShort && u < companyRules.forum.overstatement)
      companyRecords[tier.index].told(
        asPractised: isTold, isTrue: level == .practised, at: now, window)
    }
  }

  /// The technical unit bears the cost where the forum is the mechanism's, its host where it is not.
  ///
  /// - Returns: whether there is money for the meeting.
  private mutating func payForum(at now: Int64) -> Bool {
    let cost = companyRules.forum.cost
    let isBeside = companyRules.forum.isBeside || technicalUnit < 0
    if !isBeside, !canSpend(technicalUnit, cost, at: now) { return false }
    companyRecords[CompanyTier.exporter.index].met(costBeside: isBeside ? cost : 0, at: now, window)
    if !isBeside { spend(technicalUnit, cost, at: now) }
    return true
  }
}
