// How an event is ordered by one number of 128 bits.
extension FutureEventList {
  /// The key of an event; its time is not negative, so that keys compare unsigned.
  @inlinable
  @inline(__always)
  internal static func key(
    _ time: SimulationTime, _ priority: EventPriority, _ number: UInt32, _ slot: UInt32
  ) -> UInt128 {
    let high = UInt64(bitPattern: time.ticks)
    let low = UInt64(priority.rawValue) << 56 | UInt64(number) << 24 | UInt64(slot)
    return UInt128(high) << 64 | UInt128(low)
  }

  @inlinable
  internal static func time(of key: UInt128) -> SimulationTime {
    SimulationTime(ticks: Int64(truncatingIfNeeded: key >> 64))
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
