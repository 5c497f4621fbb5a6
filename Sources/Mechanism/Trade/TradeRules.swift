import EventSimulation
import Parameters
import RandomVariates

/// What a design's levy is charged on.
enum LevyBase: String, CaseIterable, Sendable {
  /// Whatever is pledged is charged, as if the base never moved.
  case fixed
  /// What is certified.
  case certifiedQuantity = "certified_quantity"
}

/// A mineral in a state, as far as its trade goes.
struct CorridorRules: Equatable, Sendable, BitwiseCopyable {
  /// Parameter `trade.undeclared.MINERAL.share`.
  var undeclared: Double
  /// By how much more is paid across the border, as a share of the price.
  ///
  /// Parameter `trade.undeclared.MINERAL.price_gap`.
  var priceGap: Double
  /// By how much less tax is paid across the border, as a share of the price.
  ///
  /// Parameter `trade.undeclared.MINERAL.tax_gap`.
  var taxGap: Double
  /// The gaps at which `undeclared` was observed.
  ///
  /// Parameter `trade.undeclared.MINERAL.observed_gap`.
  var observedGap: Double
  /// Parameter `trade.mixing.MINERAL`.
  var mixing: Double
  /// USD per kg; parameter `minerals.MINERAL.unit_value`.
  var unitValue: Double
}

/// All that is known of trade and decided on it.
struct TradeRules: Equatable, Sendable {
  static let minerals = Mineral.allCases.count

  var prices: ContiguousArray<PriceRules>
  /// Parameter `trade.price.onset_elasticity`.
  var onsetElasticity: Double
  var buyers: ContiguousArray<BuyerRules>
  /// By segment and mineral: its share of demand.
  ///
  /// Parameter `trade.buyers.SEGMENT.share.MINERAL`.
  var buyerShares: ContiguousArray<Double>
  /// By state and mineral.
  var corridors: ContiguousArray<CorridorRules>
  /// Log-odds by which a gain of the whole price moves flow across the border.
  ///
  /// Parameter `trade.undeclared.sensitivity`.
  var diversion: Double
  /// Parameter `trade.certification.share`.
  var certifiedShare: Double
  /// Parameter `trade.certification.sensitivity`.
  var certifiedSensitivity: Double
  /// Share of what is mixed in that is no longer where all traders practise step 3; in proportion for fewer.
  ///
  /// Parameter `trade.mixing_stopped_by_traceability`.
  var mixingStopped: Double
  /// Share of the price that certification costs miners, traders and exporters.
  ///
  /// Parameter `trade.certification.upstream_cost`.
  var upstreamCost: Double
  /// Parameter `trade.discount`.
  var discount: Double
  /// Parameter `trade.keeps_producing`.
  var keepsProducing: Double
  /// Share of the sites of a suspended exporter that sell to another.
  ///
  /// Parameter `trade.switching`.
  var switching: Double
  /// Parameter `trade.miners.premium_passed_back`.
  var premiumPassedBack: Double
  /// Parameter `trade.miners.levy_passed_back`.
  var levyPassedBack: Double
  /// By state, seconds from the start; parameter `trade.certified_exports_stop.after`.
  var stopsFrom: ContiguousArray<Int64>
  /// By state, seconds from the start; `after` and `lasts` together.
  var stopsUntil: ContiguousArray<Int64>
  /// Kilograms by mineral; parameter `certificates.lot_size.MINERAL`.
  var lotSize: ContiguousArray<Double>
  /// Seconds; parameter `certificates.validity`.
  var validity: Int64
  /// Per year, in each issuing state and for each mineral; parameter `mass_balance.tests`.
  var testsPerYear: Double
  /// Parameter `mass_balance.power`.
  var testPower: Double
  /// USD; parameter `mass_balance.cost`.
  var testCost: Double
  /// Seconds without mixing after it was found; parameter `mass_balance.effect_lasts`.
  var testEffect: Int64
  /// Parameter `funding.levy_base`.
  var levyBase: LevyBase
  /// USD per kg by mineral; not used for gold.
  ///
  /// Parameter `levy.rate.MINERAL`.
  var levyRate: ContiguousArray<Double>
  /// Share of the value of gold; parameter `levy.rate.gold`.
  var goldLevy: Double
  /// Share of the undeclared flow that a gap keeps declared when it is made public.
  ///
  /// Parameter `reconciliation.effect`.
  var gapEffect: Double
  /// Seconds; parameter `reconciliation.effect_half_life`.
  var gapHalfLife: Double
  /// Moments at which something about trade changes by date, in order.
  var dates: ContiguousArray<Int64>
  /// Whether anything may change at the end of a month: prices, or what is mixed in.
  var movesMonthly: Bool

