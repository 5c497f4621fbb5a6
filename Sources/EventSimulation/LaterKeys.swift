/// The keys of a ``KeyLadder`` that are later than its bottom: the rungs and the top.
@usableFromInline
@safe
internal struct LaterKeys: ~Copyable {
  /// Rungs made before they are needed; hardly ever are there more.
  private static var usualDepth: Int { 8 }

  /// The coarsest rung first; those from `depth` on are empty and kept for their memory.
  private var rungs: UnsafeMutablePointer<KeyRung>
  private var rungCapacity: Int
  private var made: Int
  private var depth: Int
  private var top: KeyLists.List
  private var topFirst: UInt64
  private var topLast: UInt64
  internal var lists: KeyLists

  internal init(capacity: Int) {
    rungCapacity = 16
    unsafe rungs = UnsafeMutablePointer<KeyRung>.allocate(capacity: rungCapacity)
    made = Self.usualDepth
    for place in 0..<made { unsafe (rungs + place).initialize(to: KeyRung(keys: capacity)) }
    depth = 0
    top = KeyLists.List()
    topFirst = .max
    topLast = 0
    lists = KeyLists(keys: capacity)
  }

  internal init(copying other: borrowing LaterKeys) {
    rungCapacity = other.rungCapacity
    unsafe rungs = UnsafeMutablePointer<KeyRung>.allocate(capacity: rungCapacity)
    made = other.made
    depth = other.depth
    for place in 0..<made {
      unsafe (rungs + place).initialize(to: KeyRung(copying: other.rungs[place]))
    }
    top = other.top
    topFirst = other.topFirst
    topLast = other.topLast
    lists = KeyLists(copying: other.lists)
  }

  @usableFromInline
  deinit {
    for place in 0..<made { unsafe rungs[place].buckets.deallocate() }
    unsafe rungs.deallocate()
  }

  /// Adds a key that is later than the bottom.
  /// - Complexity: O(log d) for d rungs, of which there are hardly ever more than three.
  @inline(never)
  @usableFromInline
  internal mutating func push(_ key: UInt128, at time: UInt64) {
    var place = depth
    if place > 8 { place = rungs(holding: time) }
    while place > 0 {
      place &-= 1
      if unsafe time <= rungs[place].last {
        unsafe rungs[place].append(key, at: time, &lists)
        return
      }
    }
    lists.append(key, to: &top)
    topFirst = min(topFirst, time)
    topLast = max(topLast, time)
  }

  /// How many rungs, counted from the coarsest, go as far as a time.
  private func rungs(holding time: UInt64) -> Int {
    var low = 0
    var high = depth
    while low < high {
      let middle = (low + high) / 2
      if unsafe time <= rungs[middle].last { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A bucket, or the whole top, with the times between which its keys lie.
  internal struct Bucket {
    internal var list: KeyLists.List
    internal var earliest: UInt64
    internal var latest: UInt64
    /// The last time for which it was meant.
    internal var until: UInt64
  }

  /// Takes the next bucket that holds keys, or the whole top; nil when all is empty.
  ///
  /// The times are known only where more keys than `few` have to be spread.
  @inline(__always)
  internal mutating func next(few: Int) -> Bucket? {
    while depth > 0 {
      let place = depth &- 1
      let (list, until) = unsafe rungs[place].takeBucket()
      if unsafe rungs[place].isFinished { depth = place }
      if list.isEmpty { continue }
      if list.count <= few { return Bucket(list: list, earliest: 0, latest: 0, until: until) }
      var earliest = UInt64.max
      var latest: UInt64 = 0
      lists.forEach(in: list) { key in
        let time = KeyLadder.time(of: key)
        earliest = min(earliest, time)
        latest = max(latest, time)
      }
      return Bucket(list: list, earliest: earliest, latest: latest, until: until)
    }
    if top.isEmpty { return nil }
    let bucket = Bucket(list: top, earliest: topFirst, latest: topLast, until: .max)
    top = KeyLists.List()
    topFirst = .max
    topLast = 0
    return bucket
  }

  /// Asks for the slots of the keys that come after those taken last.
  @inline(__always)
  internal func prefetchNext(_ generations: SlotGenerations) {
    if depth > 0 { unsafe lists.prefetch(rungs[depth &- 1].nextBucket, generations) }
  }

  /// Takes sorted keys over from the bottom into a rung of their own.
  internal mutating func takeOver(
    _ keys: UnsafeBufferPointer<UInt128>, after bottomLast: UInt64, until end: UInt64
  ) {
    let latest = unsafe KeyLadder.time(of: keys[keys.count - 1])
    let rung = beginRung(from: bottomLast + 1, to: latest, until: end, keys: keys.count)
    for place in 0..<keys.count {
      let key = unsafe keys[place]
      unsafe rungs[rung].append(key, at: KeyLadder.time(of: key), &lists)
    }
  }

  /// Spreads the keys of a bucket over those of a new rung, in their order.
  @inline(never)
  internal mutating func spread(_ bucket: Bucket) {
    let place = beginRung(
      from: bucket.earliest, to: bucket.latest, until: bucket.until, keys: Int(bucket.list.count))
    let rung = unsafe rungs + place
    lists.drain(bucket.list) { lists, key in
      unsafe rung.pointee.append(key, at: KeyLadder.time(of: key), &lists)
    }
  }

  /// Makes the finest rung of all and returns its place.
  ///
  /// - Parameters:
  ///   - start: not after any of its keys, and after the bottom.
  ///   - latest: not before any of them.
  ///   - end: the last time that the rung may hold.
  private mutating func beginRung(
    from start: UInt64, to latest: UInt64, until end: UInt64, keys: Int
  ) -> Int {
    let place = depth
    if place == made {
      if made == rungCapacity { growRungs() }
      unsafe (rungs + place).initialize(to: KeyRung(keys: 0))
      made += 1
    }
    unsafe rungs[place].begin(from: start, to: latest, until: end, keys: keys)
    depth += 1
    return place
  }

  private mutating func growRungs() {
    let larger = UnsafeMutablePointer<KeyRung>.allocate(capacity: 2 * rungCapacity)
    unsafe larger.moveInitialize(from: rungs, count: made)
    unsafe rungs.deallocate()
    unsafe rungs = larger
    rungCapacity *= 2
  }

  /// Drops the keys of all cancelled events, every list staying where it is.
  internal mutating func keep(_ generations: SlotGenerations) {
    for place in 0..<depth {
      unsafe rungs[place].forEachBucket { lists.keep(&$0, generations) }
    }
    lists.keep(&top, generations)
  }

  internal var count: Int {
    var count = Int(top.count)
    for place in 0..<depth {
      unsafe rungs[place].forEachBucket { count += Int($0.count) }
    }
    return count
  }
}
