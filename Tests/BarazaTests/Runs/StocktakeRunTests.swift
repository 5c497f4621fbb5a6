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

        """.utf8), to: "donors/great_lakes/programmes.csv")
    try scenarios.folder.write(
      Array("theme,states,result,note\nmapping,CD,not_found,\n".utf8),
      to: "donors/great_lakes/searches.csv")
    return try tool.run(line + ["--scenarios", "."], in: scenarios.folder.url)
  }

  @Test("Cells without a donor say whether anyone looked, in both languages")
  func cells() throws {
    let english = try run(["stocktake", "--region", "great_lakes", "--year", "2019"])
    #expect(english.code == 0, "\(english.errors)")
    #expect(english.output.contains("not found") && english.output.contains("not searched"))
    #expect(english.output.contains("Someone: Undated (mapping)"))
    let french = try run(["stocktake", "--region", "great_lakes", "--lang", "fr"])
    #expect(french.output.contains("non trouvé") && french.output.contains("Sans date"))
    #expect(
      try run(["stocktake", "--region", "great_lakes", "--json"]).output
        .contains("\"known\": \"not_searched\""))
  }

  @Test("A region without a table is refused")
  func noTable() throws {
    #expect(try run(["stocktake", "--region", "one_state"]).code == 2)
  }
}
