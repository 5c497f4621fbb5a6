import EventSimulation
import FoundationEssentials
import Mechanism
import Parameters
import ResultsStore
import Testing

@testable import Studies

/// The scenarios of the repository that holds this test.
private let scenarios: String = {
  // #filePath is ROOT/Tests/StudiesTests/ComparisonRunTests.swift.
  let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  return parts.dropLast(3).joined(separator: "/") + "/Scenarios"
}()

@Suite("Comparison runs")
struct ComparisonRunTests {
  private static let text = """
    format: 1
    kind: study
    title: {en: A sample, fr: Un exemple}
    region: one_state
    variants:
      few: {changes: {states.XA.mine_sites.gold: 20}}
      many: {changes: {states.XA.mine_sites.gold: 30}}
    run: {replications: 12, seed: 3, horizon: 5 year, warm_up: 1 year, start: 2027-01-01}

    """

  private func plan(
    _ text: String = ComparisonRunTests.text, _ change: (inout StudyOverrides) -> Void = { _ in }
  ) throws -> StudyPlan {
    var overrides = StudyOverrides()
    change(&overrides)
    let study = try StudyFile.read(
      YAMLDocument.load(bytes: Array(text.utf8), file: "sample.yaml"))
    return try StudyPlan(study, overrides: overrides, library: ParameterLibrary(root: scenarios))
  }

  private func temporaryFolder() -> String {
    FileManager.default.temporaryDirectory.path + "/baraza-test-" + UUID().uuidString
  }

  private let program = ProgramIdentity(
    version: "0", commit: nil, swift: "6", libraries: [], commandLine: "test")

  @Test("The digest does not depend on the number of workers")
  func workers() throws {
    let plan = try plan()
    let one = try ComparisonRun(plan).run(workers: 1)
    let two = try ComparisonRun(plan).run(workers: 2)
    #expect(one.digest == two.digest)
    #expect(one.replications == 12)
    #expect(one.ending == .complete)
    #expect(one.rows == two.rows)
    #expect(one.rows[0].map(\.replication) == Array(0..<12))
    #expect(one.events > 0)
  }

  @Test("A run that is stopped and resumed equals an uninterrupted one", arguments: [1, 2])
  func resumes(workers: Int) throws {
    let plan = try plan()
    let whole = try ComparisonRun(plan).run(workers: workers)
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let manifest = plan.manifest(program: program, inputs: [])
    do {
      let directory = try ResultsDirectory(path: folder, manifest: manifest)
      var done = 0
      let part = try ComparisonRun(plan).run(
        workers: workers, keeping: directory, progress: { done = $0.done },
        stopRequested: { done >= 7 })
      #expect(part.ending == .stopped)
      #expect(part.replications < 12)
      #expect(part.rows == whole.rows.map { Array($0.prefix(part.replications)) })
    }
    let directory = try ResultsDirectory(path: folder, manifest: manifest)
    let rest = try ComparisonRun(plan).run(workers: workers, keeping: directory)
    #expect(rest.takenOver >= 7)
    #expect(rest.ending == .complete)
    #expect(rest.digest == whole.digest)
    let csv = try Data(contentsOf: URL(filePath: folder + "/replications.csv"))
    #expect("sha256:" + SHA256.hexadecimal(of: [UInt8](csv)) == whole.digest)
  }

  @Test("A run of fewer replications is the beginning of a longer one")
  func prefix() throws {
    let short = try ComparisonRun(plan { $0.replications = 4 }).run(workers: 2)
    let long = try ComparisonRun(plan()).run(workers: 2)
    #expect(short.rows == long.rows.map { Array($0.prefix(4)) })
  }

  @Test("A traced replication is the same replication")
  func traced() throws {
    let plan = try plan()
    let rows = try ComparisonRun(plan).run(workers: 1).rows
    let run = TraceRun(plan)
    let codes = run.entities(design: 1, replication: 5)
    #expect(codes.count { $0.hasPrefix("XA-gold-") } == 30)
    let traced = run.run(entity: "XA-gold-000001", design: 1, replication: 5)
    #expect(codes.contains("XA-gold-000001"))
    #expect(!traced.trace.isEmpty)
    #expect(traced.fingerprint == rows[1][5].fingerprint)
    #expect(run.run(entity: "XA-gold-999999", design: 1, replication: 5).trace.isEmpty)
  }

  @Test("The command line's words take the place of the study's")
  func overrides() throws {
    let plan = try plan {
      $0.replications = 5
      $0.seed = 99
      $0.horizonYears = 7
      $0.warmUpYears = 0
      $0.baseline = "many"
      $0.fixedParameters = true
      $0.set = ["states.XA.mine_sites.gold=40"]
    }
    #expect(plan.replications == 5)
    #expect(plan.settings.seed == 99)
    #expect(plan.settings.horizon == SimulationTime(years: 7))
    #expect(plan.settings.warmUp == .zero)
    #expect(plan.baseline == 1)
    #expect(plan.fixedParameters)
    #expect(plan.designs.map(\.id) == ["few", "many"])
    // --set lies over the variants' own changes.
    #expect(plan.designs.map { $0.tree["states.XA.mine_sites.gold"]?.number } == [40, 40])
    #expect(plan.states == ["XA"])
  }

  @Test("What the study says stands where the command line is silent")
  func defaults() throws {
    let plan = try plan()
    #expect(plan.settings.seed == 3)
    #expect(plan.settings.warmUp == SimulationTime(years: 1))
    #expect(plan.baseline == 0)
    #expect(!plan.fixedParameters)
    #expect(plan.designs.map { $0.tree["states.XA.mine_sites.gold"]?.number } == [20, 30])
  }

