import Experiments
import Mechanism
import Parameters
import RandomVariates
import ResultsStore
import Testing

@testable import Studies

@Suite("Common, independent and antithetic random numbers")
struct RandomNumbersTests {
  /// Two designs that are the same in all but name, over one small state.
  private static func text(_ run: String, replications: Int = 6) -> String {
    """
    format: 1
    kind: study
    title: {en: A sample, fr: Un exemple}
    region: one_state
    over: rcm_second_edition
    variants:
      one: {}
      other: {}
    run: {replications: \(replications), seed: 3, horizon: 3 year, start: 2027-01-01\(run)}

    """
  }

  private func plan(
    _ run: String, replications: Int = 6, _ change: (inout StudyOverrides) -> Void = { _ in }
  ) throws -> StudyPlan {
    var overrides = StudyOverrides()
    overrides.set = ["states.XA.mine_sites.gold=40", "states.XA.exporters=5"]
    change(&overrides)
    let study = try StudyFile.read(
      YAMLDocument.load(
        bytes: Array(Self.text(run, replications: replications).utf8), file: "sample.yaml"))
    return try StudyPlan(
      study, overrides: overrides, library: ParameterLibrary(root: shippedScenarios))
  }

  private func run(_ plan: StudyPlan) throws -> [[UInt64]] {
    try ComparisonRun(plan).run(workers: 2).rows.map { $0.map(\.fingerprint) }
  }

  @Test("Common is the rule, and gives designs that are alike the same histories")
  func common() throws {
    let usual = try run(plan(""))
    #expect(usual[0] == usual[1] && Set(usual[0]).count == 6)
    #expect(try run(plan(", random_numbers: common")) == usual)
  }

  @Test("Independent gives every replication of every design a history of its own")
  func independent() throws {
    let found = try run(plan(", random_numbers: independent"))
    #expect(Set(found[0] + found[1]).count == 12)
    // A design's own histories do not depend on what it is compared with, nor on a common past.
    let task = ReplicationTask(try plan(", random_numbers: independent"))
    #expect(try task.rows(design: 1, replications: [4]).map(\.fingerprint) == [found[1][4]])
    let later = try run(plan(", random_numbers: independent, in_force_from: 2028-01-01"))
    #expect(Set(later[0] + later[1]).count == 12)
  }

  @Test("Antithetic mirrors every second replication and takes the others as they are")
  func antithetic() throws {
    let usual = try run(plan(""))
    let found = try run(plan("") { $0.randomNumbers = .antithetic })
    #expect(found[0] == found[1] && Set(found[0]).count == 6)
    #expect([0, 2, 4].map { found[0][$0] } == Array(usual[0][..<3]))
  }

  @Test("Each policy has draws of its own")
  func streams() {
    for replication in 0..<50 {
      let common = RandomNumbers.common.streams(design: "a", replication: replication)
      #expect(common == ReplicationStreams(UInt64(replication)))
      #expect(common == RandomNumbers.common.streams(design: "b", replication: replication))
    }
    let independent = ["a", "b", "c"].flatMap { design in
      (0..<50).map { RandomNumbers.independent.streams(design: design, replication: $0) }
    }
    #expect(Set(independent).count == 150 && independent.allSatisfy { !$0.isMirrored })
    #expect(
      (0..<4).map { RandomNumbers.antithetic.streams(design: "a", replication: $0) } == [
        ReplicationStreams(0), ReplicationStreams(0, isMirrored: true), ReplicationStreams(1),
        ReplicationStreams(1, isMirrored: true),
      ])
  }

  @Test("Antithetic replications that make no pairs are refused where they are written")
  func odd() throws {
    func places(_ make: () throws -> StudyPlan) -> [String] {
      do {
        _ = try make()
      } catch let error as ParameterIssues {
        return error.issues.map {
          "\($0.kind.code) \($0.location?.file ?? ""):\($0.location?.line ?? 0)"
        }
      } catch { return ["\(error)"] }
      return []
    }
    #expect(
      places { try plan(", random_numbers: antithetic", replications: 5) } == [
        "E222 sample.yaml:9"
      ])
    #expect(
      places { try plan(", random_numbers: antithetic") { $0.replications = 7 } } == [
        "E222 --replications:1"
      ])
    #expect(places { try plan(", random_numbers: independent", replications: 5) } == [])
    #expect(places { try plan(", random_numbers: comon") } == ["E211 sample.yaml:9"])
  }

  @Test("The policy stands in the manifest")
  func manifest() throws {
    let program = ProgramIdentity(
      version: "0", commit: nil, swift: "6", libraries: [], commandLine: "test")
    let manifest = try plan(", random_numbers: antithetic").manifest(program: program, inputs: [])
    #expect(
      manifest.settings.filter { $0.name == "random_numbers" }.map(\.value) == ["antithetic"])
  }
}
