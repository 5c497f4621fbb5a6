import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

@Suite("Minerals that flow")
struct TradeFlowTests {
  @Test("A divided quantity loses nothing, whatever the shares")
  func exact() {
    let key = RandomKey(masterSeed: 41, replication: 0)
    for round in 0..<2_000 {
      func unit(_ draw: UInt32) -> Double {
        key.uniform(entity: UInt32(round), draw: draw, purpose: Purpose.priceMove.alone())
      }
      let shares = FlowShares(
        undeclaredIfCertifiable: unit(0), undeclaredIfBarred: unit(1), certified: unit(2),
        mixed: unit(3))
      let quantity = Int128(unit(4) * 1e18) * 65_537
      for outlet in [Outlet.certifiable, .tradable, .notTradable] {
        let parts = shares.split(quantity, outlet, keepsProducing: unit(5))
        #expect(parts.produced + parts.stopped == quantity)
        for part in [
          parts.stopped, parts.undeclared, parts.certified, parts.mixed, parts.uncertified,
        ] { #expect(part >= 0) }
        #expect(outlet == .certifiable ? parts.mixed == 0 : parts.certified == 0)
      }
    }
  }

  @Test("A thousand is divided as by hand")
  func byHand() {
    let shares = FlowShares(
      undeclaredIfCertifiable: 0.2, undeclaredIfBarred: 0.5, certified: 0.75, mixed: 0.1)
    // 200 undeclared; of 800, 600 certified.
    #expect(
      shares.split(1_000, .certifiable, keepsProducing: 0.9)
        == FlowParts(undeclared: 200, certified: 600, uncertified: 200))
    // 500 undeclared; of 500, 50 mixed in.
    #expect(
      shares.split(1_000, .tradable, keepsProducing: 0.9)
        == FlowParts(undeclared: 500, mixed: 50, uncertified: 450))
    // 100 stopped; of 900, 450 undeclared; of 450, 45 mixed in.
    #expect(
      shares.split(1_000, .notTradable, keepsProducing: 0.9)
        == FlowParts(stopped: 100, undeclared: 450, mixed: 45, uncertified: 405))
  }

  @Test("Log-odds move a share; nothing and all stay what they are")
  func moved() {
    // Odds 1 times 3, and odds 1/4 times 4.
    #expect(abs(FlowShares.moved(0.5, by: 1.09861228866810969) - 0.75) < 1e-15)
    #expect(abs(FlowShares.moved(0.2, by: 1.38629436111989062) - 0.5) < 1e-15)
    #expect(FlowShares.moved(0.3, by: 0) == 0.3)
    #expect(FlowShares.moved(0, by: 5) == 0)
    #expect(FlowShares.moved(1, by: -5) == 1)
  }

  @Test("A cell integrates rate and age inside the window alone")
  func cell() {
    let window = Window(start: 100, end: 200)
    var cell = FlowCell()
    cell.join(value: 3, statusSince: 40, sign: 1)
    cell.advance(to: 150, window)
    // 50 s × 3; ages 60 to 110, twice the mean 170: 3 × 50 × 170.
    #expect(cell.quantity == 150)
    #expect(cell.twiceAge == 25_500)
    cell.join(value: 3, statusSince: 40, sign: -1)
    cell.advance(to: 180, window)
    #expect(cell.quantity == 150)
  }

  @Test(
    "Certified, uncertified and undeclared are what is produced, and with what is stopped the output of all sites",
    arguments: InvariantTests.designs)
  func massBalance(design: String) throws {
    let settings = Laboratory.settings(years: 3.1, warmUp: 0.7)
    let run = WholeRun(try Laboratory.region(design), settings: settings)
    let seconds = Int128(settings.horizon.ticks - settings.warmUp.ticks)
    for mineral in Mineral.allCases {
      var expected: Int128 = 0
      for i in run.model.subjects.indices {
        let subject = run.model.subjects[i]
        guard subject.kind == .mineSite, subject.mineral == mineral else { continue }
        expected += Int128(subject.value) * seconds
      }
      let rows = [mineral.index, TradeRules.minerals + mineral.index].map {
        run.model.trade.record.quantities[$0]
      }
      #expect(expected > 0)
      #expect(rows.reduce(0) { $0 + $1.output } == expected)
      #expect(rows.reduce(0) { $0 + $1.produced + $1.stopped } == expected)
      // Nothing is certified where nobody issues certificates.
      #expect(rows[0].certified == 0)
    }
  }

  @Test(
    "At the end every site is counted where its status and conduct say",
    arguments: InvariantTests.designs)
  func cells(design: String) throws {
    let run = WholeRun(try Laboratory.region(design), settings: Laboratory.settings(years: 2))
    var rates = Array(repeating: Int64(0), count: run.model.trade.cells.count)
    var certifiable: Int64 = 0
    for i in run.model.subjects.indices {
      let subject = run.model.subjects[i]
      guard subject.kind == .mineSite else { continue }
      let cell = Int(run.model.trade.sites[i].cell)
      rates[cell] += subject.value
      let mayCertify =
        run.model.isIssuing[Int(subject.state)] && !subject.isShownBarred
      #expect((FlowClass.outlet(cell % FlowClass.count) == .certifiable) == mayCertify)
      #expect(FlowClass.isSerious(cell % FlowClass.count) == (subject.grade == .serious))
      if mayCertify { certifiable += subject.value }
    }
    #expect(rates == run.model.trade.cells.map(\.rate))
    if design != "no_regional_mechanism" { #expect(certifiable > 0) }
  }

  @Test("Clean certified value and what is tainted are told apart by conduct")
  func tainted() throws {
    // All in serious breach, all green, and nobody looks.
    let input = try Laboratory.neutral([
      "states.XA.status.mine_site.unverified=0", "states.XA.status.mine_site.green=1",
      "conduct.mine_site.start.serious_share.stable.gold=1",
    ])
    let run = WholeRun(input, settings: Laboratory.settings(years: 2))
    #expect(run.value("tainted_share_of_certified") == 1)
    #expect(run.value("mixed_share_of_certified") == 0)
  }

  @Test("A price that matters to conduct multiplies onsets by its power")
  func elasticity() throws {
    // Price 4 for ever, elasticity 0.5: onset 0.1 a year doubles to 0.2, and nothing ends a breach.
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=400", "conduct.mine_site.serious_onset.stable.gold=0.1",
      "trade.price.gold.shift=4", "trade.price.gold.shift_after=5 year",
      "trade.price.gold.shift_lasts=100 year", "trade.price.onset_elasticity=0.5",
    ])
    let sample = Sample(input, replications: 40, years: 10)
    // 1 − exp(−(0.1 × 5 + 0.2 × 5)).
    sample.agrees("share_in_breach_at_end", with: 0.776869839851570171, relativeError: 0.02)
  }
}
