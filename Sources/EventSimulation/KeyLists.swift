/// Many short lists of keys in one block of memory.
///
/// A list is a chain of chunks of ``chunkSize`` keys, so it grows without moving and gives its memory
/// back chunk by chunk while it is read. Free chunks are reused last in first out, while they are
/// still in the cache.
@safe
internal struct KeyLists: ~Copyable {
  /// One list; a plain value, empty when all its words are 0.
  internal struct List {
    internal var first: UInt32 = 0
    internal var last: UInt32 = 0
    internal var count: UInt32 = 0

    @inline(__always) internal var isEmpty: Bool { count == 0 }
  }

  internal static var chunkBits: Int { 4 }
  /// Keys in a chunk.
  internal static var chunkSize: Int { 1 << chunkBits }
  private static var none: UInt32 { .max }

  private var keys: UnsafeMutablePointer<UInt128>
  /// By chunk: the next of its list, or of the free chunks.
  private var next: UnsafeMutablePointer<UInt32>
  private var capacity: Int
  private var used = 0
  private var free = none

  /// Makes room for so many keys, a few in each list.
  internal init(keys expected: Int) {
    capacity = max(64, expected / 4)
    unsafe keys = Self.allocateKeys(capacity)
    unsafe next = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
  }

  internal init(copying other: borrowing KeyLists) {
    capacity = other.capacity
    used = other.used
    free = other.free
    unsafe keys = Self.allocateKeys(capacity)
    unsafe keys.update(from: other.keys, count: used << Self.chunkBits)
    unsafe next = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
    unsafe next.update(from: other.next, count: used)
  }

  deinit {
    unsafe keys.deallocate()
    unsafe next.deallocate()
  }

  private static func allocateKeys(_ chunks: Int) -> UnsafeMutablePointer<UInt128> {
    unsafe Block.allocate(UInt128.self, capacity: chunks << chunkBits)
  }

  /// Adds a key at the end of a list.
  @inline(__always)
  internal mutating func append(_ key: UInt128, to list: inout List) {
    let place = Int(list.count) & (Self.chunkSize - 1)
    if place == 0 { addChunk(to: &list) }
    unsafe keys[Int(list.last) << Self.chunkBits | place] = key
    list.count &+= 1
  }

  @inline(__always)
  private mutating func addChunk(to list: inout List) {
    var chunk = free
    if chunk == Self.none {
      if used == capacity { grow() }
      chunk = UInt32(truncatingIfNeeded: used)
      used &+= 1
    } else {
      unsafe free = next[Int(chunk)]
    }
    if list.count == 0 {
      list.first = chunk
    } else {
      unsafe next[Int(list.last)] = chunk
    }
    list.last = chunk
  }

  @inline(never)
  private mutating func grow() {
    let larger = unsafe Self.allocateKeys(capacity * 2)
    unsafe larger.update(from: keys, count: used << Self.chunkBits)
    unsafe keys.deallocate()
    unsafe keys = larger
    let more = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity * 2)
    unsafe more.update(from: next, count: used)
    unsafe next.deallocate()
    unsafe next = more
    capacity *= 2
  }

  /// Shows the keys of a list in their order.
  @inline(__always)
  internal func forEach(in list: List, _ body: (UInt128) -> Void) {
    var chunk = Int(list.first)
    var left = Int(list.count)
    while left > 0 {
      let first = chunk << Self.chunkBits
      for place in 0..<min(left, Self.chunkSize) { body(unsafe keys[first | place]) }
      left &-= Self.chunkSize
      if left > 0 { unsafe chunk = Int(next[chunk]) }
    }
  }

  /// Asks for the slots that the keys of a list's first chunk name.
  @inline(__always)
  internal func prefetch(_ list: List, _ generations: SlotGenerations) {
    let chunk = unsafe keys + Int(list.first) << Self.chunkBits
    for place in 0..<min(Int(list.count), Self.chunkSize) {
      generations.prefetch(unsafe chunk[place])
    }
  }

  /// Empties a list and hands its keys out in their order, `body` being free to add to other lists.
  ///
  /// A chunk is free for other lists as soon as its keys have been handed out.
  @inline(__always)
  internal mutating func drain(
    _ list: List, _ body: (inout KeyLists, UInt128) -> Void
  ) {
    var chunk = Int(list.first)
    var left = Int(list.count)
    while left > 0 {
      let first = chunk << Self.chunkBits
      for place in 0..<min(left, Self.chunkSize) { body(&self, unsafe keys[first | place]) }
      left &-= Self.chunkSize
      let following = left > 0 ? unsafe Int(next[chunk]) : 0
      freeChunk(chunk)
      chunk = following
    }
  }

  /// Empties a list of one chunk at most and sorts its keys, those of cancelled events left out.
  ///
  /// A key's place is the number of smaller ones, which is found without a branch.
  /// - Returns: How many keys were kept.
  /// - Complexity: O(n²).
  @inline(__always)
  internal mutating func sort(
    _ list: List, into sorted: UnsafeMutablePointer<UInt128>, _ generations: SlotGenerations
  ) -> Int {
    guard list.count > 0 else { return 0 }
    let chunk = unsafe keys + Int(list.first) << Self.chunkBits
    var kept = 0
    for place in 0..<Int(list.count) {
      let key = unsafe chunk[place]
      // A branch, so that nothing below waits for the generation to come from memory.
      if !generations.hold(key) { continue }
      unsafe chunk[kept] = key
      kept &+= 1
    }
    for place in 0..<kept {
      let key = unsafe chunk[place]
      var smaller = 0
      for other in 0..<kept { smaller &+= Self.one(if: unsafe chunk[other] < key) }
      unsafe sorted[smaller] = key
    }
    freeChunk(Int(list.first))
    return kept
  }

  /// 1 or 0 without the branch that the compiler makes of a conditional expression.
  @inline(__always)
  private static func one(if condition: Bool) -> Int {
    Int(truncatingIfNeeded: unsafe unsafeBitCast(condition, to: UInt8.self))
  }

  /// Drops the keys of cancelled events from a list.
  internal mutating func keep(_ list: inout List, _ generations: SlotGenerations) {
    var kept = List()
    drain(list) { lists, key in
      if generations.hold(key) { lists.append(key, to: &kept) }
    }
    list = kept
  }

  @inline(__always)
  private mutating func freeChunk(_ chunk: Int) {
    unsafe next[chunk] = free
    free = UInt32(truncatingIfNeeded: chunk)
  }
}
