import EventSimulation
import RandomVariates

extension MechanismModel {
  /// Lays the input out in flat arrays beside what changes.
  ///
  /// The one place where rules are taken from an input: at the start and whenever a design comes into force.
  /// What changes has no value of its own here, so whoever makes a model must say where each part comes from.
  init(
    _ input: MechanismInput, bodies: [Body], key: RandomKey, calendar: SimulationCalendar,
    window: Window, ranges: [Range<Int>], sitesOfZone: Grouping, suppliersOf: Grouping,
    network: SourcingNetwork,
    subjects: consuming StateTable<Subject>, zones: ContiguousArray<ZoneState>, jobs: Slab<Job>,
    decisions: Slab<PendingDecision>, bodyStates: ContiguousArray<BodyState>,
    requests: consuming StateTable<UInt32>, routineEvents: consuming StateTable<EventHandle>,
    sampleClocks: ContiguousArray<SampleClock>, unfoundedComplaints: ContiguousArray<UInt32>,
    grievances: Slab<Grievance>, grievanceHeads: ContiguousArray<Int32>,
    silences: ContiguousArray<Silence>, grievanceRecord: GrievanceRecord,
    awayShares: ContiguousArray<Double>, movementRecord: MovementRecord,
    callEvent: EventHandle, programmes: ContiguousArray<ProgrammeState>,
    assessmentEvent: EventHandle, validations: ContiguousArray<StateValidation>,
    requirements: ContiguousArray<Requirement>, requirementEvents: ContiguousArray<EventHandle>,
    validationRecord: ValidationRecord, companies: ContiguousArray<Company>,
    companySteps: ContiguousArray<CompanyStep>, stepEvents: ContiguousArray<EventHandle>,
    companyRecords: ContiguousArray<CompanyRecord>, chainReviewEvents: ContiguousArray<EventHandle>,
    chainRecord: ChainRecord, companyDemand: Double, forumEvent: EventHandle,
    forumMeetings: UInt32, typeRecord: BreachTypeRecord, oversightRecord: OversightRecord,
    siteLifeRecord: SiteLifeRecord, hostRecord: HostRecord, laws: ContiguousArray<StateLaw>,
    findingsWithoutLaw: Int,
    reconciliationEvents: ContiguousArray<EventHandle>,
    reconciledFlows: ContiguousArray<ReconciledFlow>,
    reconciliationRecord: ReconciliationRecord, listings: ContiguousArray<Listing>,
    sanctionsRecord: SanctionsRecord,
    siteTurns: ContiguousArray<UInt32>, memberships: ContiguousArray<StateMembership>,
    membershipRecord: MembershipRecord, donorState: DonorState, fundedUntil: Int64,
    fundingLevels: FundingLevels,
    trade: Trade, recorder: ResponseRecorder, tracer: Tracer
  ) {
    self.key = key
    self.calendar = calendar
    self.window = window
    reporting = input.reporting
    security = input.security
    activities = ContiguousArray(input.states.flatMap(\.activities))
    executor = ContiguousArray(input.executor.flatMap { $0 })
    isBeside = ContiguousArray(
      input.executor.flatMap { $0.map { $0 >= 0 && input.bodies[$0].isBeside } })
    complaints = ContiguousArray(input.states.map(\.complaints))
    alertLag = input.alertLag
    deterrence = input.deterrence
    arrears = input.arrears
    recognition = ContiguousArray(input.states.flatMap(\.recognition))
    isProgramme = ContiguousArray(
      ActivityName.allCases.indices.map { a in
        input.states.contains { $0.recognition.contains { $0.evidence == a } }
      })
    alignment = input.alignment
    accreditation = input.accreditation
    validationRules = input.validation
    companyRules = input.companies
    self.network = network
    traderValues = ContiguousArray(repeating: 0, count: input.states.count)
    breachTypes = input.breachTypes
    siteLife = input.siteLife
    grievanceRules = input.grievances
    movement = input.movement
    oversight = input.oversight
    host = input.host
    normGaps = ContiguousArray(input.states.map(\.normGap))
    closesGapAfter = input.closesGapAfter
    databaseLag = input.databaseLag
    let reconciliation = input.reconciliation
    self.reconciliation = reconciliation
    sanctions = input.sanctions
    reconcilers = ContiguousArray(
      input.states.indices.map { state in
        bodies.firstIndex {
          $0.name == reconciliation.body && ($0.state == state || $0.state < 0)
        } ?? -1
      })
    declarationErrors = ContiguousArray(
      (0..<DeclarationSource.count).map {
        .spread(.lognormal, mean: 1, cv: reconciliation.errors[$0])
      })
    oversightUnit = bodies.firstIndex { $0.name == .oversightUnit } ?? -1
    statusWhenFound = ContiguousArray(
      input.states.map { $0.startsAs[SubjectKind.mineSite.index][Status.unverified.index] })
    var companyBase: ContiguousArray<Int> = []
    var companySubjects: ContiguousArray<Int32> = []
    for state in input.states.indices {
      companyBase.append(companySubjects.count)
      for i in ranges[state * SubjectKind.count + SubjectKind.exporter.index] {
        companySubjects.append(Int32(i))
      }
    }
    self.companyBase = companyBase
    self.companySubjects = companySubjects
    membershipPlan = input.membership
    donors = DonorSchedule(input.donors, calendar)
    areaOrders = ContiguousArray(input.states.map(\.areaOrders))
    appeals = ContiguousArray(input.states.map(\.appeals))
    visitPayers = ContiguousArray(input.states.flatMap { $0.visitPayers.flatMap { $0 } })
    policies = ContiguousArray(input.states.flatMap(\.statusPolicies))
    conduct = ContiguousArray(input.states.flatMap(\.conduct))
    renewer = ContiguousArray(
      input.states.flatMap { state in
        SubjectKind.allCases.map { kind in
          state.activities.firstIndex {
            $0.isActive && $0.subject == kind && $0.onExpiry == .request
          } ?? -1
        }
      })
    strata = ContiguousArray(input.states.flatMap { $0.strata.flatMap { $0 } })
    isIssuing = ContiguousArray(input.states.map(\.isIssuing))
    burden = BurdenRules(input.states)
    committee = input.committee
    technicalUnit = bodies.firstIndex { $0.name == .technicalUnit && $0.state < 0 } ?? -1
    funding = FundingLevels.Parameters(input)
    self.bodies = bodies
    reserves = ContiguousArray(input.reserves)
    yearlyCapacities = Body.yearlyCapacities(of: bodies, in: input.states)
    bodyPayers = ContiguousArray(bodies.flatMap(\.payers))
    self.ranges = ranges
    self.sitesOfZone = sitesOfZone
    self.suppliersOf = suppliersOf
    supplying = SampleFrame(
      capacity: subjects.indices.map { suppliersOf.range(of: $0).count }.max() ?? 0)
    self.subjects = subjects
    self.zones = zones
    self.jobs = jobs
    self.decisions = decisions
    self.bodyStates = bodyStates
    self.requests = requests
    self.routineEvents = routineEvents
    self.sampleClocks = sampleClocks
    self.unfoundedComplaints = unfoundedComplaints
    self.grievances = grievances
    self.grievanceHeads = grievanceHeads
    self.silences = silences
    self.grievanceRecord = grievanceRecord
    self.awayShares = awayShares
    self.movementRecord = movementRecord
    self.callEvent = callEvent
    self.programmes = programmes
    self.assessmentEvent = assessmentEvent
    self.validations = validations
    self.requirements = requirements
    self.requirementEvents = requirementEvents
    self.validationRecord = validationRecord
    self.companies = companies
    self.companySteps = companySteps
    self.stepEvents = stepEvents
    self.companyRecords = companyRecords
    self.chainReviewEvents = chainReviewEvents
    self.chainRecord = chainRecord
    self.companyDemand = companyDemand
    self.forumEvent = forumEvent
    self.forumMeetings = forumMeetings
    self.typeRecord = typeRecord
    self.oversightRecord = oversightRecord
    self.siteLifeRecord = siteLifeRecord
    self.hostRecord = hostRecord
    self.laws = laws
    self.findingsWithoutLaw = findingsWithoutLaw
    self.reconciliationEvents = reconciliationEvents
    self.reconciledFlows = reconciledFlows
    self.reconciliationRecord = reconciliationRecord
    self.listings = listings
    self.sanctionsRecord = sanctionsRecord
    self.siteTurns = siteTurns
    self.memberships = memberships
    self.membershipRecord = membershipRecord
    self.donorState = donorState
    self.fundedUntil = fundedUntil
    self.fundingLevels = fundingLevels
    self.trade = trade
    self.recorder = recorder
    self.tracer = tracer
    inspected = SampleFrame(capacity: ranges.map(\.count).max() ?? 0)
  }

