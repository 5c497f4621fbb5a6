import EventSimulation
import Testing

/// A model that writes down what happens and answers events by rules given to it.
private struct Diary: SimulationModel {
  enum Event: BitwiseCopyable, Equatable {
    case note(Int)
    /// Schedules two notes at the same moment, the second with precedence.
    case cascade
    case tick(every: Int64)
    case cancelNote
  }

  var entries: [(Int64, Event)] = []
  var toCancel = EventHandle.none
  var wasCancelled: [Bool] = []

  mutating func handle(_ event: Event, _ executive: inout Executive<Event>) {
    entries.append((executive.now.ticks, event))
    switch event {
    case .note: break
    case .cascade:
      executive.schedule(.note(1), at: executive.now)
      executive.schedule(.note(0), at: executive.now, priority: .beforeOthers)
    case .tick(let every):
      executive.schedule(event, at: executive.now.advanced(by: every))
    case .cancelNote:
      wasCancelled.append(executive.cancel(toCancel))
    }
  }

  var notes: [Int] {
    entries.compactMap { if case .note(let number) = $0.1 { number } else { nil } }
  }
}

@Suite("Executive")
struct ExecutiveTests {
  @Test("Events happen by time, then priority, then in the order of scheduling")
  func order() {
    var executive = Executive<Diary.Event>(capacity: 8)
    var diary = Diary()
    executive.schedule(.note(4), at: SimulationTime(ticks: 7))
    executive.schedule(.note(5), at: SimulationTime(ticks: 7))
    executive.schedule(.note(3), at: SimulationTime(ticks: 7), priority: .beforeOthers)
    executive.schedule(.note(6), at: SimulationTime(ticks: 7), priority: .afterOthers)
    executive.schedule(.note(1), at: SimulationTime(ticks: 3))
    executive.schedule(.note(2), at: SimulationTime(ticks: 3))
    executive.run(&diary, until: SimulationTime(ticks: 100))
    #expect(diary.notes == [1, 2, 3, 4, 5, 6])
    #expect(diary.entries.map(\.0) == [3, 3, 7, 7, 7, 7])
    #expect(executive.executed == 6)
    #expect(executive.pending == 0)
  }

  @Test("An event scheduled for now happens now, after those already scheduled for now")
  func zeroDelay() {
    var executive = Executive<Diary.Event>(capacity: 8)
    var diary = Diary()
    executive.schedule(.cascade, at: SimulationTime(ticks: 5))
    executive.schedule(.note(9), at: SimulationTime(ticks: 5))
    executive.run(&diary, until: SimulationTime(ticks: 5))
    #expect(diary.notes == [0, 9, 1])
    #expect(executive.now == SimulationTime(ticks: 5))
  }

  @Test("A run includes the events of its last second and leaves the clock there")
  func until() {
    var executive = Executive<Diary.Event>(capacity: 8)
    var diary = Diary()
    executive.schedule(.tick(every: 10), at: SimulationTime(ticks: 10))
    executive.run(&diary, until: SimulationTime(ticks: 30))
    #expect(diary.entries.map(\.0) == [10, 20, 30])
    #expect(executive.now == SimulationTime(ticks: 30))
    #expect(executive.nextTime == SimulationTime(ticks: 40))
    executive.run(&diary, until: SimulationTime(ticks: 39))
    #expect(diary.entries.count == 3)
    #expect(executive.now == SimulationTime(ticks: 39))
    executive.run(&diary, until: SimulationTime(ticks: 40))
    #expect(diary.entries.map(\.0) == [10, 20, 30, 40])
    executive.run(&diary, until: SimulationTime(ticks: 40))
    #expect(executive.executed == 4)
  }

  @Test("A history cut into pieces is the same as one run in one piece")
  func pieces() {
    func history(_ ends: [Int64]) -> [Int64] {
      var executive = Executive<Diary.Event>(capacity: 8)
      var diary = Diary()
      executive.schedule(.tick(every: 3), at: .zero)
      executive.schedule(.tick(every: 5), at: .zero)
      for end in ends { executive.run(&diary, until: SimulationTime(ticks: end)) }
      return diary.entries.map(\.0)
    }
    #expect(history([0, 1, 6, 6, 15, 40]) == history([40]))
  }

  @Test("A run without end stops when nothing is to come, at the last event")
  func untilNever() {
    var executive = Executive<Diary.Event>(capacity: 8)
    var diary = Diary()
    executive.schedule(.note(1), at: SimulationTime(ticks: 12))
    executive.run(&diary, until: .never)
    #expect(executive.now == SimulationTime(ticks: 12))
  }

  @Test("An event at no time does not happen and has no handle")
  func scheduleNever() {
    var executive = Executive<Diary.Event>(capacity: 8)
    var diary = Diary()
    let handle = executive.schedule(.note(1), at: .never)
    #expect(handle.isNone)
    #expect(executive.pending == 0)
    executive.run(&diary, until: .never)
    #expect(diary.entries.isEmpty)
  }

