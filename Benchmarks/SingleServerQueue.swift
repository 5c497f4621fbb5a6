import EventSimulation

/// Where a queue's durations come from.
protocol QueueDurations: ~Copyable {
  /// The time to the next arrival, in units of the mean service.
  mutating func interarrival() -> Double
  /// The time that the next service takes.
  mutating func service() -> Double
}

/// What can happen to a queue.
enum QueueEvent {
  case arrival
  case departure
}

/// M/M/1 with load 0.9, as `mm1.c` has it: arrival times in a ring, time in system, number in system.
struct SingleServerQueue<Durations: QueueDurations & ~Copyable>: ~Copyable, SimulationModel {
  typealias Event = QueueEvent

  private var durations: Durations
  private let customers: Int
  private var arrived = 0
  private var served = 0
  private var timeInSystem: Int64 = 0
  private var area: Int64 = 0
  private var changed: Int64 = 0
  /// Arrival times of those in the system.
  private var arrivals = FirstInFirstOutQueue<Int64>()

  init(_ durations: consuming Durations, customers: Int) {
    self.durations = durations
    self.customers = customers
  }

  mutating func start(_ executive: inout Executive<Event>) {
    executive.schedule(.arrival, at: after(durations.interarrival(), .zero))
  }

  @inline(__always)
  mutating func handle(_ event: Event, _ executive: inout Executive<Event>) {
    let now = executive.now
    area &+= Int64(arrivals.count) &* (now.ticks &- changed)
    changed = now.ticks
    switch event {
    case .arrival:
      if arrivals.isEmpty {
        executive.schedule(.departure, at: after(durations.service(), now))
      }
      arrivals.append(now.ticks)
      arrived &+= 1
      if arrived < customers {
        executive.schedule(.arrival, at: after(durations.interarrival(), now))
      }
    case .departure:
      timeInSystem &+= now.ticks &- arrivals.removeFirst()
      served &+= 1
      if !arrivals.isEmpty {
        executive.schedule(.departure, at: after(durations.service(), now))
      }
    }
  }

  @inline(__always)
  private func after(_ units: Double, _ now: SimulationTime) -> SimulationTime {
    SimulationTime(ticks: now.ticks &+ BenchmarkTime.ticks(units))
  }

  /// The mean time in system, in mean services.
  var meanTimeInSystem: Double {
    Double(timeInSystem) / BenchmarkTime.ticksPerUnit / Double(served)
  }

  /// The time-average of the number in system.
  var meanNumber: Double { Double(area) / Double(changed) }
}
