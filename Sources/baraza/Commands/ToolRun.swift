import Mechanism
import Reports
import Studies

/// One run of the tool: from arguments to exit code.
struct ToolRun {
  let context: ToolContext

  func run() -> ExitCode {
    do throws(ToolFailure) {
      return try answer()
    } catch {
      return report(error)
    }
  }

  private func answer() throws(ToolFailure) -> ExitCode {
    let arguments = context.arguments
    if let request = arguments.helpRequest {
      let long = request == .long
      let page =
        arguments.command.flatMap(CommandTable.command).map { context.help.page($0, long: long) }
        ?? context.help.overview(long: long)
      try OutputStream.output.put(page)
      return .done
    }
    if !arguments.faults.isEmpty {
      try ArgumentFaultReport(context: context).write()
      return .couldNot
    }
    if arguments.has(.version) {
      try OutputStream.output.put(VersionReport.text)
      return .done
    }
    guard let command = arguments.command else {
      // Nothing was asked for: the help is talk, not data.
      let help = HelpPage(
        language: context.language, width: context.terminal.width,
        style: context.terminal.errorStyle)
      try OutputStream.errors.put(help.overview(long: false))
      return .couldNot
    }
    return try run(command)
  }

  private func run(_ command: CommandName) throws(ToolFailure) -> ExitCode {
    switch command {
    case .compare: try CompareCommand(context: context).run()
    case .stress: try StressCommand(context: context).run()
    case .burden: try BurdenCommand(context: context).run()
    case .trace: try TraceCommand(context: context).run()
    case .replay: try ReplayCommand(context: context).run()
    case .plan: try PlanCommand(context: context).run()
    case .sweep: try SweepCommand(context: context).run()
    case .status: try StatusCommand(context: context).run()
    case .summary: try SummaryCommand(context: context).run()
    case .sensitivity: try SensitivityCommand(context: context).run()
    case .run: try UnitsCommand(context: context).run()
    case .merge: try MergeCommand(context: context).run()
    case .verify: try VerifyCommand(context: context).run()
    case .designs: try DesignsCommand(context: context).run()
    case .show: try ShowCommand(context: context).run()
    case .explain: try ExplainCommand(context: context).run()
    case .stocktake: try StocktakeCommand(context: context).run()
    case .check: try CheckCommand(context: context).run()
    case .selfcheck: try SelfcheckCommand(context: context).run()
    case .history: try HistoryCommand(context: context).run()
    case .completions: try CompletionsCommand(context: context).run()
    case .help: try HelpCommand(context: context).run()
    }
  }

  /// Says why a command could not be done.
  ///
  /// Nothing more can be said when that fails too.
  private func report(_ failure: ToolFailure) -> ExitCode {
    let errors = context.terminal.errorStyle
    switch failure {
    case .said(let message, let help):
      let fault = SaidFault(code: nil, message: message, help: help)
      try? FaultReport(context: context).write([fault])
      return .couldNot
    case .input(let issues):
      try? FaultReport(context: context).write(issues)
      return .couldNot
    case .store(let error):
      let words = ResultsStoreTexts.text(for: error)
      let fault = SaidFault(code: nil, message: words.message, help: words.help)
      try? FaultReport(context: context).write([fault])
      return .couldNot
    case .invariant(let violation):
      let message = InvariantTexts.broken(
        design: violation.design, replication: violation.replication, seed: violation.seed,
        breaches: violation.breaches)
      let fault = SaidFault(code: nil, message: message, help: InvariantTexts.help)
      try? FaultReport(context: context).write([fault])
      return .no
    case .interrupted(let message):
      try? OutputStream.errors.write(errors.note(message[context.language]) + "\n")
      return .interrupted
    case .output(.readerGone):
      return .done
    case .output(.failed(let errno)):
      let message = CommandMessageTexts.cannotWrite(OutputStream.words(for: errno))
      let word = HelpTexts.error[context.language]
      try? OutputStream.errors.write(errors.error(word) + ": " + message[context.language] + "\n")
      return .couldNot
    }
  }
}
