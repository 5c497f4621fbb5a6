/// Writes the completion script for bash.
enum BashCompletion {
  static var script: String {
    let commands = CommandName.allCases.map(\.rawValue)
    var lines = [
      "# Completion of baraza for bash. Load it with: source <(baraza completions bash)",
      "_baraza() {",
      "  local current previous command='' word",
      "  COMPREPLY=()",
      "  current=\"${COMP_WORDS[COMP_CWORD]}\"",
      "  previous=\"${COMP_WORDS[COMP_CWORD-1]}\"",
      "  # bash splits --option=value into three words.",
      "  if [[ $current == '=' ]]; then current=''",
      "  elif [[ $previous == '=' ]]; then previous=\"${COMP_WORDS[COMP_CWORD-2]}\"; fi",
      "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
      "    case $word in",
      "      \(commands.joined(separator: "|"))) command=$word; break ;;",
      "    esac",
      "  done",
      "  case $previous in",
    ]
    for option in OptionTable.all {
      guard let value = option.value else { continue }
      let spellings = ([option.spelling] + (option.letter.map { ["-\($0)"] } ?? []))
      lines.append(
        "    \(spellings.joined(separator: "|"))) \(reply(CompletionOffer(value))) return ;;")
    }
    lines += ["  esac", "  case $command in"]
    for command in CommandTable.all {
      let options = command.optionSpecifications.map(\.spelling).joined(separator: " ")
      let offer = command.operandOffers.first ?? .nothing
      lines += [
        "    \(command.name.rawValue))",
        "      if [[ $current == -* ]]; then \(reply(.words([options])))",
        "      else \(reply(offer)) fi ;;",
      ]
    }
    let general = (OptionTable.general + [.version]).map { "--" + $0.rawValue }
    lines += [
      "    *) \(reply(.words(commands + general))) ;;",
      "  esac",
      "}",
      "complete -F _baraza baraza",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func reply(_ offer: CompletionOffer) -> String {
    switch offer {
    case .words(let words): generated("-W \"\(words.joined(separator: " "))\"")
    case .command(let command): generated("-W \"$(\(command))\"")
    case .files: "compopt -o filenames; " + generated("-f")
    case .folders: "compopt -o filenames; " + generated("-d")
    case .nothing: ":;"
    }
  }

  private static func generated(_ what: String) -> String {
    "mapfile -t COMPREPLY < <(compgen \(what) -- \"$current\");"
  }
}
