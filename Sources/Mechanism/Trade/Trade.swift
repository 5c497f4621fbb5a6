import EventSimulation
import RandomVariates

/// The trade of a running model: prices and premiums as they stand, what flows where, and what has flowed.
///
/// Flows are constant between events. Sites that are alike are counted in one cell, integrated when one of them
/// changes; cells are emptied into the recorder when something about trade itself changes, at the ends of months at the
/// latest. Those moments do not depend on sites, so no sum depends on when its parts were counted.
struct Trade {
  var rules: TradeRules
  let window: Window
  var cells: ContiguousArray<FlowCell>
  /// By subject.
  var sites: ContiguousArray<TradedSite>
  /// Logarithm of the price multiplier, by mineral, without the shift.
  var logPrices = ContiguousArray<Double>(repeating: 0, count: TradeRules.minerals)
  /// Price as a multiple of that of the start, by mineral.
  var prices = ContiguousArray<Double>(repeating: 1, count: TradeRules.minerals)
  var premiums = ContiguousArray<Double>(repeating: 0, count: TradeRules.minerals)
  /// By what the price multiplies the onset of serious breaches, by mineral.
  var onsetFactors = ContiguousArray<Double>(repeating: 1, count: TradeRules.minerals)
  /// By state and mineral.
  var flows: ContiguousArray<FlowShares>
  /// By state: whether its certified exports are stopped now.
  var isStopped: ContiguousArray<Bool>
  /// By state and mineral: until when nobody mixes, since it was found out.
  var mixingOffUntil: ContiguousArray<Int64>
  /// By state: the share of what traders buy that those buy who practise step 3; kept only where that matters.
  var traced: ContiguousArray<Double>
  /// By state and mineral: when a gap was last made public; `Int64.min` before.
  var gapPublished: ContiguousArray<Int64>
  var settledTo: Int64 = 0
  var levy: LevyLevels
  var record: TradeRecord

  init(_ rules: TradeRules, subjects: Int, window: Window) {
    self.rules = rules
    self.window = window
    let places = rules.corridors.count
    cells = ContiguousArray(repeating: FlowCell(), count: places * FlowClass.count)
    sites = ContiguousArray(repeating: TradedSite(), count: subjects)
    flows = ContiguousArray(repeating: FlowShares(), count: places)
    isStopped = ContiguousArray(repeating: false, count: rules.stopsFrom.count)
    traced = ContiguousArray(repeating: 0, count: rules.stopsFrom.count)
    mixingOffUntil = ContiguousArray(repeating: 0, count: places)
    gapPublished = ContiguousArray(repeating: .min, count: places)
    levy = LevyLevels(states: rules.stopsFrom.count)
    record = TradeRecord(places: places)
  }

  /// The same trade under the rules of another design.
  func under(_ rules: TradeRules) -> Trade {
    var trade = self
    trade.rules = rules
    return trade
  }

  /// Takes a site out of the cell it was in and counts it in another from now on.
  @inline(__always)
  mutating func move(_ i: Int, to cell: Int32, value: Int64, statusSince: Int64, at now: Int64) {
    let old = sites[i]
    if old.cell == cell, old.statusSince == statusSince { return }
    if old.cell >= 0 {
      cells[Int(old.cell)].advance(to: now, window)
      cells[Int(old.cell)].join(value: value, statusSince: old.statusSince, sign: -1)
    }
    cells[Int(cell)].advance(to: now, window)
    cells[Int(cell)].join(value: value, statusSince: statusSince, sign: 1)
    sites[i].cell = cell
    sites[i].statusSince = statusSince
  }

  /// Takes a site that nobody works out of the cell it was in.
  @inline(__always)
  mutating func leave(_ i: Int, value: Int64, at now: Int64) {
    let old = sites[i]
    guard old.cell >= 0 else { return }
    cells[Int(old.cell)].advance(to: now, window)
    cells[Int(old.cell)].join(value: value, statusSince: old.statusSince, sign: -1)
    sites[i].cell = -1
  }

