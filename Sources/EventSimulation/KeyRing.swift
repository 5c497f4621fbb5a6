/// The keys of events scheduled for the present moment, first in first out.
///
/// An event that follows at once need not pass through the queue of those that come later: it goes in
/// here as long as it comes after all others that did.
@frozen
@safe
@usableFromInline
internal struct KeyRing: ~Copyable {
  @usableFromInline internal var keys: UnsafeMutablePointer<UInt128>
  @usableFromInline internal var mask: Int
  @usableFromInline internal var head: Int
  @usableFromInline internal var tail: Int

  @inlinable
  internal init() {
    mask = 15
    unsafe keys = UnsafeMutablePointer<UInt128>.allocate(capacity: 16)
    head = 0
    tail = 0
  }

  internal init(copying other: borrowing KeyRing) {
    mask = other.mask
    unsafe keys = UnsafeMutablePointer<UInt128>.allocate(capacity: mask + 1)
    for place in other.head..<other.tail { unsafe keys[place & mask] = other.keys[place & mask] }
    head = other.head
    tail = other.tail
  }

  @inlinable
  deinit {
    unsafe keys.deallocate()
  }

  @inlinable internal var isEmpty: Bool { head == tail }

  @inlinable internal var count: Int { tail &- head }

  /// - Precondition: The ring is not empty.
  @inlinable internal var first: UInt128 { unsafe keys[head & mask] }

  /// - Precondition: The ring is not empty.
  @inlinable internal var last: UInt128 { unsafe keys[(tail &- 1) & mask] }

  @inlinable
  internal mutating func append(_ key: UInt128) {
    if count > mask { grow() }
    unsafe keys[tail & mask] = key
    tail &+= 1
  }

  /// - Precondition: The ring is not empty.
  @inlinable
  internal mutating func removeFirst() { head &+= 1 }

  /// Keeps only the keys that satisfy `isKept`, in their order.
  @usableFromInline
  internal mutating func keep(where isKept: (UInt128) -> Bool) {
    var kept = head
    for place in head..<tail where isKept(unsafe keys[place & mask]) {
      unsafe keys[kept & mask] = keys[place & mask]
      kept &+= 1
    }
    tail = kept
  }

  @inline(never)
  @usableFromInline
  internal mutating func grow() {
    let larger = UnsafeMutablePointer<UInt128>.allocate(capacity: 2 * (mask + 1))
    for place in head..<tail { unsafe larger[place & (2 * mask + 1)] = keys[place & mask] }
    unsafe keys.deallocate()
    unsafe keys = larger
    mask = 2 * mask + 1
  }
}
