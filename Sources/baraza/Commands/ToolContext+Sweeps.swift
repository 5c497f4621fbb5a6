import Experiments
import Parameters
import Reports
import ResultsStore
import Studies

// What the commands on sweeps share.
extension ToolContext {
  /// The sweep of the first operand made ready to run.
  func sweepPlan() throws(ToolFailure) -> SweepPlan {
    let library = try library()
    let register = try register()
    return try ToolFailure.ofInput { () throws(ParameterIssues) in
      let path = try library.file(of: .study, arguments.operands.first ?? "")
      return try SweepPlan(
        SweepFile.load(path), overrides: overrides(), library: library, register: register,
        registerFile: arguments.text(.register))
    }
  }

  /// Everything that says what a planned sweep is.
  func manifest(of plan: SweepPlan) throws(ToolFailure) -> SweepManifest {
    let program = VersionReport.identity(
      commandLine: retyped, scenarios: try library().root)
    return plan.manifest(program: program)
  }

  /// The store of a sweep's folder, to be read only.
  func sweepStore(in folder: String) throws(ToolFailure) -> SweepStore {
    try ToolFailure.ofStore { () throws(ResultsStoreError) in
      try SweepDirectory.store(in: folder)
    }
  }

  /// The places of responses by name; without names, of the first eight.
  func responses(
    named names: [String]?, of manifest: SweepManifest
  ) throws(ToolFailure) -> [Int] {
    guard let names else { return Array(manifest.responses.indices.prefix(8)) }
    var places: [Int] = []
    for name in names {
      guard let place = manifest.responses.firstIndex(where: { $0.name == name }) else {
        throw .said(
          SweepTexts.unknownResponse(name),
          help: HelpTexts.didYouMean(
            NearestNames.suggestions(for: name, among: manifest.responses.map(\.name))))
      }
      places.append(place)
    }
    return places
  }

  /// Reads from the store how far a sweep is.
  func state(of store: SweepStore) throws(ToolFailure) -> SweepState {
    try ToolFailure.ofStore { () throws(ResultsStoreError) in
      let asked = store.manifest.replications
      return SweepState(
        manifest: store.manifest,
        done: try store.finishedReplications().map { $0.count { $0 < asked } },
        failures: try store.failures().filter { $0.replication < asked },
        digest: try store.digest())
    }
  }
}

extension ToolFailure {
  /// Does something that results may not let be done.
  static func ofStore<Value>(
    _ body: () throws(ResultsStoreError) -> Value
  ) throws(ToolFailure) -> Value {
    do throws(ResultsStoreError) {
      return try body()
    } catch {
      throw .store(error)
    }
  }
}