  /// The price, the premium and the shares of all flows as they are from now on.
  mutating func refresh(at now: Int64, isIssuing: ContiguousArray<Bool>) {
    for m in 0..<TradeRules.minerals {
      prices[m] = Portable.exp(logPrices[m]) * rules.prices[m].level(at: now)
      premiums[m] = rules.premium(of: m, at: now)
    }
    for state in isStopped.indices {
      isStopped[state] = rules.stopsFrom[state] <= now && now < rules.stopsUntil[state]
      let certifies = isIssuing[state] && !isStopped[state]
      for m in 0..<TradeRules.minerals {
        let place = state * TradeRules.minerals + m
        flows[place] = rules.shares(
          rules.corridors[place], premium: premiums[m], certifies: certifies,
          tagged: mixingOffUntil[place] <= now ? certifiableShare(place) : 0,
          traced: traced[state])
        if gapPublished[place] > .min {
          let kept = 1 - rules.gapEffect(after: now - gapPublished[place])
          flows[place].undeclaredIfCertifiable *= kept
          flows[place].undeclaredIfBarred *= kept
        }
      }
    }
  }

  /// Of the output of a mineral in a state: the share from sites that may certify.
  @inline(__always)
  func certifiableShare(_ place: Int) -> Double {
    var certifiable: Int64 = 0
    var all: Int64 = 0
    for c in 0..<FlowClass.count {
      let rate = cells[place * FlowClass.count + c].rate
      all += rate
      if FlowClass.outlet(c) == .certifiable { certifiable += rate }
    }
    return all > 0 ? Double(certifiable) / Double(all) : 0
  }

  /// The first moment after `now` at which trade has to be looked at again.
  @inline(__always)
  func nextMoment(after now: Int64) -> Int64 {
    let month = SimulationTime.secondsPerMonth
    var next = rules.movesMonthly ? (now / month + 1) * month : .max
    for date in rules.dates where date > now && date < next { next = date }
    return next
  }

  /// Draws the prices of a new month.
  mutating func drawPrices(month: UInt32, _ key: RandomKey) {
    for m in 0..<TradeRules.minerals {
      logPrices[m] = rules.prices[m].next(after: logPrices[m], mineral: m, month: month, key)
    }
  }
}

extension TradeRules {
  /// Where output goes, from what pays.
  ///
  /// The share that leaves undeclared is the observed one, its log-odds moved by the sensitivity times what crossing the
  /// border pays more than when it was observed: the gaps of price and tax, less the net premium at home where the
  /// mineral may be certified, plus the discount where it may not. What is mixed in needs the tags of others: it is
  /// in proportion to the share of output that may be certified.
  ///
  /// - Parameters:
  ///   - tagged: that share, or 0 while nobody mixes.
  ///   - traced: the share of what traders buy that is bought by those who practise step 3.
  @inline(__always)
  func shares(
    _ corridor: CorridorRules, premium: Double, certifies: Bool, tagged: Double, traced: Double
  ) -> FlowShares {
    let gap = corridor.priceGap + corridor.taxGap - corridor.observedGap
    let net = premium - upstreamCost
    var shares = FlowShares()
    shares.undeclaredIfBarred = FlowShares.moved(
      corridor.undeclared, by: diversion * (gap + discount))
    guard certifies else {
      shares.undeclaredIfCertifiable = shares.undeclaredIfBarred
      return shares
    }
    shares.undeclaredIfCertifiable = FlowShares.moved(
      corridor.undeclared, by: diversion * (gap - net))
    shares.certified = FlowShares.moved(certifiedShare, by: certifiedSensitivity * net)
    shares.mixed = corridor.mixing * tagged * (1 - mixingStopped * traced)
    return shares
  }
}

/// How sites of one state and mineral are told apart for trade.
enum FlowClass {
  static let count = 24
  /// Those of exporters who are listed come last.
  private static let unlisted = 12

  @inline(__always)
  static func place(_ outlet: Outlet, stateIsSuspended: Bool, isSerious: Bool, isListed: Bool)
    -> Int
  {
    (outlet.index * 2 + (stateIsSuspended ? 1 : 0)) * 2 + (isSerious ? 1 : 0)
      + (isListed ? unlisted : 0)
  }

  @inline(__always)
  static func outlet(_ c: Int) -> Outlet {
    let own = c % unlisted
    return own < 4 ? .certifiable : own < 8 ? .tradable : .notTradable
  }
  @inline(__always)
  static func isListed(_ c: Int) -> Bool { c >= unlisted }
  @inline(__always)
  static func stateIsSuspended(_ c: Int) -> Bool { c & 2 == 2 }
  @inline(__always)
  static func isSerious(_ c: Int) -> Bool { c & 1 == 1 }
}
