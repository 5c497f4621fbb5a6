/// The clock of a simulated history, which makes its events happen in order.
///
/// The executive knows neither the model nor randomness. A model schedules and cancels events
/// through the executive handed to its ``SimulationModel/handle(_:_:)``.
@frozen
public struct Executive<Event: BitwiseCopyable>: ~Copyable {
  @usableFromInline internal var future: FutureEventList<Event>

  /// Starts a history at ``SimulationTime/zero`` with room for `capacity` pending events.
  ///
  /// - Parameter tieOrder: in which order events of the same moment and priority happen.
  @inlinable
  public init(capacity: Int, tieOrder: TieOrder = .asScheduled) {
    self.future = FutureEventList(capacity: capacity, tieOrder: tieOrder)
  }

  internal init(future: consuming FutureEventList<Event>) {
    self.future = future
  }

  /// The same moment of the same history once more, to be continued in another way.
  ///
  /// Handles of pending events are good for both.
  /// - Complexity: O(n).
  public func copy() -> Executive<Event> {
    Executive(future: future.copy())
  }

  /// The present moment; it never goes back.
  @inlinable public var now: SimulationTime { future.now }

  /// How many events have happened.
  @inlinable public var executed: Int { future.taken }

  /// How many events happened at the same moment and with the same priority as the one before them.
  ///
  /// Only among these does the order of scheduling decide what happens first.
  @inlinable public var ties: Int { future.ties }

  /// How many events have been scheduled; they are numbered from 1 in this order.
  @inlinable public var scheduled: Int { future.scheduled }

  /// The number of events to come.
  @inlinable public var pending: Int { future.count }

  /// The time of the next event, or nil when none is to come.
  @inlinable public var nextTime: SimulationTime? { mutating get { future.nextTime } }

  /// Lets an event happen at a given time, now at the earliest.
  ///
  /// An event at the present moment happens after those of this moment already scheduled with its
  /// priority. An event at ``SimulationTime/never`` is not kept and its handle is
  /// ``EventHandle/none``.
  /// - Precondition: `time` is not before ``now``; the program stops with a message otherwise.
  /// - Complexity: O(1), amortised.
  @inlinable
  @inline(__always)
  @discardableResult
  public mutating func schedule(
    _ event: Event, at time: SimulationTime, priority: EventPriority = .ordinary
  ) -> EventHandle {
    // One comparison for both: a second after `never` is before everything.
    guard time.ticks &+ 1 > now.ticks else {
      if time == .never { return .none }
      stopScheduledInThePast(time, now)
    }
    return future.insert(event, at: time, priority: priority)
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
    while let next = future.popNext(notAfter: end, expecting: { model.prepare(for: $0) }) {
      model.handle(next.event, &self)
    }
    if end != .never { future.advance(to: end) }
  }

  /// Runs the history up to a given moment, the events of that moment left out.
  ///
  /// Afterwards ``now`` is `end`, and the events of that moment are still to come: the place at which
  /// to copy a history that is to go on in several ways.
  /// - Precondition: `end` is not before ``now`` and not ``SimulationTime/never``.
  @inlinable
  public mutating func run<Model: SimulationModel & ~Copyable>(
    _ model: inout Model, before end: SimulationTime
  ) where Model.Event == Event {
    precondition(end != .never, "a history is not copied at its end")
    if end == now { return }
    run(&model, until: end.advanced(by: -1))
    future.advance(to: end)
  }

  /// Runs the history until a given moment and shows each event to `observe` before it happens.
  ///
  /// The history is the same as that of ``run(_:until:)``.
  /// - Precondition: `end` is not before ``now``.
  @inlinable
  public mutating func run<Model: SimulationModel & ~Copyable>(
    _ model: inout Model, until end: SimulationTime,
    observing observe: (Occurrence<Event>) -> Void
  ) where Model.Event == Event {
    precondition(end >= now, "a history cannot run backwards")
    while let next = future.popNext(notAfter: end) {
      observe(
        Occurrence(
          number: future.number(of: next), scheduledBefore: scheduled, time: next.time,
          event: next.event))
      model.handle(next.event, &self)
    }
    if end != .never { future.advance(to: end) }
  }
}

@inline(never)
@usableFromInline
internal func stopScheduledInThePast(_ time: SimulationTime, _ now: SimulationTime) -> Never {
  fatalError("an event was scheduled in the past: at second \(time.ticks), now \(now.ticks)")
}
