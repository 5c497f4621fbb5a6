import EventSimulation
import Mechanism
import Parameters
import Reports
import ResultsStore
import Studies

// What the commands that run many replications share.
extension ToolContext {
  /// The folder of `--output`, or one below it, made or taken up again before anything is run.
  func directory(
    of plan: StudyPlan, _ library: ParameterLibrary, below name: String? = nil
  ) throws(ToolFailure) -> ResultsDirectory? {
    guard let path = arguments.text(.output) else { return nil }
    let others = arguments.text(.register).map { [$0] } ?? []
    let inputs = try ToolFailure.ofInput { () throws(ParameterIssues) in
      try plan.inputHashes(library: library, and: others)
    }
    let program = VersionReport.identity(commandLine: retyped, scenarios: library.root)
    do throws(ResultsStoreError) {
      return try ResultsDirectory(
        path: name.map { "\(path)/\($0)" } ?? path,
        manifest: plan.manifest(program: program, inputs: inputs))
    } catch {
      throw .store(error)
    }
  }

  /// Runs every plan to its end, one after another, under one report of progress.
  ///
  /// - Parameters:
  ///   - directories: Where each plan's replications are kept; nil keeps none.
  ///   - passes: How often every replication is going to be run in all.
  func outcomes(
    of plans: [StudyPlan], keeping directories: [ResultsDirectory?], passes: Int = 1
  ) throws(ToolFailure) -> [ComparisonOutcome] {
    let report = progress()
    let total = plans.reduce(0) { $0 + $1.designs.count * $1.replications }
    var before = 0
    var outcomes: [ComparisonOutcome] = []
    for (plan, directory) in zip(plans, directories) {
      var last = RunProgress(done: 0, total: 0)
      let outcome: ComparisonOutcome
      do {
        outcome = try ComparisonRun(plan).run(
          workers: workers, keeping: directory,
          progress: { progress in
            last = progress
            report.advance(done: before + progress.done, of: total * passes)
          },
          stopRequested: { Interruption.isRequested })
      } catch {
        report.finish()
        throw ToolFailure(error)
      }
      guard outcome.ending == .complete else {
        report.finish()
        throw interrupted(
          RunProgress(done: before + last.done, total: total), isKept: directory != nil)
      }
      before += plan.designs.count * plan.replications
      outcomes.append(outcome)
    }
    report.finish()
    return outcomes
  }

  /// What is said when the user stops a run.
  func interrupted(_ last: RunProgress, isKept: Bool) -> ToolFailure {
    .interrupted(
      isKept
        ? CommandMessageTexts.interruptedStored(
          done: last.done, total: last.total, command: retyped)
        : CommandMessageTexts.interrupted)
  }

  /// The study planned once in each world asked for.
  ///
  /// - Parameter usual: What `--worlds` is where it is not given; nil for the study's own world.
  func plans(
    _ study: StudyFile, _ overrides: StudyOverrides, in library: ParameterLibrary, usual: String?
  ) throws(ToolFailure) -> [StudyPlan] {
    let written = arguments.text(.worlds) ?? (arguments.has(.world) ? nil : usual)
    guard let written else { return [try plan(study, overrides, in: library)] }
    let region = overrides.region ?? study.region
    let worlds = try ToolFailure.ofInput { () throws(ParameterIssues) in
      try Worlds.named(written, option: "--worlds", over: region, in: library)
    }
    var plans: [StudyPlan] = []
    for world in worlds {
      var (study, overrides) = (study, overrides)
      study.world = nil
      overrides.world = world
      plans.append(try plan(study, overrides, in: library))
    }
    return plans
  }
}

extension StudyPlan {
  /// The world's id; the region as it stands has one too.
  var worldID: String { study.world ?? Worlds.reference }
}

extension ReportedPast {
  /// What is in force before the designs of a plan, if something is.
  init?(of plan: StudyPlan) {
    guard let transition = plan.transition else { return nil }
    self.init(design: transition.past.id, until: transition.date.description)
  }
}

extension AssumedInputs {
  /// The assumed parameters of any design, each once.
  init(of plan: StudyPlan) {
    var seen: Set<String> = []
    var paths: [String] = []
    var isAssumed: Set<String> = []
    for design in plan.designs {
      for leaf in design.tree.leaves {
        if seen.insert(leaf.path).inserted { paths.append(leaf.path) }
        if leaf.evidence == .assumed { isAssumed.insert(leaf.path) }
      }
    }
    self.init(paths: paths.filter(isAssumed.contains), total: paths.count)
  }
}

extension RunFacts {
  /// What a plan says of its runs.
  init(of plan: StudyPlan) {
    self.init(
      title: Text(plan.study.title),
      designs: plan.designs.map { DesignTitle(id: $0.id, title: Text($0.title)) },
      seed: plan.settings.seed, runs: plan.replications,
      horizonYears: plan.settings.horizon.years, warmUpYears: plan.settings.warmUp.years,
      past: ReportedPast(of: plan), randomNumbers: plan.randomNumbers,
      assumed: AssumedInputs(of: plan))
  }
}
