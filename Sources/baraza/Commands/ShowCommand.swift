import Parameters
import Reports

/// `baraza show [DESIGN] [PREFIX]`.
struct ShowCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let library = try context.library()
    let (design, prefix) = try operands(library)
    let tree = try context.tree(design: design, in: library)
    let leaves = tree.leaves.filter { Self.matches($0.path, prefix) }
    if let prefix, leaves.isEmpty {
      throw .unknownParameter(prefix, in: tree)
    }
    if context.arguments.has(.names) {
      try OutputStream.output.put(leaves.map { $0.path + "\n" }.joined())
    } else {
      try OutputStream.output.put(
        context.wantsJSON
          ? ParameterPage.json(leaves)
          : ParameterPage.lines(
            leaves, origin: context.arguments.has(.origin), language: context.language))
    }
    return .done
  }

  /// A single operand that is no design but begins a path is the prefix.
  private func operands(
    _ library: ParameterLibrary
  ) throws(ToolFailure) -> (design: String?, prefix: String?) {
    let words = context.arguments.operands
    guard let first = words.first else { return (nil, nil) }
    if words.count > 1 { return (first, words[1]) }
    let isDesign =
      library.designIDs().contains(first) || first.contains("+") || first.contains("/")
      || first.hasSuffix(".yaml")
    if !isDesign {
      let tree = try context.tree(design: nil, in: library)
      if tree[first] != nil || !tree.children(of: first).isEmpty { return (nil, first) }
    }
    return (first, nil)
  }

  private static func matches(_ path: String, _ prefix: String?) -> Bool {
    guard let prefix else { return true }
    return path == prefix || path.hasPrefix(prefix.hasSuffix(".") ? prefix : prefix + ".")
  }
}

extension ToolFailure {
  /// A path that no parameter has, with the nearest that do.
  static func unknownParameter(_ path: String, in tree: ParameterTree) -> ToolFailure {
    let near = NearestNames.suggestions(for: path, among: tree.leaves.map(\.path))
    return .said(
      CommandMessageTexts.unknownParameter(path), help: HelpTexts.didYouMean(near))
  }
}
