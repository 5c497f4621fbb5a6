import EventSimulation
import Experiments
import Mechanism
import Parameters
import Reports
import ResultsStore
import Studies

/// `baraza compare [DESIGN…]`.
struct CompareCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    Interruption.listen()
    let library = try context.library()
    let study = try context.study(in: library)
    var overrides = context.overrides()
    if !context.arguments.operands.isEmpty { overrides.designs = context.arguments.operands }
    let plan = try context.plan(study, overrides, in: library)
    let directory = try directory(of: plan, library)
    let outcome = try outcome(of: plan, keeping: directory)
    if let directory { try write(outcome.comparison, to: directory) }
    let ties = TieReport(
      counts: outcome.tieCounts, shuffled: try shuffled(outcome, isKept: directory != nil))
    try OutputStream.output.put(text(outcome, ties))
    return .done
  }

  /// The answer in the form asked for.
  private func text(_ outcome: ComparisonOutcome, _ ties: TieReport) -> String {
    let table = outcome.comparison
    let plan = outcome.plan
    let past = plan.transition.map {
      ReportedPast(design: $0.past.id, until: $0.date.description)
    }
    if context.wantsJSON {
      return ComparisonJSON.text(table, digest: outcome.digest, past: past, ties: ties)
    }
    if context.arguments.has(.csv) { return ComparisonCSV.summary(table) }
    let report = ComparisonReport(
      title: Text(plan.study.title),
      designs: plan.designs.map { DesignTitle(id: $0.id, title: Text($0.title)) },
      table: table, seed: plan.settings.seed, horizonYears: plan.settings.horizon.years,
      past: past, fixedParameters: plan.fixedParameters, assumed: Self.assumed(in: plan),
      digest: outcome.digest, ties: ties)
    return ComparisonTextReport.text(
      report, language: context.language, width: context.terminal.tableWidth)
  }

  /// The assumed parameters of any design, each once.
  private static func assumed(in plan: StudyPlan) -> AssumedInputs {
    var seen: Set<String> = []
    var paths: [String] = []
    var isAssumed: Set<String> = []
    for design in plan.designs {
      for leaf in design.tree.leaves {
        if seen.insert(leaf.path).inserted { paths.append(leaf.path) }
        if leaf.evidence == .assumed { isAssumed.insert(leaf.path) }
      }
    }
    return AssumedInputs(paths: paths.filter(isAssumed.contains), total: paths.count)
  }

  private func write(
    _ table: ComparisonTable, to directory: ResultsDirectory
  ) throws(ToolFailure) {
    do throws(ResultsStoreError) {
      try directory.write(.summary, text: ComparisonCSV.summary(table))
      try directory.write(.differences, text: ComparisonCSV.differences(table))
    } catch {
      throw .store(error)
    }
  }

  /// The folder of `--output`, made or taken up again before anything is run.
  private func directory(
    of plan: StudyPlan, _ library: ParameterLibrary
  ) throws(ToolFailure) -> ResultsDirectory? {
    guard let path = context.arguments.text(.output) else { return nil }
    let others = context.arguments.text(.register).map { [$0] } ?? []
    let inputs = try ToolFailure.ofInput { () throws(ParameterIssues) in
      try plan.inputHashes(library: library, and: others)
    }
    let program = VersionReport.identity(
      commandLine: context.retyped, scenarios: library.root)
    do throws(ResultsStoreError) {
      return try ResultsDirectory(
        path: path, manifest: plan.manifest(program: program, inputs: inputs))
    } catch {
      throw .store(error)
    }
  }

  private func outcome(
    of plan: StudyPlan, keeping directory: ResultsDirectory?
  ) throws(ToolFailure) -> ComparisonOutcome {
    let report = context.progress()
    var last = RunProgress(done: 0, total: 0)
    let outcome: ComparisonOutcome
    do {
      outcome = try ComparisonRun(plan).run(
        workers: context.workers, keeping: directory,
        progress: { progress in
          last = progress
          report.advance(done: progress.done, of: progress.total * passes)
        },
        stopRequested: { Interruption.isRequested })
    } catch {
      report.finish()
      throw ToolFailure(error)
    }
    report.finish()
    guard outcome.ending == .complete else { throw interrupted(last, isKept: directory != nil) }
    return outcome
  }

  /// How often every replication is run.
  private var passes: Int { context.arguments.has(.shuffleTies) ? 2 : 1 }

  /// What another order of ties does, if it is asked for; nothing of that run is kept.
  private func shuffled(
    _ usual: ComparisonOutcome, isKept: Bool
  ) throws(ToolFailure) -> TieComparison? {
    guard context.arguments.has(.shuffleTies) else { return nil }
    let report = context.progress()
    defer { report.finish() }
    let total = usual.plan.designs.count * usual.plan.replications
    let comparison: TieComparison?
    do {
      comparison = try TieRun(usual.plan).run(
        against: usual, workers: context.workers,
        progress: { report.advance(done: total + $0.done, of: total * passes) },
        stopRequested: { Interruption.isRequested })
    } catch {
      throw ToolFailure(error)
    }
    guard let comparison else {
      throw interrupted(RunProgress(done: total, total: total), isKept: isKept)
    }
    return comparison
  }

  private func interrupted(_ last: RunProgress, isKept: Bool) -> ToolFailure {
    .interrupted(
      isKept
        ? CommandMessageTexts.interruptedStored(
          done: last.done, total: last.total, command: context.retyped)
        : CommandMessageTexts.interrupted)
  }
}
