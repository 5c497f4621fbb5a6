import Experiments
import Reports
import ResultsStore
import Studies

/// `baraza summary DIR`.
struct SummaryCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let store = try context.sweepStore(in: context.arguments.operands.first ?? "")
    let manifest = store.manifest
    let names = context.arguments.texts(.response)
    let shown = try context.responses(named: names.isEmpty ? nil : names, of: manifest)
    let summaries = try ToolFailure.ofStore { () throws(ResultsStoreError) in
      try store.summaries()
    }
    if context.wantsJSON {
      try OutputStream.output.put(SweepReport.json(summaries, of: manifest))
    } else if context.arguments.has(.csv) {
      try OutputStream.output.put(SweepReport.csv(summaries, of: manifest))
    } else {
      try OutputStream.output.put(
        SweepReport.text(
          summaries, of: manifest, responses: shown, language: context.language,
          width: context.terminal.tableWidth))
    }
    return .done
  }
}
