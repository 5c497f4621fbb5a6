/// A claim on one scheduled event, with which it can be cancelled.
///
/// A handle is good for exactly one event. After that event has happened or was cancelled the
/// handle is stale: it never refers to a later event that took the same slot.
@frozen
public struct EventHandle: Equatable, Sendable {
  /// Where the event list keeps the event.
  @usableFromInline internal let slot: UInt32
  /// The event's number in the order of scheduling, which no other event of the list has; 0 is
  /// none.
  @usableFromInline internal let generation: UInt32

  @inlinable
  internal init(slot: UInt32, generation: UInt32) {
    self.slot = slot
    self.generation = generation
  }

  /// A handle of no event.
  @inlinable public static var none: EventHandle { EventHandle(slot: 0, generation: 0) }

  /// Whether this is the handle of no event.
  @inlinable public var isNone: Bool { generation == 0 }
}
