/// The events that are to come, in the order in which they will happen.
///
/// Events are ordered by time, then ``EventPriority``, then first in first out. The order depends
/// on nothing else: not on addresses, hashing, capacity, earlier cancellations or where a key happens
/// to be kept. The payload is any plain value; it stays in a slot while a 128-bit key (time 64,
/// priority 8, sequence 32, slot 24 bits) moves through a ladder queue, which is a sorted array while
/// few events are pending. Events for the present moment have a ring of their own, so that a cascade
/// costs the same whatever is pending.
///
/// Cancelling frees the slot at once and leaves a dead key behind, which is dropped when it comes up,
/// or with all others when they outnumber the live ones.
@frozen
public struct FutureEventList<Event: BitwiseCopyable>: ~Copyable {
  @usableFromInline internal var ladder: KeyLadder
  /// The keys of events scheduled for the present moment, as long as each comes after all others there.
  @usableFromInline internal var ring: FirstInFirstOutQueue<UInt128>
  @usableFromInline internal var slots: EventSlots<Event>
  /// The number of the last event scheduled.
  @usableFromInline internal var sequence: UInt32
  @usableFromInline internal let numbers: TieNumbers
  /// How many events have been taken.
  @usableFromInline internal var taken: Int
  @usableFromInline internal var cancelled: Int
  /// How many keys belong to cancelled events.
  @usableFromInline internal var dead: Int
  /// The time of the last event taken, or a later one that was waited for.
  @usableFromInline internal var present: UInt64
  /// The priority of the last event taken at the present moment, or one that no event has.
  @usableFromInline internal var lastPriority: UInt8
  @usableFromInline internal var tied: Int

  /// Makes an empty list with room for `capacity` events, so that it need not grow on the way; it does when it must.
  @inlinable
  public init(capacity: Int, tieOrder: TieOrder = .asScheduled) {
    self.ladder = KeyLadder(capacity: capacity)
    self.ring = FirstInFirstOutQueue(capacity: capacity / 8)
    self.slots = EventSlots(capacity: capacity)
    self.sequence = 0
    self.numbers = TieNumbers(tieOrder)
    self.taken = 0
    self.cancelled = 0
    self.dead = 0
    self.present = 0
    self.lastPriority = .max
    self.tied = 0
  }

