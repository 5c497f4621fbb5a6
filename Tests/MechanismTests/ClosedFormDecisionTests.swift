import Testing

@testable import Mechanism

/// Closed forms of the way from a finding to a decision, over the neutral mechanism.
@Suite("Closed forms of decisions")
struct ClosedFormDecisionTests {
  private typealias Conduct = ClosedFormConductTests

  @Test("A breach found waits for half the interval between meetings on average")
  func committee() throws {
    let input = try Conduct.lab(
      100, onset: 0.5,
      [
        Conduct.inspected, Conduct.every(1), Conduct.poisson, Conduct.cured,
        "assurance.state_inspection.decision.by=committee",
        "assurance.state_inspection.correction_starts=at_decision",
        "bodies.audit_committee.in_use=active", "bodies.audit_committee.meetings_per_year=2",
        "bodies.audit_committee.preparation=0 day",
      ])
    // Findings fall at random between meetings: half an interval, a quarter of a year, on average.
    // Stays: 2 conforming, 1 undetected, 0.25 waiting.
    let sample = Sample(input, replications: 20 * Conduct.size, years: 80, warmUp: 20)
    sample.agrees("share_of_time_in_undetected_breach", with: 1 / 3.25)
    sample.agrees("share_of_time_in_breach", with: 1.25 / 3.25)
  }

  @Test("A committee that needs preparation takes as much longer")
  func preparation() throws {
    let input = try Conduct.lab(
      100, onset: 0.5,
      [
        Conduct.inspected, Conduct.every(1), Conduct.poisson, Conduct.cured,
        "assurance.state_inspection.decision.by=committee",
        "assurance.state_inspection.correction_starts=at_decision",
        "bodies.audit_committee.in_use=active", "bodies.audit_committee.meetings_per_year=4",
        "bodies.audit_committee.preparation=91.3125 day",
      ])
    // A quarter of a year of preparation and an eighth on average till the meeting after.
    Sample(input, replications: 20 * Conduct.size, years: 80, warmUp: 20)
      .agrees("share_of_time_in_breach", with: 1.375 / 3.375)
  }

  @Test("A ministerial order that lapses leaves the breach until it corrects itself")
  func lapse() throws {
    let cure = 0.5
    let input = try Conduct.lab(
      100, onset: 0.5,
      [
        Conduct.inspected, Conduct.every(1), Conduct.poisson, Conduct.cured,
        "conduct.mine_site.self_correction.serious=\(cure)",
        "assurance.state_inspection.decision.by=ministerial_order",
        "assurance.state_inspection.correction_starts=at_decision",
        "decisions.ministerial_order.lapse=0.4",
      ])
    // An order is taken at once or never; each visit to a breach ends it with chance 0.6: rate 0.5 + 0.6.
    Sample(input, replications: 20 * Conduct.size, years: 80, warmUp: 20)
      .agrees("share_of_time_in_breach", with: 0.5 / (0.5 + cure + 0.6))
  }

  @Test(
    "A ministerial order takes its time, whatever its distribution",
    arguments: [
      "fixed", "exponential", "lognormal", "gamma",
    ])
  func order(distribution: String) throws {
    let input = try Conduct.lab(
      100, onset: 0.5,
      [
        Conduct.inspected, Conduct.every(2), Conduct.cured,
        "assurance.state_inspection.decision.by=ministerial_order",
        "assurance.state_inspection.correction_starts=at_decision",
        "decisions.ministerial_order.distribution=\(distribution)",
        "decisions.ministerial_order.mean=0.3 year", "decisions.ministerial_order.cv=0.4",
      ])
    // Each spell of breach is preceded by one of conforming, two years on average whatever the phase of
    // the visits, and followed from its detection by one order: detected to conforming as 0.3 to 2.
    let sample = Sample(input, replications: 20 * Conduct.size, years: 80, warmUp: 20)
    let ratio = Moments(
      zip(
        zip(sample["share_of_time_in_breach"], sample["share_of_time_in_undetected_breach"])
          .map { $0 - $1 }, sample["share_of_time_conforming"]
      ).map { $0 / $1 })
    let z = (ratio.mean - 0.15) / ratio.standardError
    if Laboratory.printsFigures { print("FIGURE order \(distribution): \(ratio), z \(z)") }
    #expect(abs(z) <= 4, "\(ratio)")
    #expect(ratio.standardError < 0.01 * 0.15)
  }
}
