/// A unit of the closed table, with its exact factor to the canonical unit of its dimension.
public struct Unit: Sendable, Hashable {
  /// The name as written in files, such as `month` or `USD per audit`.
  public let name: String
  /// What the unit measures.
  public let dimension: Dimension
  /// Canonical value = number × `numerator` ÷ `denominator`; two numbers because 7 % must be 0.07 exactly.
  public let numerator: Double
  /// See `numerator`.
  public let denominator: Double

  private init(
    _ name: String, _ dimension: Dimension, _ numerator: Double = 1, over denominator: Double = 1
  ) {
    self.name = name
    self.dimension = dimension
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A number in this unit, in the canonical unit of the dimension.
  public func canonical(_ number: Double) -> Double {
    number * numerator / denominator
  }

  /// A number in this unit, in another unit of the same dimension.
  ///
  /// - Precondition: `other` has the same dimension.
  public func convert(_ number: Double, to other: Unit) -> Double {
    precondition(dimension == other.dimension, "units of different dimensions")
    if self == other { return number }
    // One multiplication and one division, so that 1 year is exactly 12 months.
    return number * (numerator * other.denominator) / (denominator * other.numerator)
  }

  /// Every unit, in the order of the table; the first of a dimension that has factor 1 is the canonical one.
  public static let all: [Unit] = [
    Unit("second", .time), Unit("minute", .time, 60), Unit("hour", .time, 3_600),
    Unit("day", .time, 86_400), Unit("week", .time, 604_800), Unit("month", .time, 2_629_800),
    Unit("year", .time, 31_557_600),
    Unit("per year", .rate), Unit("per month", .rate, 12), Unit("per week", .rate, 1_461, over: 28),
    Unit("per day", .rate, 365.25),
    Unit("share", .share), Unit("%", .share, 1, over: 100),
    Unit("ratio", .ratio),
    Unit("USD", .money), Unit("thousand USD", .money, 1_000),
    Unit("million USD", .money, 1_000_000),
    Unit("USD per year", .moneyRate), Unit("thousand USD per year", .moneyRate, 1_000),
    Unit("million USD per year", .moneyRate, 1_000_000),
    Unit("USD per visit", .costPerVisit), Unit("USD per audit", .costPerAudit),
    Unit("USD per site", .costPerSite), Unit("USD per team year", .costPerTeamYear),
    Unit("USD per meeting", .costPerMeeting),
    Unit("USD per kg", .price), Unit("USD per g", .price, 1_000),
    Unit("USD per tonne", .price, 1, over: 1_000),
    Unit("kg per year", .massRate), Unit("tonne per year", .massRate, 1_000),
    Unit("kg", .mass), Unit("tonne", .mass, 1_000),
    Unit("sites", .sites), Unit("exporters", .exporters),
    Unit("companies", .companies), Unit("states", .states),
    Unit("teams", .teams), Unit("people", .people), Unit("meetings per year", .meetingsPerYear),
    Unit("zones", .zones), Unit("subjects", .subjects), Unit("copies", .copies),
    Unit("replications", .replications), Unit("number", .number),
  ]

  private static let byName: [String: Unit] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The unit of that name.
  public static func named(_ name: String) -> Unit? { byName[name] }

  /// The names of the units of a dimension, in the order of the table.
  public static func names(of dimension: Dimension) -> [String] {
    all.filter { $0.dimension == dimension }.map(\.name)
  }

  /// The name of the unit in which canonical values of the dimension are.
  public static func canonicalName(of dimension: Dimension) -> String {
    all.first { $0.dimension == dimension && $0.numerator == $0.denominator }?.name ?? ""
  }
}
