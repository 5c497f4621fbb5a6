import EventSimulation
import RandomVariates

/// One replication of the mechanism: the subjects, the zones, the bodies and what has been recorded.
///
/// The rules stand in the domain folders, each as an extension beside the policy it carries out;
/// here are the state they share and the one switch over what can happen. It cannot be copied, so that no
/// call on the event path can copy its arrays unseen. What only reads it on that path is always inlined: for a call
/// of a method that may not change it the compiler copies the whole value. That is also why `schedule` may.
struct MechanismModel: ~Copyable, SimulationModel {
  typealias Event = MechanismEvent

  // What holds throughout the replication.
  let key: RandomKey
  let calendar: SimulationCalendar
  let window: Window
  let activityCount = ActivityName.allCases.count
  let reporting: ReportingParameters
  let security: SecurityParameters
  /// By state and activity.
  let activities: ContiguousArray<Activity>
  let executor: ContiguousArray<Int>
  /// By state and activity: whether it is the work of a body beside the mechanism.
  let isBeside: ContiguousArray<Bool>
  let complaints: ContiguousArray<ComplaintParameters>
  let alertLag: Distribution
  let deterrence: DeterrenceParameters
  let arrears: ArrearsParameters
  /// By state and programme.
  let recognition: ContiguousArray<RecognitionParameters>
  /// By activity: whether a programme gives it as evidence somewhere.
  let isProgramme: ContiguousArray<Bool>
  let alignment: AlignmentParameters
  let accreditation: AccreditationParameters
  let validationRules: ValidationRules
  let companyRules: CompanyRules
  let breachTypes: BreachTypeRules
  let siteLife: SiteLifeRules
  let grievanceRules: GrievanceRules
  let movement: MovementRules
  let oversight: OversightRules
  let host: HostRules
  /// By state.
  let normGaps: ContiguousArray<NormGapRules>
  /// Seconds from when the design comes into force until the law of every state holds the OECD norms.
  let closesGapAfter: Int64
  let reconciliation: ReconciliationRules
  let sanctions: SanctionsRules
  let databaseLag: Int64
  /// By state: the status with which a site begins that becomes known.
  let statusWhenFound: ContiguousArray<Status>
  /// By state: the place of its first company among all.
  let companyBase: ContiguousArray<Int>
  /// The exporters, in the order of companies, which they lead.
  let companySubjects: ContiguousArray<Int32>
  /// All companies from mine to market, and who sells to whom.
  let network: SourcingNetwork
  /// How the design holds as states come and go; nil where none do.
  let membershipPlan: MembershipPlan?
  let donors: DonorSchedule
  /// By state.
  let areaOrders: ContiguousArray<AreaOrderParameters>
  /// By state.
  let appeals: ContiguousArray<AppealParameters>
  /// By state and activity: shares by payer, in the order of `Payer.allCases`.
  let visitPayers: ContiguousArray<Double>
  /// By state and kind.
  let policies: ContiguousArray<StatusPolicy>
  let conduct: ContiguousArray<ConductParameters>
  /// By state and kind, the activity that answers the end of a status, or −1.
  let renewer: ContiguousArray<Int>
  /// By state: nine for sites, one for exporters, one for the state.
  let strata: ContiguousArray<ConductStratum>
  let isIssuing: ContiguousArray<Bool>
  let bodies: [Body]
  /// By state and activity: USD a year that is to be kept back for activities of higher priority.
  let reserves: ContiguousArray<Double>
  /// By body: visits a year, at most.
  let yearlyCapacities: ContiguousArray<Double>
  /// By body: shares by payer, as planned.
  let bodyPayers: ContiguousArray<Double>
  let burden: BurdenRules
  let committee: Int
  /// The place in `bodies` of the regional technical unit, or −1.
  let technicalUnit: Int
  /// The place in `bodies` of the unit that watches audits, or −1.
  let oversightUnit: Int
  /// By state: the place in `bodies` of the one that reconciles declarations, or −1.
  let reconcilers: ContiguousArray<Int>
  /// By source: what is declared as a multiple of what that source sees.
  let declarationErrors: ContiguousArray<Distribution>
  let funding: FundingLevels.Parameters
  let ranges: [Range<Int>]
  let sitesOfZone: Grouping
  let suppliersOf: Grouping

