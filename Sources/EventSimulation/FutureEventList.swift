/// The events that are to come, in the order in which they will happen.
///
/// Events are ordered by time, then ``EventPriority``, then first in first out. The order depends
/// on nothing else: not on addresses, hashing, capacity or earlier cancellations. The payload is
/// any plain value; it stays in a slot while a 128-bit key (time 64, priority 8, sequence 32, slot
/// 24 bits) moves through a 4-ary heap.
///
/// Cancelling frees the slot at once and leaves a dead key behind, which is dropped when it reaches
/// the top, or with all others when they outnumber the live ones.
@frozen
public struct FutureEventList<Event: BitwiseCopyable>: ~Copyable {
  @usableFromInline internal var heap: KeyHeap
  @usableFromInline internal var slots: EventSlots<Event>
  /// The generation of the last event scheduled.
  @usableFromInline internal var sequence: UInt32
  /// How many keys in the heap belong to cancelled events; the top never does.
  @usableFromInline internal var dead: Int
  @usableFromInline internal let numbers: TieNumbers
  /// Time and priority of the last event taken.
  @usableFromInline internal var last: UInt128
  @usableFromInline internal var tied: Int

  /// Makes an empty list with room for `capacity` events; it grows when it must.
  @inlinable
  public init(capacity: Int, tieOrder: TieOrder = .asScheduled) {
    self.heap = KeyHeap(capacity: capacity)
    self.slots = EventSlots(capacity: capacity)
    self.sequence = 0
    self.dead = 0
    self.numbers = TieNumbers(tieOrder)
    self.last = 0
    self.tied = 0
  }

  internal init(copying other: borrowing FutureEventList) {
    self.heap = KeyHeap(copying: other.heap)
    self.slots = EventSlots(copying: other.slots)
    self.sequence = other.sequence
    self.dead = other.dead
    self.numbers = other.numbers
    self.last = other.last
    self.tied = other.tied
  }

  /// A list of the same events with the same handles.
  /// - Complexity: O(n).
  public func copy() -> FutureEventList { FutureEventList(copying: self) }

  /// How many events have been scheduled.
  @inlinable public var scheduled: Int { Int(sequence) }

  /// How many events were taken at the time and with the priority of the one taken before.
  @inlinable public var ties: Int { tied }

  /// The number of events to come, cancelled ones not counted.
  @inlinable public var count: Int { heap.count &- dead }

  /// Whether no event is to come.
  @inlinable public var isEmpty: Bool { heap.isEmpty }

  /// The time of the next event, or nil when none is to come.
  /// - Complexity: O(1).
  @inlinable public var nextTime: SimulationTime? {
    heap.isEmpty ? nil : Self.time(of: heap.top)
  }

  /// Adds an event and returns the handle with which it can be cancelled.
  ///
  /// - Precondition: At most 16,777,216 events are pending at once, and at most 4,294,967,295 are
  ///   scheduled in the list's life; the program stops with a message otherwise.
  /// - Complexity: O(log n).
  @inlinable
  @discardableResult
  public mutating func schedule(
    _ event: Event, at time: SimulationTime, priority: EventPriority = .ordinary
  ) -> EventHandle {
    guard sequence < .max else {
      stopTooManyScheduled()
    }
    sequence &+= 1
    let number = numbers.number(of: sequence)
    let slot = slots.insert(event, generation: number)
    heap.push(Self.key(time, priority, number, slot))
    return EventHandle(slot: slot, generation: number)
  }

  /// Takes an event back and returns whether it was still to come.
  ///
  /// A stale handle and ``EventHandle/none`` change nothing.
  /// - Complexity: O(1), amortised, unless the next event itself is cancelled: O(log n).
  @inlinable
  @discardableResult
  public mutating func cancel(_ handle: EventHandle) -> Bool {
    guard !handle.isNone, slots.holds(handle.generation, at: handle.slot) else { return false }
    slots.free(handle.slot)
    dead &+= 1
    if dead > 32, dead > heap.count >> 1 {
      dropAllDead()
    } else {
      dropDeadFromTop()
    }
    return true
  }

  /// Takes the next event, or nil when none is to come.
  /// - Complexity: O(log n).
  @inlinable
  public mutating func popNext() -> Imminent? {
    popNext(notAfter: .never)
  }

  /// Takes the next event if its time is not after `limit`.
  /// - Complexity: O(log n).
  @inlinable
  public mutating func popNext(notAfter limit: SimulationTime) -> Imminent? {
    if heap.isEmpty { return nil }
    let key = heap.top
    let time = Self.time(of: key)
    if time > limit { return nil }
    let slot = Self.slot(of: key)
    let event = slots.event(at: slot)
    slots.free(slot)
    heap.removeTop()
    if dead > 0 { dropDeadFromTop() }
    let moment = key >> 56
    if moment == last { tied &+= 1 }
    last = moment
    return Imminent(
      time: time, event: event, number: Int(numbers.sequence(of: Self.sequence(of: key))))
  }

  /// The next event, taken from the list, with its time.
  @frozen
  public struct Imminent {
    /// When the event happens.
    public let time: SimulationTime
    /// What happens.
    public let event: Event
    /// The event's number in the order of scheduling, from 1.
    public let number: Int

    @inlinable
    internal init(time: SimulationTime, event: Event, number: Int) {
      self.time = time
      self.event = event
      self.number = number
    }
  }
}

extension FutureEventList {
  /// The key of an event; the sign bit of the time is flipped so that keys compare unsigned.
  @inlinable
  internal static func key(
    _ time: SimulationTime, _ priority: EventPriority, _ sequence: UInt32, _ slot: UInt32
  ) -> UInt128 {
    let high = UInt64(bitPattern: time.ticks) ^ (1 << 63)
    let low = UInt64(priority.rawValue) << 56 | UInt64(sequence) << 24 | UInt64(slot)
    return UInt128(high) << 64 | UInt128(low)
  }

  @inlinable
  internal static func time(of key: UInt128) -> SimulationTime {
    let high = UInt64(truncatingIfNeeded: key >> 64)
    return SimulationTime(ticks: Int64(bitPattern: high ^ (1 << 63)))
  }

  @inlinable
  internal static func sequence(of key: UInt128) -> UInt32 {
    UInt32(truncatingIfNeeded: key >> 24)
  }

  @inlinable
  internal static func slot(of key: UInt128) -> UInt32 {
    UInt32(truncatingIfNeeded: key) & 0xFF_FFFF
  }

  /// Drops the keys of cancelled events until the top is an event to come.
  @inlinable
  internal mutating func dropDeadFromTop() {
    while dead > 0, !heap.isEmpty {
      let key = heap.top
      if slots.holds(Self.sequence(of: key), at: Self.slot(of: key)) { return }
      heap.removeTop()
      dead &-= 1
    }
  }

  /// Drops the keys of all cancelled events.
  @inline(never)
  @usableFromInline
  internal mutating func dropAllDead() {
    heap.keep { key in slots.holds(Self.sequence(of: key), at: Self.slot(of: key)) }
    dead = 0
  }
}

@inline(never)
@usableFromInline
internal func stopTooManyScheduled() -> Never {
  fatalError("more than 4294967295 events were scheduled in one history")
}
