import EventSimulation
import Parameters
import Reports
import Studies

/// `baraza history`.
struct HistoryCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    Interruption.listen()
    let library = try context.library()
    if context.arguments.has(.transferred) {
      return try TransferredCommand(context: context).run(library)
    }
    if context.arguments.has(.horizon) {
      throw .said(CommandMessageTexts.horizonOfHistory, help: nil)
    }
    let plan = try ToolFailure.ofInput { () throws(ParameterIssues) in
      try HistoryPlan(
        .load("\(library.root)/\(HistoryFile.name)", bibliography: library.bibliography),
        overrides: context.overrides(), library: library)
    }
    let outcome = try outcome(of: plan)
    let report = HistoryReport(
      title: Text(plan.file.title), lines: outcome.rows.map(HistoryLine.init),
      replications: outcome.replications, seed: outcome.seed)
    try OutputStream.output.put(
      context.wantsJSON
        ? report.json()
        : report.text(language: context.language, width: context.terminal.tableWidth))
    return .done
  }

  private func outcome(of plan: HistoryPlan) throws(ToolFailure) -> HistoryOutcome {
    let progress = context.progress()
    defer { progress.finish() }
    let outcome: HistoryOutcome
    do {
      outcome = try HistoryRun(plan).run(
        workers: context.workers, progress: { progress.advance(done: $0.done, of: $0.total) },
        stopRequested: { Interruption.isRequested })
    } catch {
      throw ToolFailure(error)
    }
    guard outcome.ending == .complete else {
      throw .interrupted(CommandMessageTexts.interruptedCheck)
    }
    return outcome
  }
}

extension HistoryLine {
  /// What a row of the outcome says.
  init(_ row: HistoryRow) {
    let figure = row.figure
    var simulated: Simulated?
    var reason: Text?
    switch figure.counterpart {
    case .notSimulatedYet(let text): reason = Text(text)
    case .compared(let comparison):
      simulated = row.simulated.map { interval in
        Simulated(
          design: comparison.design, from: comparison.from.description,
          to: comparison.to.description, sampling: comparison.sampling.rawValue,
          low: interval.low, median: interval.median, high: interval.high, count: interval.count,
          verdicts: row.verdicts.map { verdict in
            switch verdict {
            case .hit: .hit
            case .miss: .miss
            case .undefined: .undefined
            }
          }, caveat: comparison.caveat.map { Text($0) })
      }
    }
    let mark: Mark =
      switch figure.mark {
      case .calibrated: .calibrated
      case .heldOut: .heldOut
      case .singleEvent: .singleEvent
      }
    self.init(
      id: figure.id, description: Text(figure.description),
      observed: figure.values.map { ($0.number, $0.sources, $0.because) },
      bound: figure.bound?.rawValue, unit: figure.unit,
      size: figure.size.flatMap { size in figure.sizeUnit.map { (size, Text($0)) } },
      from: figure.from.description, to: figure.to.description,
      place: figure.scope.map { Text($0) } ?? HistoryPlaces.text(figure.states), mark: mark,
      grade: figure.grade, sources: figure.support.sources, because: figure.support.because,
      simulated: simulated, notSimulatedYet: reason)
  }
}
