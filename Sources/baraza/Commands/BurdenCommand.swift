import Experiments
import Parameters
import Reports
import Studies

/// `baraza burden [DESIGN…]`.
struct BurdenCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    Interruption.listen()
    let library = try context.library()
    let study = try context.study(in: library)
    var overrides = context.overrides()
    if !context.arguments.operands.isEmpty { overrides.designs = context.arguments.operands }
    let plan = try context.plan(study, overrides, in: library)
    let outcome = try context.outcomes(of: [plan], keeping: [nil])[0]
    let report = BurdenReport(
      RunFacts(of: plan), table: outcome.comparison, world: plan.worldID, digest: outcome.digest)
    try OutputStream.output.put(
      context.wantsJSON
        ? report.json()
        : context.arguments.has(.csv)
          ? report.csv() : report.text(context.language, width: context.terminal.tableWidth))
    return .done
  }
}
