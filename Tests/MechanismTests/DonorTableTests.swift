import Testing

@testable import Mechanism
@testable import Parameters

@Suite("The table of donor programmes")
struct DonorTableTests {
  private static let header =
    "id,donor,title_en,title_fr,theme,states,start,end,amount,currency,within,grade,source,"
    + "otherwise,note\n"
  static let searches =
    "theme,states,result,note\nmapping,AA,not_found,\nmapping,BB,none,\n"

  static func table(
    _ rows: String, searches: String = searches
  ) throws(ParameterIssues) -> DonorTable {
    try DonorTable(
      programmes: (Array((header + rows).utf8), "programmes.csv"),
      searches: (Array(searches.utf8), "searches.csv"), states: ["BB", "AA"],
      bibliography: Bibliography(
        entries: [
          BibliographyEntry(
            key: "SRC", title: "S", year: nil, url: nil, grade: nil, author: nil, note: nil)
        ], isWhole: true))
  }

  static let two = """
    a,One,A,A,mapping,AA,2019,2020,731,USD,,A,SRC,,
    b,Two,B,B,mapping,AA BB,2020-07-01,2021-06-30,,,,B,SRC,,
    c,Two,C,C,traceability,,2020,2020,,,,B,SRC,,
    d,Two,D,D,traceability,BB,2020,,,,,B,SRC,,
    """

  @Test("Two donors on one theme in one state and year overlap; elsewhere they do not")
  func overlap() throws {
    let table = try Self.table(Self.two)
    #expect(table.states == ["AA", "BB"])
    #expect(table.cell(.mapping, "AA", year: 2019) == .donors(["One"]))
    #expect(table.cell(.mapping, "AA", year: 2020) == .donors(["One", "Two"]))
    #expect(table.cell(.mapping, "AA", year: 2021) == .donors(["Two"]))
    #expect(table.years == 2019...2021)
  }

  @Test("None, not found and not searched are three different cells")
  func cells() throws {
    let table = try Self.table(Self.two)
    #expect(table.cell(.mapping, "AA", year: 2022) == .notFound)
    #expect(table.cell(.mapping, "BB", year: 2022) == DonorTable.Cell.none)
    #expect(table.cell(.infrastructure, "BB", year: 2022) == .notSearched)
  }

  @Test("A programme without an end is undated from its start on; without states it is in no cell")
  func unplaced() throws {
    let table = try Self.table(Self.two)
    #expect(table.cell(.traceability, "BB", year: 2019) == .notSearched)
    #expect(table.cell(.traceability, "BB", year: 2020) == .undated(["Two"]))
    #expect(table.cell(.traceability, "AA", year: 2020) == .notSearched)
    #expect(table.unplaced.map(\.id) == ["c", "d"])
  }

  @Test("Money is spread over the days: 365 days of 2019 and 366 of 2020 at one a day")
  func money() throws {
    let table = try Self.table(Self.two)
    let programme = try #require(table.programmes.first)
    #expect(programme.amount(in: 2019) == 365)
    #expect(programme.amount(in: 2020) == 366)
    #expect(programme.amount(in: 2021) == 0)
    #expect(table.programmes[1].amount(in: 2020) == nil)
  }

  @Test("Every fault of both files is reported at once, with its place")
  func faults() throws {
    let rows = """
      a,One,A,A,maping,AA,2019,2018,7,USD,,A,SRC,,
      a,One,A,A,mapping,ZZ,20x9,2020,x,USD,q,A,SRX,,
      """
    let thrown = #expect(throws: ParameterIssues.self) {
      try Self.table(rows, searches: "theme,states,result,note\nmapping,AA,perhaps,\n")
    }
    let issues = try #require(thrown).issues
    // Theme, end before start; identifier, state, date, amount, parent, source; result.
    #expect(issues.count == 9)
    #expect(issues.contains { $0.kind == .conflict(with: ["start 2019-01-01"]) })
    #expect(issues.contains { $0.kind == .duplicateID(found: "a", firstLine: 2) })
    #expect(issues.contains { $0.kind == .notANumber(found: "x") })
    #expect(issues.contains { $0.kind == .unknownCitation(found: "SRX", suggestions: ["SRC"]) })
    #expect(issues.contains { $0.location?.file == "searches.csv" && $0.location?.line == 2 })
    #expect(issues.allSatisfy { $0.location != nil })
    #expect(
      issues.contains {
        $0.kind
          == .unknownChoice(
            found: "maping", allowed: DonorTheme.allCases.map(\.rawValue), suggestion: "mapping")
          && $0.location?.line == 2 && $0.location?.column == 11
      })
  }
}
