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
    if context.arguments.has(.coordinate) { return try coordinate(region, library) }
    let years = try shown(table.years?.upperBound ?? 0)
    let report = Stocktake(table, years: years, needs: try needs(region, library))
    try OutputStream.output.put(
      context.wantsJSON
        ? report.json()
        : context.arguments.has(.csv)
          ? report.csv() : report.text(language: context.language, width: context.terminal.width))
    return .done
  }

  /// The years of the options; without any the last one that the table knows.
  private func shown(_ last: Int) throws(ToolFailure) -> ClosedRange<Int> {
    if let year = context.arguments.count(.year) { return year...year }
    let from = context.arguments.count(.from)
    let to = context.arguments.count(.to) ?? max(last, from ?? last)
    return try years(from: from ?? to, to: to)
  }

  func years(from: Int, to: Int) throws(ToolFailure) -> ClosedRange<Int> {
    guard from <= to else {
      throw .said(CommandMessageTexts.yearsReversed(from: from, to: to), help: nil)
    }
    return from...to
  }

  /// What implementation needs, as the options say.
  private func needs(
    _ region: String, _ library: ParameterLibrary
  ) throws(ToolFailure) -> DonorNeeds {
    try ToolFailure.ofInput { () throws(ParameterIssues) in
      var reader = ParameterReader(
        try library.tree(
          region: region, world: context.arguments.text(.world), design: nil,
          set: context.arguments.texts(.set)))
      let needs = DonorNeeds(reading: &reader)
      if !reader.isSound { throw ParameterIssues(reader.issues) }
      return needs
    }
  }
}
