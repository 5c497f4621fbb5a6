import Parameters
import Reports

/// `baraza explain PATH`.
struct ExplainCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    guard let path = context.arguments.operands.first else { return .couldNot }
    let library = try context.library()
    let tree = try context.tree(design: context.arguments.text(.design), in: library)
    guard let leaf = tree[path] else { throw .unknownParameter(path, in: tree) }
    try OutputStream.output.put(
      context.wantsJSON
        ? ParameterPage.json([leaf])
        : ParameterPage.text(
          leaf, titles: Self.titles(above: path, in: tree), language: context.language,
          width: context.terminal.width))
    return .done
  }

  /// The titles of the groups a path lies in, outermost first.
  private static func titles(above path: String, in tree: ParameterTree) -> [LocalizedText] {
    var titles: [LocalizedText] = []
    var group = ""
    for name in path.split(separator: ".").dropLast() {
      group += group.isEmpty ? String(name) : "." + name
      if let title = tree.title(of: group) { titles.append(title) }
    }
    return titles
  }
}
