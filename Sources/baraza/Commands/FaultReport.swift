import Reports

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

  private func text(_ fault: SaidFault) -> String {
    let language = context.language
    let style = context.terminal.errorStyle
    let colon = language == .fr ? "\u{A0}: " : ": "
    var text = style.error(CommandFaultTexts.error[language]) + (fault.code.map { "[\($0)]" } ?? "")
    text += colon + fault.message[language] + "\n"
    if let help = fault.help {
      text += "  " + style.note(CommandFaultTexts.help[language]) + colon + help[language] + "\n"
    }
    return text
  }

  private func json(_ faults: [SaidFault]) -> String {
    let language = context.language
    let entries = faults.map { fault in
      var fields = ["\"code\": \(JSONWord.quoted(fault.code ?? "A100"))"]
      fields.append("\"message\": \(JSONWord.quoted(fault.message[language]))")
      if let help = fault.help { fields.append("\"help\": \(JSONWord.quoted(help[language]))") }
      return "{" + fields.joined(separator: ", ") + "}"
    }
    return "{\"format\": 1, \"errors\": [" + entries.joined(separator: ", ") + "]}\n"
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

/// Text as a JSON string.
enum JSONWord {
  /// Quotes a text and escapes what JSON requires (RFC 8259, section 7).
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case ..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
