import Reports

/// Writes the completion script for zsh.
enum ZshCompletion {
  static func script(language: Language) -> String {
    var lines = [
      "#compdef baraza",
      "# Completion of baraza for zsh. Save it as _baraza in a folder of fpath.",
      "",
      "_baraza_designs() { local -a names; names=(${(f)\"$(baraza designs --names 2>/dev/null)\"});"
        + " compadd -a names }",
      "_baraza_paths() { local -a names; names=(${(f)\"$(baraza show --names 2>/dev/null)\"});"
        + " compadd -a names }",
      "_baraza_assignments() { local -a names;"
        + " names=(${(f)\"$(baraza show --names 2>/dev/null)\"}); compadd -S '=' -a names }",
      "",
      "_baraza() {",
      "  local context state state_descr line",
      "  typeset -A opt_args",
      "  local -a commands",
      "  commands=(",
    ]
    for command in CommandTable.all {
      lines.append("    \(quoted("\(command.name.rawValue):\(command.summary[language])"))")
    }
    lines += [
      "  )",
      "  _arguments -C \\",
    ]
    for name in OptionTable.general + [.version] {
      guard let option = OptionTable.option(name) else { continue }
      lines += specifications(option, language).map { "    \($0) \\" }
    }
    lines += [
      "    '1:command:->command' \\",
      "    '*::argument:->argument' && return",
      "  case $state in",
      "    command) _describe command commands ;;",
      "    argument)",
      "      case $words[1] in",
    ]
    for command in CommandTable.all {
      lines.append("        \(command.name.rawValue))")
      lines.append("          _arguments -s \\")
      for option in command.optionSpecifications {
        lines += specifications(option, language).map { "            \($0) \\" }
      }
      for (position, operand) in command.operands.enumerated() {
        let place = operand.count.upperBound > 1 ? "*" : "\(position + 1)"
        let words = escaped(operand.placeholder[language])
        lines.append(
          "            \(quoted("\(place):\(words):\(action(CompletionOffer(operand.value)))")) \\")
      }
      lines.append("            && return ;;")
    }
    lines += ["      esac ;;", "  esac", "}", "", "_baraza \"$@\""]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func specifications(
    _ option: OptionSpecification, _ language: Language
  ) -> [String] {
    let summary = escaped(option.summary[language])
    let many = option.repeats ? "*" : ""
    let spellings = option.letter.map { ["-\($0)"] } ?? []
    return (spellings + [option.spelling]).map { spelling in
      guard let value = option.value, let placeholder = option.placeholder else {
        return quoted("\(many)\(spelling)[\(summary)]")
      }
      let sign = spelling.hasPrefix("--") ? "=" : "+"
      let offer = action(CompletionOffer(value))
      return quoted(
        "\(many)\(spelling)\(sign)[\(summary)]:\(escaped(placeholder[language])):\(offer)")
    }
  }

  private static func action(_ offer: CompletionOffer) -> String {
    switch offer {
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .command(let command):
      if command.contains("designs") {
        "_baraza_designs"
      } else {
        command.contains("sed") ? "_baraza_assignments" : "_baraza_paths"
      }
    case .files: "_files"
    case .folders: "_files -/"
    case .nothing: " "
    }
  }

  /// Escapes what zsh's specifications give a meaning to.
  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "[]:\\".contains($0) ? ["\\", $0] : [$0] })
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
