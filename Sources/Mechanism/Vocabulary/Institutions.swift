/// The kinds of assurance activity; what each does is data.
public enum ActivityName: String, CaseIterable, Sendable {
  case stateInspection = "state_inspection"
  case jointValidation = "joint_validation"
  case thirdPartyAudit = "third_party_audit"
  case stateValidation = "state_validation"
  case programmeMonitoring = "programme_monitoring"
  case permanentMonitoring = "permanent_monitoring"
  case expertReport = "expert_report"
  case chainInvestigation = "chain_investigation"
  case backCheck = "back_check"
  case industryAudit = "industry_audit"
  case implementationReview = "implementation_review"
}

/// The bodies that carry out, decide or support; what each has and costs is data.
public enum BodyName: String, CaseIterable, Sendable {
  case stateInspectorate = "state_inspectorate"
  case jointMission = "joint_mission"
  case auditorPool = "auditor_pool"
  case technicalUnit = "technical_unit"
  case auditCommittee = "audit_committee"
  case regionalDatabase = "regional_database"
  case nationalUnit = "national_unit"
  case industryProgramme = "industry_programme"
  case siteMonitors = "site_monitors"
  case expertGroup = "expert_group"
  case chainAuditor = "chain_auditor"
  case oversightUnit = "oversight_unit"
}

/// Who pays.
public enum Payer: String, CaseIterable, Sendable {
  case memberStates = "member_states"
  case hostState = "host_state"
  case donors
  case levy
  case exporters
  case downstream
  case industry
  case inKind = "in_kind"
}

/// What money is spent on.
public enum CostCategory: String, CaseIterable, Sendable {
  case visits, travel, fixed
  case hostOverhead = "host_overhead"
}

extension ActivityName {
  /// Position in `allCases`, for flat arrays on the event path.
  var index: Int {
    switch self {
    case .stateInspection: 0
    case .jointValidation: 1
    case .thirdPartyAudit: 2
    case .stateValidation: 3
    case .programmeMonitoring: 4
    case .permanentMonitoring: 5
    case .expertReport: 6
    case .chainInvestigation: 7
    case .backCheck: 8
    case .industryAudit: 9
    case .implementationReview: 10
    }
  }
}

extension BodyName {
  /// Position in `allCases`, for flat arrays on the event path.
  var index: Int {
    switch self {
    case .stateInspectorate: 0
    case .jointMission: 1
    case .auditorPool: 2
    case .technicalUnit: 3
    case .auditCommittee: 4
    case .regionalDatabase: 5
    case .nationalUnit: 6
    case .industryProgramme: 7
    case .siteMonitors: 8
    case .expertGroup: 9
    case .chainAuditor: 10
    case .oversightUnit: 11
    }
  }
}

extension Payer {
  /// Position in `allCases`, for flat arrays on the event path.
  var index: Int {
    switch self {
    case .memberStates: 0
    case .hostState: 1
    case .donors: 2
    case .levy: 3
    case .exporters: 4
    case .downstream: 5
    case .industry: 6
    case .inKind: 7
    }
  }
}

extension CostCategory {
  var index: Int {
    switch self {
    case .visits: 0
    case .travel: 1
    case .fixed: 2
    case .hostOverhead: 3
    }
  }
}

extension CaseIterable where Self: Equatable {
  /// Position in `allCases`; for set-up code, not for the event path.
  var position: Int {
    var position = 0
    for candidate in Self.allCases {
      if candidate == self { return position }
      position += 1
    }
    preconditionFailure("a case is always one of all cases")
  }
}
