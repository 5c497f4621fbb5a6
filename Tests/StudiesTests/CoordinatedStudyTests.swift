import Experiments
import Mechanism
import Parameters
import ResultsStore
import Testing

@testable import Studies

@Suite("Programmes coordinated")
struct CoordinatedStudyTests {
  private static func plan(_ set: [String] = []) throws -> StudyPlan {
    let text = """
      format: 1
      kind: study
      title: {en: A sample, fr: Un exemple}
      region: great_lakes
      world: donor_programmes
      designs: [rcm_practice_2020_on]
      run: {replications: 2, seed: 3, horizon: 2 year, start: 2027-01-01}

      """
    var overrides = StudyOverrides()
    overrides.set = set
    let study = try StudyFile.read(YAMLDocument.load(bytes: Array(text.utf8), file: "sample.yaml"))
    return try StudyPlan(
      study, overrides: overrides, library: ParameterLibrary(root: shippedScenarios))
  }

  /// The shipped programmes come again nine years later: one of the DRC from 2018 on beside one without dates.
  @Test("Overlap in the world of programmes goes to the state without one that has most to lose")
  func moves() throws {
    let plan = try Self.plan()
    let study = CoordinatedStudy(plan, years: CoordinatedStudy.years(of: plan))
    #expect(study.years == 2027...2028)
    #expect(study.coordination.moves.map(\.year) == [2027, 2028])
    #expect(study.coordination.moves.allSatisfy { $0.from == "CD" && $0.to == study.order[0] })
    // That state issues no certificates, and has no inspectors in this design.
    #expect(study.withoutSupport.contains(study.order[0]) && !study.withoutSupport.contains("CD"))
    let outcome = try ComparisonRun(study.plan).run(workers: 2)
    #expect(outcome.table.designs == CoordinatedStudy.ids)
    // Fewer visits in the state that loses a programme.
    let visits = try #require(
      outcome.comparison.difference(design: 1, response: "visits_done.joint_validation"))
    #expect(visits.mean < 0)
    #expect(try ComparisonRun(study.plan).run(workers: 1).digest == outcome.digest)
  }

  @Test("Where programmes do nothing both runs of a pair are the same")
  func neutral() throws {
    let plan = try Self.plan([
      "donors.effects.certification.capacity=0", "donors.effects.traceability.capacity=0",
      "donors.effects.traceability.onset=0", "donors.effects.asm_formalisation.onset=0",
      "donors.effects.security_force_training.onset=0",
    ])
    let study = CoordinatedStudy(plan, years: 2027...2028)
    #expect(study.coordination.moves.count == 2)
    let rows = try ComparisonRun(study.plan).run(workers: 2).rows
    for (one, other) in zip(rows[0], rows[1]) {
      #expect(one.fingerprint == other.fingerprint && one.events == other.events)
    }
  }
}