  /// The model of one replication at its start, beside the population made for it.
  init(
    _ input: MechanismInput, _ population: Population, key: RandomKey,
    calendar: SimulationCalendar, window: Window
  ) {
    let activities = ActivityName.allCases.count
    let clocks = population.subjects.count * activities
    let companies = population.network.members.count
    // At least what can wait at once where visits asked for again merge.
    let mostVisits = population.subjects.reduce(0) { sum, subject in
      let state = input.states[Int(subject.state)]
      return sum + state.activities.count { $0.isActive && $0.subject == subject.kind }
    }
    self.init(
      input, bodies: input.bodies, key: key, calendar: calendar, window: window,
      ranges: population.ranges, sitesOfZone: population.sitesOfZone,
      suppliersOf: population.suppliersOf, network: population.network,
      subjects: StateTable(population.subjects),
      zones: population.zones,
      jobs: Slab(capacity: mostVisits), decisions: Slab(capacity: mostVisits),
      bodyStates: ContiguousArray(repeating: BodyState(window), count: input.bodies.count),
      requests: StateTable(repeating: 0, count: clocks),
      routineEvents: StateTable(repeating: .none, count: clocks),
      sampleClocks: ContiguousArray(
        repeating: SampleClock(), count: input.states.count * activities),
      unfoundedComplaints: ContiguousArray(repeating: 0, count: input.states.count),
      grievances: Slab(capacity: population.subjects.count),
      grievanceHeads: ContiguousArray(repeating: -1, count: population.subjects.count),
      silences: ContiguousArray(
        repeating: Silence(), count: population.zones.count + population.subjects.count),
      grievanceRecord: GrievanceRecord(),
      awayShares: ContiguousArray(repeating: 0, count: population.subjects.count),
      movementRecord: MovementRecord(),
      callEvent: .none,
      programmes: ContiguousArray(repeating: ProgrammeState(), count: Programme.count),
      assessmentEvent: .none,
      validations: ContiguousArray(repeating: StateValidation(), count: input.states.count),
      requirements: ContiguousArray(
        repeating: Requirement(), count: input.states.count * input.validation.requirementCount),
      requirementEvents: ContiguousArray(
        repeating: .none, count: input.states.count * input.validation.requirementCount),
      validationRecord: ValidationRecord(
        states: input.states.count, years: window.years, isKept: input.validation.isScored),
      companies: ContiguousArray(repeating: Company(), count: companies),
      companySteps: ContiguousArray(repeating: CompanyStep(), count: companies * OECDStep.count),
      stepEvents: ContiguousArray(repeating: .none, count: companies * OECDStep.count),
      // Each with arrays of its own, which none has to copy before its first change.
      companyRecords: ContiguousArray((0..<CompanyTier.count).map { _ in CompanyRecord() }),
      chainReviewEvents: ContiguousArray(repeating: .none, count: companies),
      chainRecord: ChainRecord(companies: companies), companyDemand: 1, forumEvent: .none,
      forumMeetings: 0,
      typeRecord: BreachTypeRecord(), oversightRecord: OversightRecord(),
      siteLifeRecord: SiteLifeRecord(), hostRecord: HostRecord(),
      laws: ContiguousArray(repeating: StateLaw(), count: input.states.count),
      findingsWithoutLaw: 0,
      reconciliationEvents: ContiguousArray(repeating: .none, count: input.states.count),
      reconciledFlows: ContiguousArray(
        repeating: ReconciledFlow(), count: input.states.count * TradeRules.minerals),
      reconciliationRecord: ReconciliationRecord(),
      listings: ContiguousArray(repeating: Listing(), count: companies),
      sanctionsRecord: SanctionsRecord(),
      siteTurns: ContiguousArray(
        repeating: 0, count: input.siteLife.isInUse ? population.subjects.count : 0),
      memberships: ContiguousArray(repeating: StateMembership(), count: input.states.count),
      membershipRecord: MembershipRecord(), donorState: DonorState(), fundedUntil: 0,
      fundingLevels: FundingLevels(FundingLevels.Parameters(input)),
      trade: Trade(input.trade, subjects: population.subjects.count, window: window),
      recorder: ResponseRecorder(
        bodies: input.bodies, states: input.states.count, reporting: input.reporting,
        subjectYears: Double(population.subjects.count) * window.years),
      tracer: Tracer())
  }

