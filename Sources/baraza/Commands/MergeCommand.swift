import Reports
import ResultsStore
import Studies

/// `baraza merge SHARD… -o DIR`.
struct MergeCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    guard let folder = context.arguments.text(.output) else {
      throw .said(CommandMessageTexts.needs("merge", "-o DIR"), help: nil)
    }
    let paths = context.arguments.operands
    let state = try ToolFailure.ofStore { () throws(ResultsStoreError) in
      let first = try SweepStore(reading: paths[0])
      let store = try SweepDirectory.store(in: folder, for: first.manifest)
      try store.merge(first)
      for path in paths.dropFirst() { try store.merge(SweepStore(reading: path)) }
      return store
    }
    try OutputStream.output.put(
      SweepReport.text(try context.state(of: state), language: context.language))
    return .done
  }
}
