import Parameters
import Reports
import ResultsStore

/// `baraza designs`.
struct DesignsCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let library = try context.library()
    let ids = library.designIDs()
    if context.arguments.has(.names) {
      try OutputStream.output.put(ids.map { $0 + "\n" }.joined())
      return .done
    }
    let designs = try titled(ids, in: library)
    if context.wantsJSON {
      try OutputStream.output.put(json(designs))
    } else {
      let items = designs.map { (term: $0.id, meaning: Text($0.title)[context.language]) }
      let lines = TextLayout.list(items, width: context.terminal.width)
      try OutputStream.output.put(lines.map { $0 + "\n" }.joined())
    }
    return .done
  }

  private func titled(
    _ ids: [String], in library: ParameterLibrary
  ) throws(ToolFailure) -> [(id: String, title: LocalizedText)] {
    var designs: [(id: String, title: LocalizedText)] = []
    var issues: [ParameterIssue] = []
    for id in ids {
      do throws(ParameterIssues) {
        designs.append((id, try library.title(ofDesign: id)))
      } catch {
        issues += error.issues
      }
    }
    if !issues.isEmpty { throw .input(ParameterIssues(issues)) }
    return designs
  }

  private func json(_ designs: [(id: String, title: LocalizedText)]) -> String {
    let entries = designs.map { design in
      JSONValue.object([
        .init("id", .string(design.id)), .init("title_en", .string(design.title.en)),
        .init("title_fr", .string(design.title.fr)),
      ])
    }
    return JSONValue.object([.init("format", .integer(1)), .init("designs", .array(entries))])
      .text() + "\n"
  }
}

extension Text {
  /// A text of a scenario file.
  init(_ text: LocalizedText) {
    self.init(en: text.en, fr: text.fr)
  }
}
