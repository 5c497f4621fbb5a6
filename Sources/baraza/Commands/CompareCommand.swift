import EventSimulation
import Experiments
import Mechanism
import Parameters
import Reports
import ResultsStore
import Studies

/// `baraza compare [DESIGN…]`.
struct CompareCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    Interruption.listen()
    if context.arguments.has(.thresholds) {
      return try FeasibilityCommand(context: context).run()
    }
    if context.arguments.has(.worlds) {
      throw .said(CommandMessageTexts.needs("--worlds", "--thresholds"), help: nil)
    }
    let library = try context.library()
    let study = try context.study(in: library)
    var overrides = context.overrides()
    if !context.arguments.operands.isEmpty { overrides.designs = context.arguments.operands }
    let plan = try context.plan(study, overrides, in: library)
    let directory = try context.directory(of: plan, library)
    let outcome = try context.outcomes(of: [plan], keeping: [directory], passes: passes)[0]
    if let directory { try write(outcome.comparison, to: directory) }
    let ties = TieReport(
      counts: outcome.tieCounts, shuffled: try shuffled(outcome, isKept: directory != nil))
    try OutputStream.output.put(text(outcome, ties))
    return .done
  }

  /// The answer in the form asked for.
  private func text(_ outcome: ComparisonOutcome, _ ties: TieReport) -> String {
    let table = outcome.comparison
    let plan = outcome.plan
    let past = ReportedPast(of: plan)
    if context.wantsJSON {
      return ComparisonJSON.text(table, digest: outcome.digest, past: past, ties: ties)
    }
    if context.arguments.has(.csv) { return ComparisonCSV.summary(table) }
    let report = ComparisonReport(
      title: Text(plan.study.title),
      designs: plan.designs.map { DesignTitle(id: $0.id, title: Text($0.title)) },
      table: table, seed: plan.settings.seed, horizonYears: plan.settings.horizon.years,
      past: past, fixedParameters: plan.fixedParameters, assumed: AssumedInputs(of: plan),
      digest: outcome.digest, ties: ties)
    return ComparisonTextReport.text(
      report, language: context.language, width: context.terminal.tableWidth)
  }

  private func write(
    _ table: ComparisonTable, to directory: ResultsDirectory
  ) throws(ToolFailure) {
    do throws(ResultsStoreError) {
      try directory.write(.summary, text: ComparisonCSV.summary(table))
      try directory.write(.differences, text: ComparisonCSV.differences(table))
      try directory.write(.note, text: Caveats.file)
    } catch {
      throw .store(error)
    }
  }

  /// How often every replication is run.
  private var passes: Int { context.arguments.has(.shuffleTies) ? 2 : 1 }

  /// What another order of ties does, if it is asked for; nothing of that run is kept.
  private func shuffled(
    _ usual: ComparisonOutcome, isKept: Bool
  ) throws(ToolFailure) -> TieComparison? {
    guard context.arguments.has(.shuffleTies) else { return nil }
    let report = context.progress()
    defer { report.finish() }
    let total = usual.plan.designs.count * usual.plan.replications
    let comparison: TieComparison?
    do {
      comparison = try TieRun(usual.plan).run(
        against: usual, workers: context.workers,
        progress: { report.advance(done: total + $0.done, of: total * passes) },
        stopRequested: { Interruption.isRequested })
    } catch {
      throw ToolFailure(error)
    }
    guard let comparison else {
      throw context.interrupted(RunProgress(done: total, total: total), isKept: isKept)
    }
    return comparison
  }
}
