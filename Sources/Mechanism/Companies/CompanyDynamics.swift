import EventSimulation
import RandomVariates

// How companies take up the five steps and let them slip. What they sell and to whom is trade's; here is only what they do
// to know their chain.
extension MechanismModel {
  /// The place of an exporter among all companies.
  @inline(__always)
  func companyPlace(_ i: Int) -> Int {
    let state = Int(subjects[i].state)
    return companyBase[state] + i
      - ranges[state * SubjectKind.count + SubjectKind.exporter.index]
      .lowerBound
  }

  /// Draws what each company does at the start, before trade looks at it.
  mutating func drawCompanies() {
    guard companyRules.isInUse else { return }
    for c in companies.indices {
      let entity = network.members[c].entity
      let tier = network.members[c].tier
      companies[c].isVolunteer =
        key.uniform(
          entity: entity, draw: 0, purpose: Purpose.forumVolunteer.alone(number: tier.number))
        < companyRules.forum.volunteers
      for step in 0..<OECDStep.count {
        let place = c * OECDStep.count + step
        let u = key.uniform(
          entity: entity, draw: UInt32(step),
          purpose: Purpose.stepAtStart.alone(number: tier.number))
        companySteps[place].level = companyRules.steps[step].levelAtStart(uniform: u)
        companyRecords[tier.index].begins(step, companySteps[place].level)
        if companySteps[place].level == .practised { companies[c].practised += 1 }
        drawStep(c, step)
      }
    }
  }

  /// Sets the clocks of companies going.
  mutating func startCompanies(_ executive: inout Executive<MechanismEvent>) {
    guard companyRules.isInUse else { return }
    companyDemand = 1
    startPull()
    for c in companies.indices { rescheduleSteps(c, &executive) }
    for step in 0..<OECDStep.count where companyRules.steps[step].toolAfter > 0 {
      _ = schedule(.stepToolComes, at: companyRules.steps[step].toolAfter, &executive)
    }
    scheduleForum(&executive)
    startChainReviews(&executive)
  }

  private mutating func drawStep(_ c: Int, _ step: Int) {
    let place = c * OECDStep.count + step
    let pair = key.exponentialPair(
      entity: network.members[c].entity, draw: UInt32(step) << 24 | companySteps[place].spell,
      purpose: Purpose.stepMove.alone(number: network.members[c].tier.number))
    (companySteps[place].up, companySteps[place].down) = pair
  }

  @inline(__always)
  private func adoption(_ c: Int, _ step: Int, at now: Int64) -> FadingHazard {
    let rules = companyRules.steps[step]
    let isPractised = companySteps[c * OECDStep.count + step].level == .practised
    let tool = rules.toolAfter <= now ? rules.toolFactor : 1
    let state = Int(network.members[c].state)
    // Refiners and importers are under no law of the region.
    let law = state < 0 ? 1 : laws[state].adoptionFactor
    let tier = companyRules.tiers.adoption[network.members[c].tier]
    let pull = 1 + companyRules.tiers.pull * companies[c].pulled
    return FadingHazard(
      rate: isPractised ? 0 : rules.adoption * tool * companyDemand * tier * pull * law,
      first: companies[c].forumBoost, firstDecay: companyRules.forum.decay,
      second: companies[c].recommendation, secondDecay: companyRules.recommendationDecay)
  }

  /// Uses up the thresholds of a company under what has held since, and lets its boosts fade to now.
  mutating func useSteps(_ c: Int, at now: Int64) {
    let since = companies[c].touched
    let elapsed = Double(now - since)
    guard elapsed > 0 else { return }
    let lapse = companyRules.tiers.lapse[network.members[c].tier]
    for step in 0..<OECDStep.count {
      let place = c * OECDStep.count + step
      // A tool counts from its date on; its event brings all up to that date, so none falls inside a stretch.
      companySteps[place].up -= adoption(c, step, at: since).integral(over: elapsed)
      if companySteps[place].level != .absent {
        companySteps[place].down -= companyRules.steps[step].lapse * lapse * elapsed
      }
    }
    if companies[c].forumBoost != 0 {
      companies[c].forumBoost *= Portable.exp(-elapsed / companyRules.forum.decay)
    }
    if companies[c].recommendation != 0 {
      companies[c].recommendation *= Portable.exp(-elapsed / companyRules.recommendationDecay)
    }
    companies[c].touched = now
  }

