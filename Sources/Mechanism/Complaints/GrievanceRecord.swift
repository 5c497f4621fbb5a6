import EventSimulation

/// A complaint that was taken and is still open.
struct Grievance: BitwiseCopyable {
  var subject: Int32
  /// The next about the same subject, or −1.
  var next: Int32
  var opened: Int64
  /// The clock of those who close it without a visit.
  var closing: EventHandle = .none
  var lapse: EventHandle = .none
}

/// What may end a complaint at a set time.
public enum GrievanceTurn: UInt8, BitwiseCopyable, CaseIterable, Sendable {
  /// It is closed without a visit.
  case closes
  /// It is given up.
  case lapses
}

/// What became of complaints over the window.
struct GrievanceRecord {
  /// Seconds within the window, summed over complaints that are over, of being open.
  private(set) var openTime: Int64 = 0
  /// Seconds from being taken to being closed, of those closed.
  private(set) var closingTime: Int128 = 0
  private(set) var closed = 0
  private(set) var lapsed = 0
  private(set) var reprisals = 0
  private(set) var notMade = 0
  /// Complaints that there was no money to deal with.
  private(set) var unhandled = 0

  mutating func wasOpen(from opened: Int64, to now: Int64, _ window: Window) {
    openTime &+= window.overlap(opened, now)
  }

  mutating func closed(_ opened: Int64, at now: Int64, _ window: Window) {
    wasOpen(from: opened, to: now, window)
    guard window.contains(now) else { return }
    closed += 1
    closingTime += Int128(now - opened)
  }

  mutating func lapsed(_ opened: Int64, at now: Int64, _ window: Window) {
    wasOpen(from: opened, to: now, window)
    if window.contains(now) { lapsed += 1 }
  }

  mutating func reprisal(at now: Int64, _ window: Window) {
    if window.contains(now) { reprisals += 1 }
  }

  mutating func notMade(at now: Int64, _ window: Window) {
    if window.contains(now) { notMade += 1 }
  }

  mutating func unhandled(at now: Int64, _ window: Window) {
    if window.contains(now) { unhandled += 1 }
  }
}
