import Reports

/// Writes help pages from the command table.
struct HelpPage {
  private typealias Headings = CommandTexts.Headings

  let language: Language
  let width: Int
  let style: Style

  init(language: Language, width: Int, style: Style) {
    self.language = language
    self.width = min(width, 100)
    self.style = style
  }

  // MARK: The tool

  /// The page of a bare `baraza`, of `-h` and of `--help`.
  func overview(long: Bool) -> String {
    var lines = TextLayout.lines(CommandTexts.title[language], width: width)
    lines += usage("baraza <\(CommandTexts.Placeholders.command[language])> …")
    lines += heading(Headings.examples)
    lines += examples(
      [CommandName.compare, .explain, .check].compactMap {
        CommandTable.command($0)?.examples.first
      })
    for group in CommandGroup.allCases {
      lines += heading(Self.title(of: group))
      let commands = CommandTable.all.filter { $0.group == group }
      lines += TextLayout.list(
        commands.map { (padded($0.name.rawValue), $0.summary[language]) }, width: width)
    }
    if long {
      lines += options(OptionTable.general + [.version], long: true)
      lines += footing()
      lines.append("")
      lines += TextLayout.lines(CommandTexts.standing[language], width: width)
    } else {
      lines.append("")
      lines.append(CommandFaultTexts.seeHelp("baraza help compare   baraza --help")[language])
    }
    return text(lines)
  }

  // MARK: A command

  /// The page of one command.
  func page(_ command: CommandSpecification, long: Bool) -> String {
    let name = "baraza \(command.name.rawValue)"
    let operands = command.operands.map { operand in
      let word = operand.placeholder[language]
      let many = operand.count.upperBound > 1 ? "…" : ""
      return operand.count.lowerBound == 0 ? " [\(word)\(many)]" : " \(word)\(many)"
    }
    var lines = TextLayout.lines(command.summary[language], width: width)
    lines += usage(name + operands.joined() + " [\(CommandTexts.Placeholders.options[language])]")
    if long {
      lines.append("")
      for line in TextLayout.lines(command.details[language], width: width) { lines.append(line) }
    }
    if !command.operands.isEmpty {
      lines += heading(Headings.operands)
      lines += TextLayout.list(
        command.operands.map { ($0.placeholder[language], $0.summary[language]) }, width: width)
    }
    lines += options(command.allOptions, long: long)
    lines += heading(Headings.examples)
    lines += examples(long ? command.examples : Array(command.examples.prefix(2)))
    if long {
      lines += footing()
    } else {
      lines.append("")
      lines.append(CommandFaultTexts.seeHelp("\(name) --help")[language])
    }
    return text(lines)
  }

  // MARK: Parts

  private func usage(_ line: String) -> [String] {
    ["", style.strong(Headings.usage[language]) + CommandFaultTexts.colon[language] + line]
  }

  private func heading(_ title: Text) -> [String] {
    ["", style.strong(title[language])]
  }

  private func examples(_ examples: [CommandExample]) -> [String] {
    examples.flatMap { ["  \($0.line)", "      \($0.meaning[language])"] }
  }

  private func options(_ names: [OptionName], long: Bool) -> [String] {
    OptionGroup.allCases.flatMap { group -> [String] in
      let members = names.compactMap(OptionTable.option).filter { $0.group == group }
      guard !members.isEmpty else { return [] }
      let items = members.map { option -> (term: String, meaning: String) in
        let letter = option.letter.map { "-\($0), " } ?? "    "
        let value = option.placeholder.map { " " + $0[language] } ?? ""
        let details = long ? option.details.map { "\n" + $0[language] } ?? "" : ""
        return (letter + option.spelling + value, option.summary[language] + details)
      }
      return heading(Self.title(of: group)) + TextLayout.list(items, width: width)
    }
  }

  private func footing() -> [String] {
    heading(Headings.exitCodes)
      + TextLayout.list(
        CommandTexts.exitCodes.map { ($0.code, $0.meaning[language]) }, width: width)
      + heading(Headings.environment)
      + TextLayout.list(
        CommandTexts.environment.map { ($0.name, $0.meaning[language]) }, width: width)
  }

  private func padded(_ name: String) -> String {
    let widest = CommandName.allCases.map(\.rawValue.count).max() ?? 0
    return name + String(repeating: " ", count: widest - name.count)
  }

  private func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  private static func title(of group: CommandGroup) -> Text {
    switch group {
    case .compare: Headings.compare
    case .sweep: Headings.sweep
    case .explore: Headings.explore
    case .check: Headings.check
    case .other: Headings.other
    }
  }

  private static func title(of group: OptionGroup) -> Text {
    switch group {
    case .question: Headings.question
    case .run: Headings.run
    case .output: Headings.output
    case .general: Headings.general
    }
  }
}
