import EventSimulation
import Mechanism
import RandomVariates
import Testing

@Suite("The order of ties")
struct TieOrderTests {
  private func run(_ input: MechanismInput, years: Double, _ order: TieOrder) -> ReplicationResult {
    var settings = Laboratory.settings(years: years)
    settings.tieOrder = order
    return Simulation.run(input, settings: settings, replication: 0)
  }

  @Test("Where nothing ties, another order changes no bit", arguments: [UInt32(1), 2, 77_777])
  func withoutTies(_ seed: UInt32) throws {
    let input = try ClosedFormQueueTests.station(rate: 30, distribution: "exponential", mean: 0.02)
    let usual = run(input, years: 20, .asScheduled)
    #expect(usual.events > 1_000 && usual.ties == 0)
    let shuffled = run(input, years: 20, .shuffled(seed: seed))
    #expect(shuffled.fingerprint == usual.fingerprint && shuffled.events == usual.events)
    #expect(shuffled.values.map(\.bitPattern) == usual.values.map(\.bitPattern))
  }

  @Test("Visits due on one second to one team are made in another order, with the same work")
  func withTies() throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=12", "assurance.state_inspection.in_use=active",
      "assurance.state_inspection.routine=periodic", "assurance.state_inspection.interval=1 year",
      "assurance.state_inspection.first_due=after_interval",
      "assurance.state_inspection.counted_from=schedule",
      "assurance.state_inspection.duration.distribution=exponential",
      "assurance.state_inspection.duration.mean=0.02 year",
      "bodies.state_inspectorate.staffing=as_given", "bodies.state_inspectorate.teams=1",
    ])
    let names = Simulation.responses(of: input).map(\.name)
    func value(_ name: String, _ result: ReplicationResult) throws -> Double {
      result.values[try #require(names.firstIndex(of: name))]
    }
    // Half a year beyond the tenth round, when its visits are over.
    let usual = run(input, years: 10.5, .asScheduled)
    // Twelve visits fall due on the second on which money arrives: twelve follow another, in ten rounds.
    #expect(usual.ties == 120)
    var waits: [Double] = [try value("wait_mean", usual)]
    for seed in [UInt32(1), 2, 3] {
      let shuffled = run(input, years: 10.5, .shuffled(seed: seed))
      #expect(shuffled.ties == 120 && shuffled.events == usual.events)
      #expect(shuffled.fingerprint != usual.fingerprint)
      // A queue loses no work, in whatever order it is served; who waits how long depends on the order.
      #expect(try value("visits_done", shuffled) == value("visits_done", usual))
      #expect(
        try abs(
          value("utilisation.state_inspectorate", shuffled)
            - value("utilisation.state_inspectorate", usual)) < 1e-12)
      waits.append(try value("wait_mean", shuffled))
    }
    #expect(Set(waits).count == 4, "each order has waits of its own: \(waits)")
  }
}
