import EventSimulation
import Parameters
import RandomVariates

/// How member states are validated, scored and held to it, in the manner of the EITI.
///
/// What lies behind the scores is world, how they are taken and what follows is design. Where it is not in use a state has one
/// conduct and one status like a site, and no event of this folder happens.
struct ValidationRules: Equatable, Sendable {
  /// Parameter `validation.in_use`.
  var isScored: Bool
  /// Requirements by component.
  ///
  /// Parameters `validation.requirements.COMPONENT`.
  var counts: RequirementCounts
  /// Parameters `validation.points.LEVEL`.
  var points: LevelPoints
  var drift: RequirementDrift
  /// Seconds from the end of the team's work to the end of comments.
  ///
  /// Parameters `validation.comments`.
  var comments: Distribution
  /// Added to the outcomes component, which it may not carry beyond 100.
  ///
  /// Parameter `validation.effectiveness_points`.
  var effectivenessPoints: Double
  var verdict: VerdictRules
  var ladder: LadderRules
  var group: GroupRules
  /// What is left of the sensitivity of a state's inspectors where its score is 0; all of it where every requirement is met.
  ///
  /// Parameter `governance.diligence_at_zero`.
  var diligenceAtZero: Double

  @inline(__always)
  var requirementCount: Int { counts.all }

  init(reading reader: inout ParameterReader) {
    isScored = reader.choice("validation.in_use", as: InUse.self) == .active
    counts = RequirementCounts(reading: &reader)
    points = LevelPoints(reading: &reader)
    drift = RequirementDrift(reading: &reader)
    comments = reader.duration("validation.comments")
    effectivenessPoints = reader.number("validation.effectiveness_points", in: .number)
    verdict = VerdictRules(reading: &reader)
    ladder = LadderRules(reading: &reader)
    group = GroupRules(reading: &reader)
    diligenceAtZero = reader.share("governance.diligence_at_zero")
  }
}

/// How many requirements each component has; plain, so that the rules can be looked up between two events.
struct RequirementCounts: Equatable, Sendable, BitwiseCopyable {
  var stakeholderEngagement: Int
  var transparency: Int
  var outcomesAndImpact: Int

  init(reading reader: inout ParameterReader) {
    stakeholderEngagement = reader.wholeCount(
      "validation.requirements.stakeholder_engagement", .number)
    transparency = reader.wholeCount("validation.requirements.transparency", .number)
    outcomesAndImpact = reader.wholeCount("validation.requirements.outcomes_and_impact", .number)
  }

  @inline(__always)
  var all: Int { stakeholderEngagement + transparency + outcomesAndImpact }

  func of(_ component: ValidationComponent) -> Int {
    switch component {
    case .stakeholderEngagement: stakeholderEngagement
    case .transparency: transparency
    case .outcomesAndImpact: outcomesAndImpact
    }
  }
}

/// What each level is worth, from 0 to 100.
struct LevelPoints: Equatable, Sendable, BitwiseCopyable {
  var notMet: Double
  var partlyMet: Double
  var mostlyMet: Double
  var fullyMet: Double
  var exceeded: Double

  init(reading reader: inout ParameterReader) {
    notMet = reader.number("validation.points.not_met", in: .number)
    partlyMet = reader.number("validation.points.partly_met", in: .number)
    mostlyMet = reader.number("validation.points.mostly_met", in: .number)
    fullyMet = reader.number("validation.points.fully_met", in: .number)
    exceeded = reader.number("validation.points.exceeded", in: .number)
  }

  @inline(__always)
  func of(_ level: RequirementLevel) -> Double {
    switch level {
    case .notMet: notMet
    case .partlyMet: partlyMet
    case .mostlyMet: mostlyMet
    case .fullyMet: fullyMet
    case .exceeded: exceeded
    }
  }
}

/// How requirements move of themselves; rates per second.
struct RequirementDrift: Equatable, Sendable {
  /// One level up, short of fully met.
  ///
  /// Parameter `governance.effort`.
  var effort: Double
  /// From fully met to exceeded, as a share of the effort.
  ///
  /// Parameter `governance.exceeding`.
  var exceeding: Double
  /// One level down.
  ///
  /// Parameter `governance.slip`.
  var slip: Double
  /// To fully met while a corrective action is under way, in place of the effort.
  ///
  /// Parameter `governance.correction`.
  var correction: Double
  /// Spread of effort between states: lognormal with mean 1.
  ///
  /// Parameter `governance.capacity_cv`.
  var capacity: Distribution
  /// Parameter `governance.start`.
  var start: RequirementsAtStart

  init(reading reader: inout ParameterReader) {
    effort = reader.ratePerSecond("governance.effort")
    exceeding = reader.share("governance.exceeding")
    slip = reader.ratePerSecond("governance.slip")
    correction = reader.ratePerSecond("governance.correction")
    capacity = .spread(.lognormal, mean: 1, cv: reader.ratio("governance.capacity_cv"))
    start = reader.choice("governance.start", as: RequirementsAtStart.self)
  }
}

/// How far requirements are met at the start.
enum RequirementsAtStart: String, CaseIterable, Sendable {
  /// As far as effort and slip balance in the long run.
  case balance
  case met
  case notMet = "not_met"
}

