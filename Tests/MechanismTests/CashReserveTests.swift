import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

/// One body makes two kinds of visit with too little money, and one kind matters more.
@Suite("Visits held back for want of cash")
struct CashReserveTests {
  private static func input(inspections: Int = 90) throws -> MechanismInput {
    try Laboratory.region(
      "rcm_practice_2020_on",
      [
        "assurance.state_inspection.body=technical_unit",
        "assurance.state_inspection.priority=\(inspections)",
        "assurance.state_validation.in_use=active", "assurance.state_validation.priority=10",
        "assurance.state_validation.routine=periodic",
        "bodies.technical_unit.funding=realised", "bodies.technical_unit.staffing=for_workload",
        "costs.technical_unit.per_year=0", "funding.collection.member_states=0.5",
        "funding.collection.host_state=0.5", "funding.collection.donors=0.5",
      ])
  }

  private static let settings: RunSettings = {
    var settings = Laboratory.settings(years: 6)
    settings.checksInvariants = true
    return settings
  }()

  private static func value(_ name: String, _ result: ReplicationResult, _ input: MechanismInput)
    throws -> Double
  {
    let names = Simulation.responses(of: input).map(\.name)
    return result.values[try #require(names.firstIndex(of: name))]
  }

  @Test("keep their place, whoever takes the design over")
  func adopted() throws {
    let input = try Self.input()
    let plain = Simulation.run(input, settings: Self.settings, replication: 1)
    #expect(plain.breaches.isEmpty)
    #expect(try Self.value("visits_held_back_for_cash", plain, input) > 0)
    for years in [0.3, 2.7] {
      let past = PastDesign(input, until: SimulationTime(years: years))
      let again = Simulation.run(input, after: past, settings: Self.settings, replication: 1)
      #expect(again.fingerprint == plain.fingerprint && again.events == plain.events)
      // Under other priorities they get their turn again, and no law is broken.
      let other = Simulation.run(
        try Self.input(inspections: 5), after: past, settings: Self.settings, replication: 1)
      #expect(other.breaches.isEmpty)
      #expect(other.fingerprint != plain.fingerprint)
    }
  }

  @Test("are none where nothing matters more, and what matters more gets more done")
  func moreDone() throws {
    let equal = try Self.input(inspections: 10)
    let first = try Self.input()
    let alike = Simulation.run(equal, settings: Self.settings, replication: 1)
    let apart = Simulation.run(first, settings: Self.settings, replication: 1)
    #expect(try Self.value("visits_held_back_for_cash", alike, equal) == 0)
    #expect(
      try Self.value("visits_done.state_validation", apart, first)
        >= Self.value("visits_done.state_validation", alike, equal))
  }
}
