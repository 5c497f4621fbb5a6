import EventSimulation
import Parameters
import RandomVariates

/// How companies take up the five steps and let them slip; rates per second, times in seconds.
struct CompanyRules: Equatable, Sendable {
  /// Parameter `companies.in_use`.
  var isInUse: Bool
  var steps: FiveSteps
  /// Power of the demand that asks for due diligence, relative to that of the start.
  ///
  /// Parameter `companies.demand_elasticity`.
  var demandElasticity: Double
  /// What the recommendations of an audit add to the hazards of adoption, in units of them, and how long that lasts.
  ///
  /// Parameters `companies.recommendation.{boost,lasts}`.
  var recommendation: Double
  var recommendationDecay: Double
  /// Chance that a review sees that a step claimed is not practised.
  ///
  /// Parameter `companies.review.sensitivity`.
  var reviewSensitivity: Double
  /// What is left of the onset of an exporter's own breaches where it practises all five steps.
  ///
  /// Parameter `companies.effect_on_onset`.
  var effectOnOnset: Double
  var forum: ForumRules
  var tiers: TierRules

  init(reading reader: inout ParameterReader) {
    isInUse = reader.choice("companies.in_use", as: InUse.self) == .active
    steps = FiveSteps(reading: &reader)
    demandElasticity = reader.ratio("companies.demand_elasticity")
    recommendation = reader.ratio("companies.recommendation.boost")
    recommendationDecay = max(1, Double(reader.period("companies.recommendation.lasts").seconds))
    reviewSensitivity = reader.share("companies.review.sensitivity")
    effectOnOnset = reader.share("companies.effect_on_onset")
    forum = ForumRules(reading: &reader)
    tiers = TierRules(reading: &reader)
  }
}

/// What holds for each of the five steps; without arrays, so that it can be looked up between two events.
struct FiveSteps: Equatable, Sendable, BitwiseCopyable {
  var managementSystems: StepRules
  var riskIdentification: StepRules
  var riskResponse: StepRules
  var independentAudit: StepRules
  var publicReport: StepRules

  init(reading reader: inout ParameterReader) {
    managementSystems = StepRules(.managementSystems, reading: &reader)
    riskIdentification = StepRules(.riskIdentification, reading: &reader)
    riskResponse = StepRules(.riskResponse, reading: &reader)
    independentAudit = StepRules(.independentAudit, reading: &reader)
    publicReport = StepRules(.publicReport, reading: &reader)
  }

  @inline(__always)
  subscript(step: Int) -> StepRules {
    switch step {
    case 0: managementSystems
    case 1: riskIdentification
    case 2: riskResponse
    case 3: independentAudit
    default: publicReport
    }
  }
}

/// How one step is taken up and lost.
struct StepRules: Equatable, Sendable, BitwiseCopyable {
  /// One level up.
  ///
  /// Parameter `companies.steps.STEP.adoption`.
  var adoption: Double
  /// One level down.
  ///
  /// Parameter `companies.steps.STEP.lapse`.
  var lapse: Double
  /// When an industry tool makes the step cheaper, and what adoption is multiplied by from then on.
  ///
  /// Parameters `companies.steps.STEP.{tool_after,tool_factor}`.
  var toolAfter: Int64
  var toolFactor: Double
  /// Shares of companies by level at the start, absent being the rest.
  ///
  /// Parameters `companies.steps.STEP.start.{claimed,documented,practised}`.
  var claimed: Double
  var documented: Double
  var practised: Double

  init(_ step: OECDStep, reading reader: inout ParameterReader) {
    let root = "companies.steps.\(step.rawValue)"
    adoption = reader.ratePerSecond(root + ".adoption")
    lapse = reader.ratePerSecond(root + ".lapse")
    toolAfter = reader.period(root + ".tool_after").seconds
    toolFactor = reader.ratio(root + ".tool_factor")
    let shares = reader.shares(
      ["absent", "claimed", "documented", "practised"].map {
        "\(root).start.\($0)"
      })
    (claimed, documented, practised) = (shares[1], shares[2], shares[3])
  }

  func levelAtStart(uniform u: Double) -> StepLevel {
    if u < practised { return .practised }
    if u < practised + documented { return .documented }
    return u < practised + documented + claimed ? .claimed : .absent
  }
}

/// The peer-learning forum.
struct ForumRules: Equatable, Sendable {
  /// Seconds between two meetings; 0 without a forum.
  ///
  /// Parameter `forum.meetings_per_year`.
  var interval: Int64
  /// Whether the mechanism bears what it costs, or its host beside it.
  ///
  /// Parameter `forum.ledger`.
  var isBeside: Bool
  /// USD.
  ///
  /// Parameter `costs.forum_meeting.each`.
  var cost: Double
  /// Share of companies that come.
  ///
  /// Parameter `companies.forum.volunteers`.
  var volunteers: Double
  /// What a meeting adds to the hazards of adoption of who comes, in units of them, and how long that lasts.
  ///
  /// Parameters `companies.forum.{boost,lasts}`.
  var boost: Double
  var decay: Double
  /// By how much more it adds where all who come practise all steps.
  ///
  /// Parameter `companies.forum.diffusion`.
  var diffusion: Double
  /// Chance that a step claimed or documented is told there as practised.
  ///
  /// Parameter `companies.forum.overstatement`.
  var overstatement: Double

  init(reading reader: inout ParameterReader) {
    let meetings = reader.count("forum.meetings_per_year", .meetingsPerYear)
    interval = meetings > 0 ? Int64(Double(SimulationTime.secondsPerYear) / meetings) : 0
    isBeside = reader.choice("forum.ledger", as: Ledger.self) == .beside
    cost = reader.number("costs.forum_meeting.each", in: .costPerMeeting)
    volunteers = reader.share("companies.forum.volunteers")
    boost = reader.ratio("companies.forum.boost")
    decay = max(1, Double(reader.period("companies.forum.lasts").seconds))
    diffusion = reader.ratio("companies.forum.diffusion")
    overstatement = reader.share("companies.forum.overstatement")
  }
}
