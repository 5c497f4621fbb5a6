/// The tie between simulated time and calendar days.
///
/// Tick 0 is midnight at the start of the first day. Every day has 86,400 seconds. A period that a
/// law counts in calendar months ends by this calendar; durations that are quantities use the
/// months and years of ``SimulationTime``.
public struct SimulationCalendar: Hashable, Sendable {
  /// The day on which the study starts.
  public let start: CivilDate
  private let startDay: Int

  /// Makes the calendar of a study that starts at midnight at the beginning of `start`.
  public init(start: CivilDate) {
    self.start = start
    self.startDay = start.dayNumber
  }

  /// The day on which a moment falls.
  /// - Precondition: `time` is not ``SimulationTime/never``.
  public func date(at time: SimulationTime) -> CivilDate {
    precondition(time != .never, "never is on no day")
    let perDay = SimulationTime.secondsPerDay
    var day = time.ticks / perDay
    if time.ticks % perDay < 0 { day -= 1 }
    return CivilDate(dayNumber: startDay + Int(day))
  }

  /// The first second of a day.
  public func beginning(of date: CivilDate) -> SimulationTime {
    SimulationTime(ticks: Int64(date.dayNumber - startDay) * SimulationTime.secondsPerDay)
  }

  /// The last second of a day, 23:59:59.
  public func end(of date: CivilDate) -> SimulationTime {
    beginning(of: date).advanced(by: SimulationTime.secondsPerDay - 1)
  }

  /// The end of the day that lies `months` calendar months after the day of `time`.
  ///
  /// The day of the month stays the same, or becomes the month's last when it has no such day: six
  /// months after 2027-08-31 end on 2028-02-29 at 23:59:59. The deadline of
  /// ``SimulationTime/never`` is never.
  public func deadline(months: Int, after time: SimulationTime) -> SimulationTime {
    if time == .never { return .never }
    return end(of: date(at: time).addingMonths(months))
  }
}
