import Parameters
import Reports
import ResultsStore

/// A fault in words, that has no place in a file.
struct SaidFault {
  let code: String?
  let message: Text
  let help: Text?
}

/// Writes faults for people on standard error, or as JSON on standard output.
struct FaultReport {
  let context: ToolContext

  func write(_ faults: [SaidFault]) throws(OutputStream.Fault) {
    if context.wantsJSON {
      try OutputStream.output.write(json(faults))
    } else {
      try OutputStream.errors.write(faults.map(text).joined())
    }
  }

  /// Writes faults of input files, each with its place.
  func write(_ issues: ParameterIssues) throws(OutputStream.Fault) {
    if context.wantsJSON {
      try OutputStream.output.write(
        ParameterIssueReport.json(issues.issues, language: context.language))
    } else {
      try OutputStream.errors.write(
        ParameterIssueReport.text(issues.issues, language: context.language))
    }
  }

  private func text(_ fault: SaidFault) -> String {
    let language = context.language
    let style = context.terminal.errorStyle
    let colon = CommandFaultTexts.colon[language]
    var text = style.error(HelpTexts.error[language]) + (fault.code.map { "[\($0)]" } ?? "")
    text += colon + fault.message[language] + "\n"
    if let help = fault.help {
      text += "  " + style.note(HelpTexts.help[language]) + colon + help[language] + "\n"
    }
    return text
  }

  private func json(_ faults: [SaidFault]) -> String {
    let entries = faults.map { fault in
      var members: [JSONValue.Member] = [
        .init("code", .string(fault.code ?? "A100")),
        .init("message", .string(fault.message[context.language])),
      ]
      if let help = fault.help { members.append(.init("help", .string(help[context.language]))) }
      return JSONValue.object(members)
    }
    let document = JSONValue.object([
      .init("format", .integer(1)), .init("errors", .array(entries)),
    ])
    return document.text() + "\n"
  }
}

/// Writes all faults of the arguments, and where their help is.
struct ArgumentFaultReport {
  let context: ToolContext

  func write() throws(ToolFailure) {
    let faults = context.arguments.faults.map { fault in
      let text = FaultText(fault)
      return SaidFault(code: fault.code, message: text.message, help: text.help)
    }
    do throws(OutputStream.Fault) {
      try FaultReport(context: context).write(faults)
      guard !context.wantsJSON else { return }
      let name = context.arguments.command.map { "baraza \($0.rawValue) --help" } ?? "baraza --help"
      try OutputStream.errors.write("\n" + CommandFaultTexts.seeHelp(name)[context.language] + "\n")
    } catch {
      throw .output(error)
    }
  }
}
