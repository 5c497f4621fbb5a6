import Foundation
import Testing

@Suite("Sweeping, end to end", .serialized)
struct SweepRunTests {
  static let study = """
    format: 1
    kind: sweep
    title: {en: A sweep, fr: Un balayage}
    region: one_state
    designs: [rcm_practice_2020_on, no_regional_mechanism]
    levers:
      - {name: interval, path: assurance.state_inspection.interval, values: [6, 12], unit: month}
    uncertainties:
      - {name: onset, path: conduct.mine_site.serious_onset.stable.gold, low: 0.05, high: 0.5, unit: per year}
    sample: {method: grid, levels: 3}
    others: fixed
    unit: 2
    run: {replications: 12, seed: 7, horizon: 5 year, start: 2027-01-01}
    responses: [cost, share_of_time_in_breach]

    """

  private static let line = ["--scenarios", ".", "--no-progress"]

  private func scenarios(_ tool: BuiltTool) throws -> SmallScenarios {
    let scenarios = try SmallScenarios(of: tool)
    try scenarios.folder.write(Array(Self.study.utf8), to: "studies/small.yaml")
    return scenarios
  }

  private func sweep(
    _ tool: BuiltTool, _ folder: URL, to results: String, _ options: [String] = []
  ) throws -> BuiltTool.Outcome {
    try tool.run(["sweep", "small", "-o", results] + Self.line + options, in: folder)
  }

  @Test("One and two jobs, units in any split and any order of merging give one digest")
  func oneDigest() throws {
    let tool = try BuiltTool()
    let scenarios = try scenarios(tool)
    let folder = scenarios.folder.url
    let first = try sweep(tool, folder, to: "one", ["--jobs", "1"])
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.contains("sha256:") && first.output.contains("144"))
    #expect(try sweep(tool, folder, to: "two", ["--jobs", "2"]).output == first.output)