  // What changes.
  var subjects: StateTable<Subject>
  var zones: ContiguousArray<ZoneState>
  var jobs: Slab<Job>
  var decisions: Slab<PendingDecision>
  var bodyStates: ContiguousArray<BodyState>
  /// By subject and activity: how many visits have been asked for.
  var requests: StateTable<UInt32>
  /// By subject and activity: the routine clock that is running.
  var routineEvents: StateTable<EventHandle>
  /// By state and activity: the clock of its samples.
  var sampleClocks: ContiguousArray<SampleClock>
  /// By state: complaints without ground so far, which key the draws of the next.
  var unfoundedComplaints: ContiguousArray<UInt32>
  /// Complaints that are open.
  var grievances: Slab<Grievance>
  /// By subject: the complaint about it that was taken last and is open, or −1.
  var grievanceHeads: ContiguousArray<Int32>
  /// By zone, then by subject: what keeps people from complaining.
  var silences: ContiguousArray<Silence>
  var grievanceRecord: GrievanceRecord
  /// By subject: the share of its miners who are away.
  var awayShares: ContiguousArray<Double>
  var movementRecord: MovementRecord
  /// The clock of the next call for auditors.
  var callEvent: EventHandle
  var programmes: ContiguousArray<ProgrammeState>
  var assessmentEvent: EventHandle
  /// By state.
  var validations: ContiguousArray<StateValidation>
  /// By state and requirement.
  var requirements: ContiguousArray<Requirement>
  var requirementEvents: ContiguousArray<EventHandle>
  var validationRecord: ValidationRecord
  var companies: ContiguousArray<Company>
  /// By company and step.
  var companySteps: ContiguousArray<CompanyStep>
  var stepEvents: ContiguousArray<EventHandle>
  /// By tier.
  var companyRecords: ContiguousArray<CompanyRecord>
  /// By company: when it is next reviewed, where it is no subject of visits.
  var chainReviewEvents: ContiguousArray<EventHandle>
  var chainRecord: ChainRecord
  /// By state: what its traders buy, while their shares are being summed.
  var traderValues: ContiguousArray<Double>
  /// What demand multiplies adoption by now.
  var companyDemand: Double
  var forumEvent: EventHandle
  /// Keys what is told there.
  var forumMeetings: UInt32
  var typeRecord: BreachTypeRecord
  var oversightRecord: OversightRecord
  var siteLifeRecord: SiteLifeRecord
  var hostRecord: HostRecord
  /// By state.
  var laws: ContiguousArray<StateLaw>
  /// Adverse findings that lapsed for want of law, in the window.
  var findingsWithoutLaw: Int
  /// By state: the end of the time that the next report covers.
  var reconciliationEvents: ContiguousArray<EventHandle>
  /// By state and mineral.
  var reconciledFlows: ContiguousArray<ReconciledFlow>
  var reconciliationRecord: ReconciliationRecord
  /// By company.
  var listings: ContiguousArray<Listing>
  var sanctionsRecord: SanctionsRecord
  /// By subject: how often it has opened or closed, which keys its draws; empty where sites never do.
  var siteTurns: ContiguousArray<UInt32>
  /// By state.
  var memberships: ContiguousArray<StateMembership>
  var membershipRecord: MembershipRecord
  var donorState: DonorState
  /// Until when the money that was last disbursed is to last.
  var fundedUntil: Int64
  var fundingLevels: FundingLevels
  var trade: Trade
  var recorder: ResponseRecorder
  var tracer: Tracer
  /// From which a routine draws the subjects to be visited.
  var inspected: SampleFrame
  /// From which an audit draws the sites to be looked at upstream.
  var supplying: SampleFrame