  /// Finds the next move of each step from now, where thresholds have been used up to now.
  mutating func rescheduleSteps(_ c: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    let slips = companyRules.tiers.lapse[network.members[c].tier]
    for step in 0..<OECDStep.count {
      let place = c * OECDStep.count + step
      _ = executive.cancel(stepEvents[place])
      stepEvents[place] = .none
      let up = adoption(c, step, at: now).time(toReach: companySteps[place].up)
      let lapse = companySteps[place].level == .absent ? 0 : companyRules.steps[step].lapse * slips
      let down = lapse > 0 ? max(0, companySteps[place].down) / lapse : .infinity
      guard min(up, down) < .infinity else { continue }
      companySteps[place].rises = up <= down
      stepEvents[place] = schedule(
        .stepMoves(company: Int32(c), step: UInt8(step)),
        at: ticks(from: now, after: min(up, down)),
        &executive)
    }
  }

  mutating func stepMoves(_ c: Int, _ step: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    useSteps(c, at: now)
    let i = Int(network.members[c].subject)
    let place = c * OECDStep.count + step
    stepEvents[place] = .none
    let old = companySteps[place].level
    let new = companySteps[place].rises ? old.better : old.worse
    let turns = (old == .practised) != (new == .practised)
    let hasEffect = companyRules.effectOnOnset != 1 && turns && i >= 0
    if hasEffect { useThresholds(i, at: now) }
    companySteps[place].level = new
    if new.isShort, !old.isShort { companySteps[place].shortSince = now }
    if new == .practised { companies[c].practised += 1 }
    if old == .practised { companies[c].practised -= 1 }
    companyRecords[network.members[c].tier.index].moves(step, from: old, to: new, at: now, window)
    companySteps[place].spell &+= 1
    drawStep(c, step)
    rescheduleSteps(c, &executive)
    if hasEffect { scheduleConduct(i, &executive) }
    if turns { pullSuppliers(of: c, step: step, &executive) }
  }

  /// By what an exporter's own steps multiply the onset of its breaches.
  @inline(__always)
  func stepFactor(_ i: Int) -> Double {
    guard companyRules.effectOnOnset != 1, companyRules.isInUse, subjects[i].kind == .exporter
    else {
      return 1
    }
    let share = Double(companies[companyPlace(i)].practised) / Double(OECDStep.count)
    return 1 - (1 - companyRules.effectOnOnset) * share
  }

  // MARK: What sways all companies

  /// An industry tool becomes available: adoption goes on at another rate.
  mutating func stepToolComes(_ executive: inout Executive<MechanismEvent>) {
    moveAllCompanies(&executive)
  }

  /// Demand is looked at anew with each disbursement and held in between.
  mutating func companyDemandMoves(_ executive: inout Executive<MechanismEvent>) {
    guard companyRules.isInUse, companyRules.demandElasticity != 0 else { return }
    let demand = relativeDemand(at: executive.now.ticks)
    let factor =
      demand == 1 ? 1 : Portable.pow(demand, companyRules.demandElasticity)
    guard factor != companyDemand else { return }
    for c in companies.indices { useSteps(c, at: executive.now.ticks) }
    companyDemand = factor
    for c in companies.indices { rescheduleSteps(c, &executive) }
  }

  private mutating func moveAllCompanies(_ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    for c in companies.indices {
      useSteps(c, at: now)
      rescheduleSteps(c, &executive)
    }
  }

  /// The share of demand that asks for certificates, over minerals alike, relative to that of the start.
  @inline(__always)
  private func relativeDemand(at now: Int64) -> Double {
    var (then, today) = (0.0, 0.0)
    for m in 0..<TradeRules.minerals {
      then += trade.rules.demandForCertificates(of: m, at: 0)
      today += trade.rules.demandForCertificates(of: m, at: now)
    }
    return then > 0 ? today / then : 1
  }

  mutating func finishCompanies(at end: Int64) {
    for tier in companyRecords.indices { companyRecords[tier].count(to: end, window) }
  }

  /// What an audit that found something recommends to an exporter hastens adoption for a time.
  mutating func recommend(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    guard companyRules.isInUse else { return }
    recommend(companyPlace(i), by: companyRules.recommendation, &executive)
  }

  /// Hastens adoption of one company for a time.
  mutating func recommend(
    _ c: Int, by boost: Double, _ executive: inout Executive<MechanismEvent>
  ) {
    guard boost > 0 else { return }
    useSteps(c, at: executive.now.ticks)
    companies[c].recommendation += boost
    rescheduleSteps(c, &executive)
  }
}
