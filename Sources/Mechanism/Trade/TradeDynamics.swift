import EventSimulation
import RandomVariates

// How trade takes part in the life of the model.
extension MechanismModel {
  /// Counts all sites where they are at the start; before money arrives, which looks at what is certified.
  mutating func startTrade(_ executive: inout Executive<MechanismEvent>) {
    for i in subjects.indices where subjects[i].kind == .mineSite {
      subjects[i].isBarred = isBarred(i)
      subjects[i].isShownBarred = subjects[i].isBarred
      moveTrade(i, at: 0)
    }
    refreshTrade(at: 0)
    for m in 0..<TradeRules.minerals { trade.onsetFactors[m] = priceFactor(m) }
    trade.measureLevyBase()
    trade.levy.plan()
    scheduleTrade(&executive)
  }

  /// Counts a site anew where it now belongs; call after its conduct, its status or its state's has changed.
  @inline(__always)
  mutating func moveTrade(_ i: Int, at now: Int64) {
    let subject = subjects[i]
    guard subject.kind == .mineSite else { return }
    if !isOpen(i) {
      trade.leave(i, value: subject.value, at: now)
      return
    }
    let state = Int(subject.state)
    let ownState = ranges[state * SubjectKind.count + SubjectKind.memberState.index].lowerBound
    let outlet: Outlet =
      isIssuing[state] && !subject.isShownBarred
      ? .certifiable
      : policies[policyPlace(i)].rule(subject.status).mayTrade ? .tradable : .notTradable
    let c = FlowClass.place(
      outlet, stateIsSuspended: subjects[ownState].status == .red,
      isSerious: subject.grade == .serious, isListed: trade.sites[i].isListed)
    let place = state * TradeRules.minerals + subject.mineral.index
    trade.move(
      i, to: Int32(place * FlowClass.count + c), value: subject.value,
      statusSince: subject.statusCountedFrom, at: now)
  }

  /// All sites anew, where a design changes what a status means.
  mutating func moveAllTrade(at now: Int64) {
    for i in subjects.indices { moveTrade(i, at: now) }
  }

  /// Records what has flowed up to now.
  mutating func settleTrade(at now: Int64) { trade.settle(at: now, isIssuing: isIssuing) }

  mutating func refreshTrade(at now: Int64) {
    noteTracedShares()
    trade.refresh(at: now, isIssuing: isIssuing)
  }

  /// A month ends, or something about trade changes on its date.
  mutating func tradeSettles(_ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    settleTrade(at: now)
    if now % SimulationTime.secondsPerMonth == 0 {
      let month = UInt32(now / SimulationTime.secondsPerMonth)
      trade.drawPrices(month: month, key)
      lookForMixing(month: month, at: now)
    }
    refreshTrade(at: now)
    applyPrices(&executive)
    scheduleTrade(&executive)
  }

  private mutating func scheduleTrade(_ executive: inout Executive<MechanismEvent>) {
    _ = schedule(.tradeSettles, at: trade.nextMoment(after: executive.now.ticks), &executive)
  }

  /// The onset of serious breaches is multiplied by the price to the power of the elasticity.
  @inline(__always)
  private func priceFactor(_ mineral: Int) -> Double {
    trade.rules.onsetElasticity == 0
      ? 1 : Portable.pow(trade.prices[mineral], trade.rules.onsetElasticity)
  }

  /// Where the price matters to conduct, thresholds are used up to now under the old one.
  private mutating func applyPrices(_ executive: inout Executive<MechanismEvent>) {
    guard trade.rules.onsetElasticity != 0 else { return }
    let now = executive.now.ticks
    for m in 0..<TradeRules.minerals {
      let factor = priceFactor(m)
      guard factor != trade.onsetFactors[m] else { continue }
      for i in subjects.indices
      where subjects[i].kind == .mineSite && subjects[i].mineral.index == m {
        useThresholds(i, at: now)
      }
      trade.onsetFactors[m] = factor
      for i in subjects.indices
      where subjects[i].kind == .mineSite && subjects[i].mineral.index == m {
        scheduleConduct(i, &executive)
      }
    }
  }

  /// Mass-balance tests of the month: certified quantity beside what sites that may certify declare.
  ///
  /// The chance that a test sees mixing is its power times the mixed share of what is certified.
  private mutating func lookForMixing(month: UInt32, at now: Int64) {
    let tests = trade.rules.testsPerYear / 12
    guard tests > 0 else { return }
    for state in isIssuing.indices where isIssuing[state] {
      let ownState = ranges[state * SubjectKind.count + SubjectKind.memberState.index].lowerBound
      for m in 0..<TradeRules.minerals {
        let chance = tests * trade.rules.testPower * trade.mixedShare(state, m)
        guard chance > 0 else { continue }
        let u = key.uniform(
          entity: subjects[ownState].entity, draw: month,
          purpose: Purpose.massBalance.alone(number: UInt64(m + 1)))
        guard u < chance else { continue }
        trade.mixingOffUntil[state * TradeRules.minerals + m] = now + trade.rules.testEffect
        if window.contains(now) { trade.record.mixingFound += 1 }
      }
    }
  }
}

extension Trade {
  /// Of what is certified now in a state: the share that comes from where nothing may be certified.
  @inline(__always)
  func mixedShare(_ state: Int, _ m: Int) -> Double {
    let place = state * TradeRules.minerals + m
    var certified = 0.0
    var mixed = 0.0
    for c in 0..<FlowClass.count {
      let rate = Double(cells[place * FlowClass.count + c].rate)
      let outlet = FlowClass.outlet(c).whileStopped(isStopped[state])
      let part = rate * flows[place].certifiedShare(outlet, rules.keepsProducing)
      if outlet == .certifiable { certified += part } else { mixed += part }
    }
    return certified + mixed > 0 ? mixed / (certified + mixed) : 0
  }
}
