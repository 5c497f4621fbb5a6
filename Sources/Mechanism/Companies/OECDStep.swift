/// The five steps of the OECD Due Diligence Guidance for minerals.
public enum OECDStep: String, CaseIterable, Sendable {
  case managementSystems = "management_systems"
  case riskIdentification = "risk_identification"
  case riskResponse = "risk_response"
  case independentAudit = "independent_audit"
  case publicReport = "public_report"

  static let count = 5

  /// The places of steps 2 to 4, for which a company needs to know what its suppliers do.
  static let asked = 1..<4

  /// The place of step 3, response to risks.
  static let responding = 2

  var index: Int { position }
}

/// How far a company has one step in hand.
enum StepLevel: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case absent, claimed, documented, practised

  static let count = 4

  @inline(__always)
  var index: Int { Int(rawValue) }

  /// Whether it is said to be there and is not.
  @inline(__always)
  var isShort: Bool { self == .claimed || self == .documented }

  @inline(__always)
  var better: Self { Self(rawValue: rawValue + 1) ?? .practised }

  @inline(__always)
  var worse: Self { rawValue == 0 ? .absent : Self(rawValue: rawValue - 1) ?? .absent }
}

/// One company that is to carry out due diligence; plain bytes.
struct Company: BitwiseCopyable, Sendable {
  /// Whether it comes to the peer-learning forum.
  var isVolunteer = false
  /// What the forum and the recommendations of audits add to its hazards of adoption, at `touched`.
  var forumBoost = 0.0
  var recommendation = 0.0
  var touched: Int64 = 0
  var wasReviewed = false
  /// Steps practised now.
  var practised: UInt8 = 0
  /// Reviews of a company that is no subject of visits, which key their draws.
  var reviews: UInt32 = 0
  /// The weighted share of its customers that practise steps 2 to 4; kept only where that matters.
  var pulled = 0.0
}

/// One step of one company.
struct CompanyStep: BitwiseCopyable, Sendable {
  var level: StepLevel = .absent
  /// Whether the next move is for the better.
  var rises = false
  var spell: UInt32 = 0
  /// What is left of the unit exponential thresholds for better and for worse, when its company was last touched.
  var up = 0.0
  var down = 0.0
  /// Since when it is claimed or documented and not practised.
  var shortSince: Int64 = 0
}
