/// A queue of 128-bit keys for many pending events.
///
/// A ladder queue (Tang, Goh and Thng 2005, doi:10.1145/1103323.1103324): keys far ahead lie unsorted
/// at the top; they are spread over the buckets of a rung when their time comes near, a crowded bucket
/// over the buckets of a finer rung, and a small one is sorted into the bottom, from which keys are
/// taken. Every key is moved a few times whatever the number pending, and equal times cost nothing:
/// a bucket of one time is not spread. Widths are powers of two, so a bucket is found by a shift.
///
/// Invariants, with times as unsigned words: every key in the bottom has a time up to `bottomLast`,
/// every other key a later one. A rung holds the keys up to its `last` that no finer rung holds. A key
/// later than the bottom but earlier than its rung's next bucket goes into that bucket.
@usableFromInline
@safe
internal struct KeyLadder: ~Copyable {
  /// Keys in a bucket that are sorted rather than spread further.
  private static var sortLimit: Int { 24 }
  /// Keys in the bottom beyond which its later part becomes a rung.
  private static var bottomLimit: Int { 96 }
  /// Each rung is at most half as wide as a bucket of the one above.
  private static var mostRungs: Int { 64 }

  /// The sorted keys that come next, from `head` up to `tail`.
  @usableFromInline internal var bottom: UnsafeMutablePointer<UInt128>
  @usableFromInline internal var head: Int
  @usableFromInline internal var tail: Int
  private var bottomCapacity: Int
  /// The number of keys at which the bottom is next looked through for a place to part it.
  private var spillAt: Int
  private var bottomLast: UInt64
  private let rungs: UnsafeMutablePointer<KeyRung>
  /// How many rungs have buckets, and how many of these are in use.
  private var made: Int
  private var depth: Int
  private var top: KeyLists.List
  private var topFirst: UInt64
  private var topLast: UInt64
  private var lists: KeyLists
  /// Keys in all parts, those of cancelled events included.
  @usableFromInline internal var count: Int

  @usableFromInline
  internal init() {
    bottomCapacity = 2 * Self.bottomLimit
    spillAt = Self.bottomLimit
    unsafe bottom = UnsafeMutablePointer<UInt128>.allocate(capacity: bottomCapacity)
    unsafe rungs = UnsafeMutablePointer<KeyRung>.allocate(capacity: Self.mostRungs)
    head = 0
    tail = 0
    bottomLast = 0
    made = 0
    depth = 0
    top = KeyLists.List()
    topFirst = .max
    topLast = 0
    lists = KeyLists()
    count = 0
  }

  internal init(copying other: borrowing KeyLadder) {
    bottomCapacity = other.bottomCapacity
    spillAt = other.spillAt
    unsafe bottom = UnsafeMutablePointer<UInt128>.allocate(capacity: bottomCapacity)
    unsafe bottom.update(from: other.bottom, count: other.tail)
    unsafe rungs = UnsafeMutablePointer<KeyRung>.allocate(capacity: Self.mostRungs)
    made = other.depth
    for place in 0..<made {
      unsafe (rungs + place).initialize(to: KeyRung(copying: other.rungs[place]))
    }
    head = other.head
    tail = other.tail
    bottomLast = other.bottomLast
    depth = other.depth
    top = other.top
    topFirst = other.topFirst
    topLast = other.topLast
    lists = KeyLists(copying: other.lists)
    count = other.count
  }

  @usableFromInline
  deinit {
    for place in 0..<made { unsafe rungs[place].buckets.deallocate() }
    unsafe rungs.deallocate()
    unsafe bottom.deallocate()
  }

  @inline(__always)
  private static func time(of key: UInt128) -> UInt64 { UInt64(truncatingIfNeeded: key >> 64) }

  // MARK: Adding

  /// Adds a key.
  /// - Complexity: O(1), amortised.
  @usableFromInline
  internal mutating func push(_ key: UInt128) {
    count &+= 1
    let time = Self.time(of: key)
    if time <= bottomLast {
      insertIntoBottom(key)
      return
    }
    var place = depth
    while place > 0 {
      place &-= 1
      if unsafe time <= rungs[place].last {
        unsafe rungs[place].append(key, at: time, &lists)
        return
      }
    }
    addToTop(key, at: time)
  }

  @inline(__always)
  private mutating func addToTop(_ key: UInt128, at time: UInt64) {
    lists.append(key, to: &top)
    if time < topFirst { topFirst = time }
    if time > topLast { topLast = time }
  }

  @inline(__always)
  private mutating func insertIntoBottom(_ key: UInt128) {
    if tail == bottomCapacity { makeRoom(for: 1) }
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
    if tail &- head > spillAt { spill() }
  }

