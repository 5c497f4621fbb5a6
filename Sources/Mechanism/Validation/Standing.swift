import EventSimulation

/// Where a member state stands on the ladder of a scored validation.
public enum Standing: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// Not validated yet, or back after it was struck off.
  case candidate
  case good
  /// Under corrective actions.
  case correcting
  /// Watched closely for a set time before a suspension.
  case scrutiny
  case suspendedReporting
  case suspendedQuality
  case suspendedCivilSociety
  case suspendedPolitical
  /// Struck off the list.
  case delisted

  static let count = 9

  /// The word for it in names of responses.
  public var name: String {
    switch self {
    case .candidate: "candidate"
    case .good: "good_standing"
    case .correcting: "corrective_actions"
    case .scrutiny: "enhanced_scrutiny"
    case .suspendedReporting: "suspended_reporting"
    case .suspendedQuality: "suspended_quality"
    case .suspendedCivilSociety: "suspended_civil_society"
    case .suspendedPolitical: "suspended_political"
    case .delisted: "delisted"
    }
  }

  @inline(__always)
  var index: Int { Int(rawValue) }

  @inline(__always)
  var isSuspended: Bool {
    rawValue >= Self.suspendedReporting.rawValue && rawValue <= Self.suspendedPolitical.rawValue
  }

  /// The status that others see: a state struck off is as one suspended.
  var status: Status {
    switch self {
    case .candidate: .unverified
    case .good: .green
    case .correcting, .scrutiny: .yellow
    case .suspendedReporting, .suspendedQuality, .suspendedCivilSociety, .suspendedPolitical,
      .delisted:
      .red
    }
  }
}

/// One state in the eyes of a scored validation; plain bytes.
struct StateValidation: BitwiseCopyable, Sendable {
  var standing: Standing = .candidate
  var since: Int64 = 0
  var suspendedSince: Int64 = 0
  /// By how much its effort differs from that of others.
  var capacity = 1.0
  /// What is left of the sensitivity of its inspectors.
  var diligence = 1.0
  var hasBeenValidated = false
  /// Whether the visit that waits or is under way looks only at what was not met.
  var isTargeted = false
  /// When the validation under way began, and whether one waits for comments or a decision.
  var begun: Int64 = 0
  var awaitsDecision = false
  /// When the next validation is due.
  var nextDue: Int64 = 0
  /// Keys the draws of its ladder: counts turns.
  var turns: UInt32 = 0
  /// Keys the draws of its validations.
  var visit: UInt32 = 0
  var extensions: UInt8 = 0
  /// Corrective actions set at the last validation.
  var actionsSet: Int32 = 0
  var groupWorks = true
  var groupTurns: UInt32 = 0
  /// Counts late reports and crises; keys the draws of the next.
  var reports: UInt32 = 0
  var crises: UInt32 = 0
  /// Ends the present rung: a deadline, a scrutiny, a suspension, an absence.
  var ladderEvent: EventHandle = .none
  /// The end of comments, or the decision.
  var decisionEvent: EventHandle = .none
  var delistEvent: EventHandle = .none
  var groupEvent: EventHandle = .none
  var reportEvent: EventHandle = .none
  var crisisEvent: EventHandle = .none
}

/// What can happen to a state in a scored validation.
public enum ValidationTurn: UInt8, Sendable, BitwiseCopyable {
  /// Comments have come in; the finding goes to those who decide.
  case commented
  case decided
  /// The present rung of the ladder is over.
  case rungEnds
  case delisted
  case reportIsLate
  case crisis
  /// The multi-stakeholder group falls apart or meets again.
  case groupTurns
}
