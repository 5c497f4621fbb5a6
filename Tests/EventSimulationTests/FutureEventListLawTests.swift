import EventSimulation
import Foundation
import Testing

/// How a random sequence of operations is made.
struct Workload: Sendable, CustomTestStringConvertible {
  let name: String
  let seed: UInt64
  let operations: Int
  /// How many events are pending, about.
  let pending: Int
  /// Of 100 operations on a full list, how many cancel.
  let cancels: Int
  /// Delays are drawn from this choice.
  let delays: [Int64]

  var testDescription: String { "\(name), seed \(seed)" }

  static let all = [
    Workload(
      name: "distinct times", seed: 1, operations: 60_000, pending: 300, cancels: 5,
      delays: (1...997).map { Int64($0) * 7919 }),
    Workload(
      name: "ties and zero delays", seed: 2, operations: 100_000, pending: 500, cancels: 10,
      delays: [0, 0, 1, 2, 86_400]),
    Workload(
      name: "everything at once", seed: 3, operations: 60_000, pending: 200, cancels: 20,
      delays: [0]),
    Workload(
      name: "far futures", seed: 4, operations: 60_000, pending: 300, cancels: 10,
      delays: [0, 1, 631_152_000, 1 << 40, Int64.max / 1_000_000]),
    Workload(
      name: "more cancelled than kept", seed: 5, operations: 100_000, pending: 400, cancels: 60,
      delays: [0, 1, 3, 100, 1000, 86_400]),
    Workload(
      name: "few pending", seed: 6, operations: 60_000, pending: 3, cancels: 20,
      delays: [0, 1, 2, 5]),
    Workload(
      name: "a long list", seed: 7, operations: 40_000, pending: 5000, cancels: 10,
      delays: (0...400).map { Int64($0) * 3600 }),
    Workload(
      name: "whole days", seed: 8, operations: 60_000, pending: 2000, cancels: 10,
      delays: (1...30).map { Int64($0) * 86_400 }),
    Workload(
      name: "near and far together", seed: 9, operations: 60_000, pending: 1500, cancels: 15,
      delays: (0...60).map { Int64(1) << Int64($0) }),
    Workload(
      name: "just where the bottom is parted", seed: 10, operations: 100_000, pending: 70,
      cancels: 15, delays: [0, 1, 5, 5, 5, 1000, 1001, 1_000_000]),
  ]

  /// The long proof runs millions of operations.
  static let repetitions = ProcessInfo.processInfo.environment["BARAZA_FULL"] == "1" ? 10 : 1
}

@Suite("Laws of the future event list")
struct FutureEventListLawTests {
  @Test("Any sequence of operations gives what a sorted array gives", arguments: Workload.all)
  func agreesWithSortedArray(_ workload: Workload) {
    for repetition in 0..<Workload.repetitions {
      agrees(workload, seed: workload.seed + UInt64(1000 * repetition))
    }
  }

  private func agrees(_ workload: Workload, seed: UInt64) {
    var random = SplitMix(seed: seed)
    var list = FutureEventList<Int>(capacity: 1)
    var oracle = SortedArrayOracle()
    var handles: [(event: Int, handle: EventHandle)] = []
    var stale: [EventHandle] = []
    var now: Int64 = 0
    var nextEvent = 0
    var mismatches = 0
    func check(_ holds: Bool) { if !holds { mismatches += 1 } }

    for _ in 0..<workload.operations {
      let choice = random.below(100)
      if oracle.entries.count < workload.pending || choice < 30 && choice % 3 == 0 {
        let delay = workload.delays[random.below(workload.delays.count)]
        let (sum, overflow) = now.addingReportingOverflow(delay)
        let time = SimulationTime(ticks: overflow ? .max : sum)
        let priority = EventPriority.allCases[random.below(3)]
        let handle = list.schedule(nextEvent, at: time, priority: priority)
        oracle.schedule(nextEvent, at: time.ticks, priority: priority)
        handles.append((nextEvent, handle))
        nextEvent += 1
      } else if choice < 30 + workload.cancels, !handles.isEmpty {
        let (event, handle) = handles.remove(at: random.below(handles.count))
        check(list.cancel(handle) == oracle.cancel(event))
        stale.append(handle)
      } else {
        let expected = oracle.popNext()
        check(list.nextTime?.ticks == expected?.time)
        let found = list.popNext()
        check(found?.event == expected?.event && found?.time.ticks == expected?.time)
        now = found?.time.ticks ?? now
      }
      // A copy goes on in the list's place, so that it is held to the same law.
      if choice == 98, random.below(100) == 0 { list = list.copy() }
      if choice == 99, !stale.isEmpty {
        check(!list.cancel(stale[random.below(stale.count)]))
      }
      if handles.count > 4 * workload.pending { handles.removeFirst(2 * workload.pending) }
      check(list.count == oracle.entries.count)
    }
    while let expected = oracle.popNext() {
      check(list.popNext()?.event == expected.event)
    }
    check(list.isEmpty && list.count == 0 && list.nextTime == nil)
    #expect(mismatches == 0, "seed \(seed)")
  }

  @Test("Times that fall while they are scheduled come out in order, however many")
  func fallingTimes() {
    var list = FutureEventList<Int>(capacity: 1)
    let count = 100_000
    for event in 0..<count {
      list.schedule(event, at: SimulationTime(ticks: Int64(7 * (count - event))))
    }
    var found = 0
    var isOrdered = true
    while let next = list.popNext() {
      isOrdered = isOrdered && next.event == count - 1 - found
      found += 1
    }
    #expect(isOrdered && found == count)
  }

  @Test("Times that fall while others are taken come out in order")
  func fallingTimesBetween() {
    var random = SplitMix(seed: 11)
    var list = FutureEventList<Int>(capacity: 1)
    var oracle = SortedArrayOracle()
    var event = 0
    var mismatches = 0
    for round in 0..<200 {
      let far = Int64(1_000_000 * (round + 1))
      for step in 0..<100 {
        let time = far - Int64(step * 100 + random.below(90))
        list.schedule(event, at: SimulationTime(ticks: time))
        oracle.schedule(event, at: time, priority: .ordinary)
        event += 1
      }
      for _ in 0..<60 where list.popNext()?.event != oracle.popNext()?.event { mismatches += 1 }
    }
    while let next = list.popNext() { mismatches += next.event == oracle.popNext()?.event ? 0 : 1 }
    #expect(mismatches == 0)
  }

  @Test("The order does not depend on the capacity or on events cancelled in between")
  func orderIndependentOfHistory() {
    let seed: UInt64 = 20_270_101
    func order(capacity: Int, decoys: Int) -> [Int] {
      var random = SplitMix(seed: seed)
      var list = FutureEventList<Int>(capacity: capacity)
      for event in 0..<2000 {
        let time = SimulationTime(ticks: Int64(random.below(50)))
        var unwanted: [EventHandle] = []
        for _ in 0..<decoys { unwanted.append(list.schedule(-1, at: time)) }
        list.schedule(event, at: time)
        for handle in unwanted { list.cancel(handle) }
      }
      var found: [Int] = []
      while let next = list.popNext() { found.append(next.event) }
      return found
    }
    let plain = order(capacity: 4000, decoys: 0)
    #expect(plain.count == 2000)
    #expect(order(capacity: 1, decoys: 0) == plain)
    #expect(order(capacity: 1, decoys: 3) == plain)
  }
}