/// What follows from what was assessed.
struct VerdictRules: Equatable, Sendable {
  /// How many requirements short of fully met a state may have and still pass.
  ///
  /// Parameter `validation.verdict.may_miss`.
  var mayMiss: Int
  /// Points below which overall progress is low.
  ///
  /// Parameter `validation.verdict.low_below`.
  var lowBelow: Double
  /// Parameter `validation.verdict.low_score`.
  var suspendsLowScore: Bool
  /// The level of the requirement on civil society at or below which a state is suspended; nil for never.
  ///
  /// Parameter `validation.verdict.civil_society`.
  var civilSociety: RequirementLevel?
  /// Share of corrective actions that must be seen completed at the next validation, else the state is suspended.
  ///
  /// Parameter `validation.verdict.improvement`.
  var improvement: Double

  init(reading reader: inout ParameterReader) {
    mayMiss = reader.wholeCount("validation.verdict.may_miss", .number)
    lowBelow = reader.number("validation.verdict.low_below", in: .number)
    suspendsLowScore =
      reader.choice("validation.verdict.low_score", as: LowScore.self) == .suspends
    civilSociety =
      reader.choice("validation.verdict.civil_society", as: CivilSocietyFloor.self)
      .level
    improvement = reader.share("validation.verdict.improvement")
  }
}

enum LowScore: String, CaseIterable, Sendable { case corrects, suspends }

enum CivilSocietyFloor: String, CaseIterable, Sendable {
  case never
  case notMet = "not_met"
  case partlyMet = "partly_met"
  case mostlyMet = "mostly_met"

  var level: RequirementLevel? {
    switch self {
    case .never: nil
    case .notMet: .notMet
    case .partlyMet: .partlyMet
    case .mostlyMet: .mostlyMet
    }
  }
}

/// Deadlines, their extension, and the way down and up again; times in seconds, rates per second.
struct LadderRules: Equatable, Sendable {
  /// Parameters `governance.extension_{asked,granted}` and `validation.extension.{most,period}`.
  var asked: Double
  var granted: Double
  var most: Int
  var period: RulePeriod
  /// Whether the validation at the end of corrective actions looks at all requirements or only at those not met.
  ///
  /// Parameter `validation.second`.
  var secondIsTargeted: Bool
  /// Team time and cost of a targeted assessment, as a share of those of a whole one.
  ///
  /// Parameter `validation.targeted_share`.
  var targetedShare: Double
  /// Time under enhanced scrutiny before a suspension for quality; 0 for none.
  ///
  /// Parameter `validation.scrutiny`.
  var scrutiny: RulePeriod
  /// Parameter `governance.late_reports`.
  var lateReports: Double
  /// Parameter `governance.crises`.
  var crises: Double
  /// From suspension to its end (reporting, political) or to the assessment that may end it (quality, civil society).
  ///
  /// Parameters `governance.suspension.CAUSE`.
  var reporting: Distribution
  var quality: Distribution
  var civilSociety: Distribution
  var political: Distribution
  /// How long a state is suspended before it can be struck off, and how often it is from then on.
  ///
  /// Parameters `validation.delisting.after` and `governance.delisting`.
  var delistAfter: Int64
  var delistRate: Double
  /// Parameters `governance.re_entry`.
  var reEntry: Distribution
  /// From candidature to the first validation.
  ///
  /// Parameter `validation.candidature`.
  var candidature: RulePeriod

  init(reading reader: inout ParameterReader) {
    asked = reader.share("governance.extension_asked")
    granted = reader.share("governance.extension_granted")
    most = reader.wholeCount("validation.extension.most", .number)
    period = reader.rulePeriod("validation.extension.period")
    secondIsTargeted =
      reader.choice("validation.second", as: SecondValidation.self) == .targeted
    targetedShare = reader.share("validation.targeted_share")
    scrutiny = reader.rulePeriod("validation.scrutiny")
    lateReports = reader.ratePerSecond("governance.late_reports")
    crises = reader.ratePerSecond("governance.crises")
    reporting = reader.duration("governance.suspension.reporting")
    quality = reader.duration("governance.suspension.quality")
    civilSociety = reader.duration("governance.suspension.civil_society")
    political = reader.duration("governance.suspension.political")
    delistAfter = reader.period("validation.delisting.after").seconds
    delistRate = reader.ratePerSecond("governance.delisting")
    reEntry = reader.duration("governance.re_entry")
    candidature = reader.rulePeriod("validation.candidature")
  }

  /// How long a suspension lasts.
  func spell(_ standing: Standing) -> Distribution {
    switch standing {
    case .suspendedReporting: reporting
    case .suspendedCivilSociety: civilSociety
    case .suspendedPolitical: political
    default: quality
    }
  }
}

/// Who does the work of a multi-stakeholder group.
enum GroupSecretariat: String, CaseIterable, Sendable { case own, existing }

enum SecondValidation: String, CaseIterable, Sendable { case full, targeted }

/// The national multi-stakeholder group of government, companies and civil society.
struct GroupRules: Equatable, Sendable {
  /// Parameter `validation.group.in_use`.
  var isInUse: Bool
  /// What a group at work multiplies effort and correction by.
  ///
  /// Parameter `governance.group.effort_factor`.
  var effortFactor: Double
  /// Per second, while it works.
  ///
  /// Parameter `governance.group.dissolution`.
  var dissolution: Double
  /// Seconds.
  ///
  /// Parameters `governance.group.absence`.
  var absence: Distribution

  init(reading reader: inout ParameterReader) {
    isInUse = reader.choice("validation.group.in_use", as: InUse.self) == .active
    effortFactor = reader.ratio("governance.group.effort_factor")
    dissolution = reader.ratePerSecond("governance.group.dissolution")
    absence = reader.duration("governance.group.absence")
  }
}
