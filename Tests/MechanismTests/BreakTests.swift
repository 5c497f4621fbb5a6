import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

/// What breaks, and when, where it can be reckoned by hand over the neutral mechanism.
@Suite("What breaks, and when")
struct BreakTests {
  /// An inspectorate of one state with fixed costs of 1,000 a year, of which a share arrives, half-yearly.
  private static func paid(_ share: String, _ more: [String] = []) throws -> MechanismInput {
    try Laboratory.neutral(
      [
        "bodies.state_inspectorate.funding=realised", "costs.state_inspectorate.per_year=1000",
        "funding.collection.donors=\(share)", "funding.disbursement_interval=6 month",
        "reporting.breaks.coverage_floor=0",
      ] + more)
  }

  private static func run(
    _ input: MechanismInput, years: Double = 10, warmUp: Double = 0, _ name: String
  ) -> Double {
    let names = Simulation.responses(of: input).map(\.name)
    let result = Simulation.run(
      input, settings: Laboratory.settings(years: years, warmUp: warmUp), replication: 0)
    guard let place = names.firstIndex(of: name) else { return -.infinity }
    return result.values[place]
  }

  /// With a quarter of its 500 a half-year arriving, the body has 500 together after four payments: it is stopped from
  /// month 0 to month 18, then works half a year, and so on.
  @Test(
    "A body breaks when it has been stopped for as long as is said, to the second",
    arguments: [("6 month", 6.0), ("12 month", 12), ("17 month", 17), ("18 month", 18)])
  func bodyStops(after: String, month: Double) throws {
    let input = try Self.paid("0.25", ["reporting.body_failure_after=\(after)"])
    #expect(Self.run(input, "months_to_first_break.body_stops") == month)
    #expect(Self.run(input, "months_to_body_stop.state_inspectorate") == month)
    #expect(Self.run(input, "months_to_body_stop.joint_mission").isNaN)
    #expect(Self.run(input, "months_to_first_break") == month)
    #expect(Self.run(input, "break_within_horizon") == 1)
  }

  @Test("A body that is paid again in time does not break")
  func paidInTime() throws {
    let input = try Self.paid("0.25", ["reporting.body_failure_after=19 month"])
    #expect(Self.run(input, "months_to_first_break").isNaN)
    #expect(Self.run(input, "break_within_horizon") == 0)
    #expect(Self.run(try Self.paid("1"), "months_to_first_break").isNaN)
  }

  @Test("Months count from the end of the warm-up; what was broken then has broken at once")
  func warmUp() throws {
    let input = try Self.paid("0", ["reporting.body_failure_after=12 month"])
    #expect(Self.run(input, years: 3, warmUp: 0.5, "months_to_first_break") == 6)
    #expect(Self.run(input, years: 3, warmUp: 2, "months_to_first_break") == 0)
    // Stopped from month 0 to 18 and from 24 to 42: the first is over when counting begins in month 21.
    let again = try Self.paid("0.25", ["reporting.body_failure_after=12 month"])
    #expect(Self.run(again, warmUp: 1.75, "months_to_first_break") == 36 - 21)
  }

  /// Nothing is ever assessed, so nothing is covered; looked at every six months.
  @Test("Coverage that is never reached breaks after the time to build it up and the time allowed")
  func lowCoverage() throws {
    let looked = "funding.disbursement_interval=6 month"
    let usual = try Laboratory.neutral([
      looked, "reporting.breaks.coverage_floor=25 %",
      "reporting.breaks.coverage_below_for=12 month",
      "reporting.breaks.coverage_build_up=24 month",
    ])
    #expect(Self.run(usual, "months_to_first_break.low_coverage") == 36)
    #expect(Self.run(usual, years: 10, warmUp: 1, "months_to_first_break.low_coverage") == 36)
    #expect(Self.run(usual, years: 2.9, "months_to_first_break.low_coverage").isNaN)
    #expect(Self.run(usual, years: 3, "months_to_first_break.low_coverage") == 36)
    // Seen to be low first in month 24, the next look after month 21.
    let late = try Laboratory.neutral([
      looked, "reporting.breaks.coverage_floor=25 %", "reporting.breaks.coverage_below_for=1 month",
      "reporting.breaks.coverage_build_up=21 month",
    ])
    #expect(Self.run(late, "months_to_first_break.low_coverage") == 25)
    let never = try Laboratory.neutral([looked, "reporting.breaks.coverage_floor=0"])
    #expect(Self.run(never, "months_to_first_break.low_coverage").isNaN)
  }

  /// A hundred visits of 36.525 days each fall due at once in month 11; one team makes ten a year.
  @Test("A backlog breaks at the first look at which more waits than the stated years of capacity")
  func backlog() throws {
    func waiting(_ years: String) throws -> MechanismInput {
      try Laboratory.neutral([
        "states.XA.mine_sites.gold=100", "assurance.state_inspection.in_use=active",
        "assurance.state_inspection.routine=periodic",
        "assurance.state_inspection.interval=11 month",
        "assurance.state_inspection.duration.distribution=fixed",
        "assurance.state_inspection.duration.mean=36.525 day",
        "bodies.state_inspectorate.staffing=as_given", "bodies.state_inspectorate.teams=1",
        "funding.disbursement_interval=6 month", "reporting.breaks.coverage_floor=0",
        "reporting.breaks.backlog_of_capacity=\(years)",
      ])
    }
    // In month 12 no visit is over: 99 wait, which is 9.9 years of capacity.
    #expect(Self.run(try waiting("1"), years: 2, "months_to_first_break.backlog") == 12)
    #expect(Self.run(try waiting("9.8"), years: 1, "months_to_first_break.backlog") == 12)
    #expect(Self.run(try waiting("10"), years: 1, "months_to_first_break.backlog").isNaN)
  }

  @Test(
    "In every shipped design a body breaks where body_failure says so, and the first break is the least"
  )
  func consistent() throws {
    for design in InvariantTests.designs {
      let input = try Laboratory.region(design)
      let names = Simulation.responses(of: input).map(\.name)
      for replication in 0..<3 {
        let result = Simulation.run(
          input, settings: Laboratory.settings(years: 6, warmUp: 1),
          replication: ReplicationStreams(UInt64(replication)))
        func value(_ name: String) -> Double {
          names.firstIndex(of: name).map { result.values[$0] } ?? -.infinity
        }
        func least(_ names: [String]) -> Double {
          names.map(value).filter { !$0.isNaN }.min() ?? .infinity
        }
        let kinds = BreakKind.allCases.map { "months_to_first_break.\($0.rawValue)" }
        let bodies = BodyName.allCases.map { "months_to_body_stop.\($0.rawValue)" }
        #expect((value("body_failure") == 1) == !value(kinds[0]).isNaN, "\(design)")
        #expect(least(bodies) == least([kinds[0]]))
        #expect(least(kinds) == least(["months_to_first_break"]))
        #expect((value("break_within_horizon") == 1) == !value("months_to_first_break").isNaN)
        for name in kinds + bodies where !value(name).isNaN {
          #expect(value(name) >= 0 && value(name) <= 60)
        }
      }
    }
  }
}
