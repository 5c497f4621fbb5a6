/// `baraza help [COMMAND]`.
struct HelpCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let named = context.arguments.operands.first.flatMap(CommandName.init)
    let page =
      named.flatMap(CommandTable.command).map { context.help.page($0, long: true) }
      ?? context.help.overview(long: true)
    try OutputStream.output.put(page)
    return .done
  }
}
