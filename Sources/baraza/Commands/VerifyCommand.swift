import Mechanism
import Parameters
import Reports
import ResultsStore
import Studies

/// `baraza verify DIR`.
struct VerifyCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    Interruption.listen()
    let folder = context.arguments.operands.first ?? ""
    let report = context.progress()
    let found: RunVerification?
    do {
      found =
        SweepDirectory.isOne(folder)
        ? try sweep(in: folder, report) : try comparison(in: folder, report)
    } catch {
      report.finish()
      throw ToolFailure(error)
    }
    report.finish()
    guard let found else { throw .interrupted(CommandMessageTexts.interrupted) }
    try OutputStream.output.put(
      context.wantsJSON
        ? VerificationReport.json(found, of: folder)
        : VerificationReport.text(found, of: folder, language: context.language))
    return found.isIdentical ? .done : .no
  }

  private func sweep(in folder: String, _ report: ProgressReport) throws -> RunVerification? {
    let store = try context.sweepStore(in: folder)
    let kept = store.manifest
    let library = try context.library()
    let register = kept.options.first { $0.name == "register" }?.value
    let plan = try SweepPlan(
      SweepFile.read(
        YAMLDocument.load(bytes: Array(kept.study.utf8), file: folder + "/study.yaml"),
        text: kept.study),
      overrides: StudyOverrides(kept.options), library: library,
      register: try register.map { try SiteRegister(csv: InputFile.bytes(of: $0), file: $0) },
      registerFile: register)
    var asked = plan.manifest(
      program: VersionReport.identity(commandLine: context.retyped, scenarios: library.root))
    // Bits will tell whether another program matters.
    (asked.version, asked.commit) = (kept.version, kept.commit)
    let differences = asked.differences(from: kept)
    guard differences.isEmpty, asked.lock == kept.lock else {
      throw ToolFailure.store(
        .otherRun(
          path: folder, differences: differences + asked.inputDifferences(from: kept)))
    }
    return try SweepRun(plan).verify(
      store, workers: context.workers,
      progress: { report.advance(done: $0.done, of: $0.total) },
      stopRequested: { Interruption.isRequested })
  }

  private func comparison(in folder: String, _ report: ProgressReport) throws -> RunVerification? {
    let file = try ResultsDirectory.file(in: folder)
    let kept = file.manifest
    let library = try context.library()
    let id = kept.settings.first { $0.name == "study" }?.value ?? ToolContext.defaultStudy
    let study = try StudyFile.load(library.file(of: .study, id))
    var overrides = StudyOverrides()
    overrides.fill(from: kept)
    if study.designs.ids == overrides.designs { overrides.designs = nil }
    let plan = try context.plan(study, overrides, in: library)
    let others = context.arguments.text(.register).map { [$0] } ?? []
    var asked = plan.manifest(
      program: VersionReport.identity(commandLine: context.retyped, scenarios: library.root),
      inputs: try plan.inputHashes(library: library, and: others))
    (asked.version, asked.commit) = (kept.version, kept.commit)
    let differences = asked.differences(from: kept)
    guard differences.isEmpty else {
      throw ToolFailure.store(.otherRun(path: folder, differences: differences))
    }
    let outcome = try ComparisonRun(plan).run(
      workers: context.workers,
      progress: { report.advance(done: $0.done, of: $0.total) },
      stopRequested: { Interruption.isRequested })
    guard outcome.ending == .complete else { return nil }
    var found = RunVerification(
      subjects: plan.designs.map(\.id), responses: plan.responses.map(\.name))
    try file.forEachReplication { stored in
      found.compare(stored, with: outcome.rows[stored.design][stored.replication])
    }
    return found
  }
}
