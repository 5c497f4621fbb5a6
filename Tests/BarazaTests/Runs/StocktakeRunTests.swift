import Foundation
import Testing

@Suite("Stocktaking, end to end")
struct StocktakeRunTests {
  private func run(_ line: [String]) throws -> BuiltTool.Outcome {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    try scenarios.folder.write(
      Array(
        """
        id,donor,title_en,title_fr,theme,states,start,end,amount,currency,within,grade,source,otherwise,note
        x,Someone,Undated,Sans date,mapping,,2019,,5,EUR,,A,UGA-2024,,

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

  @Test("A region without a table is refused")
  func noTable() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let line = ["stocktake", "--region", "one_state", "--scenarios", "."]
    #expect(try tool.run(line, in: scenarios.folder.url).code == 2)
  }
}
