/// A queue of 128-bit keys that costs about the same for two pending events and for millions.
///
/// A ladder queue (Tang, Goh and Thng 2005, doi:10.1145/1103323.1103324): keys far ahead lie unsorted
/// at the top; they are spread over the buckets of a rung when their time comes near, a crowded bucket
/// over the buckets of a finer rung, and a small one is sorted into the bottom, from which keys are
/// taken. While few are pending they are all in the bottom, a sorted array. Every key is moved a few
/// times whatever the number pending, and equal times cost nothing: a bucket of one time is not spread.
/// Widths are powers of two, so a bucket is found by a shift.
///
/// Invariants, with times as unsigned words: every key in the bottom has a time up to `bottomLast`,
/// every other key a later one. A rung holds the keys up to its `last` that no finer rung holds; the
/// finest, which ends first, is the last of the list. A key later than the bottom but earlier than
/// its rung's next bucket goes into that bucket.
@frozen
@usableFromInline
@safe
internal struct KeyLadder: ~Copyable {
  /// Keys in a bucket that are sorted rather than spread further; they fill one chunk at most.
  private static var sortLimit: Int { KeyLists.chunkSize }
  /// Keys in the bottom from which on its later part becomes a rung.
  private static var bottomLimit: Int { 64 }
  /// Keys that the bottom takes without another look at its length.
  private static var bottomStep: Int { 16 }

  /// The sorted keys that come next, from `head` up to `tail`.
  @usableFromInline internal var bottom: UnsafeMutablePointer<UInt128>
  @usableFromInline internal var head: Int
  @usableFromInline internal var tail: Int
  /// The `tail` at which to look whether the bottom is too long, or its memory at an end.
  @usableFromInline internal var roomEnd: Int
  private var bottomCapacity: Int
  /// The number of keys from which on the bottom is looked through for a place to part it.
  private var spillAt: Int
  @usableFromInline internal var bottomLast: UInt64
  @usableFromInline internal var later: LaterKeys

  @usableFromInline
  internal init(capacity: Int) {
    bottomCapacity = max(capacity, 4 * Self.bottomLimit)
    spillAt = Self.bottomLimit
    roomEnd = spillAt
    unsafe bottom = UnsafeMutablePointer<UInt128>.allocate(capacity: bottomCapacity)
    head = 0
    tail = 0
    bottomLast = .max
    later = LaterKeys(capacity: capacity)
  }

  internal init(copying other: borrowing KeyLadder) {
    bottomCapacity = other.bottomCapacity
    spillAt = other.spillAt
    roomEnd = other.roomEnd
    unsafe bottom = UnsafeMutablePointer<UInt128>.allocate(capacity: bottomCapacity)
    unsafe bottom.update(from: other.bottom, count: other.tail)
    head = other.head
    tail = other.tail
    bottomLast = other.bottomLast
    later = LaterKeys(copying: other.later)
  }

  @inlinable
  deinit {
    unsafe bottom.deallocate()
  }

  @inlinable
  @inline(__always)
  internal static func time(of key: UInt128) -> UInt64 { UInt64(truncatingIfNeeded: key >> 64) }

  // MARK: Adding

  /// Adds a key.
  /// - Complexity: O(1), amortised.
  @inlinable
  @inline(__always)
  internal mutating func push(_ key: UInt128) {
    let time = Self.time(of: key)
    if time > bottomLast {
      later.push(key, at: time)
    } else if tail == roomEnd {
      pushIntoFull(key)
    } else {
      insertIntoBottom(key)
    }
  }

  @inlinable
  @inline(__always)
  internal mutating func insertIntoBottom(_ key: UInt128) {
    let bottom = unsafe self.bottom
    let head = self.head
    var hole = tail
    while hole > head {
      let before = unsafe bottom[hole &- 1]
      if before < key { break }
      unsafe bottom[hole] = before
      hole &-= 1
    }
    unsafe bottom[hole] = key
    tail &+= 1
  }

  /// Makes room at the end of the bottom, by parting it when it is too long, and adds a key to where it now belongs.
  @inline(never)
  @usableFromInline
  internal mutating func pushIntoFull(_ key: UInt128) {
    if tail - head >= spillAt { spill() }
    if bottomCapacity - tail < Self.bottomStep { makeRoom(for: Self.bottomStep) }
    roomEnd = min(bottomCapacity, max(head + spillAt, tail + Self.bottomStep))
    push(key)
  }

