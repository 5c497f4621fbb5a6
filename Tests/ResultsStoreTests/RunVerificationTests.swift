import ResultsStore
import Testing

@Suite("A run verified")
struct RunVerificationTests {
  private func row(
    _ replication: Int, _ value: Double, mark: UInt64 = 1, events: Int = 5
  ) -> ReplicationRecord {
    ReplicationRecord(
      design: 0, replication: replication, fingerprint: mark, values: [2, value],
      stateFingerprints: [mark], events: events)
  }

  private func verification(
    _ pairs: [(ReplicationRecord, ReplicationRecord)]
  ) -> RunVerification {
    var found = RunVerification(subjects: ["today"], responses: ["cost", "share"])
    for (stored, now) in pairs { found.compare(stored, with: now) }
    return found
  }

  @Test("says that all is identical, undefined values included")
  func identical() {
    let found = verification([(row(0, .nan), row(0, .nan)), (row(1, 3), row(1, 3))])
    #expect(found.isIdentical && found.rows == 2 && found.first == nil)
  }

  @Test("tells the first difference, in whatever order rows come")
  func first() {
    let found = verification([
      (row(2, 3), row(2, 4)), (row(1, 1), row(1, 1 + 1e-12)), (row(0, 3), row(0, 3)),
    ])
    #expect(found.differing == 2 && !found.isNear && found.largest == 0.25)
    #expect(found.first?.replication == 1 && found.first?.part == "share")
  }

  @Test("calls near what differs by no more than a billionth, and nothing where a value is gone")
  func near() {
    #expect(verification([(row(0, 1), row(0, 1 + 1e-12))]).isNear)
    #expect(!verification([(row(0, 1), row(0, .nan))]).isNear)
  }

  @Test("names what of the history differs where values do not")
  func history() {
    #expect(verification([(row(0, 1), row(0, 1, mark: 9))]).first?.part == "fingerprint")
    let events = verification([(row(0, 1), row(0, 1, events: 6))])
    #expect(events.first?.part == "events" && !events.isNear)
    #expect(events.first?.stored == "5" && events.first?.found == "6")
  }
}