  mutating func handle(_ event: MechanismEvent, _ executive: inout Executive<MechanismEvent>) {
    switch event {
    case .conductChanges(let subject): conductChanges(Int(subject), &executive)
    case .regimeChanges(let zone): regimeChanges(Int(zone), &executive)
    case .shockTurns(let shock, let isOn): shockTurns(Int(shock), isOn: isOn, &executive)
    case .visitDue(let subject, let activity):
      visitDue(Int(subject), Int(activity), &executive)
    case .sampleDue(let state, let activity): sampleDue(Int(state), Int(activity), &executive)
    case .renewalDue(let subject): renewalDue(Int(subject), &executive)
    case .visitEnds(let job): visitEnds(job, &executive)
    case .visitRetried(let job): visitRetried(job, &executive)
    case .decided(let decision): decisionFalls(decision, &executive)
    case .statusEnds(let subject): statusEnds(Int(subject), &executive)
    case .moneyArrives: moneyArrives(&executive)
    case .beliefsMove: beliefsMove(&executive)
    case .areaOrdered(let zone): areaOrdered(Int(zone), &executive)
    case .appealHeard(let subject): appealHeard(Int(subject), &executive)
    case .auditorsCalled: auditorsCalled(&executive)
    case .programmeDrifts(let programme): programmeDrifts(Int(programme), &executive)
    case .programmesAssessed: programmesAssessed(&executive)
    case .bodyStarts(let body): bodyStarts(Int(body), &executive)
    case .donorProgrammesChange: donorProgrammesChange(&executive)
    case .complaint(let subject, let spell): complaint(Int(subject), spell, &executive)
    case .unfoundedComplaint(let state): unfoundedComplaint(Int(state), &executive)
    case .grievance(let place, let turn): grievanceTurns(place, turn, &executive)
    case .published(let subject, let activity): published(Int(subject), Int(activity), &executive)
    case .alerted(let subject, let activity): alerted(Int(subject), Int(activity), &executive)
    case .tradeSettles: tradeSettles(&executive)
    case .stepMoves(let company, let step): stepMoves(Int(company), Int(step), &executive)
    case .companyTurns(let company, let turn): companyTurns(Int(company), turn, &executive)
    case .stepToolComes: stepToolComes(&executive)
    case .forumMeets: forumMeets(&executive)
    case .lawHoldsNorms(let state): lawHoldsNorms(Int(state), &executive)
    case .reconciliation(let state, let turn):
      reconciliationTurns(Int(state), turn, &executive)
    case .listingTurns(let subject): listingTurns(Int(subject), &executive)
    case .teamAccredited(let body): teamAccredited(Int(body), &executive)
    case .databaseShows(let subject, let isBarred):
      databaseShows(Int(subject), isBarred: isBarred, at: executive.now.ticks)
    case .siteTurns(let subject): siteTurns(Int(subject), &executive)
    case .siteFound(let subject, let turn): siteFound(Int(subject), turn: turn, &executive)
    case .membership(let state, let turn): membershipTurns(Int(state), turn, &executive)
    case .requirementMoves(let place): requirementMoves(Int(place), &executive)
    case .validation(let state, let turn): validationTurns(Int(state), turn, &executive)
    }
  }

  /// Schedules what happens within the horizon and nothing beyond it.
  mutating func schedule(
    _ event: MechanismEvent, at ticks: Int64, _ executive: inout Executive<MechanismEvent>
  ) -> EventHandle {
    ticks > window.end ? .none : executive.schedule(event, at: SimulationTime(ticks: ticks))
  }

  @inline(__always)
  func activityPlace(_ subject: Int, _ activity: Int) -> Int {
    Int(subjects[subject].state) * activityCount + activity
  }

  @inline(__always)
  func policyPlace(_ subject: Int) -> Int {
    Int(subjects[subject].state) * SubjectKind.count + subjects[subject].kind.index
  }
}

/// The part of a run that is counted, in seconds: after the warm-up, up to the horizon.
struct Window: Sendable {
  var start: Int64
  var end: Int64

  /// Seconds of [from, to] that lie in the window.
  @inline(__always)
  func overlap(_ from: Int64, _ to: Int64) -> Int64 {
    max(0, min(to, end) - max(from, start))
  }

  /// Whether what happens at `time` is counted: after the warm-up, up to the horizon; all of it without one.
  ///
  /// The beginning is left out, as events at the horizon are in: a visit each year is then counted once
  /// for each year of the window.
  @inline(__always)
  func contains(_ time: Int64) -> Bool { time <= end && (time > start || start == 0) }

  var seconds: Int64 { end - start }
  var years: Double { Double(end - start) / Double(SimulationTime.secondsPerYear) }
}

/// Seconds of model time as ticks, at least now; beyond all horizons when out of reach.
@inline(__always)
func ticks(from start: Int64, after seconds: Double) -> Int64 {
  seconds < 1e15 ? start &+ Int64(seconds + 0.5) : .max
}
