import EventSimulation
import FoundationEssentials
import Mechanism
import Parameters
import ResultsStore
import Testing

@testable import Studies

@Suite("Designs that come into force on a day")
struct ForkedRunTests {
  /// Shipped designs over one small state, with uncertain parameters drawn.
  private static func text(_ run: String = "in_force_from: 2028-03-01") -> String {
    """
    format: 1
    kind: study
    title: {en: A sample, fr: Un exemple}
    region: one_state
    designs: [no_regional_mechanism, rcm_practice_2020_on, rcm_second_edition]
    baseline: rcm_practice_2020_on
    run: {replications: 9, seed: 3, horizon: 3 year, start: 2027-01-01, \(run)}

    """
  }

  private func plan(
    _ text: String = ForkedRunTests.text(), _ change: (inout StudyOverrides) -> Void = { _ in }
  ) throws -> StudyPlan {
    var overrides = StudyOverrides()
    overrides.set = ["states.XA.mine_sites.gold=40", "states.XA.exporters=5"]
    change(&overrides)
    let study = try StudyFile.read(
      YAMLDocument.load(bytes: Array(text.utf8), file: "sample.yaml"))
    return try StudyPlan(
      study, overrides: overrides, library: ParameterLibrary(root: shippedScenarios))
  }

  private func codes(_ make: () throws -> StudyPlan) throws -> [String] {
    do {
      _ = try make()
    } catch let error as ParameterIssues {
      return error.issues.map { "\($0.location?.file ?? "") \($0.kind.code)" }
    }
    return []
  }

  private let program = ProgramIdentity(
    version: "0", commit: nil, swift: "6", libraries: [], commandLine: "test")

  @Test("Each row is that of the design run whole, whatever the workers")
  func whole() throws {
    let plan = try plan()
    let forked = try ComparisonRun(plan).run(workers: 1)
    let two = try ComparisonRun(plan).run(workers: 2)
    #expect(forked.digest == two.digest)
    #expect(forked.rows.map(\.count) == [9, 9, 9])
    let task = ReplicationTask(plan)
    for design in plan.designs.indices {
      // Run whole: nothing is shared.
      let rows = try task.rows(design: design, replications: Array(0..<9))
      #expect(forked.rows[design].map(\.fingerprint) == rows.map(\.fingerprint))
      #expect(
        forked.rows[design].map { $0.values.map(\.bitPattern) }
          == rows.map { $0.values.map(\.bitPattern) })
    }
  }

  @Test("A design compared alone gives its rows in the comparison of all")
  func alone() throws {
    let all = try ComparisonRun(plan()).run(workers: 1)
    for (place, design) in all.plan.designs.enumerated() {
      let plan = try plan { $0.designs = [design.id] }
      #expect(plan.transition?.past.id == "rcm_practice_2020_on")
      let one = try ComparisonRun(plan).run(workers: 1)
      #expect(one.rows[0].map(\.fingerprint) == all.rows[place].map(\.fingerprint))
      #expect(
        one.rows[0].map { $0.values.map(\.bitPattern) }
          == all.rows[place].map { $0.values.map(\.bitPattern) })
    }
  }

  @Test("The baseline, which comes into force over itself, is as if nothing had come into force")
  func baseline() throws {
    let later = try ComparisonRun(plan()).run(workers: 1)
    let plain = try ComparisonRun(plan(Self.text("warm_up: 0 year"))).run(workers: 1)
    func values(_ outcome: ComparisonOutcome, _ design: Int) -> [[UInt64]] {
      outcome.rows[design].map { $0.values.map(\.bitPattern) }
    }
    #expect(values(later, 1) == values(plain, 1))
    #expect(values(later, 0) != values(plain, 0))
  }

  @Test("A run resumed where some designs lack a replication equals an uninterrupted one")
  func resumes() throws {
    let plan = try plan()
    let whole = try ComparisonRun(plan).run(workers: 1)
    let folder = FileManager.default.temporaryDirectory.path + "/baraza-test-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let manifest = plan.manifest(program: program, inputs: [])
    do {
      let directory = try ResultsDirectory(path: folder, manifest: manifest)
      // As if a run had been killed between designs.
      for (position, design) in plan.designs.enumerated() {
        try directory.file.keep(parameters: design.parameterRows, ofDesign: position)
      }
      try directory.file.append([whole.rows[0][2], whole.rows[2][2], whole.rows[1][5]])
    }
    let directory = try ResultsDirectory(path: folder, manifest: manifest)
    var last = RunProgress(done: 0, total: 0)
    let rest = try ComparisonRun(plan).run(
      workers: 2, keeping: directory, progress: { last = $0 })
    #expect(rest.takenOver == 3)
    #expect(rest.digest == whole.digest)
    #expect(rest.events < whole.events)
    #expect(last == RunProgress(done: 27, total: 27))
  }

  @Test("Another day is another run")
  func manifest() throws {
    let first = try plan().manifest(program: program, inputs: [])
    let second = try plan { $0.inForceFrom = "2028-03-02" }.manifest(program: program, inputs: [])
    let plain = try plan(Self.text("warm_up: 0 year")).manifest(program: program, inputs: [])
    #expect(first.identityHash != second.identityHash)
    #expect(first.identityHash != plain.identityHash)
    #expect(first.settings.contains(Manifest.Entry("in_force_from", "2028-03-01")))
  }

  @Test("A trace is of the same history")
  func trace() throws {
    let plan = try plan()
    let row = try ComparisonRun(plan).run(workers: 1).rows[2][4]
    let traced = TraceRun(plan).run(entity: "XA-state", design: 2, replication: 4)
    #expect(traced.fingerprint == row.fingerprint)
    #expect(!traced.trace.isEmpty)
  }

  @Test("A day outside the run, no date, and a design of another region are faults at their place")
  func faults() throws {
    #expect(try codes { try plan { $0.inForceFrom = "2027-01-01" } } == ["--in-force-from E220"])
    #expect(try codes { try plan { $0.inForceFrom = "2030-01-02" } } == ["--in-force-from E220"])
    #expect(try codes { try plan { $0.inForceFrom = "2027-02-30" } } == ["--in-force-from E216"])
    #expect(try codes { try plan(Self.text("in_force_from: 2026-05-01")) } == ["sample.yaml E220"])
    #expect(try codes { try plan(Self.text("in_force_from: soon")) } == ["sample.yaml E216"])
    // The first and the last day that the message offers.
    #expect(try codes { try plan { $0.inForceFrom = "2027-01-02" } }.isEmpty)
    #expect(try codes { try plan { $0.inForceFrom = "2029-12-31" } }.isEmpty)
    let variants = """
      format: 1
      kind: study
      title: {en: A sample, fr: Un exemple}
      region: one_state
      variants:
        few: {changes: {states.XA.mine_sites.gold: 20}}
        many: {changes: {states.XA.mine_sites.gold: 30}}
      run: {replications: 2, seed: 3, horizon: 3 year, start: 2027-01-01, in_force_from: 2028-01-01}

      """
    #expect(try codes { try plan(variants) { $0.set = [] } } == ["sample.yaml E221"])
  }
}
