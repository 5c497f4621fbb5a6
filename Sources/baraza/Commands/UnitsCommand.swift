import Reports
import ResultsStore
import Studies

/// `baraza run STUDY --units A..B --shard FILE`, the worker of a sweep.
struct UnitsCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    Interruption.listen()
    guard let units = context.arguments.numbers(.units) else {
      throw .said(CommandMessageTexts.needs("run", "--units A..B"), help: nil)
    }
    guard let path = context.arguments.text(.shard) else {
      throw .said(CommandMessageTexts.needs("run", "--shard FILE"), help: nil)
    }
    let plan = try context.sweepPlan()
    guard units.upperBound <= plan.units else {
      throw .said(SweepTexts.noSuchUnits(plan.units), help: nil)
    }
    if SweepShard.isThere(path) {
      try say(SweepTexts.shard(path, rows: 0, wasThere: true))
      return .done
    }
    let manifest = try context.manifest(of: plan)
    var rows = 0
    do {
      let shard = try SweepShard(path: path, manifest: manifest)
      let ending = try SweepRun(plan).run(
        workers: context.workers, keeping: shard.store, units: units,
        stopRequested: { Interruption.isRequested })
      guard ending == .complete else {
        try say(SweepTexts.tryAgain)
        return .tryAgain
      }
      rows = try shard.store.finishedReplications().reduce(0) { $0 + $1.count }
      try shard.finish()
    } catch {
      throw ToolFailure(error)
    }
    try say(SweepTexts.shard(path, rows: rows, wasThere: false))
    return .done
  }

  private func say(_ text: Text) throws(ToolFailure) {
    try OutputStream.output.put(text[context.language] + "\n")
  }
}
