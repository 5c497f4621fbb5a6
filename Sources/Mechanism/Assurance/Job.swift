import Statistics

/// A visit asked for, from the moment it is due until it has been made.
struct Job: BitwiseCopyable {
  var subject: Int32
  var activity: UInt8
  var stage: JobStage = .waiting
  /// Whether it was ever held back so that money is left for visits that matter more.
  var wasHeldBack = false
  /// How often it has been turned away.
  var attempts: UInt16
  /// Keys the draws of this visit: how many visits of this activity the subject had been asked before.
  var visit: UInt32
  /// Next in the queue of its body, or −1.
  var next: Int32
  var requested: Int64
  /// Since when it has waited for this body; later than `requested` where another was to make it before.
  var queued: Int64
  /// Place of the body that it waits for or that makes it.
  var body: Int32
}

/// How far a visit that was asked for has come.
enum JobStage: UInt8, BitwiseCopyable {
  /// In the queue of its body, or turned away and to be tried again.
  case waiting
  case underWay
  /// No longer asked for, but still to be tried again: then its place becomes free.
  case dropped
}

/// A finding that waits for the body that turns findings into status.
struct PendingDecision: BitwiseCopyable {
  var subject: Int32
  var activity: UInt8
  var finding: Grade
  /// The visit that found it; keys the draws of the decision.
  var visit: UInt32
  var visited: Int64
  /// Whether what was found may be put right before buyers leave.
  var mayMitigate = false
  /// Since when a national court has held back the decision that was taken, or −1.
  var heldSince: Int64 = -1
}

/// Slots in a flat array, reused after they are freed.
struct Slab<Element: BitwiseCopyable> {
  private(set) var elements: ContiguousArray<Element> = []
  private var free: ContiguousArray<Int32> = []

  /// - Parameter capacity: room made at once; more is made when it is needed.
  init(capacity: Int) {
    elements.reserveCapacity(capacity)
    free.reserveCapacity(capacity)
  }

  subscript(place: Int32) -> Element {
    get { elements[Int(place)] }
    set { elements[Int(place)] = newValue }
  }

  mutating func insert(_ element: Element) -> Int32 {
    if let place = free.popLast() {
      elements[Int(place)] = element
      return place
    }
    elements.append(element)
    return Int32(elements.count - 1)
  }

  mutating func remove(_ place: Int32) { free.append(place) }

  /// The places in use, in order.
  ///
  /// - Complexity: O(n) for n places.
  var occupied: [Int32] {
    var isFree = Array(repeating: false, count: elements.count)
    for place in free { isFree[Int(place)] = true }
    return elements.indices.filter { !isFree[$0] }.map { Int32($0) }
  }
}

/// A body at work: its teams, its queue (first in, first out) and its cash.
struct BodyState: BitwiseCopyable {
  /// Teams on a visit, over the window.
  var busy: TimeWeightedAverage
  /// Visits asked for and not begun, those turned away by insecurity included, over the window.
  var waiting: TimeWeightedAverage
  /// Seconds within the window that visits no longer waiting here have waited, visit by visit.
  var waited: Int64 = 0
  var head: Int32 = -1
  var tail: Int32 = -1
  /// The last of the visits at the front of the queue that wait for more money, or −1.
  var heldTail: Int32 = -1
  /// USD in hand; not used where funding is unlimited.
  var cash = 0.0
  /// False while the fixed costs cannot be paid: then nothing is done.
  var isFunded = true
  /// Seconds without interruption that it has been stopped.
  var stoppedFor: Int64 = 0
  /// When it begins to work.
  var startsAt: Int64 = 0
  /// Seconds of pay that the state owes its people.
  var arrears = 0.0
  var grantIsOn = true
  var grantTurns: Int64 = 0
  var grantCount: UInt32 = 0
  var teamTime = TeamTime()
  /// Audits found deficient since a team was last struck off, and teams struck off and not replaced yet.
  var deficientAudits: Int32 = 0
  var teamsStruckOff: Int32 = 0

  init(_ window: Window) {
    busy = TimeWeightedAverage(level: 0, windowStart: window.start, windowEnd: window.end)
    waiting = busy
  }
}

/// Team-seconds that a body has within the window, also where a design in force later gives it other teams.
struct TeamTime: BitwiseCopyable {
  /// Of stretches that are over.
  private var seconds = 0.0
  /// When the present number of teams began.
  private var since: Int64 = 0

  init(since: Int64 = 0) { self.since = since }

  /// The whole until the end of the window, with the present number of teams; `Int.max` teams have no limit.
  func total(teams: Int, _ window: Window) -> Double {
    seconds + Self.time(teams, window.overlap(since, window.end))
  }

  /// From now on there will be another number of teams.
  mutating func close(teams: Int, _ window: Window, at now: Int64) {
    seconds += Self.time(teams, window.overlap(since, now))
    since = now
  }

  private static func time(_ teams: Int, _ seconds: Int64) -> Double {
    if seconds == 0 { return 0 }
    return teams == Int.max ? .infinity : Double(teams) * Double(seconds)
  }
}
