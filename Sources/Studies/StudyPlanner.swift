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
    planner.loadDonors()
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
      register: register, donorProgrammes: planner.donorProgrammes, set: overrides.set,
      responses: planner.responses, states: planner.states)
  }
}

/// Collects a plan and all faults on the way.
struct StudyPlanner {
  let study: StudyFile
  let overrides: StudyOverrides
  let library: ParameterLibrary
  let register: SiteRegister?
  var donorProgrammes: DonorCalendar?
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
    var settings = RunSettings(
      seed: study.run.seed, horizon: study.run.horizon, warmUp: study.run.warmUp,
      start: study.run.start)
    settings.checksInvariants = overrides.checksInvariants
    return settings
  }

  /// Faults of the region itself are told with its designs.
  mutating func loadDonors() {
    do throws(ParameterIssues) {
      donorProgrammes = try DonorTable.load(region: study.region, library: library)
        .map(DonorCalendar.table)
    } catch {
      issues += error.issues.filter { $0.location?.file.hasSuffix(".csv") ?? false }
    }
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
      let written = overrides.designs.flatMap { names in
        names.last { ParameterLibrary.id(ofFile: $0) == id }
      }
      issues.append(
        ParameterIssue(
          .duplicateKey(found: id, firstLine: 1),
          at: written.map { .option("DESIGN", $0) } ?? study.places[id]))
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
  mutating func read(
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
    let input = MechanismInput(
      reading: &reader, register: register, donorProgrammes: donorProgrammes)
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

  func design(named name: String) throws(ParameterIssues) -> PlannedDesign {
    let id = try library.id(ofDesign: name)
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
}

extension SourceLocation {
  /// A place on the command line: the option's value is the line.
  public static func option(_ name: String, _ value: String) -> SourceLocation {
    SourceLocation(
      file: name, line: 1, column: 1, length: value.unicodeScalars.count, lineText: value)
  }
}
