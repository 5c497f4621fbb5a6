/// The clock of a simulated history, which makes its events happen in order.
///
/// The executive knows neither the model nor randomness. A model schedules and cancels events
/// through the executive handed to its ``SimulationModel/handle(_:_:)``.
@frozen
public struct Executive<Event: BitwiseCopyable>: ~Copyable {
  @usableFromInline internal var clock: SimulationTime
  @usableFromInline internal var happened: Int
  @usableFromInline internal var future: FutureEventList<Event>

  /// Starts a history at ``SimulationTime/zero`` with room for `capacity` pending events.
  @inlinable
  public init(capacity: Int) {
    self.clock = .zero
    self.happened = 0
    self.future = FutureEventList(capacity: capacity)
  }

  /// The present moment; it never goes back.
  @inlinable public var now: SimulationTime { clock }

  /// How many events have happened.
  @inlinable public var executed: Int { happened }

  /// The number of events to come.
  @inlinable public var pending: Int { future.count }

  /// The time of the next event, or nil when none is to come.
  @inlinable public var nextTime: SimulationTime? { future.nextTime }

  /// Lets an event happen at a given time, now at the earliest.
  ///
  /// An event at the present moment happens after those of this moment already scheduled with its
  /// priority. An event at ``SimulationTime/never`` is not kept and its handle is
  /// ``EventHandle/none``.
  /// - Precondition: `time` is not before ``now``; the program stops with a message otherwise.
  /// - Complexity: O(log n).
  @inlinable
  @discardableResult
  public mutating func schedule(
    _ event: Event, at time: SimulationTime, priority: EventPriority = .ordinary
  ) -> EventHandle {
    guard time >= now else {
      stopScheduledInThePast(time, now)
    }
    if time == .never { return .none }
    return future.schedule(event, at: time, priority: priority)
  }

  /// Takes an event back and returns whether it was still to come.
  ///
  /// A stale handle and ``EventHandle/none`` change nothing.
  @inlinable
  @discardableResult
  public mutating func cancel(_ handle: EventHandle) -> Bool {
    future.cancel(handle)
  }

  /// Runs the history until a given moment, the events of that moment included.
  ///
  /// Afterwards ``now`` is `end`, whether or not anything happened then; only after a run until
  /// ``SimulationTime/never`` is it the time of the last event.
  /// - Precondition: `end` is not before ``now``.
  @inlinable
  public mutating func run<Model: SimulationModel & ~Copyable>(
    _ model: inout Model, until end: SimulationTime
  ) where Model.Event == Event {
    precondition(end >= now, "a history cannot run backwards")
    while let next = future.popNext(notAfter: end) {
      begin(next)
      model.handle(next.event, &self)
    }
    finish(end)
  }

  /// Runs the history until a given moment and shows each event to `observe` before it happens.
  ///
  /// The history is the same as that of ``run(_:until:)``.
  /// - Precondition: `end` is not before ``now``.
  @inlinable
  public mutating func run<Model: SimulationModel & ~Copyable>(
    _ model: inout Model, until end: SimulationTime,
    observing observe: (SimulationTime, Event) -> Void
  ) where Model.Event == Event {
    precondition(end >= now, "a history cannot run backwards")
    while let next = future.popNext(notAfter: end) {
      begin(next)
      observe(next.time, next.event)
      model.handle(next.event, &self)
    }
    finish(end)
  }

  @inlinable
  internal mutating func begin(_ next: FutureEventList<Event>.Imminent) {
    clock = next.time
    happened &+= 1
  }

  @inlinable
  internal mutating func finish(_ end: SimulationTime) {
    if end != .never { clock = end }
  }
}

@inline(never)
@usableFromInline
internal func stopScheduledInThePast(_ time: SimulationTime, _ now: SimulationTime) -> Never {
  fatalError("an event was scheduled in the past: at second \(time.ticks), now \(now.ticks)")
}
