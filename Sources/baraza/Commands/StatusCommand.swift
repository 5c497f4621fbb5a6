import Reports
import Studies

/// `baraza status DIR`.
struct StatusCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let store = try context.sweepStore(in: context.arguments.operands.first ?? "")
    let state = try context.state(of: store)
    try OutputStream.output.put(
      context.wantsJSON
        ? SweepReport.json(state) : SweepReport.text(state, language: context.language))
    return .done
  }
}
