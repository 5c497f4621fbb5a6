/// Arguments that hold to the command table.
struct ParsedArguments: Sendable, Equatable {
  /// What the caller asks to be told instead of, or before, running a command.
  enum HelpRequest: Sendable, Equatable {
    case short, long
  }

  enum Value: Sendable, Equatable {
    case flag
    case number(UInt64)
    case period(WrittenPeriod)
    case numbers(Range<Int>)
    case text(String)
  }

  var command: CommandName?
  var helpRequest: HelpRequest?
  var operands: [String] = []
  /// In the order typed.
  var options: [(name: OptionName, value: Value)] = []
  /// Every fault found; when there is one, the rest serves only to word it.
  var faults: [ArgumentFault] = []

  func has(_ name: OptionName) -> Bool {
    options.contains { $0.name == name }
  }

  func number(_ name: OptionName) -> UInt64? {
    for case (name, .number(let number)) in options { return number }
    return nil
  }

  /// A whole number known by the option's range to fit.
  func count(_ name: OptionName) -> Int? {
    number(name).map { Int(clamping: $0) }
  }

  func text(_ name: OptionName) -> String? {
    for case (name, .text(let text)) in options { return text }
    return nil
  }

  func period(_ name: OptionName) -> WrittenPeriod? {
    for case (name, .period(let period)) in options { return period }
    return nil
  }

  func numbers(_ name: OptionName) -> Range<Int>? {
    for case (name, .numbers(let numbers)) in options { return numbers }
    return nil
  }

  /// Every value of a repeated option, in the order typed.
  func texts(_ name: OptionName) -> [String] {
    var found: [String] = []
    for case (name, .text(let text)) in options { found.append(text) }
    return found
  }

  static func == (a: Self, b: Self) -> Bool {
    a.command == b.command && a.helpRequest == b.helpRequest && a.operands == b.operands
      && a.faults == b.faults && a.options.map(\.name) == b.options.map(\.name)
      && a.options.map(\.value) == b.options.map(\.value)
  }
}
