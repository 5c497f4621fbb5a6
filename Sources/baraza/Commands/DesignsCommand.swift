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
    let designs = try entries(ids) { id throws(ParameterIssues) in
      let chain = try library.overlayChain(id)
      return DesignEntry(
        id: id, title: Text(try library.title(ofDesign: id)),
        description: try library.descriptionText(ofDesign: id).map { Text($0) },
        over: chain.count > 1 ? chain[chain.count - 2].id : "mechanism")
    }
    let addOns = try entries(library.addOnIDs()) { id throws(ParameterIssues) in
      DesignEntry(try library.heading(ofAddOn: id))
    }
    let worlds = try entries(library.worldIDs()) { id throws(ParameterIssues) in
      DesignEntry(try library.heading(ofWorld: id))
    }
    try OutputStream.output.put(
      context.wantsJSON
        ? DesignList.json(designs, addOns: addOns, worlds: worlds)
        : DesignList.text(
          designs, addOns: addOns, worlds: worlds, language: context.language,
          width: context.terminal.width))
    return .done
  }

  /// Reads every entry, and tells all faults at once.
  private func entries(
    _ ids: [String], _ read: (String) throws(ParameterIssues) -> DesignEntry
  ) throws(ToolFailure) -> [DesignEntry] {
    var entries: [DesignEntry] = []
    var issues: [ParameterIssue] = []
    for id in ids {
      do throws(ParameterIssues) {
        entries.append(try read(id))
      } catch {
        issues += error.issues
      }
    }
    if !issues.isEmpty { throw .input(ParameterIssues(issues)) }
    return entries
  }
}

extension DesignEntry {
  /// What an add-on or a world says of itself.
  init(_ heading: OverlayHeading) {
    self.init(
      id: heading.id, title: Text(heading.title), description: heading.description.map { Text($0) },
      over: heading.over)
  }
}

extension Text {
  /// A text of a scenario file.
  init(_ text: LocalizedText) {
    self.init(en: text.en, fr: text.fr)
  }
}
