import Parameters
import Reports

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
    let designs = try entries(ids, in: library)
    try OutputStream.output.put(
      context.wantsJSON
        ? DesignList.json(designs)
        : DesignList.text(designs, language: context.language, width: context.terminal.width))
    return .done
  }

  private func entries(
    _ ids: [String], in library: ParameterLibrary
  ) throws(ToolFailure) -> [DesignEntry] {
    var designs: [DesignEntry] = []
    var issues: [ParameterIssue] = []
    for id in ids {
      do throws(ParameterIssues) {
        let chain = try library.overlayChain(id)
        designs.append(
          DesignEntry(
            id: id, title: Text(try library.title(ofDesign: id)),
            description: try library.descriptionText(ofDesign: id).map { Text($0) },
            over: chain.count > 1 ? chain[chain.count - 2].id : "mechanism"))
      } catch {
        issues += error.issues
      }
    }
    if !issues.isEmpty { throw .input(ParameterIssues(issues)) }
    return designs
  }
}

extension Text {
  /// A text of a scenario file.
  init(_ text: LocalizedText) {
    self.init(en: text.en, fr: text.fr)
  }
}
