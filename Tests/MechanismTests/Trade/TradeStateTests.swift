import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

/// The trade of one laboratory state with two coltan sites, moved by hand: one may certify, the other only trade.
@Suite("The trade of one state")
struct TradeStateTests {
  private static func trade(
    _ settings: [String], suspended: Bool = false, mixingOffUntil: Int64 = 0
  ) throws -> Trade {
    let input = try Laboratory.neutral(settings)
    var trade = Trade(input.trade, subjects: 2, window: Window(start: 0, end: 1_000_000))
    let place = Mineral.coltan.index
    func cell(_ outlet: Outlet, isSerious: Bool) -> Int32 {
      Int32(
        place * FlowClass.count
          + FlowClass.place(
            outlet, stateIsSuspended: suspended, isSerious: isSerious, isListed: false))
    }
    trade.move(
      0, to: cell(.certifiable, isSerious: false), value: 300, statusSince: -500, at: 0)
    trade.move(1, to: cell(.tradable, isSerious: true), value: 100, statusSince: 0, at: 0)
    trade.mixingOffUntil[place] = mixingOffUntil
    trade.refresh(at: 0, isIssuing: [true])
    return trade
  }

  @Test("Mixing needs the tags of others: it is in proportion to what may be certified")
  func mixing() throws {
    var trade = try Self.trade(["trade.mixing.coltan=0.5"])
    // 300 of 400 may be certified: 0.5 × 0.75 of the other's 100 is mixed in, 37.5; of 337.5 certified a ninth.
    #expect(trade.certifiableShare(Mineral.coltan.index) == 0.75)
    #expect(abs(trade.mixedShare(0, Mineral.coltan.index) - 1.0 / 9) < 1e-15)
    trade.settle(at: 1_000, isIssuing: [true])
    let flowed = trade.record.quantities[TradeRules.minerals + Mineral.coltan.index]
    #expect(flowed.clean == 300_000)
    #expect(flowed.mixed == 37_500)
    #expect(flowed.uncertified == 62_500)
    #expect(flowed.tainted == 0 && flowed.undeclared == 0 && flowed.stopped == 0)
    // Ages 500 to 1,500: on average 1,000.
    #expect(abs(trade.record.statusAge / trade.record.statusValue - 1_000) < 1e-9)
  }

  @Test("Nobody mixes for a time after a mass-balance test has told it")
  func foundOut() throws {
    let trade = try Self.trade(["trade.mixing.coltan=0.5"], mixingOffUntil: 10)
    #expect(trade.mixedShare(0, Mineral.coltan.index) == 0)
  }

  @Test("Buyers who ask for a state that is not suspended accept nothing of one that is")
  func suspended() throws {
    var trade = try Self.trade([], suspended: true)
    trade.settle(at: 1_000, isIssuing: [true])
    for (place, segment) in BuyerSegment.allCases.enumerated() {
      let share = trade.record.accepted[place] / trade.record.offered[place]
      switch segment {
      case .recognisedSmelters: #expect(share == 0)
      case .usIssuers, .euImporters, .otherSmelters, .askNothing: #expect(share == 1)
      // They buy gold alone.
      case .goldHubs: #expect(share.isNaN)
      }
    }
  }

  @Test("Splitting a stretch changes no sum of what was produced")
  func splitting() throws {
    var whole = try Self.trade(["trade.undeclared.coltan.share=0.3"])
    var split = whole
    for moment in [1, 137, 500, 999] as [Int64] {
      split.cells[0].advance(to: moment, split.window)
      split.move(
        0, to: split.sites[0].cell, value: 300, statusSince: -500, at: moment)
    }
    whole.settle(at: 1_000, isIssuing: [true])
    split.settle(at: 1_000, isIssuing: [true])
    let row = TradeRules.minerals + Mineral.coltan.index
    #expect(whole.record.quantities[row].output == 400_000)
    #expect(split.record.quantities[row].output == 400_000)
    #expect(split.record.quantities[row].undeclared == whole.record.quantities[row].undeclared)
  }

  @Test("Prices are those of the world: the same under every design")
  func commonPrices() throws {
    var found: [[Double]] = []
    for design in InvariantTests.designs {
      let run = WholeRun(try Laboratory.region(design), settings: Laboratory.settings(years: 1))
      found.append(Array(run.model.trade.logPrices))
    }
    #expect(found.allSatisfy { $0 == found[0] })
    #expect(found[0].allSatisfy { $0 != 0 })
  }

  @Test("Where no status lets anyone certify nothing is certified and nothing mixed in")
  func withoutScheme() throws {
    let run = WholeRun(
      try Laboratory.region("no_regional_mechanism"), settings: Laboratory.settings(years: 2))
    #expect(run.value("certified_value") == 0)
    #expect(run.value("tainted_share_of_certified").isNaN)
    #expect(run.value("undeclared_share.coltan") > 0.05)
  }
}
