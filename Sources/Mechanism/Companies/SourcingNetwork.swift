import RandomVariates

/// Who a company of the chain is; never changes.
struct ChainMember: BitwiseCopyable, Sendable {
  /// Keys its draws, together with its tier.
  var entity: UInt32
  var tier: CompanyTier
  /// Place of its state, or −1 for those of the region as a whole.
  var state: Int32
  /// Its place among subjects, or −1 where it is none.
  var subject: Int32
}

/// Who sells to whom between mine and market: static, in flat arrays.
///
/// A site sells to one trader and, through that trader's processor, to one exporter; exporters sell to refiners, refiners to
/// importers. Links weigh what passes along them when all sites produce. What a company buys is taken to be mixed,
/// so that each of its customers gets its share of all of it.
struct SourcingNetwork: Sendable {
  /// Exporters of all states first, so that the other tiers shift nobody's place; then from mine to market.
  private(set) var members: ContiguousArray<ChainMember> = []
  /// By tier: its places among members.
  private(set) var ranges: [Range<Int>] = Array(repeating: 0..<0, count: CompanyTier.count)
  /// By subject: the first company that a site sells to, or −1.
  private(set) var buyerOfSite: ContiguousArray<Int32> = []
  /// Whole USD a year that passes through each company.
  private(set) var values: ContiguousArray<Int64> = []
  /// By company, the places of its links in `customers` and `weights`; weights of a company sum to 1, or there are none.
  private(set) var firstCustomer: ContiguousArray<Int32> = [0]
  private(set) var customers: ContiguousArray<Int32> = []
  private(set) var weights: ContiguousArray<Double> = []
  /// By company: who sells to it.
  private(set) var suppliers = Grouping()

  init() {}

  /// - Parameters:
  ///   - exporterOfSite: by subject; −1 for none and for what is no site.
  init(
    _ input: MechanismInput, subjects: ContiguousArray<Subject>, ranges subjectRanges: [Range<Int>],
    exporterOfSite: [Int32], key: RandomKey
  ) {
    let tiers = input.companies.tiers
    let hasChain = input.companies.isInUse
    let exporters = input.states.indices.map {
      subjectRanges[$0 * SubjectKind.count + SubjectKind.exporter.index]
    }
    for state in exporters.indices {
      for i in exporters[state] {
        members.append(
          ChainMember(
            entity: subjects[i].entity, tier: .exporter, state: Int32(state), subject: Int32(i)))
      }
    }
    ranges[CompanyTier.exporter.index] = 0..<members.count
    func addNational(_ tier: CompanyTier, per ratio: Double) -> [Range<Int>] {
      let start = members.count
      let places = input.states.indices.map { state in
        let first = members.count
        let count = tiers.companies(per: ratio, exporters: exporters[state].count)
        for ordinal in 0..<UInt32(hasChain ? count : 0) {
          members.append(
            ChainMember(
              entity: EntityNumber.of(state: input.states[state].number, ordinal: ordinal),
              tier: tier, state: Int32(state), subject: -1))
        }
        return first..<members.count
      }
      ranges[tier.index] = start..<members.count
      return places
    }
    func addRegional(_ tier: CompanyTier, count: Int) {
      let start = members.count
      for ordinal in 0..<UInt32(hasChain ? count : 0) {
        members.append(
          ChainMember(
            entity: EntityNumber.of(state: EntityNumber.region, ordinal: ordinal), tier: tier,
            state: -1, subject: -1))
      }
      ranges[tier.index] = start..<members.count
    }
    let traders = addNational(.trader, per: tiers.tradersPerExporter)
    let processors = addNational(.processor, per: tiers.processorsPerExporter)
    addRegional(.refiner, count: tiers.refiners)
    addRegional(.importer, count: tiers.importers)

    var links = Links(companies: members.count)
    values = ContiguousArray(repeating: 0, count: members.count)
    buyerOfSite = ContiguousArray(repeating: -1, count: subjects.count)
    var firstExporter = 0
    for state in exporters.indices {
      let own = firstExporter..<firstExporter + exporters[state].count
      firstExporter = own.upperBound
      guard !own.isEmpty else { continue }
      linkState(
        sites: subjectRanges[state * SubjectKind.count + SubjectKind.mineSite.index],
        traders: traders[state], processors: processors[state], exporters: own,
        firstSubject: exporters[state].lowerBound, subjects, exporterOfSite,
        exponent: tiers.concentration, &links, key)
    }
    linkOn(from: .exporter, to: .refiner, tiers, &links, key)
    linkOn(from: .refiner, to: .importer, tiers, &links, key)
    lay(links)
  }

