import CPrefetch

/// Tells which keys belong to events still to come, whatever the type of the events.
@frozen
@usableFromInline
@safe
internal struct SlotGenerations {
  @usableFromInline internal let slots: UnsafeRawPointer
  @usableFromInline internal let stride: Int

  @inlinable
  internal init(slots: UnsafeRawPointer, stride: Int) {
    unsafe self.slots = unsafe slots
    self.stride = stride
  }

  /// Whether the slot that a key names still holds the event of that key.
  @inlinable
  @inline(__always)
  internal func hold(_ key: UInt128) -> Bool {
    let low = UInt64(truncatingIfNeeded: key)
    let slot = Int(low & 0xFF_FFFF)
    let number = UInt32(truncatingIfNeeded: low &>> 24)
    return unsafe slots.load(fromByteOffset: slot &* stride, as: UInt32.self) == number
  }

  /// Asks for the slot that a key names.
  @inline(__always)
  internal func prefetch(_ key: UInt128) {
    let slot = Int(UInt64(truncatingIfNeeded: key) & 0xFF_FFFF)
    unsafe baraza_prefetch(slots + slot &* stride)
  }
}
