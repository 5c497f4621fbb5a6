import Foundation
import Testing

@Suite("Exploring and verifying, end to end")
struct ExploreRunTests {
  private func run(_ line: [String], writing files: [String: String] = [:]) throws
    -> BuiltTool.Outcome
  {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    for (path, text) in files { try scenarios.folder.write(Array(text.utf8), to: path) }
    return try tool.run(
      line + ["--scenarios", ".", "--no-progress"], in: scenarios.folder.url)
  }

  @Test("designs lists names alone, with titles, and as JSON")
  func designs() throws {
    let names = try run(["designs", "--names"])
    #expect(names.output == "no_regional_mechanism\nrcm_practice_2020_on\n")
    #expect(try run(["designs", "--lang", "fr"]).output.contains("Sans mécanisme régional"))
    #expect(try run(["designs", "--json"]).output.contains("\"id\": \"no_regional_mechanism\""))
  }

  @Test("designs lists add-ons and worlds too, each with title and description")
  func addOnsAndWorlds() throws {
    func overlay(_ over: String, _ changes: String) -> String {
      """
      format: 1
      title: {en: Title of it, fr: Son titre}
      description: {en: What it is., fr: Ce que c'est.}
      over: \(over)
      changes: {\(changes)}

      """
    }
    let files = [
      "addons/more.yaml": overlay("mechanism", "assurance.largest_sites: 7"),
      "worlds/other.yaml": overlay("one_state", "funding.donor_grant.all_end_after: 3 year"),
    ]
    let english = try run(["designs"], writing: files)
    #expect(english.code == 0, "\(english.errors)")
    #expect(english.output.contains("Add-ons") && english.output.contains("Worlds"))
    let lines = english.output.split(separator: "\n").map(String.init)
    for id in ["more", "other"] {
      let place = try #require(lines.firstIndex { $0.hasPrefix(id + " ") })
      #expect(lines[place].hasSuffix("Title of it") && lines[place + 1].hasSuffix("What it is."))
    }
    let json = try run(["designs", "--json"], writing: files).output
    #expect(
      json.contains("\"over\": \"one_state\"") && json.contains("\"title_fr\": \"Son titre\""))
    let names = try run(["designs", "--names"], writing: files)
    #expect(names.output == "no_regional_mechanism\nrcm_practice_2020_on\n")
    let faulty = ["worlds/other.yaml": overlay("one_state", "assurance.largest_sites: 7")]
    #expect(try run(["designs"], writing: faulty).code == 0)
    #expect(try run(["designs"], writing: ["worlds/other.yaml": "titel: x\n"]).code == 2)
  }

  @Test("show limits to a prefix, tells origins, and refuses what does not exist")
  func show() throws {
    let shown = try run(["show", "rcm_practice_2020_on", "mine_site.blue", "--origin"])
    #expect(shown.code == 0, "\(shown.errors)")
    let lines = shown.output.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("mine_site.blue.") })
    #expect(shown.output.contains("designs/rcm_practice_2020_on.yaml:"))
    #expect(try run(["show", "mine_site.blue"]).output.contains("mine_site.blue.certify"))
    #expect(try run(["show", "rcm_practice_2020_on", "mine_sight"]).code == 2)
    let unknown = try run(["show", "rcm_practice_2020"])
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("rcm_practice_2020_on"))
  }

  @Test("explain gives a parameter's page, or suggestions and exit 2")
  func explain() throws {
    let page = try run(["explain", "mine_site.yellow.correction_period"])
    #expect(page.code == 0)
    #expect(page.output.contains("mechanism/mine_site.yaml:"))
    let unknown = try run(["explain", "mine_site.yellow.corection_period"])
    #expect(unknown.code == 2)
    #expect(unknown.output == "")
    #expect(unknown.errors.contains("“mine_site.yellow.correction_period”"))
  }

  @Test("trace tells a history whose every line says that it is simulated")
  func trace() throws {
    for (language, mark) in [("en", "SIMULATED"), ("fr", "SIMULÉ")] {
      let told = try run(["trace", "XA-state", "--lang", language])
      #expect(told.code == 0, "\(told.errors)")
      let lines = told.output.split(separator: "\n")
      #expect(lines.count > 1 && lines.allSatisfy { $0.hasPrefix(mark) })
    }
    let unknown = try run(["trace", "XA-stat"])
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("“XA-state”"))
    #expect(try run(["trace", "XA-state", "--json"]).output.contains("\"simulated\": true"))
  }

  @Test("replay gives a replication of a comparison again, fingerprint, values and all")
  func replay() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let folder = scenarios.folder.url
    let line = ["--scenarios", ".", "--no-progress"]
    let compared = try tool.run(
      ["compare", "rcm_practice_2020_on", "-n", "3", "-o", "kept"] + line, in: folder)
    #expect(compared.code == 0, "\(compared.errors)")
    let text = try String(
      contentsOf: folder.appendingPathComponent("kept/replications.csv"), encoding: .utf8)
    let rows = text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let row = try #require(rows.first { $0[1] == "2" })
    let replayed = try tool.run(
      ["replay", "--design", "rcm_practice_2020_on", "--replication", "2"] + line, in: folder)
    #expect(replayed.code == 0, "\(replayed.errors)")
    let lines = replayed.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("SIMULATED") })
    for (name, value) in zip(rows[0], row) where name.hasPrefix("coverage") {
      #expect(lines.contains { $0.hasPrefix("SIMULATED  \(name) = \(value) ") }, "\(name)")
    }
    let place = try #require(rows[0].firstIndex { $0 == "fingerprint" })
    #expect(lines.contains { $0 == "SIMULATED  fingerprint: \(row[place])" })
    #expect(try tool.run(["replay", "--design", "nobody"] + line, in: folder).code == 2)
  }

  /// One site that nothing disturbs: no share of time in breach, in every replication.
  private static func study(expecting value: String) -> String {
    """
    format: 1
    kind: study
    title: {en: Nothing, fr: Rien}
    region: one_state
    over: no_regional_mechanism
    expect:
      - {response: share_of_time_in_breach, value: \(value), formula: by hand}
    run: {replications: 3, seed: 1, horizon: 2 year, warm_up: 0 year, start: 2027-01-01}

    """
  }

  @Test("selfcheck answers 1 when a value does not come out, and 2 for a faulty study")
  func selfcheck() throws {
    let wrong = try run(
      ["selfcheck", "wrong.yaml"], writing: ["wrong.yaml": Self.study(expecting: "7")])
    #expect(wrong.code == 1, "\(wrong.errors)")
    #expect(wrong.output.contains("share_of_time_in_breach"))
    let faulty = try run(
      ["selfcheck", "faulty.yaml"], writing: ["faulty.yaml": Self.study(expecting: "7,5")])
    #expect(faulty.code == 2)
    #expect(faulty.errors.contains("faulty.yaml:7:"))
    #expect(try run(["selfcheck", "absent.yaml"]).code == 2)
  }
}
