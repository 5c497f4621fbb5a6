import Mechanism
import Parameters
import Reports
import Studies

extension StocktakeCommand {
  /// The world in which programmes have effects, where it lies over the region.
  private static let usualWorld = "donor_programmes"

  /// `baraza stocktake --coordinate`.
  func coordinate(
    _ region: String, _ library: ParameterLibrary
  ) throws(ToolFailure) -> ExitCode {
    Interruption.listen()
    let study = try context.study(in: library)
    var overrides = context.overrides()
    let design = context.arguments.text(.design) ?? study.baseline
    overrides.designs = design.map { [$0] }
    overrides.baseline = nil
    if overrides.world == nil, study.world == nil,
      library.worldIDs(over: region).contains(Self.usualWorld)
    {
      overrides.world = Self.usualWorld
    }
    let plan = try context.plan(study, overrides, in: library)
    let coordinated = CoordinatedStudy(plan, years: try window(plan))
    var outcome: CoordinationReport.Outcome?
    if coordinated.coordination.moves.contains(where: { $0.to != nil }) {
      let found = try context.outcomes(of: [coordinated.plan], keeping: [nil])[0]
      outcome = .init(found.comparison, digest: found.digest)
    }
    let report = CoordinationReport(
      RunFacts(of: coordinated.plan), design: plan.designs[plan.baseline].id, world: plan.worldID,
      coordination: coordinated.coordination, years: coordinated.years,
      effects: coordinated.effects,
      withoutSupport: coordinated.withoutSupport, outcome: outcome)
    try OutputStream.output.put(
      context.wantsJSON
        ? report.json()
        : context.arguments.has(.csv)
          ? report.csv() : report.text(context.language, width: context.terminal.tableWidth))
    return .done
  }

  /// The years of the options, as far as they are simulated.
  private func window(_ plan: StudyPlan) throws(ToolFailure) -> ClosedRange<Int> {
    let simulated = CoordinatedStudy.years(of: plan)
    let year = context.arguments.count(.year)
    let asked = try years(
      from: year ?? context.arguments.count(.from) ?? simulated.lowerBound,
      to: year ?? context.arguments.count(.to) ?? simulated.upperBound)
    guard asked.overlaps(simulated) else {
      throw .said(CommandMessageTexts.yearsNotSimulated(simulated), help: nil)
    }
    return asked.clamped(to: simulated)
  }
}
