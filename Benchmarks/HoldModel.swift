import EventSimulation

/// The hold model: the earliest of a fixed number of pending events is taken and put back later.
struct HoldModel: ~Copyable {
  /// What a pending event carries.
  struct Payload {
    var entity: UInt32
    var kind: UInt32
  }

  var list: FutureEventList<Payload>
  var increments: HoldIncrements
  var last: Int64 = 0
  /// Whether every event came at or after the one before it.
  var isOrdered = true

  init(pending: Int, _ distribution: IncrementDistribution) {
    list = FutureEventList(capacity: pending)
    increments = HoldIncrements(distribution)
    for entity in 0..<pending {
      list.schedule(
        Payload(entity: UInt32(entity), kind: 0), at: SimulationTime(ticks: increments.next()))
    }
  }

  /// Holds as often as asked, in a function of its own so that its instructions can be counted.
  @inline(never)
  mutating func holdLoop(_ operations: Int) {
    for _ in 0..<operations {
      guard let next = list.popNext() else { preconditionFailure("events are pending") }
      if next.time.ticks < last { isOrdered = false }
      last = next.time.ticks
      list.schedule(next.event, at: SimulationTime(ticks: last &+ increments.next()))
    }
  }
}
