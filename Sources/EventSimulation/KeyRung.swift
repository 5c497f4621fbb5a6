/// The buckets of one width of a ``KeyLadder``.
@safe
internal struct KeyRung {
  private static var mostBuckets: Int { 1024 }

  internal var buckets: UnsafeMutablePointer<KeyLists.List>
  internal var capacity: Int
  internal var bucketCount: Int
  /// The next bucket to be opened.
  internal var current: Int
  internal var start: UInt64
  /// The last time the rung holds.
  internal var last: UInt64
  /// The width of a bucket is two to this power.
  internal var shift: UInt64

  /// Makes a rung without buckets that will have room for so many keys.
  internal init(keys: Int) {
    capacity = 64
    while capacity < min(keys / 8, Self.mostBuckets) { capacity *= 2 }
    unsafe buckets = UnsafeMutablePointer<KeyLists.List>.allocate(capacity: capacity)
    bucketCount = 0
    current = 0
    start = 0
    last = 0
    shift = 0
  }

  internal init(copying other: borrowing KeyRung) {
    capacity = other.capacity
    unsafe buckets = UnsafeMutablePointer<KeyLists.List>.allocate(capacity: capacity)
    unsafe buckets.update(from: other.buckets, count: other.bucketCount)
    bucketCount = other.bucketCount
    current = other.current
    start = other.start
    last = other.last
    shift = other.shift
  }

  /// Lays out empty buckets for some keys between two times.
  internal mutating func begin(
    from start: UInt64, to latest: UInt64, until end: UInt64, keys: Int
  ) {
    // As many buckets as a few keys in each ask for, within what the cache holds.
    let wanted = min(max(2, keys / 8), Self.mostBuckets)
    let bits = UInt64(Int.bitWidth - (wanted - 1).leadingZeroBitCount)
    let range = latest - start
    let rangeBits = UInt64(UInt64.bitWidth - range.leadingZeroBitCount)
    shift = rangeBits > bits ? rangeBits - bits : 0
    self.start = start
    bucketCount = Int(range &>> shift) + 1
    current = 0
    let (width, overflow) = UInt64(bucketCount).multipliedReportingOverflow(by: 1 &<< shift)
    let (beyond, beyondAll) = start.addingReportingOverflow(width)
    last = overflow || beyondAll ? end : min(end, beyond - 1)
    if bucketCount > capacity {
      unsafe buckets.deallocate()
      while capacity < bucketCount { capacity *= 2 }
      unsafe buckets = UnsafeMutablePointer<KeyLists.List>.allocate(capacity: capacity)
    }
    unsafe buckets.update(repeating: KeyLists.List(), count: bucketCount)
  }

  /// Puts a key that the rung holds into its bucket, or into the next one when that has been opened.
  @inline(__always)
  internal func append(_ key: UInt128, at time: UInt64, _ lists: inout KeyLists) {
    let bucket = max(Int(truncatingIfNeeded: (time &- start) &>> shift), current)
    unsafe lists.append(key, to: &buckets[bucket])
  }

  /// The bucket that will be opened next, empty when there is none or it has nothing.
  @inline(__always)
  internal var nextBucket: KeyLists.List {
    current < bucketCount ? unsafe buckets[current] : KeyLists.List()
  }

  /// Whether every bucket has been opened.
  @inline(__always) internal var isFinished: Bool { current == bucketCount }

  /// Opens the next bucket that is not empty, or the last one; and says until when it holds keys.
  @inline(__always)
  internal mutating func takeBucket() -> (KeyLists.List, until: UInt64) {
    while unsafe buckets[current].isEmpty, current &+ 1 < bucketCount { current &+= 1 }
    let list = unsafe buckets[current]
    unsafe buckets[current] = KeyLists.List()
    current &+= 1
    let end = isFinished ? last : start &+ (UInt64(current) &<< shift) &- 1
    return (list, min(end, last))
  }

  /// Shows each bucket that has not been opened.
  internal func forEachBucket(_ body: (inout KeyLists.List) -> Void) {
    for place in current..<bucketCount { unsafe body(&buckets[place]) }
  }
}
