import EventSimulation
import Glibc
import RandomVariates
import Testing

@testable import Mechanism

/// Closed forms of tests, samples, triggers, coverage and money, over the neutral mechanism.
@Suite("Closed forms of tests, triggers and money")
struct ClosedFormWorkTests {
  static let inspected = "assurance.state_inspection.in_use=active"
  static let poisson = "assurance.state_inspection.routine=poisson"
  static let yearly = "assurance.state_inspection.interval=1 year"
  static var size: Int { Laboratory.isFull ? 10 : 1 }

  @Test("Predictive values follow Bayes")
  func bayes() throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=2000", Self.inspected, Self.yearly,
      "conduct.mine_site.start.serious_share.stable.gold=0.2",
      "tests.state_inspection.sensitivity.serious=0.7",
      "tests.state_inspection.false_positive.serious=0.05",
    ])
    let sample = Sample(input, replications: 40 * Self.size, years: 1.5)
    sample.agrees("positive_predictive_value", with: 0.777778)
    sample.agrees("negative_predictive_value", with: 0.926829)
    sample.agrees("apparent_prevalence", with: 0.18)
    sample.agrees("effective_sensitivity", with: 0.7)
  }

  @Test("A sample of ten finds at least one of five bad among fifty with chance 0.689437")
  func hypergeometric() throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=50", "states.XA.copies=90", Self.inspected, Self.yearly,
      "conduct.mine_site.start.serious_share.stable.gold=0.1",
      "conduct.mine_site.start.draw=exact_number",
      "assurance.state_inspection.routine=random_sample",
      "assurance.state_inspection.sample_size=10",
    ])
    let sample = Sample(input, replications: 150 * Self.size, years: 1.5)
    sample.agrees("states_with_detection", with: 0.689437)
    sample.isExactly("visits_done", 900 / 1.5)
    // Each of the five is in the sample with chance 1/5: detected once.
    sample.agrees("serious_breaches_detected", with: 90.0 / 1.5)
  }

  @Test("A captured auditor with a few back-checks reports 0.3834 of breaches")
  func capture() throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=2000", Self.inspected, Self.yearly,
      "conduct.mine_site.start.serious_share.stable.gold=1",
      "tests.state_inspection.sensitivity.serious=0.9",
      "assurance.state_inspection.appointed_by=auditee", "tests.capture.auditee=0.7",
      "tests.capture.pool=0.1", "assurance.state_inspection.back_check_share=0.2",
      "tests.back_check_power=0.9",
    ])
    Sample(input, replications: 25 * Self.size, years: 1.5)
      .agrees("effective_sensitivity", with: 0.3834)
  }

  @Test("A yearly sample without replacement inspects each site with its share's chance")
  func randomSample() throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=100", Self.inspected, Self.yearly,
      "conduct.mine_site.serious_onset.stable.gold=0.5",
      "conduct.mine_site.correction.serious.kind=immediate",
      "assurance.state_inspection.routine=random_sample",
      "assurance.state_inspection.sample_size=40",
    ])
    // As an inspector who comes each year and sees with chance 0.4.
    let a = 1 / (1 - exp(-0.5))
    let extra = 1 / 0.4 - 1
    let sample = Sample(input, replications: 20 * Self.size, years: 70, warmUp: 20)
    sample.agrees("share_of_time_in_breach", with: (a - 2 + extra) / (a + extra))
    sample.isExactly("visits_done", 40)
  }

  @Test("A sample never holds a site twice, and is another each year")
  func withoutReplacement() throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=30", Self.inspected, Self.yearly,
      "assurance.state_inspection.routine=random_sample",
      "assurance.state_inspection.sample_size=12",
    ])
    let run = WholeRun(input, settings: Laboratory.settings(years: 40.5))
    var samples: [Int64: Set<Int32>] = [:]
    for event in run.model.tracer.log {
      guard case .history(let code) = event.what, MarkCode(code: code).isVisited else { continue }
      #expect(samples[event.time, default: []].insert(event.subject).inserted)
    }
    #expect(samples.count == 40)
    #expect(samples.values.allSatisfy { $0.count == 12 })
    #expect(Set(samples.values).count > 35)
  }

  @Test("Visits each year are counted once for each year of the window", arguments: [0.0, 10])
  func fences(warmUp: Double) throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=10", Self.inspected, Self.yearly,
      "costs.state_inspection.per_job=7",
    ])
    let sample = Sample(input, replications: 1, years: warmUp + 10, warmUp: warmUp)
    sample.isExactly("visits_done", 10)
    sample.isExactly("visits_due", 10)
    sample.isExactly("cost", 70)
  }

  static let green = [
    "states.XA.mine_sites.gold=50", "states.XA.status.mine_site.unverified=0",
    "states.XA.status.mine_site.green=1", inspected, "assurance.state_inspection.routine=none",
    "assurance.state_inspection.on_expiry=request",
    "assurance.state_inspection.decision.changes_status=changes", "mine_site.green.lapses_to=blue",
    "mine_site.green.validity=12 month",
  ]

  @Test("On expiry of twelve months without a lead each site is visited once a year")
  func expiry() throws {
    let sample = Sample(
      try Laboratory.neutral(Self.green + ["assurance.state_inspection.lead=0 month"]),
      replications: 3, years: 20)
    sample.isExactly("visits_done", 50)
    #expect(sample.mean("status_share.mine_site.green") > 0.999)
  }

  @Test("On expiry of twelve months with a lead of two each site is visited every ten months")
  func lead() throws {
    let sample = Sample(
      try Laboratory.neutral(Self.green + ["assurance.state_inspection.lead=2 month"]),
      replications: 3, years: 50, warmUp: 10)
    // Twelve calendar months less 60.875 days to the end of the day: 305 days, 306 over a 29 February.
    let expected = 50 * 365.25 / 305.25
    #expect(abs(sample.mean("visits_done") / expected - 1) < 0.005)
    sample.isExactly("status_share.mine_site.green", 1)
  }

  @Test("A lead longer than a status lasts asks for a visit a day, and ends")
  func longLead() throws {
    let sample = Sample(
      try Laboratory.neutral(
        Self.green + [
          "assurance.state_inspection.lead=12 month", "mine_site.green.validity=1 month",
        ]),
      replications: 1, years: 1)
    #expect(sample.mean("visits_done") <= 50 * 366)
    #expect(sample.mean("visits_done") > 50 * 300)
  }

  @Test("With a routine and on expiry one clock runs: a visit restarts it")
  func oneClock() throws {
    let sample = Sample(
      try Laboratory.neutral(
        Self.green + [
          "assurance.state_inspection.lead=2 month", "assurance.state_inspection.routine=periodic",
          "assurance.state_inspection.interval=12 month",
          "assurance.state_inspection.counted_from=completion",
        ]),
      replications: 3, years: 50, warmUp: 10)
    #expect(abs(sample.mean("visits_done") / (50 * 365.25 / 305.25) - 1) < 0.005)
  }

  @Test("An assessment covers for as long as it is valid, breach found or not", arguments: [0, 1])
  func coverage(breach: Int) throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=400", Self.inspected, Self.yearly,
      "assurance.state_inspection.first_due=spread", "assurance.state_inspection.validity=6 month",
      "conduct.mine_site.start.serious_share.stable.gold=\(breach)",
      // Findings that never lead to a decision, and would change no status.
      "assurance.state_inspection.decision.by=ministerial_order",
      "assurance.state_inspection.correction_starts=at_decision",
      "decisions.ministerial_order.lapse=1",
    ])
    let sample = Sample(input, replications: 1, years: 12, warmUp: 2)
    // Six calendar months, 182.62 days on average, to the end of a day: half a day more; of 365.25.
    let expected = (365.2425 / 2 + 0.5) / 365.25
    #expect(abs(sample.mean("coverage_current_sites") / expected - 1) < 0.003)
    sample.isExactly("coverage_ever_sites", 1)
  }

  @Test("A status that lapses to blue ends coverage, however long an assessment is valid")
  func blue() throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=100", Self.inspected, Self.yearly,
      "assurance.state_inspection.first_due=spread", "assurance.state_inspection.validity=12 month",
      "assurance.state_inspection.decision.changes_status=changes",
      "mine_site.green.lapses_to=blue",
      "mine_site.green.validity=6 month",
    ])
    let run = WholeRun(input, settings: Laboratory.settings(years: 12, warmUp: 2))
    let green = run.value("status_share.mine_site.green")
    #expect(abs(green - 0.5) < 0.003)
    #expect(abs(run.value("status_share.mine_site.blue") - (1 - green)) < 1e-12)
    #expect(abs(run.value("coverage_current_sites") - green) < 1e-12)
  }

  @Test("A cost stream of random visits is discounted continuously, at both rates")
  func discounting() throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=200", Self.inspected, Self.poisson,
      "assurance.state_inspection.interval=0.5 year", "costs.state_inspection.per_job=0.005",
      "reporting.discount_rate.lower=0.03", "reporting.discount_rate.higher=0.05",
    ])
    let sample = Sample(input, replications: 30 * Self.size, years: 10)
    sample.agrees("cost_present_value_undiscounted", with: 20)
    sample.agrees("cost_present_value_lower_rate", with: 2 * (1 - exp(-0.3)) / 0.03)
    sample.agrees("cost_present_value_higher_rate", with: 15.738774)
    sample.agrees("cost", with: 2)
  }

  @Test("Fixed costs are discounted as they are spent, not as the money arrives")
  func discountedFixedCosts() throws {
    let input = try Laboratory.neutral([
      "costs.state_inspectorate.per_year=1000", "funding.disbursement_interval=6 month",
      "reporting.discount_rate.lower=0.03", "reporting.discount_rate.higher=0.05",
    ])
    let sample = Sample(input, replications: 1, years: 10, warmUp: 0)
    sample.isExactly("cost_present_value_undiscounted", 10_000)
    sample.isExactly("cost_present_value_lower_rate", 1_000 * (1 - exp(-0.3)) / 0.03)
    sample.isExactly("cost_present_value_higher_rate", 1_000 * (1 - exp(-0.5)) / 0.05)
  }

  @Test("A body asked only when a status ends plans a visit for each validity, and can pay for it")
  func plannedRenewals() throws {
    let input = try Laboratory.neutral(
      Self.green + [
        "assurance.state_inspection.lead=0 month", "costs.state_inspection.per_job=100",
        "bodies.state_inspectorate.funding=realised", "funding.collection.donors=1",
        "bodies.state_inspectorate.paid_by.donors=1", "assurance.state_inspection.paid_by.donors=1",
        "assurance.state_inspection.paid_by.host_state=0",
        "bodies.state_inspectorate.paid_by.host_state=0",
      ])
    let sample = Sample(input, replications: 1, years: 20)
    // 50 sites, one visit each a year of 12 months.
    sample.isExactly("funding_pledged", 5_000)
    sample.isExactly("visits_done", 50)
  }

  @Test("Visits are charged to the payers of their activity, by place and travel")
  func payers() throws {
    let input = try Laboratory.neutral(
      Self.green + [
        "assurance.state_inspection.lead=0 month", "costs.state_inspection.per_job=100",
        "costs.state_inspection.travel_share=0.3", "security.effect.calm.travel_cost_factor=2",
        "assurance.state_inspection.paid_by.donors=0.25",
        "assurance.state_inspection.paid_by.exporters=0.75",
        "costs.state_inspectorate.per_year=1000", "bodies.state_inspectorate.paid_by.donors=0",
        "bodies.state_inspectorate.paid_by.industry=1",
      ])
    let sample = Sample(input, replications: 1, years: 20)
    // 50 visits a year at 70 and 2 · 30 for travel; 1,000 a year besides.
    sample.isExactly("cost_by_category.visits", 3_500)
    sample.isExactly("cost_by_category.travel", 3_000)
    sample.isExactly("cost_by_category.fixed", 1_000)
    sample.isExactly("cost_by_payer.exporters", 4_875)
    sample.isExactly("cost_by_payer.donors", 1_625)
    sample.isExactly("cost_by_payer.industry", 1_000)
    sample.isExactly("cost", 7_500)
    sample.isExactly("funding_gap", 0)
  }

  @Test("A body that gets half of its fixed costs works half of the time")
  func halfFunded() throws {
    let input = try Laboratory.neutral([
      "bodies.state_inspectorate.funding=realised", "costs.state_inspectorate.per_year=1000",
      "funding.collection.donors=0.5", "funding.disbursement_interval=6 month",
    ])
    let sample = Sample(input, replications: 1, years: 10)
    // 250 of 500 arrive each half year: enough every other time.
    sample.isExactly("funding_pledged", 1_000)
    sample.isExactly("funding_realised", 500)
    sample.isExactly("funding_gap", 500)
    sample.isExactly("cost", 500)
    sample.isExactly("months_unfunded", 60)
    sample.isExactly("body_failure", 0)
  }

  @Test("A donor's grant that is never renewed is on for its length and off for the gap")
  func grants() throws {
    let input = try Laboratory.neutral([
      "states.XA.copies=60", "bodies.state_inspectorate.funding=realised",
      "costs.state_inspectorate.per_year=1000", "funding.disbursement_interval=1 month",
      "funding.donor_grant.length=36 month", "funding.donor_grant.gap=12 month",
      "funding.donor_grant.renewal_probability=0",
    ])
    // Three years of four; the start falls within a grant, so look after some cycles.
    let sample = Sample(input, replications: 10, years: 60, warmUp: 20)
    #expect(abs(sample.mean("funding_realised") / 45_000 - 1) < 0.005)
    #expect(abs(sample.mean("months_unfunded") / (60 * 40 * 3) - 1) < 0.01)
    sample.isExactly("body_failure", 1)
  }

  @Test("A history begins with what a subject is, though nothing happens to it")
  func fingerprints() throws {
    func fingerprint(_ share: Double) throws -> UInt64 {
      let input = try Laboratory.neutral([
        "conduct.mine_site.start.serious_share.stable.gold=\(share)"
      ])
      return Simulation.run(
        input, settings: Laboratory.settings(years: 1), replication: 0
      ).fingerprint
    }
    #expect(try fingerprint(0) != fingerprint(1))
  }
}
