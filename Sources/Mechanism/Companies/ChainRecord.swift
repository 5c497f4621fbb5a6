import EventSimulation

/// How far whole chains, from the first buyer to the market, practise each step; looked at when money is disbursed.
struct ChainRecord {
  /// USD a year of certified mineral, summed over looks.
  private(set) var certified = 0.0
  /// By step: that of it whose whole chain practises the step.
  private(set) var practised = ContiguousArray<Double>(repeating: 0, count: OECDStep.count)
  /// By company and step: the share of what passes through that is under the step from here to the market.
  var onward: ContiguousArray<Double>
  /// By company: USD a year of certified mineral that enters the chain there.
  var entering: ContiguousArray<Double>

  init(companies: Int) {
    onward = ContiguousArray(repeating: 0, count: companies * OECDStep.count)
    entering = ContiguousArray(repeating: 0, count: companies)
  }

  mutating func add() {
    for company in entering.indices where entering[company] > 0 {
      certified += entering[company]
      for step in 0..<OECDStep.count {
        practised[step] += entering[company] * onward[company * OECDStep.count + step]
      }
    }
  }
}

extension MechanismModel {
  /// Looks at what is certified now, and at who practises what from its first buyer to the market.
  mutating func noteChains(at now: Int64) {
    guard companyRules.isInUse, now > 0, window.contains(now) else { return }
    lookOnward()
    for company in chainRecord.entering.indices { chainRecord.entering[company] = 0 }
    for site in trade.sites.indices where trade.sites[site].cell >= 0 {
      let buyer = network.buyerOfSite[site]
      guard buyer >= 0 else { continue }
      let cell = Int(trade.sites[site].cell)
      let state = Int(subjects[site].state)
      let outlet = FlowClass.outlet(cell % FlowClass.count).whileStopped(trade.isStopped[state])
      guard outlet == .certifiable else { continue }
      chainRecord.entering[Int(buyer)] +=
        Double(subjects[site].value)
        * trade.flows[cell / FlowClass.count].certifiedShare(outlet, trade.rules.keepsProducing)
    }
    chainRecord.add()
  }

  /// From market to mine: what a company sells is under a step where it and all who handle it afterwards practise it.
  private mutating func lookOnward() {
    lookOnward(.importer)
    lookOnward(.refiner)
    lookOnward(.exporter)
    lookOnward(.processor)
    lookOnward(.trader)
  }

  private mutating func lookOnward(_ tier: CompanyTier) {
    for company in network.ranges[tier.index] {
      let links = network.links(of: company)
      for step in 0..<OECDStep.count {
        let place = company * OECDStep.count + step
        var share = 0.0
        if companySteps[place].level == .practised {
          share = links.isEmpty ? 1 : 0
          for link in links {
            let customer = Int(network.customers[link])
            share += network.weights[link] * chainRecord.onward[customer * OECDStep.count + step]
          }
        }
        chainRecord.onward[place] = share
      }
    }
  }
}
