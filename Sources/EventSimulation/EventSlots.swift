/// The payloads of the pending events, each in a numbered slot that is reused after the event.
///
/// A slot remembers the generation of its occupant, so that a stale handle or a stale key is known
/// at once. Generation 0 means free.
@frozen
@safe
@usableFromInline
internal struct EventSlots<Event: BitwiseCopyable>: ~Copyable {
  @frozen
  @usableFromInline
  internal struct Slot {
    /// First, where ``SlotGenerations`` looks for it.
    @usableFromInline internal var generation: UInt32
    @usableFromInline internal var nextFree: UInt32
    @usableFromInline internal var event: Event

    @inlinable
    internal init(event: Event, generation: UInt32, nextFree: UInt32) {
      self.event = event
      self.generation = generation
      self.nextFree = nextFree
    }
  }

  @usableFromInline internal var slots: UnsafeMutablePointer<Slot>
  @usableFromInline internal var capacity: Int
  /// How many slots have ever been used; those beyond are uninitialised memory.
  @usableFromInline internal var used: Int
  @usableFromInline internal var firstFree: UInt32

  /// The end of the list of free slots.
  @inlinable internal static var noSlot: UInt32 { .max }

  /// One more than the largest slot number a key has room for.
  @inlinable internal static var limit: Int { 1 << 24 }

  @inlinable
  internal init(capacity: Int) {
    self.capacity = max(capacity, 16)
    self.used = 0
    self.firstFree = Self.noSlot
    unsafe self.slots = Block.allocate(Slot.self, capacity: self.capacity)
  }

  internal init(copying other: borrowing EventSlots) {
    self.init(capacity: other.capacity)
    unsafe slots.initialize(from: other.slots, count: other.used)
    used = other.used
    firstFree = other.firstFree
  }

  @inlinable
  deinit {
    unsafe slots.deallocate()
  }

  @inline(never)
  @usableFromInline
  internal mutating func grow() {
    let larger = unsafe Block.allocate(Slot.self, capacity: capacity * 2)
    unsafe larger.initialize(from: slots, count: used)
    unsafe slots.deallocate()
    unsafe slots = larger
    capacity *= 2
  }

  /// Stores an event and says in which slot.
  @inlinable
  @inline(__always)
  internal mutating func insert(_ event: Event, generation: UInt32) -> UInt32 {
    let slot = firstFree
    if slot != Self.noSlot {
      unsafe firstFree = slots[Int(slot)].nextFree
      unsafe slots[Int(slot)].generation = generation
      unsafe slots[Int(slot)].event = event
      return slot
    }
    guard used < Self.limit else {
      stopTooManyPending()
    }
    if used == capacity { grow() }
    unsafe (slots + used).initialize(
      to: Slot(event: event, generation: generation, nextFree: Self.noSlot))
    used &+= 1
    return UInt32(truncatingIfNeeded: used &- 1)
  }

  /// The generations alone, for structures that know no type of event.
  @inlinable
  internal var generations: SlotGenerations {
    unsafe SlotGenerations(slots: UnsafeRawPointer(slots), stride: MemoryLayout<Slot>.stride)
  }

  /// Whether the slot still holds the event of that generation.
  @inlinable
  @inline(__always)
  internal func holds(_ generation: UInt32, at slot: UInt32) -> Bool {
    guard Int(slot) < used else { return false }
    return unsafe slots[Int(slot)].generation == generation
  }

  /// The event in an occupied slot.
  @inlinable
  @inline(__always)
  internal func event(at slot: UInt32) -> Event {
    assert(Int(slot) < used)
    return unsafe slots[Int(slot)].event
  }

  /// Frees an occupied slot for the next event.
  @inlinable
  @inline(__always)
  internal mutating func free(_ slot: UInt32) {
    assert(Int(slot) < used)
    unsafe slots[Int(slot)].generation = 0
    unsafe slots[Int(slot)].nextFree = firstFree
    firstFree = slot
  }
}

@inline(never)
@usableFromInline
internal func stopTooManyPending() -> Never {
  fatalError("more than 16777216 events were pending at once")
}