  @Test("A cancelled event does not happen, and a second cancel says so")
  func cancel() {
    var executive = Executive<Diary.Event>(capacity: 8)
    var diary = Diary()
    diary.toCancel = executive.schedule(.note(1), at: SimulationTime(ticks: 20))
    executive.schedule(.cancelNote, at: SimulationTime(ticks: 10))
    executive.schedule(.cancelNote, at: SimulationTime(ticks: 11))
    executive.schedule(.note(2), at: SimulationTime(ticks: 20))
    executive.run(&diary, until: SimulationTime(ticks: 100))
    #expect(diary.notes == [2])
    #expect(diary.wasCancelled == [true, false])
  }

  @Test("An observed run shows every event before it happens and changes nothing")
  func observing() {
    func run(observed: Bool) -> (history: [Int64], seen: [Int64]) {
      var executive = Executive<Diary.Event>(capacity: 8)
      var diary = Diary()
      executive.schedule(.tick(every: 4), at: .zero)
      executive.schedule(.cascade, at: SimulationTime(ticks: 8))
      var seen: [Int64] = []
      if observed {
        executive.run(&diary, until: SimulationTime(ticks: 20)) { occurrence in
          seen.append(occurrence.time.ticks)
        }
      } else {
        executive.run(&diary, until: SimulationTime(ticks: 20))
      }
      return (diary.entries.map(\.0), seen)
    }
    let plain = run(observed: false)
    let observed = run(observed: true)
    #expect(plain.history == observed.history)
    #expect(observed.seen == observed.history)
    #expect(observed.seen == [0, 4, 8, 8, 8, 8, 12, 16, 20])
  }

  @Test("A history stopped before a moment and copied goes on like one that was not stopped")
  func copies() {
    func started() -> Executive<Diary.Event> {
      var executive = Executive<Diary.Event>(capacity: 8)
      for every in Int64(3)...90 {
        executive.schedule(.tick(every: every), at: SimulationTime(ticks: every))
      }
      executive.schedule(.cascade, at: SimulationTime(ticks: 500))
      return executive
    }
    var whole = started()
    var wholeDiary = Diary()
    whole.run(&wholeDiary, until: SimulationTime(ticks: 2000))
    var past = started()
    var pastDiary = Diary()
    past.run(&pastDiary, before: SimulationTime(ticks: 500))
    #expect(past.now == SimulationTime(ticks: 500))
    #expect(past.nextTime == SimulationTime(ticks: 500))
    for _ in 0..<2 {
      var fork = past.copy()
      var diary = pastDiary
      fork.run(&diary, until: SimulationTime(ticks: 2000))
      #expect(diary.entries.map(\.0) == wholeDiary.entries.map(\.0))
      #expect(diary.entries.map(\.1) == wholeDiary.entries.map(\.1))
      #expect(fork.executed == whole.executed && fork.ties == whole.ties)
    }
  }

  @Test("Every event of an observed run tells which event scheduled it")
  func causes() {
    var executive = Executive<Diary.Event>(capacity: 8)
    var diary = Diary()
    executive.schedule(.tick(every: 10), at: SimulationTime(ticks: 10))
    executive.schedule(.cascade, at: SimulationTime(ticks: 15))
    var seen: [Occurrence<Diary.Event>] = []
    executive.run(&diary, until: SimulationTime(ticks: 30)) { seen.append($0) }
    // By hand: the two given at the start, then the ticks of one another and the notes of the cascade.
    func cause(of place: Int) -> Int? {
      seen.lastIndex { $0.scheduledBefore < seen[place].number }
    }
    #expect(seen.map(\.time.ticks) == [10, 15, 15, 15, 20, 30])
    #expect(seen.map(\.number) == [1, 2, 5, 4, 3, 6])
    #expect(seen.indices.map(cause) == [nil, nil, 1, 1, 0, 4])
  }

  @Test("Scheduling in the past stops with a message")
  func schedulingInThePast() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      var executive = Executive<Diary.Event>(capacity: 8)
      var diary = Diary()
      executive.run(&diary, until: SimulationTime(ticks: 10))
      executive.schedule(.note(1), at: SimulationTime(ticks: 9))
    }
    expectMessage("scheduled in the past: at second 9, now 10", in: result)
  }

  @Test("A run to an earlier moment stops")
  func runningBackwards() async {
    await #expect(processExitsWith: .failure) {
      var executive = Executive<Diary.Event>(capacity: 8)
      var diary = Diary()
      executive.run(&diary, until: SimulationTime(ticks: 10))
      executive.run(&diary, until: SimulationTime(ticks: 9))
    }
  }
}