  internal init(copying other: borrowing FutureEventList) {
    self.ladder = KeyLadder(copying: other.ladder)
    self.ring = FirstInFirstOutQueue(copying: other.ring)
    self.slots = EventSlots(copying: other.slots)
    self.sequence = other.sequence
    self.numbers = other.numbers
    self.taken = other.taken
    self.cancelled = other.cancelled
    self.dead = other.dead
    self.present = other.present
    self.lastPriority = other.lastPriority
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
  @inlinable public var count: Int { Int(sequence) &- taken &- cancelled }

  /// Whether no event is to come.
  @inlinable public var isEmpty: Bool { count == 0 }

  /// The time of the last event taken, or a later one that was waited for; zero before the first.
  @inlinable internal var now: SimulationTime {
    SimulationTime(ticks: Int64(bitPattern: present))
  }

  /// The time of the next event, or nil when none is to come.
  /// - Complexity: O(1), amortised.
  @inlinable public var nextTime: SimulationTime? {
    mutating get {
      while !ring.isEmpty || !ladder.bottomIsEmpty || refill() {
        let key = ring.isEmpty ? ladder.first : smallestBesideRing()
        if isLive(key) { return Self.time(of: key) }
        removeBesideRing(key)
        dead &-= 1
      }
      return nil
    }
  }

  /// Adds an event and returns the handle with which it can be cancelled.
  ///
  /// - Precondition: The time is not negative, at most 16,777,216 events are pending at once, and at most
  ///   4,294,967,295 are scheduled in the list's life; the program stops with a message otherwise.
  /// - Complexity: O(1), amortised.
  @inlinable
  @inline(__always)
  @discardableResult
  public mutating func schedule(
    _ event: Event, at time: SimulationTime, priority: EventPriority = .ordinary
  ) -> EventHandle {
    if time < .zero { stopScheduledBeforeZero(time) }
    return insert(event, at: time, priority: priority)
  }

  /// Adds an event at a time that is known not to be negative.
  @inlinable
  @inline(__always)
  internal mutating func insert(
    _ event: Event, at time: SimulationTime, priority: EventPriority
  ) -> EventHandle {
    sequence &+= 1
    if sequence == 0 { stopTooManyScheduled() }
    let number = numbers.number(of: sequence)
    let slot = slots.insert(event, generation: number)
    let key = Self.key(time, priority, number, slot)
    if KeyLadder.time(of: key) == present, ring.isEmpty || ring.last < key {
      ring.append(key)
    } else {
      ladder.push(key)
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
    cancelled &+= 1
    dead &+= 1
    if dead > 32, dead > count { dropDead() }
    return true
  }

  /// Takes the next event, or nil when none is to come.
  /// - Complexity: O(1), amortised.
  @inlinable
  @inline(__always)
  public mutating func popNext() -> Imminent? {
    popNext(notAfter: .never)
  }

  /// Takes the next event if its time is not after `limit`.
  /// - Complexity: O(1), amortised.
  @inlinable
  @inline(__always)
  public mutating func popNext(notAfter limit: SimulationTime) -> Imminent? {
    popNext(notAfter: limit, expecting: { _ in })
  }

  /// The same; shows `expect` the events that come up for being taken soon.
  @inlinable
  @inline(__always)
  internal mutating func popNext(
    notAfter limit: SimulationTime, expecting expect: (Event) -> Void
  ) -> Imminent? {
    while true {
      let key: UInt128
      if ring.isEmpty {
        if ladder.bottomIsEmpty {
          if !refill() { return nil }
          for place in ladder.head..<ladder.tail {
            expect(slots.event(at: Self.slot(of: ladder.key(at: place))))
          }
        }
        key = ladder.first
        if Self.time(of: key) > limit { return nil }
        ladder.removeFirst()
      } else {
        key = smallestBesideRing()
        if Self.time(of: key) > limit { return nil }
        removeBesideRing(key)
      }
      guard isLive(key) else {
        dead &-= 1
        continue
      }
      let slot = Self.slot(of: key)
      let event = slots.event(at: slot)
      slots.free(slot)
      taken &+= 1
      noteTie(of: key)
      return Imminent(time: Self.time(of: key), event: event, tieNumber: Self.number(of: key))
    }
  }

  /// The next event, taken from the list, with its time.
  @frozen
  public struct Imminent {
    /// When the event happens.
    public let time: SimulationTime
    /// What happens.
    public let event: Event
    @usableFromInline internal let tieNumber: UInt32

    @inlinable
    internal init(time: SimulationTime, event: Event, tieNumber: UInt32) {
      self.time = time
      self.event = event
      self.tieNumber = tieNumber
    }
  }

  /// An event's number in the order of scheduling, from 1.
  @inlinable
  public func number(of imminent: Imminent) -> Int {
    Int(numbers.sequence(of: imminent.tieNumber))
  }
}

// MARK: The parts
extension FutureEventList {
  /// The smallest key of all while there is one in the ring; of a cancelled event perhaps.
  @inlinable
  internal mutating func smallestBesideRing() -> UInt128 {
    ladder.bottomIsEmpty && !refill() ? ring.first : min(ladder.first, ring.first)
  }

  /// Takes the smallest key, just found, away.
  @inlinable
  internal mutating func removeBesideRing(_ key: UInt128) {
    if !ring.isEmpty, ring.first == key {
      ring.removeFirst()
    } else {
      ladder.removeFirst()
    }
  }

  /// Whether the event of a key was not cancelled.
  @inlinable
  @inline(__always)
  internal func isLive(_ key: UInt128) -> Bool {
    slots.generations.hold(key)
  }

  @inlinable
  @inline(__always)
  internal mutating func noteTie(of key: UInt128) {
    let time = KeyLadder.time(of: key)
    let priority = UInt8(truncatingIfNeeded: UInt64(truncatingIfNeeded: key) &>> 56)
    if time == present, priority == lastPriority { tied &+= 1 }
    present = time
    lastPriority = priority
  }

  /// Lets time pass to a moment before which no event is to come.
  @inlinable
  internal mutating func advance(to time: SimulationTime) {
    let word = UInt64(bitPattern: time.ticks)
    if word == present { return }
    present = word
    lastPriority = .max
  }

  /// Fills the ladder's bottom and returns whether there is anything in it.
  @inline(never)
  @usableFromInline
  internal mutating func refill() -> Bool {
    var dropped = 0
    let isLarge = count > 4096
    let found = ladder.refill(slots.generations, prefetching: isLarge, dropped: &dropped)
    dead &-= dropped
    return found
  }

  /// Drops the keys of all cancelled events.
  @inline(never)
  @usableFromInline
  internal mutating func dropDead() {
    let generations = slots.generations
    ring.keep { generations.hold($0) }
    ladder.keep(generations)
    dead = 0
  }

  /// How many keys there are, those of cancelled events included.
  internal var keys: Int { ladder.count + ring.count }
}

@inline(never)
@usableFromInline
internal func stopScheduledBeforeZero(_ time: SimulationTime) -> Never {
  fatalError("an event was scheduled before time zero: at second \(time.ticks)")
}

@inline(never)
@usableFromInline
internal func stopTooManyScheduled() -> Never {
  fatalError("more than 4294967295 events were scheduled in one history")
}
