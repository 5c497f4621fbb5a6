import EventSimulation
import Mechanism
import Parameters
import Studies

/// The region under its costliest design, made ready through the same doors as the program.
struct MechanismStudy {
  static let design = "rcm_second_edition"

  /// A number of mine sites that is not written as a whole number.
  struct NotACount: Error {
    let path: String
    let text: String
  }

  let plan: StudyPlan
  /// Mine sites, all states together.
  let sites: Int

  /// - Parameters:
  ///   - sitesTimes: multiplies every count of mine sites; other than 1, parameters are held at their written value.
  init(years: Double, sitesTimes factor: Int = 1, replications: Int = 16) throws {
    let library = try ParameterLibrary(root: "Scenarios")
    let study = try StudyFile.load("Scenarios/studies/comparison.yaml")
    var overrides = StudyOverrides()
    overrides.designs = [Self.design]
    overrides.horizonYears = years
    overrides.replications = replications
    let usual = try StudyPlan(study, overrides: overrides, library: library)
    var sites = 0
    for leaf in usual.designs[0].tree.leaves where leaf.path.contains(".mine_sites.") {
      guard let count = Int(leaf.text) else { throw NotACount(path: leaf.path, text: leaf.text) }
      sites += count * factor
      if factor > 1 { overrides.set.append("\(leaf.path)=\(count * factor)") }
    }
    self.sites = sites
    overrides.fixedParameters = factor > 1
    plan = factor == 1 ? usual : try StudyPlan(study, overrides: overrides, library: library)
  }

  /// Runs one replication and says how many events it had.
  func events(replication: Int) -> Int {
    ReplayRun(plan).run(replication: replication).events
  }
}
