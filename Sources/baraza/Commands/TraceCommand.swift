import EventSimulation
import Mechanism
import Parameters
import Reports
import ResultsStore
import Studies

/// `baraza trace ENTITY`.
struct TraceCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    guard let entity = context.arguments.operands.first else { return .couldNot }
    let library = try context.library()
    var overrides = context.overrides()
    let study = try context.study(in: library)
    // Without a design, the one that a comparison would measure the others against.
    overrides.designs = (context.arguments.text(.design) ?? study.baseline).map { [$0] }
    let plan = try context.plan(study, overrides, in: library)
    let replication = context.arguments.count(.replication) ?? 0
    let trace = TraceRun(plan).run(entity: entity, design: 0, replication: replication).trace
    guard !trace.isEmpty else { throw unknown(entity, plan, replication) }
    let calendar = SimulationCalendar(start: plan.settings.start)
    let lines = trace.map {
      TraceEventTexts.line($0, calendar: calendar, kind: Self.kind(of: entity))
    }
    let design = plan.designs[0].id
    try OutputStream.output.put(
      context.wantsJSON
        ? json(lines, entity, plan, replication)
        : TraceText.text(
          lines, subject: entity, design: design, seed: plan.settings.seed,
          replication: replication, language: context.language, width: context.terminal.width))
    return .done
  }

  private func json(
    _ lines: [TraceLine], _ entity: String, _ plan: StudyPlan, _ replication: Int
  ) -> String {
    let events = lines.map { line in
      JSONValue.object([
        .init("date", .string(line.date)), .init("text", .string(line.text[context.language])),
      ])
    }
    return JSONValue.object([
      .init("format", .integer(1)), .init("simulated", .bool(true)),
      .init("subject", .string(entity)), .init("design", .string(plan.designs[0].id)),
      .init("seed", .unsigned(plan.settings.seed)), .init("replication", .integer(replication)),
      .init("events", .array(events)),
    ]).text() + "\n"
  }

  /// The kind of subject that a code names.
  private static func kind(of code: String) -> String {
    if code.hasSuffix("-state") { return SubjectKind.memberState.rawValue }
    return code.contains("-exporter-")
      ? SubjectKind.exporter.rawValue : SubjectKind.mineSite.rawValue
  }

  /// Every known entity's history has a first line, so one without has a code that nobody has.
  private func unknown(_ entity: String, _ plan: StudyPlan, _ replication: Int) -> ToolFailure {
    let codes = TraceRun(plan).entities(replication: replication)
    let near = NearestNames.suggestions(for: entity, among: codes)
    return .said(
      CommandMessageTexts.unknownEntity(entity),
      help: HelpTexts.didYouMean(near)
        ?? codes.first.map { CommandMessageTexts.codesLike($0, codes.last ?? $0) })
  }
}
