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
    let page = ParameterPage(leaf: leaf, language: context.language)
    try OutputStream.output.put(context.wantsJSON ? page.json : page.text)
    return .done
  }
}
