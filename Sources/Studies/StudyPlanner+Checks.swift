import EventSimulation
import Experiments
import Mechanism
import Parameters

// What must hold of a study once its designs are known.
extension StudyPlanner {
  mutating func checkSettings() {
    if study.run.horizon.ticks <= 0, let years = overrides.horizonYears {
      issues.append(
        ParameterIssue(
          .outOfRange(value: years, low: 0, high: .infinity, unit: "year"),
          at: .option("--horizon", String(years))))
    } else if study.run.warmUp >= study.run.horizon || study.run.warmUp < .zero {
      let location: SourceLocation? =
        if let years = overrides.warmUpYears {
          .option("--warm-up", String(years))
        } else if let years = overrides.horizonYears {
          .option("--horizon", String(years))
        } else {
          nil
        }
      issues.append(
        ParameterIssue(
          .outOfRange(
            value: study.run.warmUp.years, low: 0, high: study.run.horizon.years, unit: "year"),
          at: location))
    }
    if let replications = overrides.replications,
      !(1...StudyRun.mostReplications).contains(replications)
    {
      issues.append(
        ParameterIssue(
          .outOfRange(
            value: Double(replications), low: 1, high: Double(StudyRun.mostReplications),
            unit: "replications"),
          at: .option("--replications", String(replications))))
    }
    checkRandomNumbers()
  }

  private mutating func checkRandomNumbers() {
    let run = study.run
    if run.randomNumbers == .antithetic, run.replications % 2 != 0 {
      issues.append(
        ParameterIssue(
          .oddReplications(found: run.replications),
          at: overrides.replications.map { .option("--replications", String($0)) }
            ?? run.replicationsLocation))
    }
    // Two designs of one id have been reported; that two ids hash alike has a chance of one in 2⁴⁰.
    if run.randomNumbers == .independent, issues.isEmpty {
      precondition(RandomNumbers.areApart(designs.map(\.id)), "ids of designs that hash alike")
    }
  }

  /// What is in force before the designs: the baseline, even where the command line leaves it out of the comparison.
  mutating func planTransition() {
    var written = study.run.inForceFrom
    if let text = overrides.inForceFrom {
      let location = SourceLocation.option("--in-force-from", text)
      guard let date = CivilDate(iso: text) else {
        issues.append(ParameterIssue(.notADate(found: text), at: location))
        return
      }
      written = ForceDate(date: date, location: location)
    }
    guard let written, issues.isEmpty else { return }
    let calendar = SimulationCalendar(start: study.run.start)
    let moment = calendar.beginning(of: written.date)
    guard moment > .zero, moment < study.run.horizon else {
      let last = calendar.date(at: study.run.horizon.advanced(by: -1))
      issues.append(
        ParameterIssue(
          .dateOutside(
            found: written.date.description,
            first: CivilDate(dayNumber: study.run.start.dayNumber + 1).description,
            last: last.description), at: written.location))
      return
    }
    let asked = overrides.baseline ?? study.baseline
    let past: PlannedDesign
    if case .named = study.designs, let asked, asked != designs[baseline].id {
      guard
        let (design, _) = read({ planner throws(ParameterIssues) in
          try planner.design(named: asked)
        }), issues.isEmpty
      else { return }
      past = design
    } else {
      past = designs[baseline]
    }
    let first = input(of: past)
    for design in designs where !Simulation.isSameRegion(first, input(of: design)) {
      issues.append(
        ParameterIssue(.regionChanges(design: design.id, past: past.id), at: written.location))
    }
    transition = Transition(past: past, date: written.date, moment: moment)
  }

  private func input(of design: PlannedDesign) -> MechanismInput {
    var reader = ParameterReader(design.tree)
    return MechanismInput(
      reading: &reader, register: register, donorProgrammes: donorProgrammes)
  }

  mutating func checkExpectations() {
    guard !responses.isEmpty else { return }
    let names = responses.map(\.name)
    for expectation in study.expectations where !names.contains(expectation.response) {
      issues.append(
        ParameterIssue(
          .unknownKey(
            found: expectation.response,
            suggestions: NearestNames.suggestions(for: expectation.response, among: names)),
          at: expectation.location))
    }
    for code in study.sameHistories?.except ?? [] where !states.contains(code) {
      issues.append(
        ParameterIssue(
          .unknownState(
            found: code, suggestions: NearestNames.suggestions(for: code, among: states)),
          at: study.sameHistories?.location))
    }
  }
}