  @Test("Designs of the command line take the place of the study's own")
  func designs() throws {
    let plan = try plan { $0.designs = ["no_regional_mechanism", "rcm_second_edition"] }
    #expect(plan.designs.map(\.id) == ["no_regional_mechanism", "rcm_second_edition"])
    #expect(plan.designs.allSatisfy { !$0.title.en.isEmpty && !$0.title.fr.isEmpty })
  }

  private func issues(
    _ text: String = ComparisonRunTests.text, _ change: (inout StudyOverrides) -> Void = { _ in }
  )
    -> [ParameterIssue]
  {
    do {
      _ = try plan(text, change)
      return []
    } catch let error as ParameterIssues {
      return error.issues
    } catch {
      Issue.record("unexpected \(error)")
      return []
    }
  }

  @Test("Faults of the study and of the command line are reported together, each with its place")
  func faults() {
    let text = Self.text
      .replacing("mine_sites.gold: 20", with: "mine_sites.golld: 20")
      .replacing("region: one_state", with: "region: one_stat")
    let found = issues(text) { $0.replications = 0 }
    #expect(found.contains { $0.code == "E407" && $0.location?.line == 4 })
    #expect(found.contains { $0.code == "E207" && $0.location?.file == "--replications" })
    let path = issues(Self.text.replacing("mine_sites.gold: 20", with: "mine_sites.golld: 20"))
    #expect(path.map(\.code) == ["E102"])
    #expect(path.first?.location?.line == 6)
  }

  @Test(
    "A setting of the command line that cannot be is refused with its option",
    arguments: [
      ("--warm-up", "E207"), ("--horizon", "E207"), ("--baseline", "E211"), ("--set", "E102"),
    ])
  func options(option: String, code: String) {
    let found = issues {
      switch option {
      case "--warm-up": $0.warmUpYears = 5
      case "--horizon": $0.horizonYears = 0
      case "--baseline": $0.baseline = "mny"
      default: $0.set = ["states.XA.mine_sites.golld=1"]
      }
    }
    #expect(found.map(\.code) == [code])
    #expect(found.first?.location?.file == option)
  }

  @Test("An unknown response or state in what is expected is refused")
  func expectations() {
    let found = issues(
      Self.text + """
        expect: [{response: costt, value: 1}]
        same_histories: {between: [few, many], except: [XZ]}
        """)
    #expect(found.map(\.code).sorted() == ["E101", "E111"])
    #expect(found.allSatisfy { $0.location != nil })
  }

  @Test("A verification study holds its parameters and judges what it finds")
  func verification() throws {
    let text = Self.text + "expect: [{response: cost, value: -1}]\n"
    let plan = try plan(text)
    #expect(plan.fixedParameters)
    let outcome = try VerificationRun(plan).run(workers: 2)
    #expect(outcome.findings.count == 1)
    #expect(outcome.findings[0].design == "few")
    #expect(!outcome.agrees)
    let mean = outcome.findings[0].found
    let met = try VerificationRun(
      self.plan(text.replacing("value: -1", with: "value: \(mean)"))
    ).run(workers: 1)
    #expect(met.findings[0].z == 0)
    #expect(met.agrees)
    #expect(met.digest == outcome.digest)
  }

  @Test("Every input file is hashed once, by its path below the scenarios")
  func hashes() throws {
    let library = try ParameterLibrary(root: scenarios)
    let hashes = try plan().inputHashes(library: library)
    let names = hashes.map(\.name)
    #expect(names.contains("bibliography.yaml"))
    #expect(names.contains("regions/one_state.yaml"))
    #expect(names.contains("mechanism/mine_site.yaml"))
    #expect(Set(names).count == names.count)
    let bytes = try Data(contentsOf: URL(filePath: scenarios + "/bibliography.yaml"))
    #expect(
      hashes.first { $0.name == "bibliography.yaml" }?.value
        == SHA256.hexadecimal(of: [UInt8](bytes)))
  }

  @Test("The self-check finds the verification studies and leaves out the overlay beside them")
  func selfcheck() throws {
    let library = try ParameterLibrary(root: scenarios)
    let names = Selfcheck.files(in: library).map(ParameterLibrary.id(ofFile:))
    #expect(names.contains("yearly_perfect_inspection"))
    #expect(names.contains("isolation"))
    #expect(!names.contains("neutral"))
    #expect(!names.contains("comparison"))
    let chosen = try Selfcheck(
      files: [scenarios + "/studies/verification/captured_auditor.yaml"], library: library)
    #expect(chosen.plans.map(\.study.id) == ["captured_auditor"])
  }

  @Test("A change in one state leaves every other state's histories as they were")
  func isolation() throws {
    let library = try ParameterLibrary(root: scenarios)
    // A debug build needs it short; the self-check runs the whole study.
    var short = StudyOverrides()
    short.replications = 1
    short.horizonYears = 2
    let check = try Selfcheck(
      files: [scenarios + "/studies/isolation.yaml"], library: library, overrides: short)
    let plan = try #require(check.plans.first)
    let histories = try #require(try VerificationRun(plan).run(workers: 2).histories)
    #expect(histories.differences == [])
    #expect(histories.unmoved == [])
    #expect(histories.compared.count == plan.states.count - 1)
  }
}
