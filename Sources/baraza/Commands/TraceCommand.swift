import Mechanism
import Parameters
import Reports
import Studies

/// `baraza trace ENTITY`.
struct TraceCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    guard let entity = context.arguments.operands.first else { return .couldNot }
    let library = try context.library()
    var overrides = context.overrides()
    overrides.designs = context.arguments.text(.design).map { [$0] }
    let plan = try context.plan(context.study(in: library), overrides, in: library)
    let replication = context.arguments.count(.replication) ?? 0
    let trace = TraceRun(plan).run(entity: entity, design: 0, replication: replication).trace
    guard !trace.isEmpty else { throw unknown(entity, plan, replication) }
    try put(trace, of: entity, plan, replication)
    return .done
  }

  /// Every known entity's history has a first line, so one without has a code that nobody has.
  private func unknown(_ entity: String, _ plan: StudyPlan, _ replication: Int) -> ToolFailure {
    var reader = ParameterReader(plan.designs[0].tree)
    let input = MechanismInput(reading: &reader, register: plan.register)
    let codes = Simulation.codes(
      of: input, settings: plan.settings, replication: UInt64(replication))
    let near = NearestNames.suggestions(for: entity, among: codes)
    return .said(
      CommandMessageTexts.unknownEntity(entity),
      help: HelpTexts.didYouMean(near)
        ?? codes.first.map { CommandMessageTexts.codesLike($0, codes.last ?? $0) })
  }
}
