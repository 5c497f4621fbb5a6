/// The events that are to come, in the order in which they will happen.
///
/// Events are ordered by time, then ``EventPriority``, then first in first out. The order depends
/// on nothing else: not on addresses, hashing, capacity, earlier cancellations or the structure that
/// happens to be in use. The payload is any plain value; it stays in a slot while a 128-bit key (time
/// 64, priority 8, sequence 32, slot 24 bits) moves through a 4-ary heap while few events are pending
/// and through a ladder queue when there are many. Events for the present moment have a ring of their
/// own, so that a cascade costs the same whatever is pending.
///
/// Cancelling frees the slot at once and leaves a dead key behind, which is dropped when it comes up,
/// or with all others when they outnumber the live ones.
@frozen
public struct FutureEventList<Event: BitwiseCopyable>: ~Copyable {
  @usableFromInline internal var heap: KeyHeap
  @usableFromInline internal var ladder: KeyLadder
  @usableFromInline internal var ring: KeyRing
  @usableFromInline internal var slots: EventSlots<Event>
  /// Whether the keys are in the ladder instead of the heap.
  @usableFromInline internal var isLadder: Bool
  /// The number of the last event scheduled.
  @usableFromInline internal var sequence: UInt32
  @usableFromInline internal var live: Int
  /// How many keys belong to cancelled events.
  @usableFromInline internal var dead: Int
  @usableFromInline internal let numbers: TieNumbers
  /// Time and priority of the last event taken.
  @usableFromInline internal var last: UInt128
  @usableFromInline internal var tied: Int

  /// Makes an empty list with room for `capacity` events; it grows when it must.
  @inlinable
  public init(capacity: Int, tieOrder: TieOrder = .asScheduled) {
    self.heap = KeyHeap(capacity: Self.mostInHeap)
    self.ladder = KeyLadder()
    self.ring = KeyRing()
    self.slots = EventSlots(capacity: capacity)
    self.isLadder = false
    self.sequence = 0
    self.live = 0
    self.dead = 0
    self.numbers = TieNumbers(tieOrder)
    self.last = 0
    self.tied = 0
  }

  internal init(copying other: borrowing FutureEventList) {
    self.heap = KeyHeap(copying: other.heap)
    self.ladder = KeyLadder(copying: other.ladder)
    self.ring = KeyRing(copying: other.ring)
    self.slots = EventSlots(copying: other.slots)
    self.isLadder = other.isLadder
    self.sequence = other.sequence
    self.live = other.live
    self.dead = other.dead
    self.numbers = other.numbers
    self.last = other.last
    self.tied = other.tied
  }

  /// Keys beyond which the ladder takes over.
  @inlinable internal static var mostInHeap: Int { 48 }
  /// Keys below which the heap takes over again.
  @inlinable internal static var fewestInLadder: Int { 16 }

  /// A list of the same events with the same handles.
  /// - Complexity: O(n).
  public func copy() -> FutureEventList { FutureEventList(copying: self) }

  /// How many events have been scheduled.
  @inlinable public var scheduled: Int { Int(sequence) }

  /// How many events were taken at the time and with the priority of the one taken before.
  @inlinable public var ties: Int { tied }

  /// The number of events to come, cancelled ones not counted.
  @inlinable public var count: Int { live }

  /// Whether no event is to come.
  @inlinable public var isEmpty: Bool { live == 0 }

  /// The time of the next event, or nil when none is to come.
  /// - Complexity: O(1), amortised; O(log n) with few pending.
  @inlinable public var nextTime: SimulationTime? {
    mutating get {
      while let key = nextKey() {
        if slots.holds(Self.number(of: key), at: Self.slot(of: key)) { return Self.time(of: key) }
        remove(key)
        dead &-= 1
      }
      return nil
    }
  }

  /// Adds an event and returns the handle with which it can be cancelled.
  ///
  /// - Precondition: At most 16,777,216 events are pending at once, and at most 4,294,967,295 are
  ///   scheduled in the list's life; the program stops with a message otherwise.
  /// - Complexity: O(1), amortised.
  @inlinable
  @discardableResult
  public mutating func schedule(
    _ event: Event, at time: SimulationTime, priority: EventPriority = .ordinary
  ) -> EventHandle {
    guard sequence < .max else {
      stopTooManyScheduled()
    }
    sequence &+= 1
    live &+= 1
    let number = numbers.number(of: sequence)
    let slot = slots.insert(event, generation: number)
    let key = Self.key(time, priority, number, slot)
    if key >> 56 == last, ring.isEmpty || ring.last < key {
      ring.append(key)
    } else if isLadder {
      ladder.push(key)
    } else {
      heap.push(key)
      if heap.count > Self.mostInHeap { climb() }
    }
    return EventHandle(slot: slot, generation: number)
  }

