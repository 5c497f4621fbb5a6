import EventSimulation
import Parameters

/// The time that a programme works on one theme in one state.
public struct DonorSpell: Equatable, Sendable {
  /// The programme's identifier in the table.
  public var programme: String
  /// What it works on.
  public var theme: DonorTheme
  /// The code of the state.
  public var state: String
  /// The first day, counted from 1970; `Int.min` where it runs since before anything that is asked about.
  public var first: Int
  /// The last day; `Int.max` where it goes on.
  public var last: Int

  /// Makes a spell.
  public init(programme: String, theme: DonorTheme, state: String, first: Int, last: Int) {
    self.programme = programme
    self.theme = theme
    self.state = state
    self.first = first
    self.last = last
  }

  /// Whether it runs on some day of a year.
  func runs(in year: Int) -> Bool {
    first <= CivilDate(year: year, month: 12, day: 31).dayNumber
      && last >= CivilDate(year: year, month: 1, day: 1).dayNumber
  }
}

/// The spells that a model is given.
public enum DonorCalendar: Sendable {
  /// Those of a table, on which the rules of `donors` for unknown ends and other dates are still to act.
  case table(DonorTable)
  /// As they stand.
  case settled([DonorSpell])
}

/// What becomes of a programme whose end is not known.
enum UndatedEnd: String, CaseIterable, Sendable {
  case endsAtStart = "ends_at_start"
  case goesOn = "goes_on"
}

/// When the programmes of a table run in the time that is simulated.
struct DonorDating: Equatable, Sendable {
  /// Parameter `donors.undated_end`.
  var undatedEnd: UndatedEnd
  /// Whole months by which known dates are later than in the table.
  ///
  /// Parameter `donors.moved_by`.
  var movedBy: Int

  init(reading reader: inout ParameterReader) {
    undatedEnd = reader.choice("donors.undated_end", as: UndatedEnd.self)
    movedBy = Int((reader.period("donors.moved_by").years * 12).rounded())
  }

  /// The spells of a calendar, programme by programme in the order of the table, and state by state within.
  ///
  /// A programme without a known start is taken to run since before. One that is part of another on the same theme in the
  /// same state adds nothing to it.
  func spells(of calendar: DonorCalendar?) -> [DonorSpell] {
    let table: DonorTable
    switch calendar {
    case nil: return []
    case .settled(let spells): return spells
    case .table(let given): table = given
    }
    return table.programmes.flatMap { programme -> [DonorSpell] in
      if programme.end == nil, undatedEnd == .endsAtStart { return [] }
      let whole = table.programmes.first {
        $0.id == programme.within && $0.theme == programme.theme
      }
      return programme.states.compactMap { state in
        if whole?.states.contains(state) == true { return nil }
        return DonorSpell(
          programme: programme.id, theme: programme.theme, state: state,
          first: programme.start?.addingMonths(movedBy).dayNumber ?? .min,
          last: programme.end.map(movedEnd) ?? .max)
      }
    }
  }

  /// A programme ends the day before the day on which a next one would begin, also where months are of other lengths.
  private func movedEnd(_ end: CivilDate) -> Int {
    CivilDate(dayNumber: end.dayNumber + 1).addingMonths(movedBy).dayNumber - 1
  }
}
