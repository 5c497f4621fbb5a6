import Testing

@testable import EventSimulation

@Suite("Order of ties")
struct TieOrderTests {
  private func order(_ ties: TieOrder) -> [Int] {
    var list = FutureEventList<Int>(capacity: 8, tieOrder: ties)
    for event in 0..<300 {
      list.schedule(event, at: SimulationTime(ticks: Int64(event / 100)))
    }
    var found: [Int] = []
    while let next = list.popNext() { found.append(next.event) }
    return found
  }

  @Test("A shuffled order is another one within each moment and the same between moments")
  func shuffled() {
    let plain = order(.asScheduled)
    #expect(plain == Array(0..<300))
    let first = order(.shuffled(seed: 1))
    let second = order(.shuffled(seed: 2))
    #expect(first != plain && second != plain && first != second)
    #expect(first == order(.shuffled(seed: 1)))
    for moment in 0..<3 {
      let part = 100 * moment..<100 * (moment + 1)
      #expect(first[part].sorted() == Array(part))
    }
  }

  @Test("Every shuffled number leads back to the order of scheduling, and 0 stays 0")
  func inverse() {
    var random = SplitMix(seed: 5)
    for seed in [0, 1, 2, 77, UInt32.max] {
      let numbers = TieNumbers(.shuffled(seed: seed))
      #expect(numbers.number(of: 0) == 0)
      for _ in 0..<1000 {
        let sequence = UInt32(truncatingIfNeeded: random.next())
        #expect(numbers.sequence(of: numbers.number(of: sequence)) == sequence)
      }
    }
  }

  @Test("A tie is an event at the time and with the priority of the one before")
  func ties() {
    var list = FutureEventList<Int>(capacity: 8)
    let times: [(Int64, EventPriority)] = [
      (1, .ordinary), (2, .ordinary), (2, .ordinary), (2, .afterOthers), (3, .ordinary),
      (3, .ordinary), (3, .ordinary),
    ]
    for (event, (time, priority)) in times.enumerated() {
      list.schedule(event, at: SimulationTime(ticks: time), priority: priority)
    }
    while list.popNext() != nil {}
    // One at 2 and two at 3.
    #expect(list.ties == 3)
  }

  @Test("The first event of all, and the first at a moment that was waited for, are no ties")
  func firstIsNoTie() {
    struct Silent: SimulationModel {
      mutating func handle(_ event: Int, _ executive: inout Executive<Int>) {}
    }
    var model = Silent()
    var executive = Executive<Int>(capacity: 4)
    for priority in EventPriority.allCases {
      executive.schedule(1, at: .zero, priority: priority)
    }
    let moment = SimulationTime(ticks: 10)
    executive.schedule(2, at: moment)
    executive.run(&model, before: moment)
    #expect(executive.now == moment && executive.executed == 3 && executive.ties == 0)
    executive.run(&model, until: moment)
    #expect(executive.executed == 4 && executive.ties == 0)
    executive.schedule(3, at: moment)
    executive.run(&model, until: moment)
    #expect(executive.executed == 5 && executive.ties == 1)
  }
}
