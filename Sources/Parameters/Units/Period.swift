/// A length of time, as seconds and, if it was written in months or years, as calendar months.
public struct Period: Sendable, Hashable {
  /// The length in seconds; a month is 2,629,800 s and a year 31,557,600 s.
  public let seconds: Int64
  /// The whole number of months, if the unit was month or year and the number of months is whole.
  public let months: Int?

  /// No time at all.
  public static let zero = Period(seconds: 0, months: nil)

  /// Creates a period.
  public init(seconds: Int64, months: Int?) {
    self.seconds = seconds
    self.months = months
  }

  /// The length in years of 365.25 days.
  public var years: Double { Double(seconds) / 31_557_600 }

  /// Creates a period from a number in a unit of time, rounded to the nearest second.
  ///
  /// The result is `nil` if the unit is not one of time or the number of seconds cannot be held.
  public init?(_ number: Double, unit: Unit) {
    guard unit.dimension == .time, let seconds = Int64(exactly: unit.canonical(number).rounded())
    else { return nil }
    self.seconds = seconds
    switch unit.name {
    case "month": months = Int(exactly: number)
    case "year": months = Int(exactly: number * 12)
    default: months = nil
    }
  }
}
