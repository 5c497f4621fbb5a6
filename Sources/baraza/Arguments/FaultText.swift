import Reports

/// Words an argument fault: what is wrong, and what to write instead.
struct FaultText {
  let message: Text
  let help: Text?

  init(_ fault: ArgumentFault) {
    typealias Words = CommandFaultTexts
    func spelled(_ name: OptionName) -> String { "--" + name.rawValue }
    func meant(_ names: [String]) -> Text? { HelpTexts.didYouMean(names) }

    switch fault {
    case .unknownCommand(let found, let suggestions):
      message = Words.unknownCommand(found)
      help = meant(suggestions)
    case .unknownOption(let found, let suggestions):
      message = Words.unknownOption(found)
      help = meant(suggestions)
    case .optionNotOfCommand(let name, let command, let takers):
      message = Words.optionNotOfCommand(spelled(name), command: command.rawValue)
      help =
        takers.isEmpty
        ? nil : Words.optionTakenBy(spelled(name), commands: takers.map(\.rawValue))
    case .missingValue(let name):
      let placeholder = OptionTable.option(name)?.placeholder ?? CommandTexts.Placeholders.name
      message = Words.missingValue(spelled(name), placeholder: placeholder)
      help = nil
    case .flagTakesNoValue(let name, let found):
      message = Words.flagTakesNoValue(spelled(name), found: found)
      help = nil
    case .givenTwice(let name):
      message = Words.givenTwice(spelled(name))
      help = nil
    case .notAWholeNumber(let name, let found):
      message = Words.notAWholeNumber(spelled(name), found: found)
      help = nil
    case .outOfRange(let name, let found, let low, let high):
      message = Words.outOfRange(spelled(name), found: found, low: "\(low)", high: "\(high)")
      help = nil
    case .badPeriod(let name, let found, let reason):
      (message, help) = Self.period(spelled(name), found, reason)
    case .periodTooShort(let name, let found):
      message = Words.periodTooShort(spelled(name), found: found)
      help = nil
    case .unknownChoice(let subject, let found, let allowed, let suggestions):
      message = Words.unknownChoice(subject, found: found)
      help = meant(suggestions) ?? Words.choices(allowed)
    case .notAnAssignment(let name, let found):
      message = Words.notAnAssignment(spelled(name), found: found)
      help = nil
    case .notANumberRange(let name, let found):
      message = Words.notANumberRange(spelled(name), found: found)
      help = nil
    case .conflict(let a, let b):
      message = Words.conflict(spelled(a), spelled(b))
      help = nil
    case .missingOperand(let command, let position):
      let operand = CommandTable.command(command)?.operands[position]
      message = Words.missingOperand(
        command.rawValue, placeholder: operand?.placeholder ?? CommandTexts.Placeholders.name)
      help = operand?.summary
    case .unexpectedOperand(let command, let found):
      message = Words.unexpectedOperand(command.rawValue, found: found)
      help = nil
    case .missingCommand:
      message = Words.missingCommand
      help = nil
    }
  }

  private static func period(
    _ option: String, _ found: String, _ reason: WrittenPeriod.Fault
  ) -> (Text, Text?) {
    typealias Words = CommandFaultTexts
    switch reason {
    case .notANumber:
      return (Words.notAPeriod(option, found: found), nil)
    case .decimalComma(let suggestion):
      return (
        Words.decimalComma(option, found: found),
        HelpTexts.didYouMean(["\(option) '\(suggestion)'"])
      )
    case .unknownUnit(let word, let suggestion):
      return (
        Words.unknownPeriodUnit(option, found: word),
        suggestion.flatMap { HelpTexts.didYouMean([$0]) } ?? Words.periodUnits
      )
    case .tooLong:
      return (Words.periodTooLong(option, found: found), nil)
    }
  }
}
