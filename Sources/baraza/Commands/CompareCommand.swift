import Experiments
import Reports
import ResultsStore
import Studies

/// `baraza compare [DESIGN…]`.
struct CompareCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let library = try context.library()
    let study = try context.study(in: library)
    var overrides = context.overrides()
    if !context.arguments.operands.isEmpty { overrides.designs = context.arguments.operands }
    let plan = try context.plan(study, overrides, in: library)
    let directory = try directory(of: plan, library)
    let outcome = try outcome(of: plan, keeping: directory)
    try put(outcome, plan)
    return .done
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
    let program = VersionReport.identity(commandLine: context.retyped)
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
    Interruption.listen()
    let report = context.progress()
    var last = RunProgress(done: 0, total: 0)
    let outcome: ComparisonOutcome
    do {
      outcome = try ComparisonRun(plan).run(
        workers: context.workers, keeping: directory,
        progress: { progress in
          last = progress
          report.advance(done: progress.done, of: progress.total)
        },
        stopRequested: { Interruption.isRequested })
    } catch {
      report.finish()
      throw ToolFailure(error)
    }
    report.finish()
    guard outcome.ending == .complete else {
      throw .interrupted(
        directory == nil
          ? CommandMessageTexts.interrupted
          : CommandMessageTexts.interruptedStored(
            done: last.done, total: last.total, command: context.retyped))
    }
    return outcome
  }
}
