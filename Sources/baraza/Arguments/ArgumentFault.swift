/// What is wrong with the arguments: facts only, worded by `FaultText`.
enum ArgumentFault: Error, Equatable, Sendable {
  case unknownCommand(found: String, suggestions: [String])
  case unknownOption(found: String, suggestions: [String])
  /// A known option that this command does not take.
  case optionNotOfCommand(OptionName, command: CommandName, takenBy: [CommandName])
  case missingValue(OptionName)
  case flagTakesNoValue(OptionName, found: String)
  case givenTwice(OptionName)
  case notAWholeNumber(OptionName, found: String)
  case outOfRange(OptionName, found: String, low: UInt64, high: UInt64)
  case badPeriod(OptionName, found: String, WrittenPeriod.Fault)
  case periodTooShort(OptionName, found: String)
  case unknownChoice(subject: String, found: String, allowed: [String], suggestions: [String])
  case notAnAssignment(OptionName, found: String)
  case notANumberRange(OptionName, found: String)
  case conflict(OptionName, OptionName)
  case missingOperand(command: CommandName, position: Int)
  case unexpectedOperand(command: CommandName, found: String)
  case missingCommand

  /// A stable code for machine readers.
  var code: String {
    switch self {
    case .unknownCommand: "A101"
    case .unknownOption: "A102"
    case .optionNotOfCommand: "A103"
    case .missingValue: "A104"
    case .flagTakesNoValue: "A105"
    case .givenTwice: "A106"
    case .notAWholeNumber: "A107"
    case .outOfRange: "A108"
    case .badPeriod: "A109"
    case .periodTooShort: "A110"
    case .unknownChoice: "A111"
    case .notAnAssignment: "A112"
    case .conflict: "A113"
    case .missingOperand: "A114"
    case .unexpectedOperand: "A115"
    case .missingCommand: "A116"
    case .notANumberRange: "A117"
    }
  }
}
