/// How far a member state meets one requirement of its validation, in the words of the EITI.
enum RequirementLevel: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case notMet, partlyMet, mostlyMet, fullyMet, exceeded

  static let count = 5

  @inline(__always)
  var index: Int { Int(rawValue) }

  @inline(__always)
  var isMet: Bool { rawValue >= Self.fullyMet.rawValue }

  @inline(__always)
  var better: Self { Self(rawValue: rawValue + 1) ?? .exceeded }

  @inline(__always)
  var worse: Self { rawValue == 0 ? .notMet : Self(rawValue: rawValue - 1) ?? .notMet }
}

/// The three parts in which requirements are grouped and scored.
enum ValidationComponent: String, CaseIterable, Sendable {
  case stakeholderEngagement = "stakeholder_engagement"
  case transparency
  case outcomesAndImpact = "outcomes_and_impact"

  static let count = 3

  var index: Int { position }
}

/// One requirement in one state: what is so, what was last assessed, and the thresholds of its next move.
struct Requirement: BitwiseCopyable, Sendable {
  var level: RequirementLevel = .fullyMet
  /// What the last validation took it to be; met before the first.
  var assessed: RequirementLevel = .fullyMet
  /// Whether a corrective action is under way.
  var hasAction = false
  /// Whether the last validation asked for one.
  var hadAction = false
  /// Whether the next move is for the better.
  var rises = false
  var spell: UInt32 = 0
  /// What is left of the unit exponential thresholds for better and for worse, at `updated`.
  var up = 0.0
  var down = 0.0
  var updated: Int64 = 0
}
