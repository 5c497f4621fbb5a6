import EventSimulation

// Due diligence asked for downstream passes up the network: who practises steps 2 to 4 asks its suppliers for theirs.
extension MechanismModel {
  /// The weighted share of a company's customers that practise steps 2 to 4, each step counting a third.
  ///
  /// Nonmutating readers on the event path are inlined.
  @inline(__always)
  func pulled(_ company: Int) -> Double {
    var sum = 0.0
    for link in network.links(of: company) {
      let first = Int(network.customers[link]) * OECDStep.count
      var practised = 0
      for step in OECDStep.asked where companySteps[first + step].level == .practised {
        practised += 1
      }
      sum += network.weights[link] * Double(practised)
    }
    return sum / Double(OECDStep.asked.count)
  }

  mutating func startPull() {
    guard companyRules.tiers.pull != 0 else { return }
    for company in companies.indices { companies[company].pulled = pulled(company) }
  }

  /// Suppliers adopt faster or more slowly from now on; thresholds are used up to now under the old pull.
  mutating func pullSuppliers(
    of company: Int, step: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    guard companyRules.tiers.pull != 0, OECDStep.asked.contains(step) else { return }
    let now = executive.now.ticks
    for place in network.suppliers.range(of: company) {
      let supplier = Int(network.suppliers.members[place])
      let pulled = pulled(supplier)
      guard pulled != companies[supplier].pulled else { continue }
      useSteps(supplier, at: now)
      companies[supplier].pulled = pulled
      rescheduleSteps(supplier, &executive)
    }
  }

  /// By state, the share of what traders buy that is bought by those who practise step 3: they know where it is from.
  mutating func noteTracedShares() {
    guard trade.rules.mixingStopped != 0 else { return }
    for state in isIssuing.indices {
      trade.traced[state] = 0
      traderValues[state] = 0
    }
    for trader in network.ranges[CompanyTier.trader.index] {
      let state = Int(network.members[trader].state)
      let value = Double(network.values[trader])
      traderValues[state] += value
      if companySteps[trader * OECDStep.count + OECDStep.responding].level == .practised {
        trade.traced[state] += value
      }
    }
    for state in isIssuing.indices where traderValues[state] > 0 {
      trade.traced[state] /= traderValues[state]
    }
  }
}