  /// - Parameter scopes: by state, the code under which its parameters stand.
  init(states: [StateInput], scopes: [String?], reading reader: inout ParameterReader) {
    let minerals = Mineral.allCases.map(\.rawValue)
    prices = ContiguousArray(minerals.map { PriceRules("trade.price.\($0)", reading: &reader) })
    onsetElasticity = reader.ratio("trade.price.onset_elasticity")
    let segments = BuyerSegment.allCases.map(\.rawValue)
    buyers = ContiguousArray(segments.map { BuyerRules("trade.buyers.\($0)", reading: &reader) })
    let columns = minerals.map { mineral in
      reader.shares(segments.map { "trade.buyers.\($0).share.\(mineral)" })
    }
    buyerShares = ContiguousArray(
      segments.indices.flatMap { segment in columns.map { $0[segment] } })
    diversion = reader.ratio("trade.undeclared.sensitivity")
    certifiedShare = reader.share("trade.certification.share")
    certifiedSensitivity = reader.ratio("trade.certification.sensitivity")
    mixingStopped = reader.share("trade.mixing_stopped_by_traceability")
    upstreamCost = reader.share("trade.certification.upstream_cost")
    discount = reader.share("trade.discount")
    keepsProducing = reader.share("trade.keeps_producing")
    switching = reader.share("trade.switching")
    premiumPassedBack = reader.share("trade.miners.premium_passed_back")
    levyPassedBack = reader.share("trade.miners.levy_passed_back")
    lotSize = ContiguousArray(
      minerals.map { reader.number("certificates.lot_size.\($0)", in: .mass) })
    validity = reader.period("certificates.validity").seconds
    testsPerYear = reader.rate("mass_balance.tests")
    testPower = reader.share("mass_balance.power")
    testCost = reader.money("mass_balance.cost")
    testEffect = reader.period("mass_balance.effect_lasts").seconds
    gapEffect = reader.share("reconciliation.effect")
    gapHalfLife = Double(reader.period("reconciliation.effect_half_life").seconds)
    levyBase = reader.choice("funding.levy_base", as: LevyBase.self)
    levyRate = ContiguousArray(
      Mineral.allCases.map {
        $0 == .gold ? 0 : reader.number("levy.rate.\($0.rawValue)", in: .price)
      })
    goldLevy = reader.share("levy.rate.gold")
    corridors = []
    stopsFrom = []
    stopsUntil = []
    for (state, scope) in zip(states, scopes) {
      reader.inState(scope)
      for mineral in Mineral.allCases {
        corridors.append(
          CorridorRules(
            mineral, unitValue: state.minerals[mineral.index].unitValue, reading: &reader))
      }
      let from = reader.period("trade.certified_exports_stop.after").seconds
      stopsFrom.append(from)
      stopsUntil.append(from + reader.period("trade.certified_exports_stop.lasts").seconds)
      reader.inState(nil)
    }
    movesMonthly =
      prices.contains { $0.volatility > 0 || $0.jumpRate > 0 }
      || corridors.contains { $0.mixing > 0 } || gapEffect > 0
    dates = []
    dates = allDates()
  }

  /// What is left of the effect of a gap made public so many seconds ago.
  @inline(__always)
  func gapEffect(after seconds: Int64) -> Double {
    gapHalfLife > 0
      ? gapEffect * Portable.exp(-Portable.log(2) * Double(seconds) / gapHalfLife)
      : seconds == 0 ? gapEffect : 0
  }

  private func allDates() -> ContiguousArray<Int64> {
    var all = Array(stopsFrom) + Array(stopsUntil)
    for price in prices where price.shift != 1 { all += [price.shiftFrom, price.shiftUntil] }
    for buyer in buyers {
      all += [buyer.entersAfter, buyer.leavesAfter]
      if buyer.widensBy != 1 { all.append(buyer.widensAfter) }
    }
    var dates: ContiguousArray<Int64> = []
    for date in all.sorted() where date > 0 && date != dates.last { dates.append(date) }
    return dates
  }
}

extension BuyerRules {
  fileprivate init(_ path: String, reading reader: inout ParameterReader) {
    entersAfter = reader.period(path + ".enters_after").seconds
    leavesAfter = reader.period(path + ".leaves_after").seconds
    widensAfter = reader.period(path + ".widens_after").seconds
    widensBy = reader.ratio(path + ".widens_by")
    requires = reader.choice(path + ".requires", as: BuyerRequirement.self)
    heedsListing =
      reader.choice(path + ".heeds_listing", as: ListingAnswer.self) == .refuses
    willingness = reader.share(path + ".willingness")
    complianceCost = reader.number(path + ".compliance_cost", in: .moneyRate)
  }
}

extension PriceRules {
  fileprivate init(_ path: String, reading reader: inout ParameterReader) {
    volatility = reader.ratio(path + ".volatility")
    let halfLife = Double(max(1, reader.period(path + ".half_life").seconds))
    reversion = Portable.log(2) * Double(SimulationTime.secondsPerYear) / halfLife
    jumpRate = reader.rate(path + ".jump_rate")
    jumpMean = reader.ratio(path + ".jump_mean")
    jumpSpread = reader.ratio(path + ".jump_spread")
    shift = reader.ratio(path + ".shift")
    shiftFrom = reader.period(path + ".shift_after").seconds
    shiftUntil = shiftFrom + reader.period(path + ".shift_lasts").seconds
  }
}

extension CorridorRules {
  fileprivate init(_ mineral: Mineral, unitValue: Double, reading reader: inout ParameterReader) {
    let path = "trade.undeclared.\(mineral.rawValue)"
    undeclared = reader.share(path + ".share")
    priceGap = reader.ratio(path + ".price_gap")
    taxGap = reader.ratio(path + ".tax_gap")
    observedGap = reader.ratio(path + ".observed_gap")
    mixing = reader.share("trade.mixing.\(mineral.rawValue)")
    self.unitValue = unitValue
  }
}
