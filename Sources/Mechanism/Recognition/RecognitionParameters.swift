import EventSimulation
import Parameters

/// The programmes whose evidence may count.
enum Programme: String, CaseIterable, Sendable {
  case itsci
  case betterMining = "better_mining"
  case bgrCTC = "bgr_ctc"
  case rmap, lbma

  static let count = 5
}

enum Recognised: String, CaseIterable, Sendable {
  case recognised
  case notRecognised = "not_recognised"
}

/// What the evidence of one programme counts for in one state.
struct RecognitionParameters: Equatable, Sendable {
  /// Place of the activity that gives the evidence, or −1 where the programme gives none here today.
  ///
  /// Parameter `recognition.PROGRAMME.evidence`.
  var evidence: Int
  /// Whether its evidence stands for the inspection of a mine site.
  ///
  /// Parameter `recognition.PROGRAMME.mine_inspection`.
  var inspectsMines: Bool
  /// Whether its evidence stands for the audit of an exporter.
  ///
  /// Parameter `recognition.PROGRAMME.exporter_audit`.
  var auditsExporters: Bool
  /// Seconds from the start from which it counts.
  ///
  /// Parameter `recognition.PROGRAMME.from`.
  var from: Int64
  /// Seconds from the start after which recognition is lost.
  ///
  /// Parameter `recognition_lost.PROGRAMME`.
  var until: Int64

  init(_ programme: Programme, reading reader: inout ParameterReader) {
    let root = "recognition.\(programme.rawValue)"
    evidence = reader.choice(root + ".evidence", as: EvidenceActivity.self).place
    inspectsMines = reader.choice(root + ".mine_inspection", as: Recognised.self) == .recognised
    auditsExporters = reader.choice(root + ".exporter_audit", as: Recognised.self) == .recognised
    from = reader.period(root + ".from").seconds
    until = reader.period("recognition_lost.\(programme.rawValue)").seconds
  }

  /// Whether the evidence counts for a kind of subject at a moment.
  @inline(__always)
  func counts(for kind: SubjectKind, at now: Int64) -> Bool {
    guard now >= from, now < until else { return false }
    return switch kind {
    case .mineSite: inspectsMines
    case .exporter: auditsExporters
    case .memberState: false
    }
  }
}

/// Activities of programmes, or none.
enum EvidenceActivity: String, CaseIterable, Sendable {
  case none
  case programmeMonitoring = "programme_monitoring"
  case permanentMonitoring = "permanent_monitoring"
  case industryAudit = "industry_audit"

  var place: Int { ActivityName(rawValue: rawValue)?.position ?? -1 }
}

/// How programmes drift from the norms they profess, and how somebody assesses them.
struct AlignmentParameters: Equatable, Sendable {
  /// Per second; 0 keeps every programme aligned.
  ///
  /// Parameter `alignment.drift`.
  var drift: Double
  /// Per second, without an assessment.
  ///
  /// Parameter `alignment.self_correction`.
  var selfCorrection: Double
  /// What is left of the sensitivity of the visits of a programme that has drifted.
  ///
  /// Parameter `alignment.quality_when_drifted`.
  var qualityWhenDrifted: Double
  /// Whether programmes are assessed.
  ///
  /// Parameter `recognition.assessment.in_use`.
  var isInUse: Bool
  /// Seconds between two assessments of a programme.
  ///
  /// Parameter `recognition.assessment.interval`.
  var interval: Int64
  /// Chance that an assessment sees that a programme has drifted.
  ///
  /// Parameter `alignment.assessment_sensitivity`.
  var sensitivity: Double
  /// USD.
  ///
  /// Parameter `costs.alignment_assessment.each`.
  var cost: Double

  init(reading reader: inout ParameterReader) {
    drift = reader.ratePerSecond("alignment.drift")
    selfCorrection = reader.ratePerSecond("alignment.self_correction")
    qualityWhenDrifted = reader.share("alignment.quality_when_drifted")
    isInUse = reader.choice("recognition.assessment.in_use", as: InUse.self) == .active
    interval = max(
      SimulationTime.secondsPerDay, reader.period("recognition.assessment.interval").seconds)
    sensitivity = reader.share("alignment.assessment_sensitivity")
    cost = reader.number("costs.alignment_assessment.each", in: .costPerVisit)
  }
}

/// Where a programme stands.
struct ProgrammeState: BitwiseCopyable {
  var hasDrifted = false
  /// Suspended after an assessment until the next one finds it aligned.
  var isSuspended = false
  /// Counts stretches, and keys their draws.
  var spell: UInt32 = 0
  var assessments: UInt32 = 0
  var driftEvent: EventHandle = .none
}