    for (name, splits) in [("x", ["0..7", "7..40", "40..72"]), ("y", ["30..72", "0..30"])] {
      var shards: [String] = []
      for units in splits {
        let shard = "\(name)-\(units)"
        let line = ["run", "small", "--units", units, "--shard", shard]
        let worker = try tool.run(line + Self.line, in: folder)
        #expect(worker.code == 0, "\(worker.errors)")
        // Asked again, a worker finds its file.
        #expect(try tool.run(line + Self.line, in: folder).code == 0)
        shards.append(shard)
      }
      let merged = try tool.run(
        ["merge"] + shards.reversed() + ["-o", name] + Self.line, in: folder)
      #expect(merged.output == first.output, "\(merged.errors)")
    }
    let status = try tool.run(["status", "x"] + Self.line, in: folder)
    #expect(status.output == first.output)
  }

  @Test("Killed ten times at odd moments and resumed, a sweep comes to the same digest")
  func killed() throws {
    let tool = try BuiltTool()
    let scenarios = try scenarios(tool)
    let folder = scenarios.folder.url
    let whole = try sweep(tool, folder, to: "whole", ["--horizon", "20 years"])
    #expect(whole.code == 0, "\(whole.errors)")
    // Odd moments, the same in each run of this test.
    let moments = [0.31, 0.12, 0.47, 0.05, 0.38, 0.26, 0.55, 0.18, 0.43, 0.09]
    for moment in moments {
      let line = ["sweep", "small", "-o", "killed", "--horizon", "20 years"] + Self.line
      _ = try BuiltTool.run(
        ["/usr/bin/timeout", "-s", "KILL", String(0.25 + moment), tool.executable.path] + line,
        in: folder, environment: ["SWIFT_BACKTRACE": "enable=no"])
    }
    #expect(
      try sweep(tool, folder, to: "killed", ["--horizon", "20 years"]).output == whole.output)
  }

  @Test("A full disk stops a sweep with the reason, and nothing done is lost")
  func fullDisk() throws {
    let tool = try BuiltTool()
    let scenarios = try scenarios(tool)
    let folder = scenarios.folder.url
    let whole = try sweep(tool, folder, to: "whole")
    // A limit on the size of files stands for the disk: the system refuses the same call.
    let line = "trap '' XFSZ; ulimit -f 70; exec \(tool.executable.path) "
    let limited = try BuiltTool.run(
      [
        "/bin/bash", "-c",
        line + (["sweep", "small", "-o", "full"] + Self.line).joined(separator: " "),
      ],
      in: folder, environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect(limited.code == 2)
    #expect(limited.errors.contains("full/sweep.sqlite"), "\(limited.errors)")
    #expect(limited.output == "")
    #expect(try sweep(tool, folder, to: "full").output == whole.output)
  }

  @Test("A folder that may not be written is said to be so")
  func readOnly() throws {
    let tool = try BuiltTool()
    let scenarios = try scenarios(tool)
    try scenarios.folder.write(Array("a file".utf8), to: "taken")
    let outcome = try sweep(tool, scenarios.folder.url, to: "taken/results")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("taken"), "\(outcome.errors)")
    let system = try sweep(tool, scenarios.folder.url, to: "/proc/baraza")
    #expect(system.code == 2)
    #expect(system.errors.contains("/proc/baraza"), "\(system.errors)")
  }

  @Test("More replications and another design add to what is there")
  func grows() throws {
    let tool = try BuiltTool()
    let scenarios = try scenarios(tool)
    let folder = scenarios.folder.url
    let fewer = Self.study.replacingOccurrences(of: ", no_regional_mechanism", with: "")
    try scenarios.folder.write(Array(fewer.utf8), to: "studies/small.yaml")
    #expect(try sweep(tool, folder, to: "grown", ["-n", "4"]).code == 0)
    try scenarios.folder.write(Array(Self.study.utf8), to: "studies/small.yaml")
    let grown = try tool.run(
      ["sweep", "small", "-o", "grown", "--scenarios", "."], in: folder)
    // 24 of 144 were there: the first line told is the tenth after them.
    #expect(grown.errors.hasPrefix("20"), "\(grown.errors)")
    #expect(grown.output == (try sweep(tool, folder, to: "whole")).output)
  }

  @Test("A stored sweep or comparison is verified bit for bit, and a changed input is named")
  func verifies() throws {
    let tool = try BuiltTool()
    let scenarios = try scenarios(tool)
    let folder = scenarios.folder.url
    #expect(try sweep(tool, folder, to: "kept", ["-n", "2"]).code == 0)
    let same = try tool.run(["verify", "kept"] + Self.line, in: folder)
    #expect(same.code == 0 && same.output.contains("24"), "\(same.errors)")

    let line = ["compare", "-n", "2", "-o", "compared"] + Self.line
    #expect(try tool.run(line, in: folder).code == 0)
    #expect(try tool.run(["verify", "compared"] + Self.line, in: folder).code == 0)

    let conduct = folder.appendingPathComponent("mechanism/conduct.yaml")
    let text = try String(contentsOf: conduct, encoding: .utf8)
    try scenarios.folder.write(Array((text + "\n# Changed.\n").utf8), to: "mechanism/conduct.yaml")
    let other = try tool.run(["verify", "compared"] + Self.line, in: folder)
    #expect(other.code == 2 && other.errors.contains("mechanism/conduct.yaml"), "\(other.errors)")
    // A remark moves no point of a sweep.
    #expect(try tool.run(["verify", "kept"] + Self.line, in: folder).code == 0)
  }

  @Test("What a response owes to nothing is told to be nothing, by every sample")
  func sensitivity() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    let folder = scenarios.folder.url
    // What an inspection costs changes no breach; with the same luck in every sample not even by chance.
    for (name, sample) in [
      ("saltelli", "{method: saltelli, rows: 16}"), ("morris", "{method: morris, trajectories: 8}"),
      ("sobol", "{method: sobol, points: 64}"),
    ] {
      let study = """
        format: 1
        kind: sweep
        title: {en: A sweep, fr: Un balayage}
        region: one_state
        designs: [rcm_practice_2020_on]
        uncertainties:
          - {name: onset, path: conduct.mine_site.serious_onset.stable.gold, low: 0.05, high: 2, unit: per year}
          - {name: price, path: costs.state_inspection.per_job, low: 100, high: 900, unit: USD per visit}
        sample: \(sample)
        others: fixed
        numbers_of_samples: common
        run: {replications: 4, seed: 7, horizon: 10 year, start: 2027-01-01}
        responses: [share_of_time_in_breach]

        """
      try scenarios.folder.write(Array(study.utf8), to: "studies/small.yaml")
      #expect(try sweep(tool, folder, to: name).code == 0)
      let found = try tool.run(["sensitivity", name, "--csv"] + Self.line, in: folder)
      #expect(found.code == 0, "\(found.errors)")
      var values: [String: Double] = [:]
      for row in found.output.split(separator: "\n").dropFirst() {
        let fields = row.split(separator: ",", omittingEmptySubsequences: false)
        values["\(fields[2]) \(fields[3])"] = Double(fields[4])
      }
      switch name {
      case "saltelli":
        #expect(values["price sobol_total"] == 0)
        // All is owed to onset; sixteen rows tell that no better than to a half.
        #expect(abs((values["onset sobol_total"] ?? 0) - 1) < 0.5)
      case "morris":
        #expect(values["price mu_star"] == 0)
        #expect((values["onset mu_star"] ?? 0) > 0.1)
      default:
        #expect((values["onset prcc"] ?? 0) > 0.9)
        #expect(abs(values["price prcc"] ?? 1) < 0.4)
      }
    }
    let missing = try tool.run(["sensitivity", "nowhere"] + Self.line, in: folder)
    #expect(missing.code == 2)
  }

  @Test("Values that cannot hold together fail their point alone, are told, and answer no")
  func failures() throws {
    let tool = try BuiltTool()
    let scenarios = try SmallScenarios(of: tool)
    // Who pays for an inspectorate has to come to the whole of it.
    let study = """
      format: 1
      kind: sweep
      title: {en: A sweep, fr: Un balayage}
      region: one_state
      designs: [rcm_practice_2020_on]
      levers:
        - {name: share, path: bodies.state_inspectorate.paid_by.host_state, values: [100, 50], unit: "%"}
      run: {replications: 3, seed: 7, horizon: 2 year, start: 2027-01-01}
      responses: [cost]

      """
    try scenarios.folder.write(Array(study.utf8), to: "studies/small.yaml")
    let folder = scenarios.folder.url
    let first = try sweep(tool, folder, to: "results")
    #expect(first.code == 1, "\(first.errors)")
    #expect(first.output.contains("3 replications done, 0 missing, 3 failed"))
    #expect(first.output.contains("E215") && first.output.contains("seed 7"))
    #expect(first.output.contains("attempts 1"))
    // Asked again, what failed stays told; it is run again only if that is asked for.
    #expect(try sweep(tool, folder, to: "results").output == first.output)
    let again = try sweep(tool, folder, to: "results", ["--retry-failed"])
    #expect(again.code == 1 && again.output.contains("attempts 2"))
  }

  @Test("Every fault of a sweep's file is told at once, each with its place")
  func faults() throws {
    let tool = try BuiltTool()
    let scenarios = try scenarios(tool)
    let faulty = """
      format: 1
      kind: sweep
      title: {en: A sweep, fr: Un balayage}
      region: one_state
      designs: [rcm_practice_2020_on]
      levers:
        - {path: assurance.state_inspection.intervall, values: [6], unit: month}
        - {path: assurance.state_inspection.interval, values: [6, -1], unit: month}
      uncertainties:
        - {path: conduct.mine_site.serious_onset.stable.gold, low: 0.5, high: 0.1, unit: per year}
      sample: {method: grid}
      run: {replications: 12, seed: 7, horizon: 5 year, start: 2027-01-01}
      responses: [costs]

      """
    try scenarios.folder.write(Array(faulty.utf8), to: "studies/small.yaml")
    let outcome = try sweep(tool, scenarios.folder.url, to: "never")
    #expect(outcome.code == 2)
    for place in [":7:12", ":8:61", ":10:62", ":13:13"] {
      #expect(outcome.errors.contains("studies/small.yaml\(place)"), "\(place) \(outcome.errors)")
    }
    #expect(outcome.errors.contains("assurance.state_inspection.interval"))
    #expect(!FileManager.default.fileExists(atPath: scenarios.folder.url.path + "/never"))
  }
}
