import EventSimulation
import Mechanism
public import Parameters

/// The runs that observed figures are held against: each design from its own date, once for each window of time.
public struct HistoryPlan: Sendable {
  /// One design over one window.
  struct Run: Sendable {
    let plan: StudyPlan
    /// The figures that this run gives a sample for, by place in the file; in the order of the settings' measures.
    let figures: [Int]
  }

  /// The figures and where they come from.
  public let file: HistoryFile
  /// The replications of each run.
  public let replications: Int
  /// The master seed.
  public let seed: UInt64
  let runs: [Run]

  /// Makes observed figures ready to be held against.
  ///
  /// - Throws: Every fault of the designs and of what the figures name, at once.
  public init(
    _ file: HistoryFile, overrides: StudyOverrides = StudyOverrides(), library: ParameterLibrary
  ) throws(ParameterIssues) {
    self.file = file
    replications = overrides.replications ?? file.replications
    seed = overrides.seed ?? file.seed
    var issues: [ParameterIssue] = []
    var plans: [String: StudyPlan] = [:]
    for design in file.designs {
      do throws(ParameterIssues) {
        plans[design.id] = try StudyPlan(
          file.study(of: design, overrides), overrides: overrides.ofHistory, library: library)
      } catch {
        issues += error.issues
      }
    }
    if issues.isEmpty { issues = file.unknownNames(in: plans) }
    guard issues.isEmpty else { throw ParameterIssues(issues) }
    runs = file.runs(plans)
  }
}

extension StudyOverrides {
  /// What the command line may say of a history run: how many and with which seed, nothing of the world or the rules.
  fileprivate var ofHistory: StudyOverrides {
    var overrides = StudyOverrides()
    overrides.checksInvariants = checksInvariants
    return overrides
  }
}

extension HistoryFile {
  /// A design as a study of one inline design, from its own date to the end of the last window.
  fileprivate func study(of design: Design, _ overrides: StudyOverrides) -> StudyFile {
    let last = comparisons(of: design.id).map(\.comparison.to).max() ?? design.start
    let calendar = SimulationCalendar(start: design.start)
    return StudyFile(
      id: design.id, file: file, title: title, region: region, world: nil,
      designs: .inline([
        InlineDesign(
          id: design.id, over: design.id, overLocation: design.location, changes: design.changes)
      ]), baseline: nil,
      run: StudyRun(
        replications: overrides.replications ?? replications, seed: overrides.seed ?? seed,
        horizon: calendar.end(of: last), warmUp: .zero, start: design.start),
      expectations: [], sameHistories: nil, places: places)
  }

  /// The figures held against a design, with their places in the file.
  fileprivate func comparisons(
    of design: String
  ) -> [(place: Int, comparison: HistoryComparison)] {
    figures.enumerated().compactMap { place, figure in
      guard case .compared(let comparison) = figure.counterpart, comparison.design == design
      else { return nil }
      return (place, comparison)
    }
  }

  /// States and responses that the model does not have.
  fileprivate func unknownNames(in plans: [String: StudyPlan]) -> [ParameterIssue] {
    var issues: [ParameterIssue] = []
    let states = designs.lazy.compactMap { plans[$0.id]?.states }.first ?? []
    for figure in figures {
      for code in figure.states where !states.isEmpty && !states.contains(code) {
        issues.append(
          ParameterIssue(
            .unknownState(
              found: code, suggestions: NearestNames.suggestions(for: code, among: states)),
            at: places[code]))
      }
      guard case .compared(let comparison) = figure.counterpart,
        case .response(let name) = comparison.source, let plan = plans[comparison.design],
        plan.place(ofResponse: name) == nil
      else { continue }
      issues.append(
        ParameterIssue(
          .unknownKey(
            found: name,
            suggestions: NearestNames.suggestions(for: name, among: plan.responses.map(\.name))),
          at: places[name]))
    }
    return issues
  }

  /// One run for each design and window, in the order in which the file first asks for them.
  fileprivate func runs(_ plans: [String: StudyPlan]) -> [HistoryPlan.Run] {
    var runs: [HistoryPlan.Run] = []
    for design in designs {
      guard let plan = plans[design.id] else { continue }
      let calendar = SimulationCalendar(start: design.start)
      var windows: [(from: CivilDate, to: CivilDate)] = []
      let comparisons = comparisons(of: design.id)
      for (_, one) in comparisons where !windows.contains(where: { $0 == (one.from, one.to) }) {
        windows.append((one.from, one.to))
      }
      for window in windows {
        let own = comparisons.filter { ($0.comparison.from, $0.comparison.to) == window }
        var settings = plan.settings
        settings.warmUp = calendar.beginning(of: window.from)
        settings.horizon = calendar.end(of: window.to)
        settings.measures = own.map { $0.comparison.measured }
        runs.append(
          HistoryPlan.Run(plan: plan.running(settings), figures: own.map(\.place)))
      }
    }
    return runs
  }
}

extension HistoryComparison {
  /// The measure; for a response one that is not looked at, so that measures and figures keep one order.
  fileprivate var measured: PlacedMeasure {
    switch source {
    case .measure(let measure): measure
    case .response: PlacedMeasure(.turnedRed)
    }
  }
}
