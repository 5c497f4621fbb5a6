import EventSimulation
import Mechanism
import Parameters
import Reports
import ResultsStore
import Studies

/// `baraza replay --design D --replication R`.
struct ReplayCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let library = try context.library()
    let stored = try stored()
    let study = try study(in: library, stored)
    var overrides = context.overrides()
    // Without a design, the one that a comparison would measure the others against.
    let chosen = context.arguments.text(.design) ?? study.baseline
    if let stored {
      overrides.fill(from: stored.manifest)
      // A study with designs of its own has them already.
      if study.designs.ids == overrides.designs { overrides.designs = nil }
    } else {
      overrides.designs = chosen.map { [$0] }
    }
    let plan = try context.plan(study, overrides, in: library)
    let design = try place(of: chosen, in: plan)
    let replication = context.arguments.count(.replication) ?? 0
    let record = try stored.map { file throws(ToolFailure) in
      try self.record(replication, design, in: file, plan, library)
    }
    let run = try replayed(plan, design, replication)
    let comparison = record.map {
      StoredComparison(run, with: $0, in: context.arguments.text(.against) ?? "")
    }
    try OutputStream.output.put(
      context.wantsJSON
        ? ReplayText.json(run, against: comparison)
        : ReplayText.text(
          run, against: comparison, language: context.language, width: context.terminal.width))
    return comparison?.isIdentical == false ? .no : .done
  }

  /// The replication once more, with every event if it is asked for.
  private func replayed(
    _ plan: StudyPlan, _ design: Int, _ replication: Int
  ) throws(ToolFailure) -> ReplayedRun {
    let run = ReplayRun(plan)
    let result: ReplicationResult
    if context.arguments.has(.trace) {
      var lines = EventLines(
        run.names(design: design, replication: replication),
        SimulationCalendar(start: plan.settings.start), language: context.language,
        asJSON: context.wantsJSON)
      result = try run.watch(design: design, replication: replication) {
        chronicle throws(ToolFailure) in
        try OutputStream.output.put(lines.lines(chronicle))
      }
    } else {
      result = run.run(design: design, replication: replication)
    }
    return ReplayedRun(
      design: plan.designs[design].id, seed: plan.settings.seed, replication: replication,
      fingerprint: result.fingerprint,
      states: zip(plan.states, result.stateFingerprints).map { ($0, $1) }, events: result.events,
      ties: result.ties,
      responses: zip(plan.responses, result.values).map { ($0.name, $0.unit, $1) })
  }

  // MARK: The stored run

  /// The results file of `--against`, to be read only.
  private func stored() throws(ToolFailure) -> ResultsFile? {
    guard let path = context.arguments.text(.against) else { return nil }
    do throws(ResultsStoreError) {
      return try ResultsDirectory.file(in: path)
    } catch {
      throw .store(error)
    }
  }

  /// The study of the line, or else of the stored run, or else the usual one.
  private func study(
    in library: ParameterLibrary, _ stored: ResultsFile?
  ) throws(ToolFailure) -> StudyFile {
    guard context.arguments.text(.study) == nil,
      let id = stored?.manifest.settings.first(where: { $0.name == "study" })?.value
    else { return try context.study(in: library) }
    return try ToolFailure.ofInput { () throws(ParameterIssues) in
      try StudyFile.load(library.file(of: .study, id))
    }
  }

  /// The place of the design asked for, among those planned.
  private func place(of design: String?, in plan: StudyPlan) throws(ToolFailure) -> Int {
    guard let design else { return plan.baseline }
    if let place = plan.place(ofDesign: design) { return place }
    let ids = plan.designs.map(\.id)
    throw .input(
      ParameterIssues([
        ParameterIssue(
          .unknownChoice(
            found: design, allowed: ids,
            suggestion: NearestNames.suggestions(for: design, among: ids, limit: 1).first),
          at: .option("--design", design))
      ]))
  }

  /// The stored record, if the run it belongs to is the one planned.
  private func record(
    _ replication: Int, _ design: Int, in file: ResultsFile, _ plan: StudyPlan,
    _ library: ParameterLibrary
  ) throws(ToolFailure) -> ReplicationRecord {
    let others = context.arguments.text(.register).map { [$0] } ?? []
    let inputs = try ToolFailure.ofInput { () throws(ParameterIssues) in
      try plan.inputHashes(library: library, and: others)
    }
    let program = VersionReport.identity(
      commandLine: context.retyped, scenarios: library.root)
    var asked = plan.manifest(program: program, inputs: inputs)
    // Bits will tell whether another commit matters.
    asked.commit = file.manifest.commit
    let differences = asked.differences(from: file.manifest)
    let path = context.arguments.text(.against) ?? ""
    guard differences.isEmpty else {
      throw .store(.otherRun(path: path, differences: differences))
    }
    do throws(ResultsStoreError) {
      if let record = try file.replication(replication, ofDesign: design) { return record }
    } catch {
      throw .store(error)
    }
    throw .said(
      CommandMessageTexts.notStored(
        replication, design: plan.designs[design].id, directory: path), help: nil)
  }
}
