/// The kinds of break, each with its moment of its own.
public enum BreakKind: String, CaseIterable, Sendable {
  /// A body has been stopped, for want of money, for as long as `reporting.body_failure_after`.
  case bodyStops = "body_stops"
  /// Current coverage by value has stayed below its floor.
  case lowCoverage = "low_coverage"
  /// More visits wait for some body than it could make in the stated time.
  case backlog
}

/// When each thing first broke in one replication, in seconds; `Int64.max` where it did not.
struct BreakRecord {
  /// By name of the body.
  private(set) var bodyStops: ContiguousArray<Int64>
  private(set) var lowCoverage: Int64 = .max
  private(set) var backlog: Int64 = .max
  /// Since when coverage has been seen to be too low; `Int64.max` while it is not.
  private var lowSince: Int64 = .max

  init() {
    bodyStops = ContiguousArray(repeating: .max, count: BodyName.allCases.count)
  }

  mutating func bodyStopped(_ body: BodyName, at moment: Int64) {
    bodyStops[body.index] = min(bodyStops[body.index], moment)
  }

  mutating func backlogTooLong(at moment: Int64) { backlog = min(backlog, moment) }

  /// Coverage is looked at from time to time; what is seen is taken to hold until the next look.
  mutating func coverageSeen(isLow: Bool, at now: Int64, lasting period: Int64) {
    guard isLow else {
      lowSince = .max
      return
    }
    lowSince = min(lowSince, now)
    if now - lowSince >= period { lowCoverage = min(lowCoverage, lowSince + period) }
  }

  /// When something of a kind first broke.
  func first(_ kind: BreakKind) -> Int64 {
    switch kind {
    case .bodyStops: bodyStops.min() ?? .max
    case .lowCoverage: lowCoverage
    case .backlog: backlog
    }
  }
}
