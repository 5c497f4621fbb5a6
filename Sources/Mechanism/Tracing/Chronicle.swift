public import EventSimulation

/// Events that happened, in order, with what each did to whom.
///
/// Causes follow from the numbers: see ``Causes``.
public struct Chronicle: Sendable {
  /// The events, in the order in which they happened.
  public private(set) var events: [Happening] = []
  /// What they did, in order; each event has a range of these.
  public private(set) var marks: [SubjectMark] = []

  init() {}

  mutating func append(_ event: Happening, marks: some Collection<SubjectMark>) {
    var event = event
    let first = self.marks.count
    self.marks += marks
    event.marks = first..<self.marks.count
    events.append(event)
  }

  /// What an event did to one subject, in order.
  public func marks(of place: Int, on subject: Int) -> [SubjectMark.What] {
    events[place].marks.filter { marks[$0].subject == subject }.map { marks[$0].what }
  }

  /// Whether an event happened to a subject, did something to it or changed the security of its zone.
  public func touches(_ place: Int, _ subject: Int, zone: Int?) -> Bool {
    switch events[place].party {
    case .subject(subject): return true
    case .zone(let place): if place == zone { return true }
    case .subject, .state, .region: break
    }
    return events[place].marks.contains { marks[$0].subject == subject }
  }
}

/// One event that happened: facts; words are made where reports are.
public struct Happening: Sendable, Equatable {
  /// Its number in the order of scheduling, from 1; 0 for a design that came into force.
  public var number: Int
  /// How many events had been scheduled before it happened.
  public var scheduledBefore: Int
  /// When it happened.
  public var time: SimulationTime
  /// What happened.
  public var kind: HappeningKind
  /// Whom it concerned.
  public var party: Party
  /// Of a visit that ends or is tried again: when it had been asked for.
  public var asked: SimulationTime?
  /// What it did, among the marks of its chronicle.
  public var marks: Range<Int> = 0..<0
}

/// Whom an event concerns, by place in ``PartyNames``.
public enum Party: Sendable, Equatable {
  case subject(Int), zone(Int), state(Int), region
}

/// What can happen, as told afterwards.
public enum HappeningKind: Sendable, Equatable {
  case conductChanges
  case regimeChanges(Regime)
  case shockBegins
  case shockEnds
  case visitDue(ActivityName)
  case sampleDue(ActivityName)
  case renewalDue
  case visitEnds(ActivityName)
  case visitRetried(ActivityName)
  case decided
  case statusEnds
  case moneyArrives
  case beliefsMove
  case areaOrdered
  case appealHeard
  case auditorsCalled
  case programmeDrifts
  case programmesAssessed
  case bodyStarts
  case donorProgrammesChange
  case complaint
  case unfoundedComplaint
  case grievanceTurns(GrievanceTurn)
  case published(ActivityName)
  case alerted(ActivityName)
  case tradeSettles
  case requirementMoves
  case stepMoves
  case companyTurns(CompanyTurn)
  case stepToolComes
  case forumMeets
  case lawHoldsNorms
  case reconciliationCloses
  case reconciliationAppears
  case listingTurns
  case teamAccredited
  case databaseShows
  case siteTurns
  case siteFound
  case membershipTurns(MembershipTurn)
  case validationTurns(ValidationTurn)
  case designComesIntoForce
}

/// What an event did to a subject.
public struct SubjectMark: Sendable, Equatable {
  /// A line of the subject's history, or the beginning of a visit, which is no part of it.
  public enum What: Sendable, Equatable {
    case history(TraceKind)
    case visitBegins(ActivityName)
  }

  /// The subject's place in ``PartyNames``.
  public let subject: Int
  /// What was done.
  public let what: What
}

/// What those whom events concern are called.
public struct PartyNames: Sendable {
  /// The codes of all subjects, in the model's order.
  public let subjects: [String]
  /// The names of all zones.
  public let zones: [String]
  /// The codes of all states.
  public let states: [String]
  /// By subject: the place of its zone, if it has one.
  public let zoneOfSubject: [Int?]
}
