import EventSimulation
import Testing

@testable import Mechanism

@Suite("The status machine")
struct StatusRulesTests {
  static let rule = StatusRule(
    mayCertify: true, mayTrade: true, period: RulePeriod(seconds: 0, months: 6), lapsesTo: nil)
  static let policy = StatusPolicy(
    unverified: rule, blue: rule, green: rule, yellow: rule, red: rule, foundConforming: .green,
    foundLesserBreach: .yellow, foundSeriousBreach: .red, countedFrom: .decision)

  struct Case: CustomTestStringConvertible {
    var finding: Grade
    var status: Status
    var isOver: Bool
    var expected: StatusDecision
    var testDescription: String { "\(finding) on \(status), shortest stay over: \(isOver)" }
  }

  /// The whole table, from the rules of the second edition as the model states them.
  static let table: [Case] = [
    Case(finding: .conforming, status: .unverified, isOver: false, expected: .becomes(.green)),
    Case(finding: .conforming, status: .unverified, isOver: true, expected: .becomes(.green)),
    Case(finding: .conforming, status: .blue, isOver: false, expected: .becomes(.green)),
    Case(finding: .conforming, status: .blue, isOver: true, expected: .becomes(.green)),
    Case(finding: .conforming, status: .green, isOver: false, expected: .becomes(.green)),
    Case(finding: .conforming, status: .green, isOver: true, expected: .becomes(.green)),
    Case(finding: .conforming, status: .yellow, isOver: false, expected: .becomes(.green)),
    Case(finding: .conforming, status: .yellow, isOver: true, expected: .becomes(.green)),
    Case(finding: .conforming, status: .red, isOver: false, expected: .staysRed),
    Case(finding: .conforming, status: .red, isOver: true, expected: .becomes(.green)),
    Case(finding: .lesser, status: .unverified, isOver: false, expected: .becomes(.yellow)),
    Case(finding: .lesser, status: .unverified, isOver: true, expected: .becomes(.yellow)),
    Case(finding: .lesser, status: .blue, isOver: false, expected: .becomes(.yellow)),
    Case(finding: .lesser, status: .blue, isOver: true, expected: .becomes(.yellow)),
    Case(finding: .lesser, status: .green, isOver: false, expected: .becomes(.yellow)),
    Case(finding: .lesser, status: .green, isOver: true, expected: .becomes(.yellow)),
    Case(finding: .lesser, status: .yellow, isOver: false, expected: .clockRunsOn),
    Case(finding: .lesser, status: .yellow, isOver: true, expected: .clockRunsOn),
    Case(finding: .lesser, status: .red, isOver: false, expected: .staysRed),
    Case(finding: .lesser, status: .red, isOver: true, expected: .becomes(.yellow)),
    Case(finding: .serious, status: .unverified, isOver: false, expected: .becomes(.red)),
    Case(finding: .serious, status: .unverified, isOver: true, expected: .becomes(.red)),
    Case(finding: .serious, status: .blue, isOver: false, expected: .becomes(.red)),
    Case(finding: .serious, status: .blue, isOver: true, expected: .becomes(.red)),
    Case(finding: .serious, status: .green, isOver: false, expected: .becomes(.red)),
    Case(finding: .serious, status: .green, isOver: true, expected: .becomes(.red)),
    Case(finding: .serious, status: .yellow, isOver: false, expected: .becomes(.red)),
    Case(finding: .serious, status: .yellow, isOver: true, expected: .becomes(.red)),
    Case(finding: .serious, status: .red, isOver: false, expected: .becomes(.red)),
    Case(finding: .serious, status: .red, isOver: true, expected: .becomes(.red)),
  ]

  @Test("decides every finding on every status as the rules say", arguments: table)
  func decisions(_ one: Case) {
    #expect(
      Self.policy.decide(one.finding, from: one.status, shortestStayIsOver: one.isOver)
        == one.expected)
  }

  @Test("leaves red for yellow where a serious breach is found to be worth no more than that")
  func lenient() {
    var policy = Self.policy
    policy.foundSeriousBreach = .yellow
    #expect(policy.decide(.serious, from: .red, shortestStayIsOver: false) == .staysRed)
    #expect(policy.decide(.serious, from: .red, shortestStayIsOver: true) == .becomes(.yellow))
    #expect(policy.decide(.serious, from: .green, shortestStayIsOver: true) == .becomes(.yellow))
  }

  struct Deadline: CustomTestStringConvertible {
    var begins: CivilDate
    var months: Int32
    var ends: CivilDate
    var testDescription: String { "\(months) months from \(begins)" }
  }

  static let deadlines = [
    Deadline(begins: day(2027, 1, 1), months: 0, ends: day(2027, 1, 1)),
    Deadline(begins: day(2027, 1, 1), months: 12, ends: day(2028, 1, 1)),
    Deadline(begins: day(2027, 8, 31), months: 6, ends: day(2028, 2, 29)),
    Deadline(begins: day(2027, 8, 31), months: 18, ends: day(2029, 2, 28)),
    Deadline(begins: day(2028, 2, 29), months: 12, ends: day(2029, 2, 28)),
    Deadline(begins: day(2027, 10, 31), months: 1, ends: day(2027, 11, 30)),
    Deadline(begins: day(2027, 11, 15), months: 36, ends: day(2030, 11, 15)),
  ]

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day)
  }

  @Test("ends periods of whole months at the end of a calendar day", arguments: deadlines)
  func calendarMonths(_ deadline: Deadline) {
    let calendar = SimulationCalendar(start: Laboratory.start)
    let morning = calendar.beginning(of: deadline.begins).advanced(by: 9 * 3_600 + 17)
    let end = RulePeriod(seconds: 1, months: deadline.months).end(after: morning, in: calendar)
    #expect(calendar.date(at: end) == deadline.ends)
    #expect(end.ticks % 86_400 == 86_399)
  }

  @Test("ends other periods to the second")
  func seconds() {
    let calendar = SimulationCalendar(start: Laboratory.start)
    let end = RulePeriod(seconds: 1_000_000, months: -1)
      .end(after: SimulationTime(ticks: 77), in: calendar)
    #expect(end.ticks == 1_000_077)
  }

  @Test("counts six months from 31 August 2027 to the last second of the 425th day")
  func ticks() {
    // 2027-01-01 to 2028-02-29: 365 + 31 + 28 = 424 whole days before that day begins.
    let calendar = SimulationCalendar(start: Laboratory.start)
    let begins = SimulationTime(ticks: 242 * 86_400 + 5)
    let end = RulePeriod(seconds: 0, months: 6).end(after: begins, in: calendar)
    #expect(end.ticks == 424 * 86_400 + 86_399)
  }
}
