/// All that can happen in the model; `MechanismModel.handle` is the only switch over it.
enum MechanismEvent: BitwiseCopyable {
  /// The conduct of a subject makes the transition it has in store.
  case conductChanges(subject: Int32)
  case regimeChanges(zone: Int32)
  /// A named shock begins or is over.
  case shockTurns(shock: UInt8, isOn: Bool)
  /// The routine of an activity makes a visit to one subject due.
  case visitDue(subject: Int32, activity: UInt8)
  /// The routine of an activity draws its sample in one state.
  case sampleDue(state: Int32, activity: UInt8)
  /// The status of a subject is about to end, or a red subject may be seen again.
  case renewalDue(subject: Int32)
  case visitEnds(job: Int32)
  /// A visit that was turned away joins the queue again.
  case visitRetried(job: Int32)
  case decided(decision: Int32)
  case statusEnds(subject: Int32)
  case moneyArrives
  /// Somebody reports what goes on at a site in serious breach; void if that stretch of conduct is over.
  case complaint(subject: Int32, spell: UInt16)
  /// Somebody reports a site of a state, whatever goes on there.
  case unfoundedComplaint(state: Int32)
  /// A complaint that is still open is closed without a visit, or given up.
  case grievance(place: Int32, turn: GrievanceTurn)
  /// What an activity found at a subject is made public.
  case published(subject: Int32, activity: UInt8)
  /// An order turns sites of an area red, or is extended.
  case areaOrdered(zone: Int32)
  case appealHeard(subject: Int32)
  case programmeDrifts(programme: UInt8)
  case programmesAssessed
  /// A new body begins to work.
  case bodyStarts(body: Int32)
  /// Programmes of donors begin or end.
  case donorProgrammesChange
  /// Auditors are accredited anew.
  case auditorsCalled
  /// Everyone thinks anew about what the mechanism does.
  case beliefsMove
  /// Another body has learned of a finding or a complaint, and is asked to look.
  case alerted(subject: Int32, activity: UInt8)
  /// A state comes to meet a requirement better, or less well.
  case requirementMoves(place: Int32)
  /// Something in the scored validation of a state turns.
  case validation(state: Int32, turn: ValidationTurn)
  /// A state starts a scheme, stops cooperating or comes back.
  case membership(state: Int32, turn: MembershipTurn)
  /// A company takes a step further, or lets it slip.
  case stepMoves(company: Int32, step: UInt8)
  /// A company that is no subject of visits is to be reviewed, or named in public.
  case companyTurns(company: Int32, turn: CompanyTurn)
  /// An industry tool for a step becomes available.
  case stepToolComes
  case forumMeets
  /// The law of a state comes to hold the OECD norms on due diligence.
  case lawHoldsNorms(state: Int32)
  /// A team takes the place of one that was struck off.
  case teamAccredited(body: Int32)
  /// The regional database shows whether a site may certify.
  case databaseShows(subject: Int32, isBarred: Bool)
  /// A mine site is worked again, or no longer.
  case siteTurns(subject: Int32)
  /// An unknown site becomes known; void if it has turned since.
  case siteFound(subject: Int32, turn: UInt16)
  /// The time that a report on a state's declarations covers ends, or the report appears.
  case reconciliation(state: Int32, turn: ReconciliationTurn)
  /// An exporter is listed by the Sanctions Committee, or no longer.
  case listingTurns(subject: Int32)
  /// A month of trade ends, or something about trade changes on its date.
  case tradeSettles
}
