/// A 4-ary min-heap of 128-bit keys in storage of its own.
///
/// The smallest key is at the top. One unsigned comparison orders two keys, so choosing the
/// smallest of four children compiles to conditional moves without branches (Larkin, Sen and Tarjan
/// 2014, doi:10.1137/1.9781611973198.7, find implicit 4-ary heaps hard to beat in practice). The
/// first child of every node starts a cache line.
@frozen
@safe
@usableFromInline
internal struct KeyHeap: ~Copyable {
  @usableFromInline internal var block: UnsafeMutableRawPointer
  @usableFromInline internal var keys: UnsafeMutablePointer<UInt128>
  @usableFromInline internal var capacity: Int
  @usableFromInline internal var count: Int

  @inlinable
  internal init(capacity: Int) {
    self.capacity = max(capacity, 16)
    self.count = 0
    unsafe self.block = Self.allocate(self.capacity)
    unsafe self.keys = Self.keys(in: block)
  }

  internal init(copying other: borrowing KeyHeap) {
    self.init(capacity: other.capacity)
    unsafe keys.update(from: other.keys, count: other.count)
    count = other.count
  }

  @inlinable
  deinit {
    unsafe block.deallocate()
  }

  /// Room for `capacity` keys, the root 48 bytes into a cache line so that its children start the
  /// next.
  @inlinable
  internal static func allocate(_ capacity: Int) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer.allocate(byteCount: 16 * capacity + 64, alignment: 64)
  }

  @inlinable
  internal static func keys(in block: UnsafeMutableRawPointer) -> UnsafeMutablePointer<UInt128> {
    unsafe (block + 48).assumingMemoryBound(to: UInt128.self)
  }

  @inlinable internal var isEmpty: Bool { count == 0 }

  /// The smallest key.
  @inlinable internal var top: UInt128 {
    assert(count > 0)
    return unsafe keys[0]
  }

  @inline(never)
  @usableFromInline
  internal mutating func grow() {
    let larger = unsafe Self.allocate(capacity * 2)
    unsafe Self.keys(in: larger).update(from: keys, count: count)
    unsafe block.deallocate()
    unsafe block = larger
    unsafe keys = Self.keys(in: larger)
    capacity *= 2
  }

  /// Adds a key.
  /// - Complexity: O(log n).
  @inlinable
  @inline(__always)
  internal mutating func push(_ key: UInt128) {
    if count == capacity { grow() }
    let keys = unsafe self.keys
    var hole = count
    count &+= 1
    while hole > 0 {
      let parent = (hole &- 1) >> 2
      let parentKey = unsafe keys[parent]
      if parentKey < key { break }
      unsafe keys[hole] = parentKey
      hole = parent
    }
    unsafe keys[hole] = key
  }

  /// Takes the smallest key away.
  /// - Complexity: O(log n).
  @inlinable
  @inline(__always)
  internal mutating func removeTop() {
    assert(count > 0)
    count &-= 1
    if count > 0 {
      let last = unsafe keys[count]
      sink(last, into: 0)
    }
  }

  /// Puts a key at `hole` or, as long as a child is smaller, below that child.
  @inlinable
  @inline(__always)
  internal mutating func sink(_ key: UInt128, into start: Int) {
    let keys = unsafe self.keys
    let count = self.count
    var hole = start
    while true {
      let child = 4 &* hole &+ 1
      if child &+ 3 < count {
        let key0 = unsafe keys[child]
        let key1 = unsafe keys[child &+ 1]
        let key2 = unsafe keys[child &+ 2]
        let key3 = unsafe keys[child &+ 3]
        let right01 = key1 < key0
        let right23 = key3 < key2
        let least01 = right01 ? key1 : key0
        let least23 = right23 ? key3 : key2
        let index01 = right01 ? child &+ 1 : child
        let index23 = right23 ? child &+ 3 : child &+ 2
        let rightHalf = least23 < least01
        let least = rightHalf ? least23 : least01
        if key < least { break }
        unsafe keys[hole] = least
        hole = rightHalf ? index23 : index01
      } else {
        if child >= count { break }
        var least = child
        var other = child &+ 1
        while other < count {
          if unsafe keys[other] < keys[least] { least = other }
          other &+= 1
        }
        if unsafe key < keys[least] { break }
        unsafe keys[hole] = keys[least]
        hole = least
      }
    }
    unsafe keys[hole] = key
  }

  /// Takes all keys away and shows each of them.
  @inlinable
  internal mutating func removeAll(_ body: (UInt128) -> Void) {
    for index in 0..<count { body(unsafe keys[index]) }
    count = 0
  }

  /// Keeps only the keys that satisfy `isKept`.
  /// - Complexity: O(n) (Floyd 1964, Algorithm 245, doi:10.1145/355588.365103).
  @inlinable
  internal mutating func keep(where isKept: (UInt128) -> Bool) {
    var kept = 0
    for index in 0..<count {
      let key = unsafe keys[index]
      if isKept(key) {
        unsafe keys[kept] = key
        kept &+= 1
      }
    }
    count = kept
    guard kept > 1 else { return }
    for parent in stride(from: (kept - 2) >> 2, through: 0, by: -1) {
      let key = unsafe keys[parent]
      sink(key, into: parent)
    }
  }
}
