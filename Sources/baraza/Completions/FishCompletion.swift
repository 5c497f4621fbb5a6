import Reports

/// Writes the completion script for fish.
enum FishCompletion {
  static func script(language: Language) -> String {
    let all = CommandName.allCases.map(\.rawValue).joined(separator: " ")
    var lines = [
      "# Completion of baraza for fish. Save it as ~/.config/fish/completions/baraza.fish",
      "complete -c baraza -f",
    ]
    let bare = "not __fish_seen_subcommand_from \(all)"
    for command in CommandTable.all {
      lines.append(
        "complete -c baraza -n \(quoted(bare)) -a \(command.name.rawValue)"
          + " -d \(quoted(command.summary[language]))")
    }
    if let version = OptionTable.option(.version) {
      lines.append(line(for: version, condition: bare, language))
    }
    for command in CommandTable.all {
      let condition = "__fish_seen_subcommand_from \(command.name.rawValue)"
      if let offer = command.operandOffers.first, offer != .nothing {
        lines.append("complete -c baraza -n \(quoted(condition))\(arguments(offer))")
      }
      for option in command.optionSpecifications {
        lines.append(line(for: option, condition: condition, language))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(
    for option: OptionSpecification, condition: String, _ language: Language
  ) -> String {
    var line = "complete -c baraza -n \(quoted(condition)) -l \(option.name.rawValue)"
    if let letter = option.letter { line += " -s \(letter)" }
    if let value = option.value { line += " -r" + arguments(CompletionOffer(value)) }
    return line + " -d \(quoted(option.summary[language]))"
  }

  private static func arguments(_ offer: CompletionOffer) -> String {
    switch offer {
    case .words(let words): " -a \(quoted(words.joined(separator: " ")))"
    case .command(let command): " -a \(quoted("(\(command))"))"
    case .files: " -F"
    case .folders: " -a '(__fish_complete_directories)'"
    case .nothing: ""
    }
  }

  private static func quoted(_ text: String) -> String {
    var escaped = ""
    for letter in text {
      if letter == "'" || letter == "\\" { escaped.append("\\") }
      escaped.append(letter)
    }
    return "'\(escaped)'"
  }
}
