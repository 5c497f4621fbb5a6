import Foundation
import Testing

@Suite("Replaying and explaining, end to end", .serialized)
struct ReplayRunTests {
  private static let replay = ["replay", "--scenarios", "."]
  private static let trace = ["trace", "XA-gold-000000", "--scenarios", "."]

  @Test("A stored replication is found the same, and one that was changed is not")
  func against() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let folder = scenarios.folder.url
    let made = try tool.run(
      [
        "compare", "--scenarios", ".", "--no-progress", "-o", "kept", "--seed", "11", "--horizon",
        "2 years", "--random-numbers", "independent",
      ], in: folder)
    #expect(made.code == 0, "\(made.errors)")
    let before = try scenarios.contents()

    // Seed, horizon and policy are those of the stored run.
    let line = Self.replay + ["--against", "kept", "--replication", "3"]
    let same = try tool.run(line + ["--design", "no_regional_mechanism"], in: folder)
    #expect(same.code == 0, "\(same.errors)")
    #expect(same.output.contains("identical to the one stored in kept"))
    let json = try tool.run(line + ["--json"], in: folder)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(document["identical"] as? Bool == true && document["seed"] as? Int == 11)
    // Nothing was written there.
    #expect(try scenarios.contents() == before)

    let other = try tool.run(line + ["--seed", "12"], in: folder)
    #expect(other.code == 2 && other.errors.contains("seed 11 → 12"), "\(other.errors)")
    let missing = try tool.run(
      Self.replay + ["--against", "kept", "--replication", "4"], in: folder)
    #expect(missing.code == 2 && missing.errors.contains("no replication 4"), "\(missing.errors)")
    let nowhere = try tool.run(Self.replay + ["--against", "designs"], in: folder)
    #expect(nowhere.code == 2, "\(nowhere.errors)")

    // A change of the rules is a change of the inputs.
    let file = folder.appendingPathComponent("designs/no_regional_mechanism.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data((text + "\n# A remark.\n").utf8).write(to: file)
    let changed = try tool.run(line, in: folder)
    #expect(changed.code == 2, "\(changed.errors)")
    #expect(changed.errors.contains("input.designs/no_regional_mechanism.yaml"))
  }

  @Test(
    "A replication of designs that came into force later is found the same, also without its past")
  func againstLater() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let folder = scenarios.folder.url
    let study = SmallScenarios.study + "baseline: rcm_practice_2020_on\n"
    try scenarios.folder.write(Array(study.utf8), to: "studies/comparison.yaml")
    let compare = [
      "compare", "--scenarios", ".", "--no-progress", "--in-force-from", "2028-05-01",
    ]
    let cases: [(more: [String], folder: String)] = [
      ([], "both"), (["no_regional_mechanism"], "alone"),
      (["--baseline", "no_regional_mechanism"], "turned"),
    ]
    for (more, results) in cases {
      let made = try tool.run(compare + more + ["-o", results], in: folder)
      #expect(made.code == 0, "\(made.errors)")
      for replication in ["0", "3"] {
        let same = try tool.run(
          Self.replay + [
            "--against", results, "--design", "no_regional_mechanism", "--replication",
            replication,
          ], in: folder)
        #expect(same.code == 0, "\(results): \(same.errors)\(same.output.suffix(300))")
        #expect(same.output.contains("identical to the one stored in \(results)"))
      }
    }
    // Another day is another run.
    let other = try tool.run(
      Self.replay + ["--against", "both", "--in-force-from", "2028-05-02"], in: folder)
    #expect(other.code == 2 && other.errors.contains("2028-05-01 → 2028-05-02"), "\(other.errors)")
  }

  @Test("Every event is told with its cause, simulated as it is, the same each time")
  func events() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let folder = scenarios.folder.url
    let plain = try tool.run(Self.replay + ["--json"], in: folder)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(plain.output.utf8)) as? [String: Any])
    let count = try #require(document["events"] as? Int)

    let told = try tool.run(Self.replay + ["--trace"], in: folder)
    #expect(told.code == 0, "\(told.errors)")
    let lines = told.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("SIMULATED  ") })
    #expect(lines.filter { $0.contains("  #") }.count == count)
    #expect(try tool.run(Self.replay + ["--trace"], in: folder).output == told.output)

    let asJSON = try tool.run(Self.replay + ["--trace", "--json"], in: folder)
    let events = try asJSON.output.split(separator: "\n").prefix(count).map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let numbers = Set(events.compactMap { $0["number"] as? Int })
    #expect(numbers.count == count && events.allSatisfy { $0["simulated"] as? Bool == true })
    #expect(events.compactMap { $0["cause"] as? Int }.allSatisfy(numbers.contains))
  }

  @Test("A site's state is explained back to the start, in both languages")
  func why() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let folder = scenarios.folder.url
    let why = try tool.run(Self.trace + ["--why", "2029-06-30"], in: folder)
    #expect(why.code == 0, "\(why.errors)")
    #expect(
      why.output.split(separator: "\n").allSatisfy { $0.hasPrefix("SIMULATED  ") }, "\(why.output)")
    #expect(why.output.contains("XA-gold-000000 up to 2029-06-30"))
    #expect(why.output.contains("start of the run") || why.output.contains("earlier causes"))
    let french = try tool.run(
      Self.trace + ["--why", "2029-06-30", "--lang", "fr"], in: folder)
    #expect(french.output.contains("jusqu’au 2029-06-30"))

    let json = try tool.run(Self.trace + ["--why", "2029-06-30", "--json"], in: folder)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let chain = try #require(document["chain"] as? [[String: Any]])
    let seconds = chain.compactMap { $0["second"] as? Int }
    #expect(seconds.count == chain.count && !chain.isEmpty)
    #expect(seconds == seconds.sorted(by: >), "each cause is no later than what it caused")
    let first = try #require(chain.first?["date"] as? String)
    #expect(first <= "2029-06-30")

    for date in ["2026-12-31", "2030-01-02", "soon"] {
      let outside = try tool.run(Self.trace + ["--why", date], in: folder)
      #expect(outside.code == 2 && outside.errors.contains("--why"), "\(outside.errors)")
    }
    let unknown = try tool.run(
      ["trace", "XA-gold-000009", "--scenarios", ".", "--why", "2029-06-30"], in: folder)
    #expect(unknown.code == 2 && unknown.errors.contains("XA-gold-000009"), "\(unknown.errors)")
  }
}
