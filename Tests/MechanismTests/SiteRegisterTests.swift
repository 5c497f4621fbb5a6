import EventSimulation
import Parameters
import Testing

@testable import Mechanism

@Suite("A site register")
struct SiteRegisterTests {
  static let header =
    "number,identifier,name,state,zone,mineral,longitude,latitude,workers,output_kg_per_year,status,last_inspection"
  // Fields begin at columns 1, 3, 10, 16, 19, 30, 35, 40, 45, 48, 52 and 58.
  static let first = "1,CD-001,Alpha,CD,north_kivu,gold,28.5,-2.5,40,1.5,green,2026-05-01"
  static let second = "2,CD-002,\"Beta, old\",CD,north_kivu,coltan,28.6,-2.6,12,900,blue,"

  static func read(_ text: String) throws -> SiteRegister {
    try SiteRegister(csv: Array(text.utf8), file: "sites.csv")
  }

  @Test("is read with its fields, quotes and empty dates")
  func good() throws {
    let register = try Self.read(
      [Self.header, Self.first, Self.second, ""].joined(separator: "\n"))
    #expect(register.rows.count == 2)
    let alpha = register.rows[0]
    #expect(alpha.number == 1)
    #expect(alpha.state == "CD")
    #expect(alpha.zone == "north_kivu")
    #expect(alpha.mineral == .gold)
    #expect(alpha.workers == 40)
    #expect(alpha.outputPerYear == 1.5)
    #expect(alpha.status == .green)
    #expect(alpha.lastInspection == CivilDate(year: 2026, month: 5, day: 1))
    #expect(register.rows[1].lastInspection == nil)
    #expect(register.rows[1].mineral == .coltan)
  }

  @Test("has no inspection after the day on which a run starts")
  func futureInspections() throws {
    let register = try Self.read([Self.header, Self.first, Self.second].joined(separator: "\n"))
    let onTheDay = register.inspections(after: CivilDate(year: 2026, month: 5, day: 1))
    #expect(onTheDay.isEmpty)
    let issues = register.inspections(after: CivilDate(year: 2026, month: 4, day: 30))
    #expect(issues.map(\.location?.line) == [2])
    #expect(issues.map(\.location?.column) == [58])
  }

  @Test("may have its columns in any order, a byte order mark and Windows line ends")
  func forms() throws {
    let columns = Self.header.split(separator: ",").reversed().joined(separator: ",")
    let row = Self.first.split(separator: ",").reversed().joined(separator: ",")
    let register = try Self.read("\u{FEFF}\(columns)\r\n\(row)\r\n")
    #expect(register.rows.count == 1)
    #expect(register.rows[0].workers == 40)
  }

  @Test("may tell how many of the workers are women")
  func women() throws {
    let register = try Self.read(
      [Self.header + ",women", Self.first + ",12", Self.second + ","].joined(separator: "\n"))
    #expect(register.rows.map(\.women) == [12, nil])
    let without = try Self.read([Self.header, Self.first].joined(separator: "\n"))
    #expect(without.rows.map(\.women) == [nil])
  }

  struct Fault: CustomTestStringConvertible {
    var what: String
    var lines: [String]
    var issues: [ParameterIssue.Kind]
    /// Line and column of each.
    var places: [[Int]]
    var testDescription: String { what }
  }

  static func changed(_ old: String, _ new: String) -> String {
    let parts = first.split(separator: ",", omittingEmptySubsequences: false).map {
      $0 == old ? new : String($0)
    }
    return parts.joined(separator: ",")
  }

  static let statuses = ["unverified", "blue", "green", "yellow", "red"]
  static let minerals = ["cassiterite", "coltan", "wolframite", "gold"]

