import Experiments
import Parameters
import Reports
import Studies

/// `baraza stress DESIGN…`.
struct StressCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    Interruption.listen()
    let library = try context.library()
    let study = try context.study(in: library)
    var overrides = context.overrides()
    overrides.designs = context.arguments.operands
    let plans = try context.plans(study, overrides, in: library, usual: Worlds.all)
    let outcomes = try context.outcomes(of: plans, keeping: plans.map { _ in nil })
    let report = StressReport(
      RunFacts(of: plans[0]), limits: try limits(of: plans[0]),
      worlds: outcomes.map {
        StressReport.World(id: $0.plan.worldID, digest: $0.digest, findings: $0.stress())
      })
    try OutputStream.output.put(
      context.wantsJSON
        ? report.json()
        : context.arguments.has(.csv)
          ? report.csv() : report.text(context.language, width: context.terminal.tableWidth))
    return .done
  }

  /// What counts as a break, as written for the first design.
  private func limits(of plan: StudyPlan) throws(ToolFailure) -> StressReport.Limits {
    var reader = ParameterReader(plan.designs[0].tree)
    func months(_ path: String) -> Double { reader.period(path).years * 12 }
    return StressReport.Limits(
      bodyMonths: months("reporting.body_failure_after"),
      floor: reader.share("reporting.breaks.coverage_floor"),
      belowMonths: months("reporting.breaks.coverage_below_for"),
      buildUpMonths: months("reporting.breaks.coverage_build_up"),
      backlog: reader.ratio("reporting.breaks.backlog_of_capacity"))
  }
}
