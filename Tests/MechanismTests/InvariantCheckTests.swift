import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

@Suite("The check of invariants")
struct InvariantCheckTests {
  private static func finished(_ design: String, years: Double) throws -> Replication {
    let settings = Laboratory.settings(years: years)
    var replication = Replication(
      try Laboratory.region(design), settings, replication: ReplicationStreams(0))
    replication.start()
    replication.happen(until: settings.horizon)
    replication.model.finish()
    return replication
  }

  private static func broken(_ replication: borrowing Replication) -> [Invariant] {
    InvariantCheck(replication.model, states: replication.input.states.map(\.code)).breaches
      .map(\.invariant)
  }

  @Test(
    "Finds nothing after a run of the region",
    arguments: ["rcm_practice_2020_on", "combined", "regional_inspectorate"])
  func sound(design: String) throws {
    #expect(Self.broken(try Self.finished(design, years: 3)).isEmpty)
  }

  @Test("Finds a second of waiting that no queue has seen")
  func wait() throws {
    var replication = try Self.finished("rcm_practice_2020_on", years: 1)
    replication.model.bodyStates[0].waited += 1
    #expect(Self.broken(replication) == [.littlesLaw])
  }

  @Test("Finds a status that outlived its end")
  func deadline() throws {
    var replication = try Self.finished("rcm_second_edition", years: 1)
    let place = try #require(
      replication.model.subjects.indices.first {
        replication.model.subjects[$0].status == .green
      })
    replication.model.subjects[place].statusEnds = 0
    #expect(Self.broken(replication) == [.deadlines])
  }

  @Test("Finds a second that a subject was counted twice")
  func share() throws {
    var replication = try Self.finished("rcm_practice_2020_on", years: 1)
    replication.model.recorder.spent(replication.model.subjects[0], isIssuing: true, seconds: 1)
    #expect(Self.broken(replication) == [.shares])
  }
}