  /// Links the sites of a state through its traders and processors to its exporters.
  private mutating func linkState(
    sites: Range<Int>, traders: Range<Int>, processors: Range<Int>, exporters: Range<Int>,
    firstSubject: Int, _ subjects: ContiguousArray<Subject>, _ exporterOfSite: [Int32],
    exponent: Double, _ links: inout Links, _ key: RandomKey
  ) {
    let traderDraw = PartnerDraw(among: traders.count, exponent: exponent)
    let processorDraw = PartnerDraw(among: processors.count, exponent: exponent)
    // The last company before export of each trader: its processor or, where there are none, itself.
    let lasts = traders.map { trader in
      processors.isEmpty
        ? trader
        : processors.lowerBound
          + processorDraw.index(
            key.uniform(
              entity: members[trader].entity, draw: 0,
              purpose: Purpose.processorOfTrader.alone(number: members[trader].tier.number)))
    }
    let sellers = processors.isEmpty ? traders : processors
    var passed = ContiguousArray<Int64>(repeating: 0, count: sellers.count * exporters.count)
    for site in sites where exporterOfSite[site] >= 0 {
      let exporter = exporters.lowerBound + Int(exporterOfSite[site]) - firstSubject
      let value = subjects[site].value
      values[exporter] += value
      buyerOfSite[site] = Int32(exporter)
      guard !traders.isEmpty else { continue }
      let u = key.uniform(
        entity: subjects[site].entity, draw: 0, purpose: Purpose.traderOfSite.of(.mineSite))
      let order = traderDraw.index(u)
      let trader = traders.lowerBound + order
      buyerOfSite[site] = Int32(trader)
      values[trader] += value
      if !processors.isEmpty { values[lasts[order]] += value }
      passed[
        (lasts[order] - sellers.lowerBound) * exporters.count + exporter - exporters.lowerBound] +=
        value
    }
    if !processors.isEmpty {
      for (order, trader) in traders.enumerated() { links.add(from: trader, to: lasts[order], 1) }
    }
    for (row, seller) in sellers.enumerated() where values[seller] > 0 {
      for column in 0..<exporters.count where passed[row * exporters.count + column] > 0 {
        links.add(
          from: seller, to: exporters.lowerBound + column,
          Double(passed[row * exporters.count + column]) / Double(values[seller]))
      }
    }
  }

  /// Links each company of a tier to a few of the next, drawn by size.
  private mutating func linkOn(
    from tier: CompanyTier, to next: CompanyTier, _ rules: TierRules, _ links: inout Links,
    _ key: RandomKey
  ) {
    let partners = ranges[next.index]
    guard !partners.isEmpty, rules.customers > 0 else { return }
    let draw = PartnerDraw(among: partners.count, exponent: rules.concentration)
    let share = 1 / Double(rules.customers)
    for company in ranges[tier.index] {
      for order in 0..<rules.customers {
        let u = key.uniform(
          entity: members[company].entity, draw: UInt32(order),
          purpose: Purpose.customerOfCompany.alone(number: tier.number))
        let partner = partners.lowerBound + draw.index(u)
        links.add(from: company, to: partner, share)
        values[partner] += Int64(Double(values[company]) * share + 0.5)
      }
    }
  }

  private mutating func lay(_ links: Links) {
    // Links of one company to one customer, drawn more than once, stay apart: their weights add up all the same.
    let count = members.count
    var sizes = ContiguousArray(repeating: Int32(0), count: count + 1)
    for from in links.from { sizes[Int(from) + 1] += 1 }
    for company in 0..<count { sizes[company + 1] += sizes[company] }
    firstCustomer = sizes
    customers = ContiguousArray(repeating: 0, count: links.from.count)
    weights = ContiguousArray(repeating: 0, count: links.from.count)
    var filled = sizes
    for order in links.from.indices {
      let from = Int(links.from[order])
      customers[Int(filled[from])] = links.to[order]
      weights[Int(filled[from])] = links.weight[order]
      filled[from] += 1
    }
    suppliers = Grouping(members: links.from.map { Int($0) }, groups: links.to, count: count)
  }

  /// The places of a company's links to its customers.
  @inline(__always)
  func links(of company: Int) -> Range<Int> {
    Int(firstCustomer[company])..<Int(firstCustomer[company + 1])
  }
}

/// Links as they are drawn.
private struct Links {
  var from: [Int32] = []
  var to: [Int32] = []
  var weight: [Double] = []

  init(companies: Int) {
    from.reserveCapacity(companies * 3)
    to.reserveCapacity(companies * 3)
    weight.reserveCapacity(companies * 3)
  }

  mutating func add(from company: Int, to customer: Int, _ share: Double) {
    from.append(Int32(company))
    to.append(Int32(customer))
    weight.append(share)
  }
}
