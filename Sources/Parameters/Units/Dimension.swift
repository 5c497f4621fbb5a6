/// What a number measures; numbers of different dimensions are never exchanged.
public enum Dimension: String, Sendable, Hashable, CaseIterable {
  /// A length of time; canonical unit second.
  case time
  /// Events in a time; canonical unit per year.
  case rate
  /// A part of a whole; canonical from 0 to 1.
  case share
  /// A factor without a unit.
  case ratio
  /// An amount of money; canonical unit USD.
  case money
  /// Money in a time; canonical unit USD per year.
  case moneyRate = "money_rate"
  /// USD per visit.
  case costPerVisit = "cost_per_visit"
  /// USD per audit.
  case costPerAudit = "cost_per_audit"
  /// USD per site.
  case costPerSite = "cost_per_site"
  /// USD per team year.
  case costPerTeamYear = "cost_per_team_year"
  /// USD per meeting.
  case costPerMeeting = "cost_per_meeting"
  /// Money for a mass; canonical unit USD per kg.
  case price
  /// Mass in a time; canonical unit kg per year.
  case massRate = "mass_rate"
  /// Mass; canonical unit kg.
  case mass
  /// Mine sites.
  case sites
  /// Exporters.
  case exporters
  /// Companies between mine and market.
  case companies
  /// Member states.
  case states
  /// Inspection or audit teams.
  case teams
  /// Persons.
  case people
  /// Committee meetings per year.
  case meetingsPerYear = "meetings_per_year"
  /// Zones of a state.
  case zones
  /// Subjects of assessments: sites, exporters or states.
  case subjects
  /// Identical copies of something.
  case copies
  /// Replications of a simulation.
  case replications
  /// A plain number: a code or a position.
  case number

  /// The canonical values that make sense whatever the leaf's own range.
  public var naturalRange: ClosedRange<Double> {
    switch self {
    case .share: 0...1
    case .ratio, .money, .moneyRate, .number: -Double.infinity...Double.infinity
    case .time, .rate, .costPerVisit, .costPerAudit, .costPerSite, .costPerTeamYear,
      .costPerMeeting, .price, .massRate, .mass, .sites, .exporters, .companies, .states, .teams,
      .people,
      .meetingsPerYear, .zones, .subjects, .copies, .replications:
      0...Double.infinity
    }
  }
}
