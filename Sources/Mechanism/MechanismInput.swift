import EventSimulation
public import Parameters
import RandomVariates

/// Everything one run of the model needs to know, read once from a resolved parameter tree.
///
/// A value: it can be built anew for each replication from the same tree with other drawn numbers,
/// and handed to any thread.
public struct MechanismInput: Sendable {
  var states: [StateInput]
  var bodies: [Body]
  /// By state and activity: the place in `bodies` of the body that carries it out, or −1.
  var executor: [[Int]]
  /// The place in `bodies` of the committee that decides on audits, or −1.
  var committee: Int
  var security: SecurityParameters
  /// What holds for bodies of the region as a whole.
  var regionalFunding: FundingParameters
  var trade: TradeRules
  var reporting: ReportingParameters
  /// Seconds before a finding or a complaint known to one body reaches another.
  ///
  /// Parameters `assurance.alert_lag`.
  var alertLag: Distribution
  var deterrence: DeterrenceParameters
  var arrears: ArrearsParameters
  var alignment: AlignmentParameters
  var accreditation: AccreditationParameters
  var validation: ValidationRules
  var companies: CompanyRules
  var breachTypes: BreachTypeRules
  var siteLife: SiteLifeRules
  var grievances: GrievanceRules
  var movement: MovementRules
  var oversight: OversightRules
  var host: HostRules
  /// Seconds from when the design comes into force until the law of every state holds the OECD norms.
  ///
  /// Parameter `harmonisation.closes_gap_after`.
  var closesGapAfter: Int64
  var reconciliation: ReconciliationRules
  var sanctions: SanctionsRules
  /// Seconds before the regional database shows that a site may certify, or no longer.
  ///
  /// Parameter `regional_database.lag`.
  var databaseLag: Int64
  /// How this holds as states come and go; nil where none do.
  var membership: MembershipPlan?
  var donors: DonorInput
  /// By programme and state, in the order of the table.
  var donorCalendar: [DonorSpell]
  var needs: DonorNeeds

  /// Reads the whole tree, collecting every fault in `reader.issues` rather than stopping at the first.
  ///
  /// - Parameters:
  ///   - reader: consumes every leaf that the model uses, so that what is left over can be reported.
  ///   - register: real or synthetic sites that take the place of generated ones in their states.
  ///   - donorProgrammes: what donors do where and when; nil for nothing.
  public init(
    reading reader: inout ParameterReader, register: SiteRegister?,
    donorProgrammes: DonorCalendar? = nil
  ) {
    reporting = ReportingParameters(reading: &reader)
    security = SecurityParameters(reading: &reader)
    deterrence = DeterrenceParameters(reading: &reader)
    arrears = ArrearsParameters(reading: &reader)
    alignment = AlignmentParameters(reading: &reader)
    accreditation = AccreditationParameters(reading: &reader)
    validation = ValidationRules(reading: &reader)
    companies = CompanyRules(reading: &reader)
    breachTypes = BreachTypeRules(reading: &reader)
    siteLife = SiteLifeRules(reading: &reader)
    grievances = GrievanceRules(reading: &reader)
    movement = MovementRules(reading: &reader)
    oversight = OversightRules(reading: &reader)
    host = HostRules(reading: &reader)
    closesGapAfter = reader.period("harmonisation.closes_gap_after").seconds
    reconciliation = ReconciliationRules(reading: &reader)
    sanctions = SanctionsRules(reading: &reader)
    databaseLag = reader.period("regional_database.lag").seconds
    alertLag = reader.duration("assurance.alert_lag")
    regionalFunding = FundingParameters(reading: &reader)
    let effects = DonorEffects(reading: &reader)
    let dating = DonorDating(reading: &reader)
    needs = DonorNeeds()
    let codes = reader.keys(of: "states")
    var (states, scopes) = Self.states(codes, isTurned: false, reading: &reader)
    for code in codes {
      guard let state = zip(states, scopes).first(where: { $0.1 == code })?.0 else { continue }
      reader.inState(code)
      needs.add(code, state.scheme, reading: &reader)
      reader.inState(nil)
    }
    var seen: Set<UInt32> = []
    for (state, scope) in zip(states, scopes) where !seen.insert(state.number).inserted {
      reader.report(
        .conflict(with: ["states.*.number"]), at: "states.\(scope ?? state.code).number")
    }
    for (place, state) in states.enumerated() where state.number > EntityNumber.largestState {
      // Copies are numbered on from their state.
      let path = "states.\(scopes[place] ?? state.code)"
      reader.report(.conflict(with: [path + ".copies"]), at: path + ".number")
      states[place].number = EntityNumber.largestState
    }
    if let register {
      for place in states.indices where scopes[place] == states[place].code {
        states[place].registered = register.sites(in: states[place], reporting: &reader)
      }
      for (state, scope) in zip(states, scopes) where scope != state.code {
        // Whose sites would they be?
        if let scope, register.rows.contains(where: { $0.state == scope }) {
          reader.report(.conflict(with: [register.file]), at: "states.\(scope).copies")
        }
      }
      register.checkStates(codes, reporting: &reader)
    }
    let staffing = BodyPlanner(states: states, scopes: scopes)
    let planned = staffing.plan(reading: &reader)
    bodies = planned.bodies
    executor = planned.executor
    committee = planned.committee
    trade = TradeRules(states: states, scopes: scopes, reading: &reader)
    let spells = dating.spells(of: donorProgrammes)
    donorCalendar = spells
    donors = DonorInput(
      effects: effects, spells: states.map { state in spells.filter { $0.state == state.scope } })
    self.states = states
    if oversight.isInUse, !bodies.contains(where: { $0.name == .oversightUnit }) {
      reader.report(
        .conflict(with: ["bodies.oversight_unit.in_use"]),
        at: oversight.reviewShare > 0
          ? "oversight.desk_review.share" : "oversight.shadow_audit.share")
    }
    let reconciler = reconciliation.body
    if reconciliation.isInUse, !bodies.contains(where: { $0.name == reconciler }) {
      reader.report(
        .conflict(with: ["bodies.\(reconciler.rawValue).in_use"]), at: "reconciliation.body")
    }
    let validates = states.allSatisfy {
      $0.activities.contains { $0.isActive && $0.subject == .memberState }
    }
    if validation.isScored, !validates {
      reader.report(.conflict(with: ["assurance.state_validation.in_use"]), at: "validation.in_use")
    }
    let rules = MembershipRules(reading: &reader)
    guard rules.isInUse, reader.issues.isEmpty else { return }
    var (others, _) = Self.states(codes, isTurned: true, reading: &reader)
    for place in others.indices { others[place].registered = states[place].registered }
    let bodies = BodyPlanner(states: others, scopes: scopes).plan(reading: &reader).bodies
    membership = MembershipPlan(self, others: others, bodies: bodies, rules: rules)
  }

