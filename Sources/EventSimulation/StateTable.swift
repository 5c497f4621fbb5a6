public import CPrefetch

/// A fixed number of plain values, as what a model changes is best kept.
///
/// It cannot be copied unseen and counts no references, so a change on the path between two events is a store and
/// nothing else; ``copy()`` copies it. A value larger than a cache line begins on a line of its own, so that
/// parts declared together are fetched together.
@frozen
@safe
public struct StateTable<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline internal let memory: UnsafeMutableRawPointer
  /// How many values there are.
  public let count: Int

  @inlinable internal static var line: Int { 64 }

  @inlinable
  @inline(__always)
  internal static var stride: Int {
    let size = MemoryLayout<Element>.stride
    return size < line ? size : (size + line - 1) / line * line
  }

  @inlinable
  internal init(uninitialized count: Int) {
    self.count = count
    unsafe memory = Block.allocate(byteCount: count * Self.stride)
  }

  /// A table of the same value throughout.
  @inlinable
  public init(repeating element: Element, count: Int) {
    self.init(uninitialized: count)
    for place in 0..<count { unsafe address(place).initialize(to: element) }
  }

  /// A table of the values of a collection, in their order.
  @inlinable
  public init(_ elements: some Collection<Element>) {
    self.init(uninitialized: elements.count)
    var place = 0
    for element in elements {
      unsafe address(place).initialize(to: element)
      place += 1
    }
  }

  @inlinable
  deinit {
    unsafe memory.deallocate()
  }

  /// A table of the same values.
  /// - Complexity: O(n).
  @inlinable
  public func copy() -> StateTable {
    let other = StateTable(uninitialized: count)
    unsafe other.memory.copyMemory(from: memory, byteCount: count * Self.stride)
    return other
  }

  /// The places of the table.
  @inlinable public var indices: Range<Int> { 0..<count }

  /// All values, in their order, for whoever looks at them apart from the path between two events.
  public var values: [Element] {
    var values: [Element] = []
    values.reserveCapacity(count)
    for place in indices { values.append(self[place]) }
    return values
  }

  /// The value at a place.
  /// - Precondition: The place is one of the table; the program stops otherwise.
  @inlinable
  @inline(__always)
  public subscript(place: Int) -> Element {
    _read {
      check(place)
      yield unsafe address(place).pointee
    }
    _modify {
      check(place)
      yield unsafe &address(place).pointee
    }
  }

  /// Brings some of the cache lines of a value near, counted from its beginning, and changes nothing.
  @inlinable
  @inline(__always)
  public func prefetch(_ place: Int, lines: Int = 1) {
    for line in 0..<lines {
      unsafe baraza_prefetch(memory + (place &* Self.stride &+ line &* Self.line))
    }
  }

  @inlinable
  @inline(__always)
  internal func address(_ place: Int) -> UnsafeMutablePointer<Element> {
    unsafe (memory + place &* Self.stride).assumingMemoryBound(to: Element.self)
  }

  @inlinable
  @inline(__always)
  internal func check(_ place: Int) {
    precondition(UInt(bitPattern: place) < UInt(bitPattern: count), "a place of the table")
  }
}
