import Reports
import ResultsStore
import Studies

/// `baraza sweep STUDY -o DIR`.
struct SweepCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    Interruption.listen()
    guard let folder = context.arguments.text(.output) else {
      throw .said(CommandMessageTexts.needs("sweep", "-o DIR"), help: nil)
    }
    let plan = try context.sweepPlan()
    let manifest = try context.manifest(of: plan)
    let store = try ToolFailure.ofStore { () throws(ResultsStoreError) in
      try SweepDirectory.store(in: folder, for: manifest)
    }
    let report = context.progress()
    var last = RunProgress(done: 0, total: 0)
    let ending: RunEnding
    do {
      ending = try SweepRun(plan).run(
        workers: context.workers, keeping: store,
        retriesFailed: context.arguments.has(.retryFailed),
        progress: {
          last = $0
          report.advance(done: $0.done, of: $0.total)
        },
        stopRequested: { Interruption.isRequested })
    } catch {
      report.finish()
      throw ToolFailure(error)
    }
    report.finish()
    guard ending == .complete else { throw context.interrupted(last, isKept: true) }
    let state = try context.state(of: store)
    try OutputStream.output.put(SweepReport.text(state, language: context.language))
    return state.failures.isEmpty ? .done : .no
  }
}