  static let faults: [Fault] = [
    Fault(
      what: "a column is missing",
      lines: [header.split(separator: ",").dropLast().joined(separator: ","), "1"],
      issues: [.wrongFieldCount(found: 1, expected: 11)], places: [[2, 1]]),
    Fault(
      what: "a column is missing and rows fit",
      lines: [
        header.split(separator: ",").dropLast().joined(separator: ","),
        first.split(separator: ",").dropLast().joined(separator: ","),
      ],
      issues: [.missingColumn(name: "last_inspection")], places: [[1, 1]]),
    Fault(
      what: "a column is misspelt",
      lines: [
        String(header.map { $0 == "l" ? "1" : $0 }.prefix(0)) + "nummber" + header.dropFirst(6)
      ],
      issues: [
        .missingColumn(name: "number"), .unknownColumn(found: "nummber", suggestions: ["number"]),
      ],
      places: [[1, 1], [1, 1]]),
    Fault(
      what: "a column stands twice", lines: [header + ",zone", first + ",north_kivu"],
      issues: [.duplicateKey(found: "zone", firstLine: 1)], places: [[1, 112]]),
    Fault(
      what: "a number stands twice in a state",
      lines: [header, first, "1,CD-009" + first.dropFirst(8)],
      issues: [.duplicateID(found: "1", firstLine: 2)], places: [[3, 1]]),
    Fault(
      what: "an identifier stands twice", lines: [header, first, "7" + first.dropFirst(1)],
      issues: [.duplicateID(found: "CD-001", firstLine: 2)], places: [[3, 3]]),
    Fault(
      what: "a mineral is none of the four", lines: [header, changed("gold", "silver")],
      issues: [.unknownChoice(found: "silver", allowed: minerals, suggestion: nil)],
      places: [[2, 30]]),
    Fault(
      what: "a mineral is misspelt", lines: [header, changed("gold", "goldd")],
      issues: [.unknownChoice(found: "goldd", allowed: minerals, suggestion: "gold")],
      places: [[2, 30]]),
    Fault(
      what: "a number is none", lines: [header, changed("40", "forty")],
      issues: [.notANumber(found: "forty")], places: [[2, 45]]),
    Fault(
      what: "a number is left out", lines: [header, changed("1.5", "")],
      issues: [.notANumber(found: "")], places: [[2, 48]]),
    Fault(
      what: "a number has an exponent", lines: [header, changed("40", "4e1")],
      issues: [.notANumber(found: "4e1")], places: [[2, 45]]),
    Fault(
      what: "a number is not finite", lines: [header, changed("40", "inf")],
      issues: [.notANumber(found: "inf")], places: [[2, 45]]),
    Fault(
      what: "a number has a decimal comma", lines: [header, changed("1.5", "\"1,5\"")],
      issues: [.decimalComma(found: "1,5", suggestion: "1.5")], places: [[2, 48]]),
    Fault(
      what: "workers are negative", lines: [header, changed("40", "-40")],
      issues: [.outOfRange(value: -40, low: 0, high: 1_000_000, unit: "workers")],
      places: [[2, 45]]),
    Fault(
      what: "there are more women than workers", lines: [header + ",women", first + ",41"],
      issues: [.outOfRange(value: 41, low: 0, high: 40, unit: "women")], places: [[2, 69]]),
    Fault(
      what: "the number of women is none", lines: [header + ",women", first + ",some"],
      issues: [.notANumber(found: "some")], places: [[2, 69]]),
    Fault(
      what: "a longitude is off the earth", lines: [header, changed("28.5", "285")],
      issues: [.outOfRange(value: 285, low: -180, high: 180, unit: "longitude")],
      places: [[2, 35]]),
    Fault(
      what: "a number of a site is not whole", lines: [header, changed("1", "1.5")],
      issues: [.notWhole(found: "1.5")], places: [[2, 1]]),
    Fault(
      what: "a number of a site needs more than 20 bits", lines: [header, changed("1", "1048576")],
      issues: [.outOfRange(value: 1_048_576, low: 0, high: 1_048_575, unit: "number")],
      places: [[2, 1]]),
    Fault(
      what: "a date is no day", lines: [header, changed("2026-05-01", "2026-02-30")],
      issues: [.notADate(found: "2026-02-30")], places: [[2, 58]]),
    Fault(
      what: "a date is written otherwise", lines: [header, changed("2026-05-01", "01/05/2026")],
      issues: [.notADate(found: "01/05/2026")], places: [[2, 58]]),
    Fault(
      what: "a status is none of the five", lines: [header, changed("green", "verified")],
      issues: [.unknownChoice(found: "verified", allowed: statuses, suggestion: "unverified")],
      places: [[2, 52]]),
    Fault(
      what: "a row has a field too many", lines: [header, first + ",", second],
      issues: [.wrongFieldCount(found: 13, expected: 12)], places: [[2, 1]]),
    Fault(
      what: "a row has a field too few", lines: [header, first, "3,CD-003"],
      issues: [.wrongFieldCount(found: 2, expected: 12)], places: [[3, 1]]),
    Fault(
      what: "a quote is not closed",
      lines: [
        header, "3,CD-003,Gamma,CD,north_kivu,gold,28.5,-2.5,40,1.5,green,\"2026-05-01", second,
      ],
      issues: [.unclosedQuote], places: [[2, 58]]),
    Fault(what: "there is nothing", lines: [""], issues: [.emptyFile], places: [[1, 1]]),
    Fault(
      what: "there are only empty lines", lines: ["", "  ", ""], issues: [.emptyFile],
      places: [[1, 1]]),
    Fault(what: "there is only a header", lines: [header], issues: [.emptyFile], places: [[1, 1]]),
  ]

