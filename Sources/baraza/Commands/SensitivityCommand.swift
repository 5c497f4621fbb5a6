import Experiments
import Parameters
import Reports
import ResultsStore
import Studies

/// `baraza sensitivity DIR`.
struct SensitivityCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let store = try context.sweepStore(in: context.arguments.operands.first ?? "")
    let names = context.arguments.texts(.response)
    let places = try context.responses(named: names.isEmpty ? nil : names, of: store.manifest)
    let missing: MissingRule = context.arguments.has(.allowMissing) ? .any : .few
    for place in places.prefix(names.isEmpty ? 1 : places.count) {
      let response = store.manifest.responses[place].name
      let tables = try tables(of: store, place, missing)
      try OutputStream.output.put(
        context.wantsJSON
          ? SensitivityReport.json(tables, response: response)
          : context.arguments.has(.csv)
            ? SensitivityReport.csv(tables, response: response)
            : SensitivityReport.text(
              tables, response: response, language: context.language,
              width: context.terminal.tableWidth))
    }
    return .done
  }

  private func tables(
    of store: SweepStore, _ place: Int, _ missing: MissingRule
  ) throws(ToolFailure) -> [SensitivityTable] {
    do throws(SweepSensitivity.Problem) {
      return try SweepSensitivity.tables(of: store, response: place, missing: missing)
    } catch {
      switch error {
      case .nothingSampled: throw .said(SensitivityTexts.nothingSampled, help: nil)
      case .incomplete: throw .said(SensitivityTexts.incomplete, help: nil)
      case .analysis(let error, let subject):
        throw .said(SensitivityTexts.problem(error, subject: subject), help: nil)
      case .store(let error): throw .store(error)
      }
    }
  }
}
