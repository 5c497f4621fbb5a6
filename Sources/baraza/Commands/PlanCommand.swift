import Reports
import Studies

/// `baraza plan STUDY`.
struct PlanCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let plan = try context.sweepPlan()
    let clock = ContinuousClock()
    let grounds = plan.firstPoints
    let elapsed = clock.measure { for point in grounds { plan.rehearse(point: point) } }
    let each = elapsed / Double(grounds.count)
    let total = plan.points.count * plan.replications
    let size = SweepSize(
      designs: plan.file.designs.count, worlds: plan.file.worlds.count, levers: plan.leverCount,
      samples: plan.sampleCount, points: plan.points.count, replications: plan.replications,
      units: plan.units, unitSize: plan.unitSize, responses: plan.responses.count,
      seconds: each / .seconds(1) * Double(total) / Double(context.workers),
      workers: context.workers, bytes: total * plan.bytesPerRow)
    try OutputStream.output.put(
      context.wantsJSON
        ? SweepReport.json(size) : SweepReport.text(size, language: context.language))
    return .done
  }
}
