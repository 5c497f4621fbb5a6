import EventSimulation
import Testing

@Suite("Civil dates")
struct CivilDateTests {
  /// Day numbers from `date -u -d DATE +%s` of GNU coreutils, divided by 86,400.
  static let known: [(String, Int)] = [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
    ("1900-03-01", -25_508), ("2010-12-15", 14_958), ("2027-01-01", 20_819),
    ("2028-02-29", 21_243), ("2100-02-28", 47_540), ("2100-03-01", 47_541),
    ("2400-02-29", 157_113), ("1600-01-01", -135_140),
  ]

  @Test("Day numbers agree with the calendar of the operating system", arguments: known)
  func dayNumbers(_ text: String, _ number: Int) throws {
    let date = try #require(CivilDate(iso: text))
    #expect(date.dayNumber == number)
    #expect(CivilDate(dayNumber: number) == date)
    #expect(date.description == text)
  }

  @Test("Over eight centuries each day follows the day before")
  func everyDay() {
    var date = CivilDate(year: 1600, month: 1, day: 1)
    var failures = 0
    for number in date.dayNumber..<(date.dayNumber + 292_194) {
      let found = CivilDate(dayNumber: number)
      if found != date || found.dayNumber != number { failures += 1 }
      date = Self.dayAfter(date)
    }
    #expect(failures == 0)
    #expect(date == CivilDate(year: 2400, month: 1, day: 1))
  }

  private static func dayAfter(_ date: CivilDate) -> CivilDate {
    if date.day < CivilDate.days(inMonth: date.month, of: date.year) {
      return CivilDate(year: date.year, month: date.month, day: date.day + 1)
    }
    return date.month == 12
      ? CivilDate(year: date.year + 1, month: 1, day: 1)
      : CivilDate(year: date.year, month: date.month + 1, day: 1)
  }

  @Test(
    "A year is leap when 4 divides it, but not 100 unless 400",
    arguments: [(1900, false), (2000, true), (2024, true), (2027, false), (2100, false)])
  func leapYears(_ year: Int, _ leap: Bool) {
    #expect(CivilDate.isLeap(year) == leap)
    #expect(CivilDate.days(inMonth: 2, of: year) == (leap ? 29 : 28))
  }

  @Test(
    "Months are added by the calendar, to the month's last day when there is no such day",
    arguments: [
      ("2027-01-01", 0, "2027-01-01"), ("2027-01-01", 3, "2027-04-01"),
      ("2027-01-01", 6, "2027-07-01"), ("2027-01-01", 12, "2028-01-01"),
      ("2027-01-01", 240, "2047-01-01"), ("2027-01-01", -1, "2026-12-01"),
      ("2027-01-01", -13, "2025-12-01"), ("2027-01-31", 1, "2027-02-28"),
      ("2028-01-31", 1, "2028-02-29"), ("2027-08-31", 6, "2028-02-29"),
      ("2028-02-29", 12, "2029-02-28"), ("2027-10-31", 1, "2027-11-30"),
      ("2027-11-30", 3, "2028-02-29"), ("2027-12-31", 1, "2028-01-31"),
    ])
  func addingMonths(_ text: String, _ months: Int, _ expected: String) throws {
    #expect(try #require(CivilDate(iso: text)).addingMonths(months).description == expected)
  }

  @Test(
    "What is not a date of the calendar is not read",
    arguments: [
      "", "2027", "2027-1-1", "2027-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "2027-01-00",
      "2027/01/01", " 2027-01-01", "2027-01-01 ", "+027-01-01", "２027-01-1", "20270101",
    ])
  func malformed(_ text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test("Dates are compared by year, month and day")
  func comparison() {
    #expect(CivilDate(year: 2026, month: 12, day: 31) < CivilDate(year: 2027, month: 1, day: 1))
    #expect(CivilDate(year: 2027, month: 1, day: 31) < CivilDate(year: 2027, month: 2, day: 1))
  }

  @Test("A date that does not exist stops")
  func impossible() async {
    await #expect(processExitsWith: .failure) {
      _ = CivilDate(year: 2027, month: 2, day: 29)
    }
  }
}

@Suite("Simulation calendar")
struct SimulationCalendarTests {
  private static let calendar = SimulationCalendar(start: CivilDate(year: 2027, month: 1, day: 1))

  @Test(
    "A moment falls on its day",
    arguments: [
      (0, "2027-01-01"), (86_399, "2027-01-01"), (86_400, "2027-01-02"),
      (365 * 86_400 - 1, "2027-12-31"), (365 * 86_400, "2028-01-01"),
      ((365 + 59) * 86_400, "2028-02-29"), (-1, "2026-12-31"), (-86_400, "2026-12-31"),
      (-86_401, "2026-12-30"),
    ] as [(Int64, String)])
  func dates(_ ticks: Int64, _ expected: String) {
    #expect(Self.calendar.date(at: SimulationTime(ticks: ticks)).description == expected)
  }

  /// Days from 2027-01-01: January to June of 2027 have 181, 2027 has 365, 31 August is day 242.
  @Test(
    "A deadline is the last second of the day some calendar months later",
    arguments: [
      (0, 6, 181), (0, 12, 365), (86_399, 6, 181), (86_400, 6, 182), (0, 0, 0), (0, 240, 7305),
      (242 * 86_400, 6, 365 + 59), (45_000, 1, 31),
    ] as [(Int64, Int, Int64)])
  func deadlines(_ ticks: Int64, _ months: Int, _ day: Int64) {
    let deadline = Self.calendar.deadline(months: months, after: SimulationTime(ticks: ticks))
    #expect(deadline.ticks == day * 86_400 + 86_399)
  }

  @Test("The beginning and the end of a day are its first and last second")
  func edges() {
    let date = CivilDate(year: 2027, month: 3, day: 1)
    #expect(Self.calendar.beginning(of: date).ticks == 59 * 86_400)
    #expect(Self.calendar.end(of: date).ticks == 59 * 86_400 + 86_399)
    #expect(Self.calendar.date(at: Self.calendar.end(of: date)) == date)
  }

  @Test("The deadline of never is never")
  func never() {
    #expect(Self.calendar.deadline(months: 6, after: .never) == .never)
  }
}
