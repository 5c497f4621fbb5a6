import EventSimulation
import Experiments
public import Mechanism
public import Parameters

extension StudyPlan {
  /// Makes a study ready to run.
  ///
  /// - Parameters:
  ///   - study: The study as its file states it.
  ///   - overrides: What the command line says instead.
  ///   - library: The scenarios that regions, worlds and designs are found in.
  ///   - register: Sites that take the place of generated ones.
  /// - Throws: Every fault of every design, of the settings and of what is expected, at once. A parameter that the model
  ///   does not read is a fault.
  public init(
    _ study: StudyFile, overrides: StudyOverrides = StudyOverrides(), library: ParameterLibrary,
    register: SiteRegister? = nil
  ) throws(ParameterIssues) {
    var planner = StudyPlanner(overrides.applied(to: study), overrides, library, register)
    planner.planDesigns()
    planner.checkSettings()
    planner.planTransition()
    planner.checkExpectations()
    planner.issues += register?.inspections(after: planner.study.run.start) ?? []
    guard planner.issues.isEmpty else { throw ParameterIssues(planner.issues) }
    self.init(
      study: planner.study, designs: planner.designs, baseline: planner.baseline,
      settings: planner.settings, transition: planner.transition,
      replications: planner.study.run.replications,
      fixedParameters: overrides.fixedParameters || planner.study.isVerification,
      register: register, set: overrides.set, responses: planner.responses, states: planner.states)
  }
}

/// Collects a plan and all faults on the way.
private struct StudyPlanner {
  let study: StudyFile
  let overrides: StudyOverrides
  let library: ParameterLibrary
  let register: SiteRegister?
  var designs: [PlannedDesign] = []
  var baseline = 0
  var transition: Transition?
  var responses: [ResponseDefinition] = []
  var states: [String] = []
  var issues: [ParameterIssue] = []

  init(
    _ study: StudyFile, _ overrides: StudyOverrides, _ library: ParameterLibrary,
    _ register: SiteRegister?
  ) {
    self.study = study
    self.overrides = overrides
    self.library = library
    self.register = register
  }

  var settings: RunSettings {
    RunSettings(
      seed: study.run.seed, horizon: study.run.horizon, warmUp: study.run.warmUp,
      start: study.run.start)
  }

  mutating func planDesigns() {
    switch study.designs {
    case .named(let names):
      for name in names {
        attempt { planner throws(ParameterIssues) in try planner.design(named: name) }
      }
    case .inline(let inline):
      for design in inline {
        attempt { planner throws(ParameterIssues) in
          PlannedDesign(
            id: design.id, title: planner.title(of: design, among: inline.count),
            tree: try planner.tree(of: design))
        }
      }
    }
    let ids = designs.map(\.id)
    for (position, id) in ids.enumerated() where ids[..<position].contains(id) {
      issues.append(ParameterIssue(.duplicateKey(found: id, firstLine: 1), at: study.places[id]))
    }
    if let asked = overrides.baseline ?? study.baseline {
      // A baseline of the file that the command line left out gives way to the first design.
      if let place = ids.firstIndex(of: asked) {
        baseline = place
      } else if overrides.baseline != nil, issues.isEmpty {
        issues.append(
          ParameterIssue(
            .unknownChoice(
              found: asked, allowed: ids,
              suggestion: NearestNames.suggestions(for: asked, among: ids, limit: 1).first),
            at: .option("--baseline", asked)))
      }
    }
  }

  /// Adds the design, reads it as the model does, or notes its faults.
  private mutating func attempt(_ plan: (StudyPlanner) throws(ParameterIssues) -> PlannedDesign) {
    guard let (design, input) = read(plan) else { return }
    if designs.isEmpty, let input {
      responses = Simulation.responses(of: input)
      states = Simulation.states(of: input)
    }
    designs.append(design)
  }

  /// The design, and what the model reads of it where it is sound; notes its faults.
  private mutating func read(
    _ plan: (StudyPlanner) throws(ParameterIssues) -> PlannedDesign
  ) -> (PlannedDesign, MechanismInput?)? {
    let design: PlannedDesign
    do throws(ParameterIssues) {
      design = try plan(self)
    } catch {
      issues += error.issues.map(placed)
      return nil
    }
    var reader = ParameterReader(design.tree)
    let input = MechanismInput(reading: &reader, register: register)
    issues += reader.issues
    // After a fault the model may have left off before the rest.
    if reader.isSound { issues += reader.unread() }
    return (design, reader.isSound ? input : nil)
  }

  /// Gives a fault of looking something up the place where the study names it.
  private func placed(_ issue: ParameterIssue) -> ParameterIssue {
    guard issue.location == nil, case .unknownName(_, let found, _) = issue.kind else {
      return issue
    }
    return ParameterIssue(issue.kind, at: study.places[found], path: issue.path)
  }

  private func design(named name: String) throws(ParameterIssues) -> PlannedDesign {
    let id = ParameterLibrary.id(ofFile: try library.file(of: .design, name))
    let tree = try library.tree(
      region: study.region, world: study.world, design: name, set: overrides.set)
    return PlannedDesign(id: id, title: try library.title(ofDesign: name), tree: tree)
  }

  private func title(of design: InlineDesign, among count: Int) -> LocalizedText {
    if count == 1 { return study.title }
    return LocalizedText(
      en: "\(study.title.en) (\(design.id))", fr: "\(study.title.fr) (\(design.id))")
  }

  /// The overlay that a study names is a file beside the study's, or else a design.
  private func tree(of design: InlineDesign) throws(ParameterIssues) -> ParameterTree {
    var overlays: [Overlay] = []
    var named: String?
    if design.over != StudyFile.mechanism {
      let folder = study.file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let beside = (folder + ["\(design.over).yaml"]).joined(separator: "/")
      if InputFile.isFile(beside) {
        overlays += try library.overlays(file: beside, grounds: [study.region])
      } else if library.designIDs().contains(design.over) {
        named = design.over
      } else {
        throw ParameterIssues([
          ParameterIssue(
            .unknownParent(
              found: design.over,
              suggestions: NearestNames.suggestions(for: design.over, among: library.designIDs())),
            at: design.overLocation)
        ])
      }
    }
    if let changes = design.changes, changes.value.entries?.isEmpty != true {
      overlays.append(try Overlay(changes: changes, id: design.id))
    }
    return try library.tree(
      region: study.region, world: study.world, design: named, set: overrides.set,
      extraOverlays: overlays)
  }

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
    precondition(RandomNumbers.areApart(designs.map(\.id)), "ids of designs that hash alike")
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
    return MechanismInput(reading: &reader, register: register)
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

extension StudyOverrides {
  /// The study with the command line's words in place of its file's.
  func applied(to study: StudyFile) -> StudyFile {
    var study = study
    if let designs {
      var seen: [String] = []
      for design in designs where !seen.contains(design) { seen.append(design) }
      study.designs = .named(seen)
    }
    if let region { study.region = region }
    if let world { study.world = world }
    if let replications { study.run.replications = replications }
    if let seed { study.run.seed = seed }
    if let horizonYears { study.run.horizon = SimulationTime(years: horizonYears) }
    if let randomNumbers { study.run.randomNumbers = randomNumbers }
    if let warmUpYears { study.run.warmUp = SimulationTime(years: warmUpYears) }
    return study
  }
}

extension SourceLocation {
  /// A place on the command line: the option's value is the line.
  public static func option(_ name: String, _ value: String) -> SourceLocation {
    SourceLocation(
      file: name, line: 1, column: 1, length: value.unicodeScalars.count, lineText: value)
  }
}