  @Test("with a fault is refused, and the fault located", arguments: faults)
  func refused(_ fault: Fault) {
    do {
      _ = try Self.read(fault.lines.joined(separator: "\n"))
      Issue.record("nothing was found wrong")
    } catch let error as ParameterIssues {
      #expect(Set(error.issues.map(\.kind)) == Set(fault.issues))
      #expect(
        error.issues.map { [$0.location?.line ?? 0, $0.location?.column ?? 0] } == fault.places)
      #expect(error.issues.allSatisfy { $0.location?.file == "sites.csv" })
    } catch {
      Issue.record(error)
    }
  }

  @Test("reports all its faults at once, in order")
  func allAtOnce() {
    let lines = [
      Self.header, Self.changed("gold", "glod"), Self.changed("40", "x"), Self.changed("green", ""),
    ]
    do {
      _ = try Self.read(lines.joined(separator: "\n"))
      Issue.record("nothing was found wrong")
    } catch let error as ParameterIssues {
      // Number and identifier stand three times.
      #expect(error.issues.map(\.location?.line) == [2, 3, 3, 3, 4, 4, 4])
      #expect(error.issues.map(\.code) == ["E211", "E504", "E504", "E201", "E504", "E504", "E211"])
    } catch {
      Issue.record(error)
    }
  }

  @Test("with bytes that are not UTF-8 is refused at the first of them")
  func badUTF8() {
    var bytes = Array((Self.header + "\n" + "1,CD-001,Al").utf8)
    bytes.append(0xE9)
    bytes += Array("pha,CD".utf8)
    do {
      _ = try SiteRegister(csv: bytes, file: "sites.csv")
      Issue.record("nothing was found wrong")
    } catch {
      #expect(error.issues.map(\.kind) == [.badUTF8])
      #expect(error.issues.map { [$0.location?.line, $0.location?.column] } == [[2, 12]])
    }
  }

  @Test("with bytes that are not UTF-8 after accents counts columns in characters")
  func badUTF8AfterAccents() {
    var bytes = Array((Self.header + "\n" + "1,CD-001,Éléph").utf8)
    bytes.append(0xFF)
    do {
      _ = try SiteRegister(csv: bytes, file: "sites.csv")
      Issue.record("nothing was found wrong")
    } catch {
      #expect(error.issues.map { [$0.location?.line, $0.location?.column] } == [[2, 15]])
    }
  }

  @Test("of a state or zone that the region does not have is refused where it stands")
  func places() throws {
    let rows = [
      Self.header, Self.first.replacing("north_kivu", with: "north_kivy"),
      "2,FR-002" + Self.changed("CD", "FR").dropFirst(8),
    ]
    let register = try Self.read(rows.joined(separator: "\n"))
    do {
      _ = try Laboratory.region("rcm_second_edition", register: register)
      Issue.record("nothing was found wrong")
    } catch let error as ParameterIssues {
      #expect(error.issues.map(\.code) == ["E211", "E211"])
      #expect(
        error.issues.map { [$0.location?.line, $0.location?.column] } == [[2, 19], [3, 16]])
      guard case .unknownChoice("north_kivy", _, "north_kivu")? = error.issues.first?.kind else {
        Issue.record("the nearest zone is named")
        return
      }
    }
  }
}
