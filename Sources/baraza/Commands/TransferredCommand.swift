import EventSimulation
import Experiments
import Mechanism
import Parameters
import Reports
import Studies

/// `baraza history --transferred`.
struct TransferredCommand {
  let context: ToolContext

  func run(_ library: ParameterLibrary) throws(ToolFailure) -> ExitCode {
    let study = try context.study(in: library)
    let plan = try context.plan(study, context.overrides(), in: library)
    let run = TransferredRun(plan)
    let progress = context.progress()
    defer { progress.finish() }
    let outcome: TransferredOutcome?
    do {
      outcome = try run.run(
        workers: context.workers, progress: { progress.advance(done: $0.done, of: $0.total) },
        stopRequested: { Interruption.isRequested })
    } catch {
      throw ToolFailure(error)
    }
    guard let outcome else { throw .interrupted(CommandMessageTexts.interruptedCheck) }
    let report = TransferredReport(
      title: Text(plan.study.title), parameters: run.parameters, effects: TransferredRun.effects,
      tables: outcome.tables, dependent: outcome.dependent, baseline: outcome.baseline,
      seed: plan.settings.seed, horizonYears: plan.settings.horizon.years)
    progress.finish()
    try OutputStream.output.put(
      context.wantsJSON
        ? report.json()
        : report.text(language: context.language, width: context.terminal.tableWidth))
    return .done
  }
}