  /// Takes an event back and returns whether it was still to come.
  ///
  /// A stale handle and ``EventHandle/none`` change nothing.
  /// - Complexity: O(1), amortised.
  @inlinable
  @discardableResult
  public mutating func cancel(_ handle: EventHandle) -> Bool {
    guard !handle.isNone, slots.holds(handle.generation, at: handle.slot) else { return false }
    slots.free(handle.slot)
    live &-= 1
    dead &+= 1
    if dead > 32, dead > live { dropDead() }
    return true
  }

  /// Takes the next event, or nil when none is to come.
  /// - Complexity: O(1), amortised.
  @inlinable
  public mutating func popNext() -> Imminent? {
    popNext(notAfter: .never)
  }

  /// Takes the next event if its time is not after `limit`.
  /// - Complexity: O(1), amortised.
  @inlinable
  @inline(__always)
  public mutating func popNext(notAfter limit: SimulationTime) -> Imminent? {
    while let key = nextKey() {
      let time = Self.time(of: key)
      if time > limit { return nil }
      remove(key)
      let slot = Self.slot(of: key)
      let number = Self.number(of: key)
      guard slots.holds(number, at: slot) else {
        dead &-= 1
        continue
      }
      let event = slots.event(at: slot)
      slots.free(slot)
      live &-= 1
      let moment = key >> 56
      if moment == last { tied &+= 1 }
      last = moment
      return Imminent(time: time, event: event, number: Int(numbers.sequence(of: number)))
    }
    return nil
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

// MARK: The parts
extension FutureEventList {
  /// The smallest key of all parts, of a cancelled event perhaps.
  @inlinable
  @inline(__always)
  internal mutating func nextKey() -> UInt128? {
    var key: UInt128? = nil
    if isLadder {
      if !ladder.bottomIsEmpty || refill() {
        key = ladder.first
      } else if !heap.isEmpty {
        key = heap.top
      }
    } else if !heap.isEmpty {
      key = heap.top
    }
    if ring.isEmpty { return key }
    let first = ring.first
    guard let other = key, other < first else { return first }
    return other
  }

  /// Takes the smallest key, just found, away.
  @inlinable
  @inline(__always)
  internal mutating func remove(_ key: UInt128) {
    if !ring.isEmpty, ring.first == key {
      ring.removeFirst()
    } else if isLadder {
      ladder.removeFirst()
    } else {
      heap.removeTop()
    }
  }

  /// Fills the ladder's bottom; goes back to the heap where few keys are left.
  @inline(never)
  @usableFromInline
  internal mutating func refill() -> Bool {
    if ladder.count < Self.fewestInLadder {
      ladder.removeAll { key in
        if slots.holds(Self.number(of: key), at: Self.slot(of: key)) {
          heap.push(key)
        } else {
          dead &-= 1
        }
      }
      isLadder = false
      return false
    }
    var dropped = 0
    let found = ladder.refill(slots.generations, dropped: &dropped)
    dead &-= dropped
    return found
  }

  /// Moves the keys from the heap to the ladder.
  @inline(never)
  @usableFromInline
  internal mutating func climb() {
    heap.removeAll { key in
      if slots.holds(Self.number(of: key), at: Self.slot(of: key)) {
        ladder.push(key)
      } else {
        dead &-= 1
      }
    }
    isLadder = true
  }

  /// Drops the keys of all cancelled events.
  @inline(never)
  @usableFromInline
  internal mutating func dropDead() {
    let generations = slots.generations
    heap.keep { generations.hold($0) }
    ring.keep { generations.hold($0) }
    ladder.rebuild(generations)
    dead = 0
  }
}

// MARK: Keys
extension FutureEventList {
  /// The key of an event; the sign bit of the time is flipped so that keys compare unsigned.
  @inlinable
  internal static func key(
    _ time: SimulationTime, _ priority: EventPriority, _ number: UInt32, _ slot: UInt32
  ) -> UInt128 {
    let high = UInt64(bitPattern: time.ticks) ^ (1 << 63)
    let low = UInt64(priority.rawValue) << 56 | UInt64(number) << 24 | UInt64(slot)
    return UInt128(high) << 64 | UInt128(low)
  }

  @inlinable
  internal static func time(of key: UInt128) -> SimulationTime {
    let high = UInt64(truncatingIfNeeded: key >> 64)
    return SimulationTime(ticks: Int64(bitPattern: high ^ (1 << 63)))
  }

  @inlinable
  internal static func number(of key: UInt128) -> UInt32 {
    UInt32(truncatingIfNeeded: key >> 24)
  }

  @inlinable
  internal static func slot(of key: UInt128) -> UInt32 {
    UInt32(truncatingIfNeeded: key) & 0xFF_FFFF
  }
}

@inline(never)
@usableFromInline
internal func stopTooManyScheduled() -> Never {
  fatalError("more than 4294967295 events were scheduled in one history")
}
