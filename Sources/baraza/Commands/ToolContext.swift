import Reports

/// What every command works with.
struct ToolContext: Sendable {
  /// The arguments as typed, without the program's name.
  let line: [String]
  let arguments: ParsedArguments
  let language: Language
  let terminal: Terminal

  init(line: [String], environment: ToolEnvironment) {
    self.line = line
    arguments = ArgumentParser.parse(line)
    language = arguments.text(.lang).flatMap(Language.init) ?? environment.language
    let color = arguments.text(.color).flatMap(Terminal.ColorChoice.init) ?? .auto
    terminal = Terminal(environment: environment, color: color)
  }

  var wantsJSON: Bool { arguments.has(.json) }

  var help: HelpPage {
    HelpPage(language: language, width: terminal.width, style: terminal.outputStyle)
  }

  /// A progress report in the manner the terminal and the options ask for.
  func progress() -> ProgressReport {
    let manner: ProgressReport.Manner =
      arguments.has(.noProgress)
      ? .silent : terminal.errorsAreWatched ? .bar(width: terminal.width) : .lines
    return ProgressReport(manner: manner, language: language)
  }

  /// The command as it would be typed again, quoted for a POSIX shell.
  var retyped: String {
    (["baraza"] + line).map(Self.quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let plain =
      !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-_./=:,".contains($0) }
    if plain { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
