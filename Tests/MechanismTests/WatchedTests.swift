import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

@Suite("A watched replication")
struct WatchedTests {
  private static let settings = Laboratory.settings(years: 3)

  private struct Watched {
    var events: [Happening] = []
    var marks: [[SubjectMark]] = []
    var causes = Causes()
    var result: ReplicationResult

    init(_ input: MechanismInput, after past: PastDesign? = nil) {
      var events: [Happening] = []
      var marks: [[SubjectMark]] = []
      var causes = Causes()
      result = Simulation.watch(
        input, after: past, settings: WatchedTests.settings, replication: 2
      ) { chronicle in
        for event in chronicle.events {
          causes.add(event)
          events.append(event)
          marks.append(event.marks.map { chronicle.marks[$0] })
        }
      }
      self.events = events
      self.marks = marks
      self.causes = causes
    }
  }

  private func isSame(_ a: ReplicationResult, _ b: ReplicationResult) -> Bool {
    a.fingerprint == b.fingerprint && a.stateFingerprints == b.stateFingerprints
      && a.events == b.events && a.ties == b.ties
      && a.values.map(\.bitPattern) == b.values.map(\.bitPattern)
  }

  @Test("gives what the replication gives unseen, under one design and under two")
  func changesNothing() throws {
    let second = try Laboratory.region("rcm_second_edition")
    let today = try Laboratory.region("rcm_practice_2020_on")
    let past = PastDesign(today, until: SimulationTime(years: 1))
    for (past, events) in [(nil, 0), (past, 1)] as [(PastDesign?, Int)] {
      let watched = Watched(second, after: past)
      let unseen = Simulation.run(
        second, after: past, settings: Self.settings, replication: 2)
      #expect(isSame(watched.result, unseen))
      // The coming into force is told as an event, but is none.
      #expect(watched.events.count == unseen.events + events)
    }
  }

  @Test("tells of each event one that scheduled it, before it and not later")
  func causes() throws {
    let second = try Laboratory.region("rcm_second_edition")
    let today = try Laboratory.region("rcm_practice_2020_on")
    let watched = Watched(second, after: PastDesign(today, until: SimulationTime(years: 1)))
    var fromStart = 0
    var wrong = 0
    for (place, event) in watched.events.enumerated() {
      guard let cause = watched.causes.cause(of: event.number) else {
        fromStart += 1
        continue
      }
      let origin = watched.events[cause]
      // Its number is among those given out while the cause happened.
      let next = watched.events.indices.contains(cause + 1) ? watched.events[cause + 1] : nil
      let isIts =
        event.number > origin.scheduledBefore
        && event.number <= next?.scheduledBefore ?? Int.max
      if cause >= place || origin.time > event.time || !isIts { wrong += 1 }
    }
    #expect(wrong == 0)
    #expect(fromStart > 1000 && fromStart < watched.events.count / 2)
    // What comes into force sets things going.
    let change = try #require(
      watched.events.firstIndex { $0.kind == .designComesIntoForce })
    #expect(watched.events.contains { watched.causes.cause(of: $0.number) == change })
  }

  @Test("has every line of a subject's trace among its marks, in order and at its time")
  func marks() throws {
    let input = try Laboratory.region("rcm_second_edition")
    let code = "CD-gold-000123"
    let traced = Simulation.run(
      input, settings: Self.settings, replication: 2, tracing: code)
    let names = Simulation.names(of: input, settings: Self.settings, replication: 2)
    let subject = try #require(names.subjects.firstIndex(of: code))
    let watched = Watched(input)
    var told: [TraceEntry] = []
    for (event, marks) in zip(watched.events, watched.marks) {
      for mark in marks where mark.subject == subject {
        if case .history(let kind) = mark.what {
          told.append(TraceEntry(time: event.time, kind: kind))
        }
      }
    }
    let expected = traced.trace.filter {
      if case .starts = $0.kind { return false }
      if case .regime = $0.kind { return false }
      return true
    }
    #expect(told == expected && told.count > 5)
  }
}

@Suite("Causes")
struct CausesTests {
  private func event(_ number: Int, scheduledBefore: Int) -> Happening {
    Happening(
      number: number, scheduledBefore: scheduledBefore, time: .zero, kind: .moneyArrives,
      party: .region)
  }

  @Test("follow from the numbers of scheduling")
  func numbers() {
    // Three are scheduled at the start; the second happens first and schedules 4 and 5; then 4 happens and
    // schedules 6; then 1, which schedules nothing; then 6.
    var causes = Causes()
    for (number, before) in [(2, 3), (4, 5), (1, 6), (6, 6)] {
      causes.add(event(number, scheduledBefore: before))
    }
    #expect((1...3).allSatisfy { causes.cause(of: $0) == nil })
    #expect(causes.cause(of: 4) == 0 && causes.cause(of: 5) == 0)
    #expect(causes.cause(of: 6) == 1)
    #expect(causes.number(at: 1) == 4)
  }
}
