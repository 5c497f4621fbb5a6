import EventSimulation

/// Keeps the history of one subject when asked to.
struct Tracer {
  /// Place of the subject traced, or −1.
  var subject: Int = -1
  /// Place of its zone, or −1.
  var zone: Int = -1
  private(set) var entries: [TraceEntry] = []
  /// Whether the histories of all subjects are kept, beside the one traced.
  var keepsAll = false
  /// The histories of all subjects, in the order in which things happened.
  private(set) var log: [LoggedEvent] = []

  mutating func add(_ kind: TraceKind, at now: Int64) {
    entries.append(TraceEntry(time: SimulationTime(ticks: now), kind: kind))
  }

  mutating func keep(_ i: Int, at now: Int64, _ what: HistoryMark) {
    if i == subject { add(what.kind, at: now) }
    if keepsAll { log.append(LoggedEvent(subject: Int32(i), time: now, what: .history(what.code))) }
  }

  mutating func visitBegins(_ i: Int, _ activity: Int, at now: Int64) {
    log.append(LoggedEvent(subject: Int32(i), time: now, what: .visitBegins(activity)))
  }

  /// Takes the log away.
  mutating func takeLog() -> [LoggedEvent] {
    let taken = log
    log.removeAll(keepingCapacity: true)
    return taken
  }

  mutating func regime(_ regime: Regime, zone: Int, at now: Int64) {
    if zone == self.zone { add(.regime(regime), at: now) }
  }
}

/// One entry of the log of all subjects.
struct LoggedEvent: Equatable {
  /// What is logged: a mark of the history, or the beginning of a visit, which is no part of it.
  enum What: Equatable {
    case history(UInt64)
    case visitBegins(Int)
  }

  var subject: Int32
  var time: Int64
  var what: What
}

/// What happened to a subject, as it goes into its fingerprint and its trace.
enum HistoryMark {
  case conduct(Grade, ConductCause)
  case visitAsked(Int)
  case visited(Int, Grade)
  case decided(Grade)
  case decisionLapsed
  case status(Status)

  @inline(__always)
  var code: UInt64 {
    switch self {
    case .conduct(let grade, let cause):
      1 << 16 | UInt64(grade.rawValue) << 8 | UInt64(cause.rawValue)
    case .visitAsked(let activity): 2 << 16 | UInt64(activity)
    case .visited(let activity, let grade): 3 << 16 | UInt64(activity) << 8 | UInt64(grade.rawValue)
    case .decided(let grade): 4 << 16 | UInt64(grade.rawValue)
    case .decisionLapsed: 5 << 16
    case .status(let status): 6 << 16 | UInt64(status.index)
    }
  }

  /// Reads a mark back from its code.
  init(code: UInt64) {
    let (first, second) = (UInt8(truncatingIfNeeded: code >> 8), UInt8(truncatingIfNeeded: code))
    switch code >> 16 {
    case 1: self = .conduct(.read(first), .read(second))
    case 2: self = .visitAsked(Int(second))
    case 3: self = .visited(Int(first), .read(second))
    case 4: self = .decided(.read(second))
    case 5: self = .decisionLapsed
    case 6: self = .status(Status.allCases[Int(second)])
    default: preconditionFailure("a code is that of a mark")
    }
  }

  var kind: TraceKind {
    switch self {
    case .conduct(let grade, let cause): .conduct(grade, cause)
    case .visitAsked(let activity): .visitAsked(ActivityName.allCases[activity])
    case .visited(let activity, let grade): .visited(ActivityName.allCases[activity], grade)
    case .decided(let grade): .decided(grade)
    case .decisionLapsed: .decisionLapsed
    case .status(let status): .status(status)
    }
  }
}

extension RawRepresentable where RawValue == UInt8 {
  /// The case of a code that was made from one.
  fileprivate static func read(_ code: UInt8) -> Self {
    guard let found = Self(rawValue: code) else {
      preconditionFailure("a code is made from a case")
    }
    return found
  }
}

extension MechanismModel {
  /// Adds an event to the subject's history: to its fingerprint always, to its trace when asked.
  @inline(__always)
  mutating func mark(_ i: Int, at now: Int64, _ what: HistoryMark) {
    fold(i, now, what.code)
    if i == tracer.subject || tracer.keepsAll { tracer.keep(i, at: now, what) }
  }

  /// Begins a subject's history with what it is at the start.
  mutating func markStart(_ i: Int) {
    fold(i, 0, UInt64(subjects[i].grade.rawValue) << 8 | UInt64(subjects[i].status.index))
  }

  @inline(__always)
  private mutating func fold(_ i: Int, _ now: Int64, _ code: UInt64) {
    var hash = subjects[i].fingerprint ^ UInt64(bitPattern: now)
    hash = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
    hash = (hash ^ code) &* 0xff51_afd7_ed55_8ccd
    subjects[i].fingerprint = hash ^ (hash >> 29)
  }

  /// Counts the time since the last change; call before anything that is counted changes.
  @inline(__always)
  mutating func account(_ i: Int, at now: Int64) {
    let seconds = window.overlap(subjects[i].accountedTo, now)
    if siteLife.isInUse, subjects[i].kind == .mineSite {
      siteLifeRecord.spent(subjects[i].life, seconds: seconds)
    }
    if movement.isInUse, subjects[i].kind == .mineSite { moveMiners(i, at: now) }
    if seconds > 0, isOpen(i) {
      recorder.spent(
        subjects[i], isIssuing: isIssuing[Int(subjects[i].state)], seconds: seconds)
    }
    subjects[i].accountedTo = now
  }
}
