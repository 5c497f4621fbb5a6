import Foundation
import Testing

@Suite("Stocktaking, end to end")
struct StocktakeRunTests {
  private static let undated = """
    x,Someone,Undated,Sans date,mapping,,2019,,5,EUR,,A,UGA-2024,,

    """
  private static let overlapping = """
    a,First,First,Premier,certification,XA,2019,2028,10,EUR,,A,UGA-2024,,
    b,Second,Second,Second,certification,XA,2020,2027,,,,A,UGA-2024,,

    """

  private func run(
    _ line: [String], programmes: String = undated
  ) throws -> BuiltTool.Outcome {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    try scenarios.folder.write(
      Array(
        """
        id,donor,title_en,title_fr,theme,states,start,end,amount,currency,within,grade,source,otherwise,note
        \(programmes)
        """.utf8), to: "donors/one_state/programmes.csv")
    try scenarios.folder.write(
      Array("theme,states,result,note\nmapping,XA,not_found,\n".utf8),
      to: "donors/one_state/searches.csv")
    return try tool.run(line + ["--scenarios", "."], in: scenarios.folder.url)
  }

  @Test("Cells without a donor say whether anyone looked, in both languages")
  func cells() throws {
    let english = try run(["stocktake", "--region", "one_state", "--year", "2019"])
    #expect(english.code == 0, "\(english.errors)")
    #expect(english.output.contains("not found") && english.output.contains("not searched"))
    #expect(english.output.contains("Someone: Undated (mapping)"))
    let french = try run(["stocktake", "--region", "one_state", "--lang", "fr"])
    #expect(french.output.contains("non trouvé") && french.output.contains("Sans date"))
    #expect(
      try run(["stocktake", "--region", "one_state", "--json"]).output
        .contains("\"known\": \"not_searched\""))
  }

  @Test("Years from one to another are told cell by cell as CSV, with the gaps")
  func years() throws {
    let line = ["stocktake", "--region", "one_state"]
    let rows = try run(
      line + ["--from", "2028", "--to", "2029", "--csv"], programmes: Self.overlapping
    ).output.split(separator: "\n")
    // Two years of seven themes in one state.
    #expect(rows.count == 1 + 2 * 7)
    #expect(rows.contains("2028,certification,XA,true,donors,false,First"))
    #expect(rows.contains("2029,certification,XA,true,not_searched,true,"))
    let text = try run(
      line + ["--from", "2019", "--to", "2030"], programmes: Self.overlapping
    ).output
    #expect(text.contains("certification, XA, 2020: First, Second"))
    #expect(text.contains("certification, 2029–2030, not searched: XA"))
    // 10 over ten years.
    #expect(text.contains("XA: 10 EUR; 10 of it in 2019–2030"))
    #expect(try run(line + ["--from", "2020", "--to", "2019"]).code == 2)
    #expect(try run(line + ["--from", "2020", "--year", "2019"]).code == 2)
  }

  @Test("Needs that are set to none leave no gap")
  func needs() throws {
    let line = ["stocktake", "--region", "one_state", "--year", "2029", "--csv"]
    let output = try run(
      line + ["--set", "stocktake.needs.certification=no_state"], programmes: Self.overlapping
    ).output
    #expect(output.contains("2029,certification,XA,false,not_searched,false,"))
  }

  @Test("Overlap without a gap to go to stays, and nothing is simulated")
  func coordinate() throws {
    let line = ["stocktake", "--coordinate"]
    let english = try run(line, programmes: Self.overlapping)
    #expect(english.code == 0, "\(english.errors)")
    #expect(english.output.contains("b (certification), 2027: stays in XA, no gap is left"))
    #expect(english.output.contains("nothing is simulated"))
    let json = try run(line + ["--json"], programmes: Self.overlapping).output
    #expect(json.contains("\"programme\": \"b\"") && json.contains("\"replications\": 0"))
    #expect(
      try run(line + ["--csv"], programmes: Self.overlapping).output.split(separator: "\n").count
        == 1)
    // Three years from 2027 are simulated.
    let outside = try run(line + ["--year", "2031"], programmes: Self.overlapping)
    #expect(outside.code == 2 && outside.errors.contains("2027–2029"))
  }

  @Test("A region without a table is refused")
  func noTable() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let line = ["stocktake", "--region", "one_state", "--scenarios", "."]
    #expect(try tool.run(line, in: scenarios.folder.url).code == 2)
  }
}
