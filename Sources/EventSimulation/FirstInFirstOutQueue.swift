/// A queue of plain values, first in first out, in one block of memory that grows when it must.
///
/// A ring whose length is a power of two. It cannot be copied unseen and counts no references, so it is
/// fit for the path between two events; ``copy()`` copies it.
@frozen
@safe
public struct FirstInFirstOutQueue<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline internal var elements: UnsafeMutablePointer<Element>
  @usableFromInline internal var mask: Int
  @usableFromInline internal var head: Int
  @usableFromInline internal var tail: Int

  /// Makes an empty queue with room for `capacity` values, and for 16 at least.
  @inlinable
  public init(capacity: Int = 16) {
    var room = 16
    while room < capacity { room *= 2 }
    mask = room - 1
    unsafe elements = UnsafeMutablePointer<Element>.allocate(capacity: room)
    head = 0
    tail = 0
  }

  internal init(copying other: borrowing FirstInFirstOutQueue) {
    mask = other.mask
    unsafe elements = UnsafeMutablePointer<Element>.allocate(capacity: mask + 1)
    head = other.head
    tail = other.tail
    for place in head..<tail {
      unsafe (elements + place & mask).initialize(to: other.elements[place & mask])
    }
  }

  @inlinable
  deinit {
    unsafe elements.deallocate()
  }

  /// A queue of the same values.
  /// - Complexity: O(n).
  public func copy() -> FirstInFirstOutQueue { FirstInFirstOutQueue(copying: self) }

  /// Whether nothing is in the queue.
  @inlinable public var isEmpty: Bool { head == tail }

  /// How many values are in the queue.
  @inlinable public var count: Int { tail &- head }

  /// The value that came first.
  /// - Precondition: The queue is not empty.
  @inlinable public var first: Element {
    precondition(head != tail, "an empty queue has no first value")
    return unsafe elements[head & mask]
  }

  /// The value that came last.
  /// - Precondition: The queue is not empty.
  @inlinable public var last: Element {
    precondition(head != tail, "an empty queue has no last value")
    return unsafe elements[(tail &- 1) & mask]
  }

  /// Adds a value at the end.
  /// - Complexity: O(1), amortised.
  @inlinable
  @inline(__always)
  public mutating func append(_ element: Element) {
    if count > mask { grow() }
    unsafe (elements + tail & mask).initialize(to: element)
    tail &+= 1
  }

  /// Takes the first value away and returns it.
  /// - Precondition: The queue is not empty.
  @inlinable
  @inline(__always)
  @discardableResult
  public mutating func removeFirst() -> Element {
    let element = first
    head &+= 1
    return element
  }

  /// Keeps only the values that satisfy `isKept`, in their order.
  /// - Complexity: O(n).
  @inlinable
  public mutating func keep(where isKept: (Element) -> Bool) {
    var kept = head
    for place in head..<tail {
      let element = unsafe elements[place & mask]
      if isKept(element) {
        unsafe elements[kept & mask] = element
        kept &+= 1
      }
    }
    tail = kept
  }

  @inline(never)
  @usableFromInline
  internal mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * (mask + 1))
    for place in head..<tail {
      unsafe (larger + place & (2 * mask + 1)).initialize(to: elements[place & mask])
    }
    unsafe elements.deallocate()
    unsafe elements = larger
    mask = 2 * mask + 1
  }
}
