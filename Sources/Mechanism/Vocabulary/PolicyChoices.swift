// The closed choices a design or a world makes, by the words that stand in the scenario files.

/// What a status allows.
enum Permission: String, CaseIterable, Sendable { case permitted, barred }

/// What a status becomes when its time is up; `stays` means it has no end.
enum Lapse: String, CaseIterable, Sendable {
  case stays, unverified, blue, green, yellow, red

  var status: Status? {
    switch self {
    case .stays: nil
    case .unverified: .unverified
    case .blue: .blue
    case .green: .green
    case .yellow: .yellow
    case .red: .red
    }
  }
}

enum CountedFrom: String, CaseIterable, Sendable { case decision, visit }
enum InUse: String, CaseIterable, Sendable { case active, inactive }
enum Reach: String, CaseIterable, Sendable {
  case issuingStates = "issuing_states"
  case allStates = "all_states"
}
enum Routine: String, CaseIterable, Sendable {
  case none, periodic, poisson
  case randomSample = "random_sample"
}
enum ClockStart: String, CaseIterable, Sendable { case schedule, completion }
enum Overlap: String, CaseIterable, Sendable { case merge, queue }
enum FirstDue: String, CaseIterable, Sendable {
  case afterInterval = "after_interval"
  case spread
}
/// Which subjects of its kind an activity looks at by routine.
enum Among: String, CaseIterable, Sendable {
  case all
  case inProgramme = "in_programme"
  case conflictAffected = "conflict_affected"
  case largest
}
/// The activity that a finding, a complaint or a completed visit asks for; the words of the activities, or none.
enum AskedActivity: String, CaseIterable, Sendable {
  case none
  case stateInspection = "state_inspection"
  case jointValidation = "joint_validation"
  case thirdPartyAudit = "third_party_audit"
  case programmeMonitoring = "programme_monitoring"
  case chainInvestigation = "chain_investigation"

  /// Its place among all activities, or −1.
  var place: Int {
    ActivityName(rawValue: rawValue)?.position ?? -1
  }
}
/// What of its findings an activity makes public.
enum PublicationLevel: String, CaseIterable, Sendable { case nothing, group, entity }
/// Whether what a body costs is the mechanism's, or borne beside it by others.
enum Ledger: String, CaseIterable, Sendable { case mechanism, beside }
enum OnExpiry: String, CaseIterable, Sendable { case none, request }
enum DurationShape: String, CaseIterable, Sendable { case fixed, exponential, lognormal, gamma }
enum Access: String, CaseIterable, Sendable { case open, needed }
enum Appointer: String, CaseIterable, Sendable { case auditee, pool, state, secretariat }
enum UpstreamRule: String, CaseIterable, Sendable {
  case none
  case squareRoot = "square_root"
  case fixed
  case everySite = "every_site"
}
enum DecisionForm: String, CaseIterable, Sendable {
  case atOnce = "at_once"
  case committee
  case ministerialOrder = "ministerial_order"
  case administrativeAct = "administrative_act"
}
enum StatusEffect: String, CaseIterable, Sendable {
  case changes
  case noChange = "no_change"
}
enum CorrectionStart: String, CaseIterable, Sendable {
  case atFinding = "at_finding"
  case atDecision = "at_decision"
}
enum CoverageEffect: String, CaseIterable, Sendable {
  case counts
  case doesNotCount = "does_not_count"
}
enum BodyScope: String, CaseIterable, Sendable {
  case perState = "per_state"
  case regional
}
enum Staffing: String, CaseIterable, Sendable {
  case asGiven = "as_given"
  case forWorkload = "for_workload"
  case unlimited
}
enum FundingRule: String, CaseIterable, Sendable { case unlimited, realised }
enum CorrectionKind: String, CaseIterable, Sendable { case none, immediate, fixed, exponential }
enum StartDraw: String, CaseIterable, Sendable {
  case independent
  case exactNumber = "exact_number"
}
enum StayShape: String, CaseIterable, Sendable { case exponential, lognormal }
