import Testing

@testable import Mechanism

@Suite("What changes evenly between events")
struct MovementRulesTests {
  private let rules = MovementRules(leaving: 0.5, returning: 2)

  @Test("miners who leave or return do not depend on when they are counted")
  func splits() {
    for isDriven in [true, false] {
      let whole = rules.stay(from: 0.3, seconds: 3, isDriven: isDriven)
      let first = rules.stay(from: 0.3, seconds: 1.2, isDriven: isDriven)
      let second = rules.stay(from: first.share, seconds: 1.8, isDriven: isDriven)
      #expect(abs(second.share - whole.share) < 1e-14)
      #expect(abs(first.time + second.time - whole.time) < 1e-14)
    }
  }

  @Test("nobody leaves where no rate is set")
  func neutral() {
    let still = MovementRules(leaving: 0, returning: 0)
    let driven = still.stay(from: 0, seconds: 100, isDriven: true)
    #expect(driven.share == 0 && driven.time == 0)
    let away = still.stay(from: 0.25, seconds: 100, isDriven: false)
    #expect(away.share == 0.25 && away.time == 25)
  }

  @Test("in the end everybody is away, or back")
  func rest() {
    #expect(rules.stay(from: 0, seconds: 1000, isDriven: true).share == 1)
    #expect(rules.stay(from: 1, seconds: 1000, isDriven: false).share < 1e-300)
  }

  @Test("arrears are paid off alike however often they are counted")
  func arrears() throws {
    let rules = try Laboratory.neutral(["tests.arrears.repaid=0.5"]).arrears
    let year = 31_557_600.0
    // 0.5 a year of a whole year of arrears, for two years in full pay: exp(-1).
    let whole = rules.after(2 * year, arrears: year, unpaid: 0, paid: 1)
    #expect(abs(whole / year - 0.367879441171) < 1e-9)
    let first = rules.after(year, arrears: year, unpaid: 0, paid: 1)
    #expect(abs(rules.after(year, arrears: first, unpaid: 0, paid: 1) - whole) < 1e-6)
    #expect(rules.after(year, arrears: 3, unpaid: 1, paid: 0) == year + 3)
  }
}
