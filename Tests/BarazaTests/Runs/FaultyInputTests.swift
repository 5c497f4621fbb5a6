import Foundation
import Testing

@Suite("Faulty input, end to end")
struct FaultyInputTests {
  @Test(
    "check answers exit 2 with the fault's code and place, and touches nothing",
    arguments: FaultyInput.inFiles + FaultyInput.inRegisters)
  func isRefused(_ input: FaultyInput) throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    try scenarios.folder.write(input.bytes, to: input.path)
    let before = try scenarios.contents()
    let outcome = try tool.run(["check", "."], in: scenarios.folder.url)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("[\(input.code)]"), "\(outcome.errors)")
    #expect(outcome.errors.contains("\(input.path):\(input.line):"), "\(outcome.errors)")
    #expect(try scenarios.contents() == before)
  }

  @Test(
    "compare refuses a faulty register before it runs or writes anything",
    arguments: FaultyInput.inRegisters)
  func compareRefusesRegister(_ input: FaultyInput) throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    try scenarios.folder.write(input.bytes, to: input.path)
    let outcome = try tool.run(
      ["compare", "--scenarios", ".", "--register", input.path, "-o", "results"],
      in: scenarios.folder.url)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("[\(input.code)]"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: scenarios.folder.url.path + "/results"))
  }

  @Test("The small scenarios without a fault pass")
  func soundPass() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let register = "\(FaultyInput.columns)\n1,A-1,One,XA,only,gold,28.5,-1.0,60,3.6,blue,\n"
    try scenarios.folder.write(Array(register.utf8), to: "registers/good.csv")
    let outcome = try tool.run(["check", "."], in: scenarios.folder.url)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("2 designs, 1 study, 1 register, "))
    #expect(outcome.errors == "")
    let strict = try tool.run(["check", ".", "--strict"], in: scenarios.folder.url)
    #expect(strict.code == 1)
  }

  @Test("A file of 100 MB is refused by its size")
  func hugeFile() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let path = scenarios.folder.url.appendingPathComponent("designs/faulty.yaml")
    _ = FileManager.default.createFile(atPath: path.path, contents: nil)
    try FileHandle(forWritingTo: path).truncate(atOffset: 100_000_000)
    let outcome = try tool.run(["check", "."], in: scenarios.folder.url)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("[E304]"))
    #expect(outcome.errors.contains("designs/faulty.yaml:1:"))
  }

  @Test("Faults of several files are all reported at once, in both languages and as JSON")
  func allAtOnce() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let text =
      "format: 1\ntitle: {en: F, fr: F}\nover: mechanism\nchanges:\n"
      + "  mine_site.yellow.correction_period:\n    value: 3,5\n    unit: month\n"
    for name in ["one", "two"] {
      try scenarios.folder.write(Array(text.utf8), to: "designs/\(name).yaml")
    }
    let english = try tool.run(["check", "."], in: scenarios.folder.url)
    #expect(english.errors.contains("one.yaml:6:") && english.errors.contains("two.yaml:6:"))
    #expect(english.errors.contains("3.5"))
    let french = try tool.run(["check", ".", "--lang", "fr"], in: scenarios.folder.url)
    #expect(french.code == 2)
    #expect(french.errors.contains("erreur[E202]"))
    let json = try tool.run(["check", ".", "--json"], in: scenarios.folder.url)
    #expect(json.code == 2)
    #expect(json.errors == "")
    let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let errors = (document as? [String: Any])?["errors"] as? [[String: Any]]
    #expect(errors?.compactMap { $0["code"] as? String } == ["E202", "E202"])
    #expect(errors?.first?["line"] as? Int == 6)
  }
}