  /// The states of a region, each under its code or, copied, under its code and a number.
  ///
  /// - Parameter isTurned: reads each as if it issued certificates where it does not, and the other way round.
  private static func states(
    _ codes: [String], isTurned: Bool, reading reader: inout ParameterReader
  ) -> (states: [StateInput], scopes: [String?]) {
    var states: [StateInput] = []
    var scopes: [String?] = []
    for code in codes {
      reader.inState(code)
      let copies = max(1, reader.wholeCount("states.\(code).copies", .copies))
      let state = StateInput(code: code, isTurned: isTurned, reading: &reader)
      for copy in 0..<copies {
        var one = state
        one.number = state.number + UInt32(copy)
        if copies > 1 { one.code = "\(code)\(copy + 1)" }
        states.append(one)
        scopes.append(code)
      }
      reader.inState(nil)
    }
    return (states, scopes)
  }
}

/// How results are reported; nothing here changes what happens.
struct ReportingParameters: Sendable {
  /// Continuous, per year.
  ///
  /// Parameter `reporting.discount_rate.lower`.
  var lowerRate: Double
  /// Continuous, per year.
  ///
  /// Parameter `reporting.discount_rate.higher`.
  var higherRate: Double
  /// Seconds after it was due within which a visit is on schedule.
  ///
  /// Parameter `reporting.on_schedule_tolerance`.
  var onScheduleTolerance: Int64

  /// Seconds without a break after which a stopped body counts as having failed.
  ///
  /// Parameter `reporting.body_failure_after`.
  var bodyFailureAfter: Int64

  /// When something counts as broken.
  var breaks: BreakParameters

  init(reading reader: inout ParameterReader) {
    breaks = BreakParameters(reading: &reader)
    lowerRate = reader.rate("reporting.discount_rate.lower")
    higherRate = reader.rate("reporting.discount_rate.higher")
    bodyFailureAfter = reader.period("reporting.body_failure_after").seconds
    onScheduleTolerance = reader.period("reporting.on_schedule_tolerance").seconds
  }
}
