/// `baraza completions SHELL`.
struct CompletionsCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    guard let shell = context.arguments.operands.first.flatMap(CompletionShell.init) else {
      return .couldNot
    }
    try OutputStream.output.put(shell.script(language: context.language))
    return .done
  }
}
