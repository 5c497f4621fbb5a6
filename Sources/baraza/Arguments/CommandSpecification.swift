import Reports

/// The commands, by the word typed.
enum CommandName: String, CaseIterable, Sendable {
  case compare, stress, burden, trace, replay, plan, sweep, status, summary, sensitivity,
    run, merge, verify, designs, show, explain, stocktake, check, selfcheck, history, completions,
    help
}

/// The heading a command is listed under.
enum CommandGroup: CaseIterable, Sendable {
  case compare, sweep, explore, check, other
}

/// What a command takes besides options.
struct OperandSpecification: Sendable {
  let placeholder: Text
  let value: ValueKind
  let count: ClosedRange<Int>
  let summary: Text
}

/// One worked example of the help: what is typed and what it does.
struct CommandExample: Sendable {
  let line: String
  let meaning: Text
}

/// All that is known of one command: parsing, help and completions are made from this.
struct CommandSpecification: Sendable {
  let name: CommandName
  let group: CommandGroup
  let summary: Text
  let details: Text
  let operands: [OperandSpecification]
  let options: [OptionName]
  let examples: [CommandExample]

  /// The command's own options, then the general ones.
  var allOptions: [OptionName] { options + OptionTable.general }
}
