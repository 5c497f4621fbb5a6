public import Parameters

/// The verification studies that the program runs on itself.
public struct Selfcheck: Sendable {
  /// The plans, in the order of their files.
  public let plans: [StudyPlan]

  /// Plans the given studies, or all that the scenarios hold if none is given.
  ///
  /// All are planned before any is run, so that a faulty file is reported at once.
  ///
  /// - Parameters:
  ///   - files: Studies as the user named them; empty for all of `Scenarios/studies/verification` and
  ///     `Scenarios/studies/isolation.yaml`.
  ///   - library: The scenarios.
  ///   - overrides: What the command line says, for every study alike.
  /// - Throws: Every fault of every file at once.
  public init(
    files: [String] = [], library: ParameterLibrary, overrides: StudyOverrides = StudyOverrides()
  ) throws(ParameterIssues) {
    var overrides = overrides
    overrides.checksInvariants = true
    var issues: [ParameterIssue] = []
    var plans: [StudyPlan] = []
    for file in files.isEmpty ? Self.files(in: library) : files {
      do {
        let study = try StudyFile.load(file)
        plans.append(try StudyPlan(study, overrides: overrides, library: library))
      } catch {
        issues += error.issues
      }
    }
    guard issues.isEmpty else { throw ParameterIssues(issues) }
    self.plans = plans.filter { $0.study.isVerification }
  }

  /// The verification studies of the scenarios, by name.
  ///
  /// Files of another kind, such as the overlay the studies lie over, are left out.
  public static func files(in library: ParameterLibrary) -> [String] {
    let studies = library.root + "/studies"
    let folder = studies + "/verification"
    let names = InputFile.names(inFolder: folder) ?? []
    let files = names.filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 }
    let isolation = studies + "/isolation.yaml"
    return files.filter(StudyFile.isStudy) + (InputFile.isFile(isolation) ? [isolation] : [])
  }
}
