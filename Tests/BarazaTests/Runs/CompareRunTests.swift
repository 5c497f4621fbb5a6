import Foundation
import Testing

@Suite("Comparing designs, end to end", .serialized)
struct CompareRunTests {
  private static let line = ["compare", "--scenarios", ".", "--no-progress"]

  private func digest(_ json: String) throws -> String {
    let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(document?["format"] as? Int == 1)
    return try #require(document?["digest"] as? String)
  }

  @Test("The same digest comes from one job and from two, and from each command twice")
  func sameDigest() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    var digests: Set<String> = []
    for jobs in ["1", "2", "2"] {
      let outcome = try tool.run(
        Self.line + ["--json", "--jobs", jobs], in: scenarios.folder.url)
      #expect(outcome.code == 0)
      #expect(outcome.errors == "")
      digests.insert(try digest(outcome.output))
    }
    #expect(digests.count == 1)
    let other = try tool.run(Self.line + ["--json", "--seed", "8"], in: scenarios.folder.url)
    #expect(try !digests.contains(digest(other.output)))
  }

  @Test("Results are kept with the digest of their bytes, taken up again, and never overwritten")
  func keepsResults() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let folder = scenarios.folder.url
    let first = try tool.run(Self.line + ["--json", "-o", "results"], in: folder)
    #expect(first.code == 0, "\(first.errors)")
    let before = try scenarios.contents()
    for name in ["results.sqlite", "replications.csv", "manifest.json", "summary.csv"] {
      #expect(before["results/\(name)"] != nil, "\(name)")
    }
    // The digest is what sha256sum says of the rows.
    let rows = folder.appendingPathComponent("results/replications.csv").path
    let sum = try BuiltTool.run(["/usr/bin/sha256sum", rows], environment: [:])
    #expect(try "sha256:" + sum.output.prefix(64) == digest(first.output))

    let again = try tool.run(Self.line + ["--json", "-o", "results"], in: folder)
    #expect(again.code == 0)
    #expect(again.output == first.output)

    let kept = try scenarios.contents()
    let other = try tool.run(Self.line + ["-n", "5", "-o", "results"], in: folder)
    #expect(other.code == 2)
    #expect(other.output == "")
    #expect(try scenarios.contents() == kept)

    try scenarios.folder.write(Array("mine".utf8), to: "mine/summary.csv")
    let foreign = try tool.run(Self.line + ["-o", "mine"], in: folder)
    #expect(foreign.code == 2)
    #expect(try scenarios.contents()["mine/summary.csv"] == Data("mine".utf8))
  }

  @Test("An interrupted run exits 130, says how to resume, and resumes to the same digest")
  func interrupts() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let folder = scenarios.folder.url
    let line = Self.line + ["-n", "60", "--horizon", "200 years", "--json"]
    let whole = try tool.run(line, in: folder)
    #expect(whole.code == 0, "\(whole.errors)")

    var stopped: BuiltTool.Outcome?
    var codes: [Int32] = []
    // The run is stopped as soon as it has begun to store; one that ended first is run anew.
    for attempt in 1...5 {
      let results = "results\(attempt)"
      let outcome = try tool.run(
        line + ["-o", results], in: folder,
        interruptingWhen: {
          FileManager.default.fileExists(atPath: folder.path + "/\(results)/results.sqlite")
        })
      codes.append(outcome.code)
      if outcome.code == 130 {
        stopped = outcome
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("baraza compare"))
        #expect(outcome.errors.contains("-o \(results)"))
        let resumed = try tool.run(line + ["-o", results], in: folder)
        #expect(resumed.code == 0, "\(resumed.errors)")
        #expect(resumed.output == whole.output)
        break
      }
    }
    #expect(stopped != nil, "no attempt was interrupted in time: \(codes)")
  }

  @Test(
    "The same design by its name and by its file is a fault with its place, whatever the random numbers"
  )
  func sameDesignTwice() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let written = "designs/no_regional_mechanism.yaml"
    for policy in ["common", "independent", "antithetic"] {
      let twice = try tool.run(
        Self.line + ["no_regional_mechanism", written, "--random-numbers", policy],
        in: scenarios.folder.url)
      #expect(twice.code == 2)
      #expect(twice.output == "")
      #expect(twice.errors.contains("E104") && twice.errors.contains(written), "\(twice.errors)")
    }
  }

  @Test("Progress off a terminal is a plain line each tenth, on standard error only")
  func progressLines() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let outcome = try tool.run(
      ["compare", "--scenarios", ".", "-n", "20", "--csv"], in: scenarios.folder.url)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count <= 10 && !lines.isEmpty)
    #expect(lines.last == "100 %   40 of 40")
    #expect(outcome.output.hasPrefix("design,response,unit,n,mean,"))
  }

  @Test("Designs that come into force on a day give together the rows that they give alone")
  func inForceFrom() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let folder = scenarios.folder.url
    let line = Self.line + ["--json", "--in-force-from", "2028-05-01"]
    func rows(_ designs: [String], jobs: String) throws -> [Substring] {
      let results = "results-\(designs.count)-\(designs[0])"
      let outcome = try tool.run(
        line + designs + ["--baseline", designs[0], "-j", jobs, "-o", results], in: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let file = folder.appendingPathComponent("\(results)/replications.csv")
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    }
    // The study names no baseline, so the first design is in force until then.
    let both = try rows(["rcm_practice_2020_on", "no_regional_mechanism"], jobs: "2")
    let first = try rows(["rcm_practice_2020_on"], jobs: "1")
    #expect(Array(both.prefix(5)) == first)
    // Alone, with the past named by the study.
    let study = SmallScenarios.study + "baseline: rcm_practice_2020_on\n"
    try scenarios.folder.write(Array(study.utf8), to: "studies/comparison.yaml")
    let alone = try tool.run(
      line + ["no_regional_mechanism", "-j", "1", "-o", "alone"], in: folder)
    #expect(alone.code == 0, "\(alone.errors)")
    let file = folder.appendingPathComponent("alone/replications.csv")
    let second = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect([both[0]] + both.suffix(4) == second)

    let report = try tool.run(Self.line + ["--in-force-from", "2028-05-01"], in: folder)
    #expect(report.output.contains("Until 2028-05-01 each runs as rcm_practice_2020_on"))
    let other = try tool.run(
      Self.line + ["no_regional_mechanism", "--in-force-from", "2028-05-02", "-o", "alone"],
      in: folder)
    #expect(other.code == 2)
    let outside = try tool.run(Self.line + ["--in-force-from", "2030-01-02"], in: folder)
    #expect(outside.code == 2)
    #expect(outside.errors.contains("--in-force-from:1:1"))
    #expect(outside.errors.contains("2029-12-31"))
  }

  @Test("Ties are counted, and another order of them leaves the digest and the stored rows alone")
  func shufflesTies() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let folder = scenarios.folder.url
    func document(_ line: [String]) throws -> [String: Any] {
      let outcome = try tool.run(
        Self.line + ["--json", "--set", "states.XA.exporters=5"] + line, in: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      return try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }
    let usual = try document(["-o", "usual"])
    let shuffled = try document(["--shuffle-ties", "-j", "1", "-o", "shuffled"])
    for name in ["events", "ties"] {
      let count = try #require(usual[name] as? Int)
      #expect(count > 0 && shuffled[name] as? Int == count)
    }
    #expect(usual["shuffled_ties"] == nil)
    let found = try #require(shuffled["shuffled_ties"] as? [String: Any])
    #expect(found["moved"] is [Any] && found["verdicts_changed"] is [Any])
    #expect(usual["digest"] as? String == shuffled["digest"] as? String)
    let contents = try scenarios.contents()
    #expect(contents["usual/replications.csv"] == contents["shuffled/replications.csv"])
    // Counts are kept with the rows: taken up again, nothing has happened anew.
    #expect(try document(["-o", "usual"])["events"] as? Int == usual["events"] as? Int)

    let said = try tool.run(
      ["compare", "--scenarios", ".", "--shuffle-ties", "--lang", "fr"], in: folder)
    #expect(said.output.contains("Simultanéités\u{202F}: "))
    #expect(said.errors.split(separator: "\n").last == "100\u{202F}%   16 sur 16")
    #expect(try tool.run(Self.line + ["--csv", "--shuffle-ties"], in: folder).code == 2)
  }

  @Test("Designs, settings and the language of the line are used")
  func usesTheLine() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let folder = scenarios.folder.url
    let french = try tool.run(
      Self.line + ["no_regional_mechanism", "-n", "2", "--lang", "fr"], in: folder)
    #expect(french.code == 0, "\(french.errors)")
    #expect(french.output.contains("Sans mécanisme régional"))
    #expect(!french.output.contains("rcm_practice_2020_on"))

    let unknown = try tool.run(Self.line + ["no_regional_mechansim"], in: folder)
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("“no_regional_mechanism”"))

    let setting = try tool.run(
      Self.line + ["--set", "mine_site.yellow.correction_period=3 moon"], in: folder)
    #expect(setting.code == 2)
    #expect(setting.errors.contains("moon"))

    let baseline = try tool.run(Self.line + ["--baseline", "rcm_practice_2020"], in: folder)
    #expect(baseline.code == 2)
    #expect(baseline.errors.contains("rcm_practice_2020_on"))
  }
}
