import EventSimulation

/// Whether a state takes part now, and what it has in store; plain bytes.
struct StateMembership: BitwiseCopyable, Sendable {
  var isIssuing = false
  /// Whether it has decided to start, and prepares.
  var isPreparing = false
  /// What is left of the unit exponential threshold of its decision, and the rate since `updated`.
  var threshold = 0.0
  var rate = 0.0
  var updated: Int64 = 0
  /// Counts turns; keys the draws of each.
  var turns: UInt32 = 0
  /// Whether it has left for good.
  var isGone = false
  var event: EventHandle = .none
}

/// What can become of the membership of a state.
public enum MembershipTurn: UInt8, Sendable, BitwiseCopyable {
  case decides
  /// The first certificate is issued.
  case starts
  case leaves
  case returns
  /// The state whose mines are worth most leaves.
  case largestLeaves
}

/// What has become of memberships in the window of one replication.
struct MembershipRecord {
  private(set) var started = 0
  private(set) var left = 0
  /// Seconds that states issued certificates, over states.
  private(set) var issuingTime: Int64 = 0
  private var since: Int64 = 0
  private var issuing = 0
  /// When something was first made public, or −1.
  private(set) var firstPublication: Int64 = -1

  mutating func counts(issuing count: Int, at now: Int64, _ window: Window) {
    issuingTime += Int64(issuing) * window.overlap(since, now)
    since = now
    issuing = count
  }

  mutating func turned(starts: Bool, at now: Int64, _ window: Window) {
    guard window.contains(now) else { return }
    if starts { started += 1 } else { left += 1 }
  }

  @inline(__always)
  mutating func published(at now: Int64) {
    if firstPublication < 0 { firstPublication = now }
  }
}
