import EventSimulation

/// A statistic of one replication over part of the region, to be held against an observed figure.
///
/// Off the event path: it is made from the counts by stratum once the replication is over.
public struct PlacedMeasure: Equatable, Sendable {
  /// What is counted.
  public enum Quantity: String, CaseIterable, Sendable {
    /// Serious breaches that began, per site-year.
    case seriousBreachesBegun = "serious_breaches_begun"
    /// Serious breaches that an activity reported, per site-year.
    case seriousBreachesDetected = "serious_breaches_detected"
    /// Visits of an activity, per year and subject of its kind.
    case visitsPerSubject = "visits_per_subject"
    /// Visits of an activity that reported a serious breach, per year and subject of its kind.
    case seriousFindingsPerSubject = "serious_findings_per_subject"
    /// Visits of an activity, per year.
    case visitsPerYear = "visits_per_year"
    /// Share of the visits of an activity that reported a grade.
    case findings
    /// Share of the visits of an activity to mine sites that went to gold sites.
    case visitsToGold = "visits_to_gold"
    /// Share of mine sites that turned red in the window, each turn counted.
    case turnedRed = "turned_red"
    /// Days from a visit to the decision that turned the subject red.
    case findingToRed = "finding_to_red"
    /// Days from the start of a whole validation of a state to the decision; of the region as a whole.
    case validationDays = "validation_days"
    /// Days of the suspensions of states that ended; of the region as a whole.
    case suspensionDays = "suspension_days"
    /// Share of the states validated so far that stand in good standing at the end; of the region as a whole.
    case inGoodStanding = "in_good_standing"
    /// Share of the gold produced in the states that did not leave undeclared.
    case goldDeclared = "gold_declared"

    /// The unit, as figures are written in.
    public var unit: String {
      switch self {
      case .seriousBreachesBegun, .seriousBreachesDetected, .visitsPerSubject,
        .seriousFindingsPerSubject:
        "per site-year"
      case .visitsPerYear: "per year"
      case .findings, .visitsToGold, .turnedRed, .inGoodStanding, .goldDeclared: "share"
      case .findingToRed, .validationDays, .suspensionDays: "day"
      }
    }

    /// Whether an activity must be named.
    public var needsActivity: Bool {
      switch self {
      case .visitsPerSubject, .seriousFindingsPerSubject, .visitsPerYear, .findings, .visitsToGold:
        true
      case .seriousBreachesBegun, .seriousBreachesDetected, .turnedRed, .findingToRed,
        .validationDays, .suspensionDays, .inGoodStanding, .goldDeclared:
        false
      }
    }

    /// Whether it gives one value for each of many things, rather than a count.
    public var isList: Bool {
      switch self {
      case .findingToRed, .validationDays, .suspensionDays: true
      default: false
      }
    }
  }

  /// What is counted.
  public var quantity: Quantity
  /// The activity counted, where one is needed.
  public var activity: ActivityName?
  /// The grade reported, for ``Quantity/findings``.
  public var finding: Grade?
  /// Codes of the states counted; empty for all.
  public var states: [String]
  /// The zone classes counted; empty for all.
  public var zoneClasses: [ZoneClass]
  /// The groups of mine sites counted; empty for all.
  public var groups: [SiteGroup]

  /// Makes a measure.
  public init(
    _ quantity: Quantity, activity: ActivityName? = nil, finding: Grade? = nil,
    states: [String] = [], zoneClasses: [ZoneClass] = [], groups: [SiteGroup] = []
  ) {
    self.quantity = quantity
    self.activity = activity
    self.finding = finding
    self.states = states
    self.zoneClasses = zoneClasses
    self.groups = groups
  }
}

/// What a replication gave for a measure.
public struct MeasuredSample: Equatable, Sendable {
  /// How many things were counted.
  public var count = 0.0
  /// Out of how much: site-years, years, visits or sites.
  public var exposure = 0.0
  /// The values one by one, for measures that are lists.
  public var values: [Double] = []

  /// Count by exposure; not a number where there was nothing to count from.
  public var ratio: Double { exposure > 0 ? count / exposure : .nan }

  /// Makes a sample.
  public init(count: Double = 0, exposure: Double = 0, values: [Double] = []) {
    self.count = count
    self.exposure = exposure
    self.values = values
  }
}
