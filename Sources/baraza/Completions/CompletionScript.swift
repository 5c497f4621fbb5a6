import Reports

/// A shell the tool can write completions for.
enum CompletionShell: String, CaseIterable {
  case bash, zsh, fish

  /// The completion script, made from the command table.
  func script(language: Language) -> String {
    switch self {
    case .bash: BashCompletion.script
    case .zsh: ZshCompletion.script(language: language)
    case .fish: FishCompletion.script(language: language)
    }
  }
}

/// What a shell should offer for a value.
enum CompletionOffer: Equatable {
  case words([String])
  /// The lines a command prints.
  case command(String)
  case files
  case folders
  case nothing

  init(_ kind: ValueKind) {
    switch kind {
    case .choice(let words): self = .words(words)
    case .file: self = .files
    case .folder: self = .folders
    case .name(.design): self = .command("baraza designs --names 2>/dev/null")
    case .name(.parameter): self = .command("baraza show --names 2>/dev/null")
    case .assignment: self = .command("baraza show --names 2>/dev/null | sed 's/$/=/'")
    case .name(.command): self = .words(CommandName.allCases.map(\.rawValue))
    case .wholeNumber, .period, .date, .name, .list, .numberRange: self = .nothing
    }
  }
}

extension CommandSpecification {
  /// What may stand as the next operand; the first kind that may repeat, else each in turn.
  var operandOffers: [CompletionOffer] { operands.map { CompletionOffer($0.value) } }

  /// The options with their specifications, in the order of help.
  var optionSpecifications: [OptionSpecification] { allOptions.compactMap(OptionTable.option) }
}
