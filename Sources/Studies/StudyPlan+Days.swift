public import EventSimulation
import Mechanism
public import Parameters

extension StudyPlan {
  /// The last second of a day of the run, as written in an option.
  ///
  /// - Throws: `notADate`, or `dayOutside` for a day that is no part of the run.
  public func endOfDay(
    _ written: String, option: String
  ) throws(ParameterIssues) -> SimulationTime {
    let location = SourceLocation.option(option, written)
    guard let date = CivilDate(iso: written) else {
      throw ParameterIssues([ParameterIssue(.notADate(found: written), at: location)])
    }
    let calendar = SimulationCalendar(start: settings.start)
    guard date >= settings.start, calendar.beginning(of: date) <= settings.horizon else {
      throw ParameterIssues([
        ParameterIssue(
          .dayOutside(
            found: written, first: settings.start.description,
            last: calendar.date(at: settings.horizon).description), at: location)
      ])
    }
    return min(calendar.end(of: date), settings.horizon)
  }
}