  /// Makes room for more keys behind the last of the bottom.
  @inline(never)
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
  @inline(never)
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
    var later = KeyLists.List()
    for place in cut..<tail { lists.append(unsafe bottom[place], to: &later) }
    let end = bottomLast
    let latest = unsafe Self.time(of: bottom[tail - 1])
    tail = cut
    bottomLast = unsafe Self.time(of: bottom[cut - 1])
    spread(later, from: bottomLast + 1, to: latest, until: end)
  }

  // MARK: Taking

  @inlinable internal var bottomIsEmpty: Bool { head == tail }

  /// The smallest key.
  /// - Precondition: The bottom is not empty.
  @inlinable internal var first: UInt128 { unsafe bottom[head] }

  /// Takes the smallest key away.
  /// - Precondition: The bottom is not empty.
  @inlinable
  internal mutating func removeFirst() {
    head &+= 1
    count &-= 1
  }

  /// Fills the empty bottom with the keys that come next and returns whether there are any.
  ///
  /// Keys of cancelled events are dropped on the way and counted in `dropped`. Looking at the
  /// generations here also brings the events that come next into the cache, all at once.
  @usableFromInline
  internal mutating func refill(_ generations: SlotGenerations, dropped: inout Int) -> Bool {
    head = 0
    tail = 0
    spillAt = Self.bottomLimit
    while true {
      while depth > 0 {
        let place = depth - 1
        let (list, end) = unsafe rungs[place].takeBucket()
        if unsafe rungs[place].isFinished { depth = place }
        open(list, until: end, generations, &dropped)
        if tail > 0 { return true }
      }
      if top.isEmpty { return false }
      let list = top
      let (first, last) = (topFirst, topLast)
      top = KeyLists.List()
      topFirst = .max
      topLast = 0
      if list.count <= Self.sortLimit {
        sort(list, until: last, generations, &dropped)
      } else if first == last {
        takeWhole(list, at: first, generations, &dropped)
      } else {
        spread(list, from: first, to: last, until: .max)
      }
      if tail > 0 { return true }
    }
  }

  /// Brings the keys of one bucket into the bottom, or spreads them over a finer rung.
  @inline(__always)
  private mutating func open(
    _ list: KeyLists.List, until end: UInt64, _ generations: SlotGenerations, _ dropped: inout Int
  ) {
    if list.count <= Self.sortLimit {
      sort(list, until: end, generations, &dropped)
      return
    }
    var earliest = UInt64.max
    var latest: UInt64 = 0
    lists.forEach(in: list) { key in
      let time = Self.time(of: key)
      earliest = min(earliest, time)
      latest = max(latest, time)
    }
    if earliest == latest {
      takeWhole(list, at: earliest, generations, &dropped)
    } else {
      spread(list, from: earliest, to: latest, until: end)
    }
  }

  /// Sorts a few keys into the bottom.
  @inline(__always)
  private mutating func sort(
    _ list: KeyLists.List, until end: UInt64, _ generations: SlotGenerations, _ dropped: inout Int
  ) {
    bottomLast = end
    let bottom = unsafe self.bottom
    var tail = 0
    lists.drain(list) { _, key in
      guard generations.hold(key) else { return }
      var hole = tail
      while hole > 0 {
        let before = unsafe bottom[hole &- 1]
        if before < key { break }
        unsafe bottom[hole] = before
        hole &-= 1
      }
      unsafe bottom[hole] = key
      tail &+= 1
    }
    self.tail = tail
    dropped &+= Int(list.count) &- tail
    count &-= Int(list.count) &- tail
  }

  /// Brings keys of one time into the bottom, where they usually stand in order already.
  @inline(never)
  private mutating func takeWhole(
    _ list: KeyLists.List, at time: UInt64, _ generations: SlotGenerations, _ dropped: inout Int
  ) {
    bottomLast = time
    if Int(list.count) > bottomCapacity { makeRoom(for: Int(list.count)) }
    let bottom = unsafe self.bottom
    var tail = 0
    var isSorted = true
    var before: UInt128 = 0
    lists.drain(list) { _, key in
      guard generations.hold(key) else { return }
      if key < before { isSorted = false }
      before = key
      unsafe bottom[tail] = key
      tail &+= 1
    }
    self.tail = tail
    spillAt = max(Self.bottomLimit, 2 * tail)
    dropped &+= Int(list.count) &- tail
    count &-= Int(list.count) &- tail
    if !isSorted {
      var keys = unsafe UnsafeMutableBufferPointer(start: bottom, count: tail)
      unsafe keys.sort()
    }
  }

  /// Spreads keys over the buckets of a new rung, in their order.
  ///
  /// - Parameters:
  ///   - start: not after any of them, and after the bottom.
  ///   - latest: not before any of them.
  ///   - end: the last time that the rung may hold.
  @inline(never)
  private mutating func spread(
    _ list: KeyLists.List, from start: UInt64, to latest: UInt64, until end: UInt64
  ) {
    let place = depth
    if place == made {
      unsafe (rungs + place).initialize(to: KeyRung())
      made += 1
    }
    unsafe rungs[place].begin(
      from: start, to: latest, until: end, keys: Int(list.count))
    depth += 1
    let rung = unsafe rungs + place
    lists.drain(list) { lists, key in
      unsafe rung.pointee.append(key, at: Self.time(of: key), &lists)
    }
  }

  // MARK: Everything at once

  /// Drops the keys of all cancelled events and lays the rest at the top.
  ///
  /// - Complexity: O(n).
  @usableFromInline
  internal mutating func rebuild(_ generations: SlotGenerations) {
    var kept = KeyLadder()
    removeAll { key in
      if generations.hold(key) { kept.push(key) }
    }
    self = kept
  }

  /// Takes all keys away and shows each of them.
  @usableFromInline
  internal mutating func removeAll(_ body: (UInt128) -> Void) {
    for place in head..<tail { body(unsafe bottom[place]) }
    for place in stride(from: depth - 1, through: 0, by: -1) {
      while unsafe !rungs[place].isFinished {
        let (list, _) = unsafe rungs[place].takeBucket()
        lists.drain(list) { _, key in body(key) }
      }
    }
    lists.drain(top) { _, key in body(key) }
    head = 0
    tail = 0
    bottomLast = 0
    depth = 0
    top = KeyLists.List()
    topFirst = .max
    topLast = 0
    count = 0
  }
}
