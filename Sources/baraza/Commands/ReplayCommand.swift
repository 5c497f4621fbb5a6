import Mechanism
import Reports
import Studies

/// `baraza replay --design D --replication R`.
struct ReplayCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let library = try context.library()
    var overrides = context.overrides()
    let study = try context.study(in: library)
    // Without a design, the one that a comparison would measure the others against.
    overrides.designs = (context.arguments.text(.design) ?? study.baseline).map { [$0] }
    let plan = try context.plan(study, overrides, in: library)
    let replication = context.arguments.count(.replication) ?? 0
    let result = ReplayRun(plan).run(replication: replication)
    let run = ReplayedRun(
      design: plan.designs[0].id, seed: plan.settings.seed, replication: replication,
      fingerprint: result.fingerprint,
      states: zip(plan.states, result.stateFingerprints).map { ($0, $1) }, events: result.events,
      ties: result.ties,
      responses: zip(plan.responses, result.values).map { ($0.name, $0.unit, $1) })
    try OutputStream.output.put(
      context.wantsJSON
        ? ReplayText.json(run)
        : ReplayText.text(run, language: context.language, width: context.terminal.width))
    return .done
  }
}
