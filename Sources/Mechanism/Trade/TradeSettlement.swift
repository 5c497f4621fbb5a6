import EventSimulation

// What has flowed since the last settlement is divided and recorded.
extension Trade {
  /// Empties all cells, under the prices, premiums and shares that held since the last settlement.
  mutating func settle(at now: Int64, isIssuing: ContiguousArray<Bool>) {
    let seconds = window.overlap(settledTo, now)
    settledTo = now
    let years = Double(seconds) / Double(SimulationTime.secondsPerYear)
    for m in 0..<TradeRules.minerals {
      record.values[m].priceTime += prices[m] * Double(seconds)
      record.values[m].premiumTime += premiums[m] * Double(seconds)
    }
    for segment in rules.buyers.indices where rules.buyers[segment].isActive(at: now &- 1) {
      record.compliance[segment] += rules.buyers[segment].complianceCost * years
    }
    for state in isStopped.indices {
      for m in 0..<TradeRules.minerals {
        let place = state * TradeRules.minerals + m
        for c in 0..<FlowClass.count {
          let cell = place * FlowClass.count + c
          cells[cell].advance(to: now, window)
          guard cells[cell].quantity > 0 else { continue }
          settle(cell, place, m, c, isIssuing: isIssuing[state], stopped: isStopped[state], now)
          cells[cell].clear()
        }
        if isIssuing[state] { record.tests += rules.testsPerYear * years }
      }
    }
  }

  /// - Parameters:
  ///   - place: of the state and mineral.
  ///   - c: the class of its sites.
  private mutating func settle(
    _ cell: Int, _ place: Int, _ m: Int, _ c: Int, isIssuing: Bool, stopped: Bool, _ now: Int64
  ) {
    let isSerious = FlowClass.isSerious(c)
    let isSuspended = FlowClass.stateIsSuspended(c)
    let outlet = FlowClass.outlet(c).whileStopped(stopped)
    let quantity = cells[cell].quantity
    let shares = flows[place]
    let parts = shares.split(quantity, outlet, keepsProducing: rules.keepsProducing)
    let row = (isIssuing ? TradeRules.minerals : 0) + m
    record.quantities[row].output += quantity
    record.quantities[row].stopped += parts.stopped
    if isSerious {
      record.quantities[row].tainted += parts.certified
    } else {
      record.quantities[row].clean += parts.certified
    }
    record.quantities[row].mixed += parts.mixed
    record.quantities[row].uncertified += parts.uncertified
    record.quantities[row].undeclared += parts.undeclared
    record.producedBy[place] += parts.produced
    record.undeclaredBy[place] += parts.undeclared
    guard isIssuing else { return }
    let usd = prices[m] / Double(SimulationTime.secondsPerYear)
    let certified = Double(quantity: parts.certified + parts.mixed)
    record.values[m].output += Double(quantity: quantity) * usd
    record.values[m].produced += Double(quantity: parts.produced) * usd
    record.values[m].certified += certified * usd
    record.values[m].mixed += Double(quantity: parts.mixed) * usd
    if !isSerious { record.values[m].clean += Double(quantity: parts.certified) * usd }
    countCertificates(certified, place, m)
    if parts.certified > 0 {
      let meanAge = Double(quantity: cells[cell].twiceAge) / (2 * Double(quantity: quantity))
      record.statusAge += Double(quantity: parts.certified) * usd * meanAge
      record.statusValue += Double(quantity: parts.certified) * usd
    }
    for segment in rules.buyers.indices
    where rules.buyerShares[segment * TradeRules.minerals + m] > 0 {
      record.offered[segment] += certified * usd
      // Nothing changes by date inside a stretch, so its last second stands for it.
      if rules.buyers[segment].isActive(at: now &- 1),
        rules.buyers[segment].accepts(fromSuspendedState: isSuspended)
      {
        if FlowClass.isListed(c), rules.buyers[segment].heedsListing {
          let share = rules.buyerShares[segment * TradeRules.minerals + m]
          record.refusedForListing +=
            certified * usd * share * rules.buyers[segment].breadth(at: now &- 1)
        } else {
          record.accepted[segment] += certified * usd
        }
      }
    }
    countIncome(parts, outlet, m, shares, usd)
  }

  @inline(__always)
  private mutating func countCertificates(_ certified: Double, _ place: Int, _ m: Int) {
    guard rules.corridors[place].unitValue > 0 else { return }
    let kilograms =
      certified / rules.corridors[place].unitValue / Double(SimulationTime.secondsPerYear)
    record.kilograms[m] += kilograms
    if rules.lotSize[m] > 0 { record.certificates += kilograms / rules.lotSize[m] }
  }

  /// What miners earn more or less than if all their output sold at the plain price.
  ///
  /// Part of the premium and of the levy is passed back on what is certified; what is sold openly without being
  /// allowed a certificate sells at the discount; what is not produced earns nothing; what crosses the border
  /// undeclared earns what it did.
  @inline(__always)
  private mutating func countIncome(
    _ parts: FlowParts, _ outlet: Outlet, _ m: Int, _ shares: FlowShares, _ usd: Double
  ) {
    guard outlet != .certifiable else {
      let perDollar =
        premiums[m] * rules.premiumPassedBack - levy.share(of: m) * rules.levyPassedBack
      let certified = Double(quantity: parts.certified) * usd
      record.values[m].incomeChange += certified * perDollar
      record.values[m].levyPassedBack += certified * levy.share(of: m) * rules.levyPassedBack
      return
    }
    let discounted = Double(quantity: parts.mixed + parts.uncertified) * rules.discount
    record.values[m].incomeChange -= (discounted + Double(quantity: parts.stopped)) * usd
    let more = shares.undeclaredIfBarred - shares.undeclaredIfCertifiable
    record.values[m].displaced += Double(quantity: parts.produced) * max(0, more) * usd
  }
}
