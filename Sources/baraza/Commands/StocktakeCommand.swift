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

extension DonorTable {
  /// The table beside a region's file, or nil where the region has none.
  static func load(
    region: String, library: ParameterLibrary
  ) throws(ParameterIssues) -> DonorTable? {
    let tree = try library.tree(region: region)
    let folder = "\(library.root)/donors/\(region)"
    guard InputFile.isFolder(folder) else { return nil }
    let programmes = folder + "/programmes.csv"
    let searches = folder + "/searches.csv"
    return try DonorTable(
      programmes: (InputFile.bytes(of: programmes), programmes),
      searches: (InputFile.bytes(of: searches), searches),
      states: ParameterReader(tree).keys(of: "states"), bibliography: library.bibliography)
  }
}
