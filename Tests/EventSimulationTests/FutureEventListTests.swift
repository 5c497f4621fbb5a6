import Testing

@testable import EventSimulation

@Suite("Future event list")
struct FutureEventListTests {
  @Test("Priority comes after time and before the order of scheduling")
  func orderOfTies() {
    var list = FutureEventList<Int>(capacity: 8)
    let noon = SimulationTime(ticks: 43_200)
    list.schedule(5, at: noon, priority: .afterOthers)
    list.schedule(3, at: noon)
    list.schedule(4, at: noon)
    list.schedule(2, at: noon, priority: .beforeOthers)
    list.schedule(1, at: SimulationTime(ticks: 43_199), priority: .afterOthers)
    var order: [Int] = []
    while let next = list.popNext() { order.append(next.event) }
    #expect(order == [1, 2, 3, 4, 5])
  }

  @Test("The first and the latest times of all keep their order")
  func extremeTimes() {
    var list = FutureEventList<Int>(capacity: 4)
    list.schedule(3, at: .never)
    list.schedule(1, at: .zero)
    list.schedule(2, at: SimulationTime(ticks: .max - 1))
    var order: [Int] = []
    while let next = list.popNext() { order.append(next.event) }
    #expect(order == [1, 2, 3])
  }

  @Test("A time before zero stops with a message")
  func negativeTime() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      var list = FutureEventList<Int>(capacity: 4)
      list.schedule(1, at: SimulationTime(ticks: -1))
    }
    expectMessage("before time zero", in: result)
  }

  @Test("A stale handle never cancels the event that took its slot")
  func staleHandle() {
    var list = FutureEventList<Int>(capacity: 1)
    let first = list.schedule(1, at: SimulationTime(ticks: 10))
    #expect(list.popNext()?.event == 1)
    let second = list.schedule(2, at: SimulationTime(ticks: 20))
    #expect(first.slot == second.slot)
    #expect(list.cancel(first) == false)
    #expect(list.count == 1)
    let cancelled = second
    #expect(list.cancel(second) == true)
    #expect(list.cancel(second) == false)
    list.schedule(3, at: SimulationTime(ticks: 30))
    #expect(list.cancel(cancelled) == false)
    #expect(list.popNext()?.event == 3)
  }

  @Test("An event put into the slot of a cancelled one happens at its own time only")
  func reusedSlotKeepsItsOwnTime() {
    var list = FutureEventList<Int>(capacity: 4)
    list.schedule(1, at: SimulationTime(ticks: 1))
    let early = list.schedule(2, at: SimulationTime(ticks: 5))
    list.cancel(early)
    list.schedule(3, at: SimulationTime(ticks: 50))
    #expect(list.popNext()?.event == 1)
    #expect(list.nextTime == SimulationTime(ticks: 50))
    #expect(list.popNext()?.event == 3)
    #expect(list.popNext() == nil)
  }

  @Test("The handle of no event, and one from another list, cancel nothing")
  func foreignHandles() {
    var list = FutureEventList<Int>(capacity: 4)
    #expect(list.cancel(.none) == false)
    #expect(EventHandle.none.isNone)
    let handle = list.schedule(1, at: .zero)
    #expect(!handle.isNone)
    #expect(list.cancel(EventHandle(slot: 4711, generation: handle.generation)) == false)
    #expect(list.count == 1)
  }

  @Test("Cancelling the next event shows the one after it")
  func cancelTop() {
    var list = FutureEventList<Int>(capacity: 4)
    let top = list.schedule(1, at: SimulationTime(ticks: 1))
    list.schedule(2, at: SimulationTime(ticks: 2))
    list.cancel(top)
    #expect(list.nextTime == SimulationTime(ticks: 2))
    #expect(list.count == 1)
  }

  @Test("Dead keys never outnumber the live ones by much")
  func compaction() {
    var list = FutureEventList<Int>(capacity: 16)
    list.schedule(-1, at: .zero)
    for event in 0..<100_000 {
      let handle = list.schedule(event, at: SimulationTime(ticks: Int64(1 + event)))
      list.cancel(handle)
    }
    #expect(list.count == 1)
    #expect(list.keys < 100)
    #expect(list.slots.used < 4)
  }

  @Test("Dropping all dead keys at once keeps the order, the next event's cancellation included")
  func compactionKeepsOrder() {
    for seed in UInt64(1)...200 {
      var random = SplitMix(seed: seed)
      let times = (0..<100).map { Int64($0) }.shuffled(using: &random)
      var list = FutureEventList<Int64>(capacity: 128)
      var handles = times.map { ($0, list.schedule($0, at: SimulationTime(ticks: $0))) }
      // Of 100 keys 50 may be dead; the 51st to die is the next event's.
      handles.shuffle(using: &random)
      handles.sort { $0.0 == 0 && $1.0 != 0 }
      for (_, handle) in handles[1...50] { list.cancel(handle) }
      list.cancel(handles[0].1)
      #expect(list.keys == 49, "seed \(seed)")
      var order: [Int64] = []
      while let next = list.popNext() { order.append(next.event) }
      #expect(order == handles[51...].map(\.0).sorted(), "seed \(seed)")
    }
  }

  @Test("The limit of a run is part of it")
  func popNotAfter() {
    var list = FutureEventList<Int>(capacity: 4)
    list.schedule(1, at: SimulationTime(ticks: 10))
    list.schedule(2, at: SimulationTime(ticks: 11))
    #expect(list.popNext(notAfter: SimulationTime(ticks: 9)) == nil)
    #expect(list.popNext(notAfter: SimulationTime(ticks: 10))?.event == 1)
    #expect(list.popNext(notAfter: SimulationTime(ticks: 10)) == nil)
    #expect(list.count == 1)
  }

  @Test("Scheduling more events than sequence numbers stops with a message")
  func sequenceOverflow() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      var list = FutureEventList<Int>(capacity: 4)
      list.sequence = .max - 1
      list.schedule(1, at: .zero)
      list.schedule(2, at: .zero)
    }
    expectMessage("4294967295 events were scheduled", in: result)
  }

  @Test("More pending events than slots stop with a message")
  func slotOverflow() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      var list = FutureEventList<Int>(capacity: 4)
      list.slots.used = 1 << 24
      list.schedule(1, at: .zero)
    }
    expectMessage("16777216 events were pending", in: result)
  }
}

/// Expects a message on the standard error of a process that stopped.
func expectMessage(
  _ message: String, in result: ExitTest.Result?, sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  #expect(text.contains(message), sourceLocation: sourceLocation)
}
