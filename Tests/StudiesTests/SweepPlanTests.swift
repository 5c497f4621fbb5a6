import Parameters
import RandomVariates
import ResultsStore
import Testing

@testable import Studies

@Suite("Plans of sweeps")
struct SweepPlanTests {
  private func plan(
    levers: String = "[6, 12]", numbers: String = "common", seed: UInt64? = nil
  ) throws(ParameterIssues) -> SweepPlan {
    let text = """
      format: 1
      kind: sweep
      title: {en: A sweep, fr: Un balayage}
      region: one_state
      designs: [rcm_practice_2020_on, peer_review]
      levers:
        - {name: interval, path: assurance.state_inspection.interval, values: \(levers), unit: month}
      uncertainties:
        - {name: onset, path: conduct.mine_site.serious_onset.stable.gold, low: 0.1, high: 1, unit: per year}
      sample: {method: sobol, points: 4}
      run: {replications: 2, seed: 7, horizon: 2 year, start: 2027-01-01, random_numbers: \(numbers)}

      """
    var overrides = StudyOverrides()
    overrides.seed = seed
    return try SweepPlan(
      SweepFile.read(
        YAMLDocument.load(bytes: Array(text.utf8), file: "sweep.yaml"), text: text),
      overrides: overrides, library: ParameterLibrary(root: shippedScenarios))
  }

  @Test("Every point has a hash of its own, and the same one in the same plan")
  func hashes() throws {
    let plan = try plan()
    #expect(plan.points.count == 2 * 2 * 4)
    #expect(Set(plan.points.map(\.row.hash)).count == plan.points.count)
    #expect(try self.plan().points.map(\.row.hash) == plan.points.map(\.row.hash))
  }

  @Test(
    "A point keeps its hash when levers are put in another order, unless its draws are others then")
  func order() throws {
    func kept(_ numbers: String) throws -> Bool {
      let (one, other) = (
        try plan(numbers: numbers), try plan(levers: "[12, 6]", numbers: numbers)
      )
      return Set(one.points.map(\.row.hash)) == Set(other.points.map(\.row.hash))
    }
    #expect(try kept("common"))
    #expect(try !kept("independent"))
  }

  @Test("Another seed draws another sample")
  func seed() throws {
    let (one, other) = (try plan(), try plan(seed: 8))
    #expect(one.points.map(\.row.values) != other.points.map(\.row.values))
    #expect(try plan(seed: 7).points.map(\.row.values) == one.points.map(\.row.values))
  }

  @Test("The same value twice, in whatever words, is a fault at the second")
  func equalValues() {
    let fault = #expect(throws: ParameterIssues.self) { try plan(levers: "[6, 6.0]") }
    #expect(fault?.issues.map(\.kind) == [.duplicateKey(found: "6.0", firstLine: 7)])
    #expect(fault?.issues.first?.location?.line == 7)
  }

  @Test("Designs share the draws of a sample, and samples have draws of their own")
  func streams() throws {
    let plan = try plan()
    func streams(_ design: Int, _ sample: Int) -> UInt64 {
      plan.streams(ofPoint: design * 8 + sample, replication: 1).number
    }
    #expect(streams(0, 2) == streams(1, 2))
    #expect(streams(0, 2) != streams(0, 3))
  }
}
