import Experiments
import Mechanism
import Parameters
import Reports
import ResultsStore
import Studies

/// `baraza compare --thresholds FILE [DESIGN…]`.
struct FeasibilityCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let library = try context.library()
    let study = try context.study(in: library)
    var overrides = context.overrides()
    if !context.arguments.operands.isEmpty { overrides.designs = context.arguments.operands }
    let plans = try context.plans(study, overrides, in: library, usual: nil)
    let file = try ToolFailure.ofInput { () throws(ParameterIssues) in
      try ThresholdFile.load(
        context.arguments.text(.thresholds) ?? "", responses: plans[0].responses)
    }
    var directories: [ResultsDirectory?] = []
    for plan in plans {
      directories.append(
        try context.directory(of: plan, library, below: plans.count > 1 ? plan.worldID : nil))
    }
    let outcomes = try context.outcomes(of: plans, keeping: directories)
    let report = FeasibilityReport(
      RunFacts(of: plans[0]), limits: Text(file.title), thresholds: file.thresholds,
      units: file.units, required: file.requiredProbability, nearZero: file.nearZero,
      worlds: outcomes.map {
        FeasibilityReport.World(
          id: $0.plan.worldID, digest: $0.digest, findings: $0.feasibility(file.thresholds))
      })
    for (place, directory) in directories.enumerated() {
      if let directory {
        try write(report.csv(world: place), outcomes[place].comparison, to: directory)
      }
    }
    try OutputStream.output.put(
      context.wantsJSON
        ? report.json()
        : context.arguments.has(.csv)
          ? report.csv() : report.text(context.language, width: context.terminal.tableWidth))
    return .done
  }

  private func write(
    _ rows: String, _ table: ComparisonTable, to directory: ResultsDirectory
  ) throws(ToolFailure) {
    do throws(ResultsStoreError) {
      try directory.write(.summary, text: ComparisonCSV.summary(table))
      try directory.write(.differences, text: ComparisonCSV.differences(table))
      try directory.write(.feasibility, text: rows)
      try directory.write(.note, text: Caveats.file)
    } catch {
      throw .store(error)
    }
  }
}
