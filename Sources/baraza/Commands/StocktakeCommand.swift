import Mechanism
import Parameters
import Reports
import Studies

/// `baraza stocktake`.
struct StocktakeCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let library = try context.library()
    let region: String
    if let given = context.arguments.text(.region) {
      region = given
    } else {
      region = try context.study(in: library).region
    }
    let table = try ToolFailure.ofInput { () throws(ParameterIssues) in
      try DonorTable.load(region: region, library: library)
    }
    guard let table else { throw .said(CommandMessageTexts.noDonorTable(region), help: nil) }
    let year = context.arguments.count(.year) ?? table.years?.upperBound ?? 0
    let report = Stocktake(table, year: year)
    try OutputStream.output.put(
      context.wantsJSON
        ? report.json() : report.text(language: context.language, width: context.terminal.width))
    return .done
  }
}
