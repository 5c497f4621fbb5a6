import Experiments
import Mechanism
import Parameters
import Reports
import Studies

extension ToolContext {
  /// The scenarios that the options name.
  func library() throws(ToolFailure) -> ParameterLibrary {
    let root = try ScenariosFolder.find(given: arguments.text(.scenarios))
    return try ToolFailure.ofInput { () throws(ParameterIssues) in
      try ParameterLibrary(root: root)
    }
  }

  /// The study of `--study`, or the one that designs are compared by.
  func study(in library: ParameterLibrary) throws(ToolFailure) -> StudyFile {
    try ToolFailure.ofInput { () throws(ParameterIssues) in
      try StudyFile.load(
        library.file(of: .study, arguments.text(.study) ?? Self.defaultStudy))
    }
  }

  static let defaultStudy = "comparison"

  /// What the options say in place of what the study says.
  func overrides() -> StudyOverrides {
    var overrides = StudyOverrides()
    overrides.baseline = arguments.text(.baseline)
    overrides.region = arguments.text(.region)
    overrides.world = arguments.text(.world)
    overrides.set = arguments.texts(.set)
    overrides.replications = arguments.count(.replications)
    overrides.seed = arguments.number(.seed)
    overrides.horizonYears = arguments.period(.horizon)?.years
    overrides.warmUpYears = arguments.period(.warmUp)?.years
    overrides.inForceFrom = arguments.text(.inForceFrom)
    overrides.randomNumbers = arguments.text(.randomNumbers).flatMap(RandomNumbers.init)
    overrides.checksInvariants = arguments.has(.checkInvariants)
    overrides.fixedParameters = arguments.has(.fixedParameters)
    return overrides
  }

  /// The site register of `--register`.
  func register() throws(ToolFailure) -> SiteRegister? {
    guard let file = arguments.text(.register) else { return nil }
    return try ToolFailure.ofInput { () throws(ParameterIssues) in
      try SiteRegister(csv: InputFile.bytes(of: file), file: file)
    }
  }

  /// The study made ready to run.
  func plan(
    _ study: StudyFile, _ overrides: StudyOverrides, in library: ParameterLibrary
  ) throws(ToolFailure) -> StudyPlan {
    let register = try register()
    return try ToolFailure.ofInput { () throws(ParameterIssues) in
      try StudyPlan(study, overrides: overrides, library: library, register: register)
    }
  }

  /// The parameters of a design in the region and world of the options, or else of the study.
  func tree(
    design: String?, in library: ParameterLibrary
  ) throws(ToolFailure) -> ParameterTree {
    let study = arguments.text(.region) == nil ? try study(in: library) : nil
    return try ToolFailure.ofInput { () throws(ParameterIssues) in
      try library.tree(
        region: arguments.text(.region) ?? study?.region ?? "",
        world: arguments.text(.world) ?? study?.world, design: design, set: arguments.texts(.set))
    }
  }

  /// How many simulations are run at once.
  var workers: Int { arguments.count(.jobs) ?? ReplicationRunner.availableWorkers }
}
