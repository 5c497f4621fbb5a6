import Foundation
import Testing

@Suite("Thresholds, stress and burden, end to end", .serialized)
struct FeasibilityRunTests {
  private static let limits = """
    format: 1
    kind: thresholds
    title: {en: Limits, fr: Seuils}
    required_probability: 80 %
    near_zero: 5 %
    thresholds:
      - {response: cost, at_least: 0, unit: USD per year}
      - {response: detection_latency_p50, at_most: 100, unit: year}
      - {response: coverage_current_sites, at_most: 100, unit: "%"}

    """
  private static let world = """
    format: 1
    title: {en: Calm, fr: Calme}
    over: one_state
    changes:
      conduct.mine_site.onset_shape: {value: 2, unit: ratio, evidence: assumed, because: a test}

    """

  private func run(_ line: [String]) throws -> BuiltTool.Outcome {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    try scenarios.folder.write(Array(Self.limits.utf8), to: "limits.yaml")
    try scenarios.folder.write(Array(Self.world.utf8), to: "worlds/calm.yaml")
    return try tool.run(
      line + ["--scenarios", ".", "--no-progress"], in: scenarios.folder.url)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(
    "Thresholds are answered by world and design, with what results are not, in text, JSON and CSV")
  func thresholds() throws {
    let line = ["compare", "--thresholds", "limits.yaml", "--worlds", "all"]
    let told = try run(line)
    #expect(told.code == 0, "\(told.errors)")
    #expect(told.output.contains("World: reference") && told.output.contains("World: calm"))
    #expect(told.output.contains("hypothetical arrangements"))
    let french = try run(line + ["--lang", "fr"])
    #expect(
      french.output.contains("Monde\u{202F}: calm")
        && french.output.contains("dispositifs hypothétiques"))

    let document = try object(run(line + ["--json"]).output)
    let note = try #require(document["note"] as? [String: String])
    #expect(note["en"]?.contains("hypothetical") == true && note["fr"]?.contains("CIRGL") == true)
    let worlds = try #require(document["worlds"] as? [[String: Any]])
    #expect(worlds.compactMap { $0["id"] as? String } == ["reference", "calm"])
    let designs = try #require(worlds[0]["designs"] as? [[String: Any]])
    let thresholds = try #require(designs[0]["thresholds"] as? [[String: Any]])
    // What costs nothing or more, and covers all or less, always holds; a latency may be missing.
    #expect(thresholds[0]["held"] as? Int == 4 && thresholds[2]["held"] as? Int == 4)
    let held = try #require(thresholds[1]["held"] as? Int)
    #expect(thresholds[1]["missing"] as? Int == 4 - held)
    #expect((designs[0]["all"] as? [String: Any])?["held"] as? Int == held)

    let rows = try run(line + ["--csv"]).output.split(separator: "\n")
    // Two worlds, two designs, three thresholds and all of them.
    #expect(rows.count == 1 + 2 * 2 * 4 && rows[0].hasPrefix("world,design,response,"))
  }

  @Test(
    "What is kept of thresholds lies in a folder for each world, with a note and the rows' digest")
  func kept() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    try scenarios.folder.write(Array(Self.limits.utf8), to: "limits.yaml")
    try scenarios.folder.write(Array(Self.world.utf8), to: "worlds/calm.yaml")
    let line = [
      "compare", "--thresholds", "limits.yaml", "--scenarios", ".", "--no-progress", "--worlds",
      "reference,calm", "-o", "kept",
    ]
    let first = try tool.run(line, in: scenarios.folder.url)
    #expect(first.code == 0, "\(first.errors)")
    let contents = try scenarios.contents()
    for world in ["reference", "calm"] {
      for name in ["replications.csv", "feasibility.csv", "NOTE.txt", "summary.csv"] {
        #expect(contents["kept/\(world)/\(name)"] != nil, "\(world)/\(name)")
      }
    }
    #expect(try tool.run(line, in: scenarios.folder.url).output == first.output)
  }

  @Test(
    "Faulty thresholds, unknown worlds and worlds without thresholds are refused with their place")
  func refused() throws {
    let unknown = try run(["compare", "--thresholds", "limits.yaml", "--worlds", "clam"])
    #expect(unknown.code == 2 && unknown.output == "")
    #expect(unknown.errors.contains("--worlds:1:1") && unknown.errors.contains("“calm”"))
    #expect(try run(["compare", "--worlds", "calm"]).code == 2)
    #expect(try run(["compare", "--thresholds", "absent.yaml"]).code == 2)
    #expect(
      try run(["stress", "rcm_practice_2020_on", "--world", "calm", "--worlds", "all"]).code == 2)
    let study = try run(["compare", "--thresholds", "studies/comparison.yaml"])
    #expect(study.code == 2 && study.errors.contains("studies/comparison.yaml:2:7"))
    #expect(try run(["check", "limits.yaml"]).code == 0)
  }

  @Test("Stress tells what breaks in each world, in text, JSON and CSV")
  func stress() throws {
    let line = ["stress", "rcm_practice_2020_on", "no_regional_mechanism"]
    let told = try run(line)
    #expect(told.code == 0, "\(told.errors)")
    #expect(told.output.contains("calm") && told.output.contains("hypothetical arrangements"))
    #expect(try run(line + ["--lang", "fr"]).output.contains("Couverture trop basse"))
    let document = try object(run(line + ["--json"]).output)
    // Three years, of which the first is left out.
    #expect(document["months_observed"] as? Double == 24 && document["note"] != nil)
    let rows = try run(line + ["--csv"]).output.split(separator: "\n")
    // Two worlds, two designs; whatever is first, three kinds and twelve bodies.
    #expect(rows.count == 1 + 2 * 2 * 16)
    #expect(try run(["stress"]).code == 2)
    let one = try run(line + ["--world", "calm", "--csv"])
    #expect(!one.output.contains("reference,") && one.output.contains("calm,"))
  }

  @Test("Burden tells who pays and who loses, with the sentence beside red counts")
  func burden() throws {
    let told = try run(["burden"])
    #expect(told.code == 0, "\(told.errors)")
    #expect(
      told.output.contains("Who pays") && told.output.contains("none is a finding of wrongdoing"))
    #expect(told.output.contains("Paired differences from rcm_practice_2020_on"))
    let french = try run(["burden", "--lang", "fr"])
    #expect(french.output.contains("aucun n’est un constat de faute"))
    let document = try object(run(["burden", "--json"]).output)
    #expect(document["red"] != nil && document["note"] != nil)
    #expect(try run(["burden", "--csv"]).output.hasPrefix("design,response,unit,n,mean,"))
  }

  @Test("Every JSON answer about results says what they are not")
  func notes() throws {
    for line in [
      ["compare"], ["replay"], ["trace", "XA-state"], ["trace", "XA-state", "--why", "2029-06-30"],
    ] {
      let text = try run(line + ["--json"]).output
      #expect(
        text.contains("hypothetical arrangements") && text.contains("dispositifs hypothétiques"))
    }
  }
}
