import Testing

@testable import Mechanism

@Suite("The gap between declarations")
struct ReconciliationRulesTests {
  private func rules(_ settings: String...) throws -> ReconciliationRules {
    try Laboratory.neutral(["reconciliation.mirror_visible=0.5"] + settings).reconciliation
  }

  /// A fifth leaves undeclared: three see 0.8, and customs, who see half of the rest, 0.9.
  @Test("is that between the largest and the smallest, as a share of the largest")
  func gap() throws {
    let gap = try rules().gap(undeclared: 0.2, deviations: .alike(1))
    #expect(abs(gap - 0.1 / 0.9) < 1e-12)
  }

  @Test("is nothing where what sees more is not compared, and where nothing is compared")
  func compared() throws {
    let withoutCustoms = try rules("reconciliation.compares.customs=inactive")
    #expect(withoutCustoms.gap(undeclared: 0.2, deviations: .alike(1)) == 0)
    let none = try rules(
      "reconciliation.compares.mine=inactive", "reconciliation.compares.export=inactive",
      "reconciliation.compares.smelter=inactive", "reconciliation.compares.customs=inactive")
    #expect(none.gap(undeclared: 0.2, deviations: .alike(1)) == 0)
  }

  /// Mines declare 1.2 times what they see, all others what they see.
  @Test("may come from errors alone")
  func errors() throws {
    var deviations = DeclarationFactors.alike(1)
    deviations[0] = 1.2
    #expect(abs(try rules().gap(undeclared: 0, deviations: deviations) - 0.2 / 1.2) < 1e-12)
  }

  @Test("costs nothing while it is not looked for, and a report a year and state where it is")
  func cost() throws {
    #expect(try rules().costPerYear(states: 3) == 0)
    let active = try rules(
      "reconciliation.in_use=active", "bodies.national_unit.in_use=active",
      "costs.reconciliation.per_report=1000")
    #expect(active.costPerYear(states: 3) == 3000)
  }
}
