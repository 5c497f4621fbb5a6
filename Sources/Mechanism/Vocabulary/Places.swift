/// How exposed a zone is to armed interference; hazards and security regimes differ by class.
public enum ZoneClass: String, CaseIterable, Sendable {
  case conflictAffected = "conflict_affected"
  case other
  case stable

  var index: Int {
    switch self {
    case .conflictAffected: 0
    case .other: 1
    case .stable: 2
    }
  }

  static let count = 3
}

/// The security regime of a zone at a moment.
public enum Regime: String, CaseIterable, Sendable {
  case calm, tense, armed

  var index: Int {
    switch self {
    case .calm: 0
    case .tense: 1
    case .armed: 2
    }
  }

  static let count = 3

  static func at(_ index: Int) -> Regime {
    switch index {
    case 0: .calm
    case 1: .tense
    default: .armed
    }
  }
}

/// The four designated minerals.
public enum Mineral: String, CaseIterable, Sendable {
  case cassiterite, coltan, wolframite, gold

  var index: Int {
    switch self {
    case .cassiterite: 0
    case .coltan: 1
    case .wolframite: 2
    case .gold: 3
    }
  }
}

/// Mine sites whose conduct is described by the same hazards within a zone class.
public enum SiteGroup: String, CaseIterable, Sendable {
  case gold
  case threeTInProgramme = "three_t_in_programme"
  case threeTOutsideProgramme = "three_t_outside_programme"

  var index: Int {
    switch self {
    case .gold: 0
    case .threeTInProgramme: 1
    case .threeTOutsideProgramme: 2
    }
  }

  static let count = 3
}

/// Whether a member state issues regional certificates.
public enum Scheme: String, CaseIterable, Sendable {
  case issuing, preparing, none
}
