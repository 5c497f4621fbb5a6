import EventSimulation

/// What a levy on certified minerals brings now, beside what it was planned to bring.
struct LevyLevels {
  /// By state, and last the region: full rates on what was certified at the start, USD a year.
  private(set) var planned: ContiguousArray<Double>
  /// By state, and last the region: the share of what is pledged that the base bears.
  private(set) var factors: ContiguousArray<Double>
  /// By state, and last the region: full rates on what is certified now, USD a year.
  private var now: ContiguousArray<Double>
  /// By mineral, USD a year: full rates on what is certified now, and its value.
  private var charge: ContiguousArray<Double>
  private var value: ContiguousArray<Double>
  /// By mineral: the part of the value of what is certified that was last taken.
  private var taken: ContiguousArray<Double>
  /// USD a year, since the last disbursement.
  private var received = 0.0

  init(states: Int) {
    planned = ContiguousArray(repeating: 0, count: states + 1)
    factors = ContiguousArray(repeating: 1, count: states + 1)
    now = planned
    charge = ContiguousArray(repeating: 0, count: TradeRules.minerals)
    value = charge
    taken = charge
  }

  @inline(__always)
  func share(of mineral: Int) -> Double { taken[mineral] }

  mutating func beginBase() {
    for place in now.indices { now[place] = 0 }
    for m in charge.indices {
      charge[m] = 0
      value[m] = 0
    }
  }

  /// Adds what of one mineral one state certifies now: its value and the full rates on it, USD a year.
  mutating func addBase(state: Int, mineral m: Int, value: Double, charge: Double) {
    self.value[m] += value
    self.charge[m] += charge
    now[state] += charge
    now[now.count - 1] += charge
  }

  mutating func plan() {
    for place in now.indices { planned[place] = now[place] }
  }

  /// What of the pledges is borne: by the base as it is beside the one planned, and by full rates on all of it.
  ///
  /// Nobody is charged more than what is pledged.
  ///
  /// - Parameter pledged: USD a year by all bodies together.
  mutating func assess(pledged: Double) {
    let most = pledged > 0 ? now[now.count - 1] / pledged : 1
    for place in now.indices {
      let base =
        planned[place] > 0 ? now[place] / planned[place] : now[place] > 0 ? 1 : 0
      factors[place] = min(1, base, most)
    }
  }

  /// Money comes in, at so many USD a year.
  mutating func receive(perYear: Double) { received += perYear }

  /// Of what is taken: the part that falls on a mineral, by what each would bear at full rates.
  @inline(__always)
  func part(of m: Int) -> Double {
    let total = now[now.count - 1]
    return total > 0 ? charge[m] / total : 0
  }

  /// Spreads what was received over the minerals, until the next disbursement.
  mutating func take() {
    for m in taken.indices { taken[m] = value[m] > 0 ? received * part(of: m) / value[m] : 0 }
    received = 0
  }
}

extension Trade {
  /// Full rates on one dollar's worth, at base prices, of what is certified now.
  @inline(__always)
  private func levyRate(_ place: Int, _ m: Int) -> Double {
    if m == Mineral.gold.index { return rules.goldLevy * prices[m] }
    let unitValue = rules.corridors[place].unitValue
    return unitValue > 0 ? rules.levyRate[m] / unitValue : 0
  }

  /// Adds up what is certified now.
  mutating func measureLevyBase() {
    levy.beginBase()
    for state in isStopped.indices {
      for m in 0..<TradeRules.minerals {
        let place = state * TradeRules.minerals + m
        var certified = 0.0
        for c in 0..<FlowClass.count {
          let rate = Double(cells[place * FlowClass.count + c].rate)
          let outlet = FlowClass.outlet(c).whileStopped(isStopped[state])
          certified += rate * flows[place].certifiedShare(outlet, rules.keepsProducing)
        }
        levy.addBase(
          state: state, mineral: m, value: certified * prices[m],
          charge: certified * levyRate(place, m))
      }
    }
  }

  /// Records money from the levy, USD.
  mutating func countLevy(_ revenue: Double) {
    record.levyRevenue += revenue
    for m in 0..<TradeRules.minerals { record.values[m].levy += revenue * levy.part(of: m) }
  }

  /// What a pledge of a levy payer is multiplied by, beside collection.
  @inline(__always)
  func levyFactor(_ place: Int) -> Double {
    rules.levyBase == .fixed ? 1 : levy.factors[place]
  }
}

extension FlowShares {
  /// Of output: the share that is exported under a certificate.
  @inline(__always)
  func certifiedShare(_ outlet: Outlet, _ keepsProducing: Double) -> Double {
    switch outlet {
    case .certifiable: (1 - undeclaredIfCertifiable) * certified
    case .tradable: (1 - undeclaredIfBarred) * mixed
    case .notTradable: keepsProducing * (1 - undeclaredIfBarred) * mixed
    }
  }
}

extension MechanismModel {
  /// Looks at the base of the levy before money is handed out.
  ///
  /// Pledges of all bodies count, so that they cannot together take more than full rates.
  mutating func assessLevy(at now: Int64) {
    settleTrade(at: now)
    refreshTrade(at: now)
    trade.measureLevyBase()
    var pledged = 0.0
    for body in bodies.indices where bodies[body].funding == .realised {
      let budget = bodies[body].pledgedPerYear
      for payer in Payer.allCases.indices where Payer.allCases[payer] == .levy {
        pledged += budget * bodyPayers[body * Payer.allCases.count + payer]
      }
    }
    trade.levy.assess(pledged: pledged)
  }

  /// What was taken at this disbursement is what certified mineral bears until the next.
  mutating func spreadLevy() { trade.levy.take() }
}
