/// A moment in a simulated history, counted in whole seconds from the study's start.
///
/// Whole ticks make ties exact: two deadlines on the same second are equal, on every processor. The
/// study's start is ``zero``; ``never`` is later than every moment a model can reach.
@frozen
public struct SimulationTime: Comparable, Hashable, Sendable {
  /// Whole seconds since the study's start.
  public var ticks: Int64

  /// Makes the moment `ticks` seconds after the study's start.
  @inlinable
  public init(ticks: Int64) {
    self.ticks = ticks
  }

  /// Makes the moment `years` years after the study's start, rounded to the nearest second.
  ///
  /// Halves round away from zero. A value too large for the clock, infinity included, is ``never``.
  /// - Precondition: `years` is a number and, if negative, within the clock's range.
  @inlinable
  public init(years: Double) {
    let seconds = years * Double(Self.secondsPerYear)
    guard seconds < 0x1p63 else {
      precondition(!seconds.isNaN, "a time must be a number")
      self = .never
      return
    }
    // Not `rounded()`: on the baseline processor that is a call into the C library.
    var whole = Int64(seconds)
    let rest = seconds - Double(whole)
    if rest >= 0.5 { whole += 1 }
    if rest <= -0.5 { whole -= 1 }
    self.ticks = whole
  }

  /// The study's start.
  @inlinable public static var zero: SimulationTime { SimulationTime(ticks: 0) }

  /// A moment later than every other; an event at this moment does not happen.
  @inlinable public static var never: SimulationTime { SimulationTime(ticks: .max) }

  /// Seconds in a day.
  @inlinable public static var secondsPerDay: Int64 { 86_400 }

  /// Seconds in a month of the model: one twelfth of ``secondsPerYear``.
  ///
  /// Legal periods counted in calendar months go through ``SimulationCalendar`` instead.
  @inlinable public static var secondsPerMonth: Int64 { 2_629_800 }

  /// Seconds in a year of the model: 365.25 days.
  @inlinable public static var secondsPerYear: Int64 { 31_557_600 }

  /// This moment in years of 365.25 days since the study's start.
  @inlinable public var years: Double { Double(ticks) / Double(Self.secondsPerYear) }

  /// The moment `seconds` later, or earlier when negative.
  ///
  /// A moment beyond the clock's range is ``never``, and ``never`` stays ``never``.
  /// - Precondition: The result is not earlier than the clock's range.
  @inlinable
  public func advanced(by seconds: Int64) -> SimulationTime {
    if self == .never { return .never }
    let (sum, overflow) = ticks.addingReportingOverflow(seconds)
    if overflow {
      precondition(seconds > 0, "a time before the clock's range")
      return .never
    }
    return SimulationTime(ticks: sum)
  }

  /// Tells whether one moment comes before another.
  @inlinable
  public static func < (left: SimulationTime, right: SimulationTime) -> Bool {
    left.ticks < right.ticks
  }
}
