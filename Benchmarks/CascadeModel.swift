import EventSimulation

/// What can happen in a cascade.
enum CascadeEvent {
  /// Lets some leaves happen at once, and the next cascade a moment later.
  case begins
  case leaf
}

/// Cascades without delay beside a large number of events far ahead.
struct CascadeModel: SimulationModel {
  typealias Event = CascadeEvent

  let width: Int
  var left: Int

  mutating func handle(_ event: CascadeEvent, _ executive: inout Executive<CascadeEvent>) {
    guard case .begins = event, left > 0 else { return }
    left -= 1
    for _ in 0..<width { executive.schedule(.leaf, at: executive.now) }
    executive.schedule(.begins, at: executive.now.advanced(by: 1))
  }

  /// Nanoseconds an event.
  static func read(cascades: Int, width: Int, pending: Int) -> Reading {
    var model = CascadeModel(width: width, left: cascades)
    var executive = Executive<CascadeEvent>(capacity: pending + width)
    for place in 0..<pending {
      executive.schedule(.leaf, at: SimulationTime(ticks: Int64(1 << 40 + 1000 * place)))
    }
    executive.schedule(.begins, at: .zero)
    let time = seconds { executive.run(&model, until: SimulationTime(ticks: 1 << 39)) }
    return Reading(
      time * 1e9 / Double(executive.executed),
      note: "\(width) events at once, \(pending) others pending")
  }
}

/// Holds in which half of what is scheduled is taken back before it happens.
enum CancelModel {
  /// Nanoseconds for taking one event, scheduling two and cancelling one.
  static func read(operations: Int, pending: Int) -> Reading {
    var list = FutureEventList<UInt32>(capacity: 2 * pending)
    var increments = HoldIncrements(.exponential)
    var doubtful = FirstInFirstOutQueue<EventHandle>()
    func hold(_ count: Int) -> Int {
      var cancelled = 0
      for _ in 0..<count {
        guard let next = list.popNext() else { return cancelled }
        let now = next.time.ticks
        list.schedule(0, at: SimulationTime(ticks: now + increments.next()))
        doubtful.append(
          list.schedule(1, at: SimulationTime(ticks: now + increments.next())))
        if list.cancel(doubtful.removeFirst()) { cancelled += 1 }
      }
      return cancelled
    }
    for place in 0..<pending {
      let handle = list.schedule(0, at: SimulationTime(ticks: increments.next()))
      if place % 8 == 0 { doubtful.append(handle) }
    }
    _ = hold(operations / 4)
    var cancelled = 0
    let time = seconds { cancelled = hold(operations) }
    return Reading(
      time * 1e9 / Double(operations),
      note:
        "\(decimals(100 * Double(cancelled) / Double(operations), 0)) % of the cancels came in time, "
        + "\(list.count) pending at the end")
  }
}

enum CascadeMeasures {
  static func all(_ effort: Effort) -> [Measure] {
    [
      Measure(name: "cascade/zero_delay", unit: "ns/event") {
        CascadeModel.read(cascades: effort.operations(200_000), width: 10, pending: 10_000)
      },
      Measure(name: "cascade/cancel", unit: "ns/operation") {
        CancelModel.read(operations: effort.operations(1_000_000), pending: 10_000)
      },
    ]
  }
}
