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
    if let date = context.arguments.text(.why) {
      try explain(entity, date, plan, replication)
      return .done
    }
    let trace = TraceRun(plan).run(entity: entity, design: 0, replication: replication).trace
    guard !trace.isEmpty else { throw unknown(entity, plan, replication) }
    let calendar = SimulationCalendar(start: plan.settings.start)
    let lines = trace.map {
      TraceEventTexts.line($0, calendar: calendar, kind: SubjectCode.kind(of: entity))
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

  /// The chain of causes of `--why`.
  private func explain(
    _ entity: String, _ written: String, _ plan: StudyPlan, _ replication: Int
  ) throws(ToolFailure) {
    let run = ReplayRun(plan)
    let names = run.names(replication: replication)
    guard let subject = names.subjects.firstIndex(of: entity) else {
      throw unknown(entity, plan, replication)
    }
    let moment = try ToolFailure.ofInput { () throws(ParameterIssues) in
      try plan.endOfDay(written, option: "--why")
    }
    let chain = CausalChain(
      run, names: names, subject: subject, moment: moment, replication: replication)
    let report = WhyReport(
      subject: entity, date: written, design: plan.designs[0].id, seed: plan.settings.seed,
      replication: replication, links: chain.links.map { ($0.event, $0.did) }, names: names,
      calendar: SimulationCalendar(start: plan.settings.start))
    try OutputStream.output.put(
      context.wantsJSON
        ? report.json(context.language)
        : report.text(context.language, width: context.terminal.width))
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
      .init("format", .integer(1)), .init("simulated", .bool(true)), Caveats.member,
      .init("subject", .string(entity)), .init("design", .string(plan.designs[0].id)),
      .init("seed", .unsigned(plan.settings.seed)), .init("replication", .integer(replication)),
      .init("events", .array(events)),
    ]).text() + "\n"
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
