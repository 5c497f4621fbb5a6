import EventSimulation
import Testing

@testable import Mechanism

@Suite("Tests and samples")
struct TestQualityTests {
  @Test("A captured auditor with a few back-checks reports 0.3834 of breaches")
  func capture() {
    // 0.9 · (1 − 0.7 · (1 − 0.2 · 0.9)) = 0.9 · (1 − 0.7 · 0.82) = 0.9 · 0.426.
    let found = TestQuality.effective(
      sensitivity: 0.9, capture: 0.7, backCheckShare: 0.2, backCheckPower: 0.9)
    #expect(abs(found - 0.3834) < 1e-15)
  }

  @Test(
    "Capture and back-checks have their limits",
    arguments: [
      (0.8, 0.0, 0.5, 0.5, 0.8), (0.8, 1.0, 0.0, 1.0, 0.0), (0.8, 1.0, 1.0, 1.0, 0.8),
      (0.8, 0.5, 1.0, 0.0, 0.4), (1.0, 0.4, 0.5, 0.5, 0.7),
    ])
  func limits(s: Double, capture: Double, share: Double, power: Double, expected: Double) {
    let found = TestQuality.effective(
      sensitivity: s, capture: capture, backCheckShare: share, backCheckPower: power)
    #expect(abs(found - expected) < 1e-15)
  }

  @Test("A finding follows the truth by one draw")
  func finding() {
    let test = TestQuality(lesser: 0.6, serious: 0.9, falseLesser: 0.2, falseSerious: 0.1)
    #expect(test.finding(truth: .serious, uniform: 0.89) == .serious)
    #expect(test.finding(truth: .serious, uniform: 0.91) == .conforming)
    #expect(test.finding(truth: .lesser, uniform: 0.59) == .lesser)
    #expect(test.finding(truth: .lesser, uniform: 0.61) == .conforming)
    #expect(test.finding(truth: .conforming, uniform: 0.09) == .serious)
    #expect(test.finding(truth: .conforming, uniform: 0.11) == .lesser)
    #expect(test.finding(truth: .conforming, uniform: 0.31) == .conforming)
  }

  @Test(
    "The sample of a third-party audit is the square root within 3 and 15",
    arguments: [
      (0, 0), (1, 1), (2, 2), (3, 3), (4, 3), (9, 3), (10, 4), (16, 4), (17, 5), (100, 10),
      (101, 11), (225, 15), (226, 15), (5_000, 15),
    ])
  func squareRoot(sites: Int, expected: Int) {
    let sample = UpstreamSample(rule: .squareRoot, fewest: 3, most: 15, size: 5)
    #expect(sample.size(of: sites) == expected)
  }

  @Test("Other rules take none, some or all")
  func rules() {
    func size(_ rule: UpstreamRule, _ count: Int) -> Int {
      UpstreamSample(rule: rule, fewest: 3, most: 15, size: 5).size(of: count)
    }
    #expect(size(.none, 40) == 0)
    #expect(size(.fixed, 40) == 5)
    #expect(size(.fixed, 4) == 4)
    #expect(size(.everySite, 40) == 40)
  }
}

@Suite("Staffing")
struct StaffingTests {
  /// 30 sites a year for a fifth of a year each: six teams' work.
  static let settings = [
    "states.XA.mine_sites.gold=30 sites", "assurance.state_inspection.in_use=active",
    "assurance.state_inspection.interval=1 year", "assurance.state_inspection.routine=periodic",
    "assurance.state_inspection.duration.mean=0.2 year", "costs.state_inspection.per_job=100",
  ]

  private func inspectorate(_ more: [String]) throws -> Body {
    let input = try Laboratory.neutral(Self.settings + more)
    return try #require(input.bodies.first { $0.name == .stateInspectorate })
  }

  @Test(
    "For a workload is the smallest whole number that keeps within the planned utilisation",
    arguments: [(1.0, 6), (0.75, 8), (0.8, 8), (0.7, 9), (0.5, 12)])
  func workload(utilisation: Double, teams: Int) throws {
    let body = try inspectorate([
      "bodies.state_inspectorate.staffing=for_workload",
      "bodies.state_inspectorate.planned_utilisation=\(utilisation)",
    ])
    #expect(body.teams == teams)
    #expect(abs(body.plannedVisitCostPerYear - 3_000) < 1e-9)
  }

  @Test("As given plans for the visits that the teams can make")
  func given() throws {
    let body = try inspectorate([
      "bodies.state_inspectorate.staffing=as_given", "bodies.state_inspectorate.teams=2",
    ])
    #expect(body.teams == 2)
    // Two of six teams: a third of 3,000.
    #expect(abs(body.plannedVisitCostPerYear - 1_000) < 1e-9)
  }

  @Test("Counts samples by their size and a workload of nothing as one team")
  func samples() throws {
    let sampled = try inspectorate([
      "assurance.state_inspection.routine=random_sample",
      "assurance.state_inspection.sample_size=10",
      "bodies.state_inspectorate.staffing=for_workload",
    ])
    // 10 a year for a fifth of a year each.
    #expect(sampled.teams == 2)
    let idle = try inspectorate([
      "assurance.state_inspection.routine=none", "bodies.state_inspectorate.staffing=for_workload",
    ])
    #expect(idle.teams == 1)
    #expect(try inspectorate(["bodies.state_inspectorate.staffing=unlimited"]).teams == .max)
  }
}