  /// Sets everything going at the start; states and their parts in order, so ties fall the same way.
  mutating func start(
    statusAge: ContiguousArray<Int64>, _ executive: inout Executive<MechanismEvent>
  ) {
    drawSiteLife()
    drawCompanies()
    startTrade(&executive)
    startDonors(&executive)
    for body in bodies.indices { prepareStart(of: body, isFounded: false, &executive) }
    payHost(at: 0)
    startNormGaps(&executive)
    moneyArrives(&executive)
    for zone in zones.indices { startRegime(zone, &executive) }
    startShocks(&executive)
    for i in subjects.indices {
      markStart(i)
      startConduct(i, &executive)
      startStatus(i, age: statusAge[i], &executive)
      moveTrade(i, at: 0)
    }
    startBeliefs(&executive)
    scheduleCall(&executive)
    startProgrammes(&executive)
    startMemberships(&executive)
    startCompanies(&executive)
    startValidations(&executive)
    startRoutines(&executive)
    startComplaints(&executive)
    startSiteLife(&executive)
    startReconciliation(&executive)
  }

  /// Brings every account up to the horizon.
  mutating func finish() {
    noteBreaks(at: window.end)
    settleTrade(at: window.end)
    finishListings(at: window.end)
    finishValidations(at: window.end)
    finishMemberships(at: window.end)
    finishCompanies(at: window.end)
    finishGrievances(at: window.end)
    for i in subjects.indices {
      account(i, at: window.end)
      guard isOpen(i) else { continue }
      let subject = subjects[i]
      recorder.covered(
        subject, isIssuing: isIssuing[Int(subject.state)],
        seconds: window.overlap(subject.coveredFrom, subject.coveredUntil))
    }
  }
}
