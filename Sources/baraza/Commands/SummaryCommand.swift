import Experiments
import Parameters
import Reports
import ResultsStore
import Studies

/// `baraza summary DIR`.
struct SummaryCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let store = try context.sweepStore(in: context.arguments.operands.first ?? "")
    let manifest = store.manifest
    let shown = try chosen(of: manifest)
    let summaries = try ToolFailure.ofStore { () throws(ResultsStoreError) in
      try store.summaries()
    }
    if context.wantsJSON {
      try OutputStream.output.put(SweepReport.json(summaries, of: manifest))
    } else if context.arguments.has(.csv) {
      try OutputStream.output.put(SweepReport.csv(summaries, of: manifest))
    } else {
      try OutputStream.output.put(
        SweepReport.text(
          summaries, of: manifest, responses: shown, language: context.language,
          width: context.terminal.tableWidth))
    }
    return .done
  }

  /// The places of the responses asked for; without any, of the first eight.
  private func chosen(of manifest: SweepManifest) throws(ToolFailure) -> [Int] {
    let names = context.arguments.texts(.response)
    if names.isEmpty { return Array(manifest.responses.indices.prefix(8)) }
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
}