  /// Makes room for more keys behind the last of the bottom.
  private mutating func makeRoom(for more: Int) {
    let waiting = tail - head
    if waiting + more <= bottomCapacity / 2 {
      unsafe bottom.update(from: bottom + head, count: waiting)
    } else {
      bottomCapacity = max(2 * bottomCapacity, waiting + more)
      let larger = UnsafeMutablePointer<UInt128>.allocate(capacity: bottomCapacity)
      unsafe larger.update(from: bottom + head, count: waiting)
      unsafe bottom.deallocate()
      unsafe bottom = larger
    }
    head = 0
    tail = waiting
  }

  /// Makes a rung of the later part of a bottom that has grown too long, if its times can be parted.
  private mutating func spill() {
    var cut = head + Self.bottomLimit / 4
    while cut < tail, unsafe Self.time(of: bottom[cut]) == Self.time(of: bottom[cut - 1]) {
      cut += 1
    }
    guard cut < tail else {
      // One time throughout, or nearly so: look again when it is twice as long.
      spillAt = 2 * (tail - head)
      return
    }
    spillAt = Self.bottomLimit
    let end = bottomLast
    bottomLast = unsafe Self.time(of: bottom[cut - 1])
    unsafe later.takeOver(
      UnsafeBufferPointer(start: bottom + cut, count: tail - cut), after: bottomLast, until: end)
    tail = cut
  }

  // MARK: Taking

  @inlinable internal var bottomIsEmpty: Bool { head == tail }

  /// The smallest key.
  /// - Precondition: The bottom is not empty.
  @inlinable internal var first: UInt128 { unsafe bottom[head] }

  /// The key at a place from `head` up to `tail`.
  @inlinable
  @inline(__always)
  internal func key(at place: Int) -> UInt128 { unsafe bottom[place] }

  /// Takes the smallest key away.
  /// - Precondition: The bottom is not empty.
  @inlinable
  @inline(__always)
  internal mutating func removeFirst() { head &+= 1 }

  /// Fills the empty bottom with the keys that come next and returns whether there are any.
  ///
  /// Keys of cancelled events are dropped on the way and counted in `dropped`. Looking at the
  /// generations here also brings the events that come next into the cache, all at once; where there are too many
  /// events for the cache, those that come after them are asked for.
  @usableFromInline
  internal mutating func refill(
    _ generations: SlotGenerations, prefetching: Bool, dropped: inout Int
  ) -> Bool {
    head = 0
    tail = 0
    spillAt = Self.bottomLimit
    roomEnd = spillAt
    while let bucket = later.next(few: Self.sortLimit) {
      if Int(bucket.list.count) <= Self.sortLimit {
        bottomLast = bucket.until
        tail = unsafe later.lists.sort(bucket.list, into: bottom, generations)
        dropped &+= Int(bucket.list.count) &- tail
      } else if bucket.earliest == bucket.latest {
        bottomLast = bucket.latest
        takeWhole(bucket.list, generations, &dropped)
      } else {
        later.spread(bucket)
      }
      if tail > 0 {
        if prefetching { later.prefetchNext(generations) }
        return true
      }
    }
    bottomLast = .max
    return false
  }

  /// Brings keys of one time into the bottom, where they usually stand in order already.
  @inline(never)
  private mutating func takeWhole(
    _ list: KeyLists.List, _ generations: SlotGenerations, _ dropped: inout Int
  ) {
    if Int(list.count) > bottomCapacity { makeRoom(for: Int(list.count)) }
    let bottom = unsafe self.bottom
    var tail = 0
    var isSorted = true
    var before: UInt128 = 0
    later.lists.drain(list) { _, key in
      guard generations.hold(key) else { return }
      if key < before { isSorted = false }
      before = key
      unsafe bottom[tail] = key
      tail &+= 1
    }
    self.tail = tail
    spillAt = max(Self.bottomLimit, 2 * tail)
    roomEnd = min(bottomCapacity, spillAt)
    dropped &+= Int(list.count) &- tail
    if !isSorted {
      var keys = unsafe UnsafeMutableBufferPointer(start: bottom, count: tail)
      unsafe keys.sort()
    }
  }

  // MARK: Everything at once

  /// Drops the keys of all cancelled events.
  ///
  /// - Complexity: O(n).
  @usableFromInline
  internal mutating func keep(_ generations: SlotGenerations) {
    var kept = head
    for place in head..<tail {
      let key = unsafe bottom[place]
      if generations.hold(key) {
        unsafe bottom[kept] = key
        kept += 1
      }
    }
    tail = kept
    later.keep(generations)
  }

  /// Keys in all parts, those of cancelled events included.
  internal var count: Int { tail - head + later.count }
}
