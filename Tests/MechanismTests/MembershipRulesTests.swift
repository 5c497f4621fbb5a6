import Testing

@testable import Mechanism

@Suite("The decision of a state to start a scheme")
struct MembershipRulesTests {
  @Test("comes sooner with support, exposure and demand, and later where it costs more")
  func hazard() throws {
    let input = try Laboratory.neutral([
      "membership.in_use=active", "membership.decides.rate=0.02 per year",
      "membership.decides.supported=2", "membership.decides.exposed=1.5",
      "membership.decides.demand_elasticity=1", "membership.decides.cost_elasticity=0.5",
      "membership.decides.reference_cost=600000",
    ])
    let rules = try #require(input.membership).rules
    func perYear(_ isSupported: Bool, _ isExposed: Bool, _ demand: Double, _ cost: Double) -> Double
    {
      rules.hazard(isSupported: isSupported, isExposed: isExposed, demand: demand, cost: cost)
        * 31_557_600
    }
    // 0.02; times 2; times 1.5; half the demand; four times the cost, to the power of a half.
    let expected = [0.02, 0.04, 0.03, 0.01, 0.01, 0]
    let found = [
      perYear(false, false, 1, 600_000), perYear(true, false, 1, 600_000),
      perYear(false, true, 1, 600_000), perYear(false, false, 0.5, 600_000),
      perYear(false, false, 1, 2_400_000), perYear(true, true, 0, 600_000),
    ]
    for (found, expected) in zip(found, expected) { #expect(abs(found - expected) < 1e-12) }
  }
}
