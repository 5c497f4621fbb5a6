import Parameters

/// Reads arguments by the command table, and finds every fault in them at once.
struct ArgumentParser {
  private var parsed = ParsedArguments()
  /// Options written but not known, kept until the command is known, to suggest its own first.
  private var unknown: [String] = []
  private var words: [String] = []

  /// Parses arguments without the program's name.
  static func parse(_ arguments: [String]) -> ParsedArguments {
    var parser = ArgumentParser()
    parser.read(arguments)
    parser.chooseCommand()
    parser.checkOptions()
    parser.checkOperands()
    return parser.parsed
  }

  // MARK: Reading words

  private mutating func read(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words.append(contentsOf: rest)
        return
      } else if argument.hasPrefix("--") {
        readLong(argument, &rest)
      } else if argument.hasPrefix("-"), argument.count > 1, Double(argument) == nil {
        readShort(argument, &rest)
      } else {
        words.append(argument)
      }
    }
  }

  private mutating func readLong(_ argument: String, _ rest: inout ArraySlice<String>) {
    let body = argument.dropFirst(2)
    let name = String(body.prefix { $0 != "=" })
    let inline = body.count > name.count ? String(body.dropFirst(name.count + 1)) : nil
    guard let option = OptionTable.all.first(where: { $0.name.rawValue == name }) else {
      unknown.append("--" + name)
      return
    }
    if option.name == .help, inline == nil {
      parsed.helpRequest = .long
    }
    take(option, inline: inline, &rest)
  }

  private mutating func readShort(_ argument: String, _ rest: inout ArraySlice<String>) {
    let letter = argument[argument.index(after: argument.startIndex)]
    guard let option = OptionTable.all.first(where: { $0.letter == letter }) else {
      unknown.append(argument)
      return
    }
    var inline: String? = String(argument.dropFirst(2))
    if inline?.hasPrefix("=") == true { inline?.removeFirst() }
    if argument.count == 2 { inline = nil }
    if option.name == .help, inline == nil, parsed.helpRequest == nil {
      parsed.helpRequest = .short
    }
    take(option, inline: inline, &rest)
  }

  private mutating func take(
    _ option: OptionSpecification, inline: String?, _ rest: inout ArraySlice<String>
  ) {
    guard let kind = option.value else {
      if let inline {
        parsed.faults.append(.flagTakesNoValue(option.name, found: inline))
      } else {
        parsed.options.append((option.name, .flag))
      }
      return
    }
    var written = inline
    if written == nil, let next = rest.first, !Self.isOption(next) {
      written = next
      rest.removeFirst()
    }
    guard let written, !written.isEmpty else {
      parsed.faults.append(.missingValue(option.name))
      return
    }
    if !option.repeats, parsed.has(option.name) {
      parsed.faults.append(.givenTwice(option.name))
    }
    do throws(ArgumentFault) {
      parsed.options.append((option.name, try Self.value(written, kind, of: option)))
    } catch {
      parsed.faults.append(error)
    }
  }

  /// Whether an argument is an option rather than a value: `-1` is a value, `-o` and `--` are not.
  private static func isOption(_ argument: String) -> Bool {
    argument.hasPrefix("-") && argument.count > 1 && Double(argument) == nil
  }

  // MARK: Values

  private static func value(
    _ written: String, _ kind: ValueKind, of option: OptionSpecification
  ) throws(ArgumentFault) -> ParsedArguments.Value {
    switch kind {
    case .wholeNumber(let range):
      return .number(try wholeNumber(written, range, of: option.name))
    case .period(let shortest):
      let period: WrittenPeriod
      do throws(WrittenPeriod.Fault) {
        period = try WrittenPeriod(written)
      } catch {
        throw .badPeriod(option.name, found: written, error)
      }
      guard period.years >= shortest else {
        throw .periodTooShort(option.name, found: written)
      }
      return .period(period)
    case .choice(let allowed):
      try check(written, among: allowed, subject: option.spelling)
      return .text(written)
    case .numberRange:
      guard let numbers = numberRange(written) else {
        throw .notANumberRange(option.name, found: written)
      }
      return .numbers(numbers)
    case .assignment:
      // The path and the value are judged with the parameters; only the form is judged here.
      let sign = written.firstIndex(of: "=") ?? written.endIndex
      guard !written[..<sign].allSatisfy(\.isWhitespace),
        !written[sign...].dropFirst().allSatisfy(\.isWhitespace)
      else {
        throw .notAnAssignment(option.name, found: written)
      }
      return .text(written)
    case .file, .folder, .name, .date, .list:
      return .text(written)
    }
  }

  /// `A..B` with A below B.
  private static func numberRange(_ written: String) -> Range<Int>? {
    guard let dots = written.firstRange(of: "..") else { return nil }
    let ends = [written[..<dots.lowerBound], written[dots.upperBound...]].compactMap { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    guard ends.count == 2, ends[0] < ends[1] else { return nil }
    return ends[0]..<ends[1]
  }

  private static func wholeNumber(
    _ written: String, _ range: ClosedRange<UInt64>, of name: OptionName
  ) throws(ArgumentFault) -> UInt64 {
    let outOfRange = ArgumentFault.outOfRange(
      name, found: written, low: range.lowerBound, high: range.upperBound)
    // Grouping as in 1_000 or 1'000 is refused: two readers could take it for two numbers.
    let unsigned = written.hasPrefix("-") ? written.dropFirst() : written[...]
    guard !unsigned.isEmpty, unsigned.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw .notAWholeNumber(name, found: written)
    }
    guard let number = UInt64(written), range.contains(number) else { throw outOfRange }
    return number
  }

  private static func check(
    _ written: String, among allowed: [String], subject: String
  ) throws(ArgumentFault) {
    guard !allowed.contains(written) else { return }
    throw .unknownChoice(
      subject: subject, found: written, allowed: allowed,
      suggestions: NearestNames.suggestions(for: written, among: allowed))
  }

  // MARK: The command and its options

  private mutating func chooseCommand() {
    guard let word = words.first else {
      let asksNothing = parsed.options.isEmpty && unknown.isEmpty && parsed.faults.isEmpty
      if !asksNothing, parsed.helpRequest == nil, !parsed.has(.version) {
        parsed.faults.append(.missingCommand)
      }
      return
    }
    words.removeFirst()
    if let command = CommandName(rawValue: word) {
      parsed.command = command
    } else {
      let names = CommandName.allCases.map(\.rawValue)
      parsed.faults.insert(
        .unknownCommand(
          found: word, suggestions: NearestNames.suggestions(for: word, among: names)), at: 0)
    }
  }

  private mutating func checkOptions() {
    let command = parsed.command.flatMap(CommandTable.command)
    let own = command?.allOptions ?? OptionName.allCases
    for spelling in unknown {
      // The dashes are left out, or they would make every option look near.
      let typed = String(spelling.drop { $0 == "-" })
      var near = Self.near(typed, own)
      if near.isEmpty {
        near = Self.near(typed, OptionName.allCases)
      }
      near = typed.count < 2 ? [] : near.map { "--" + $0 }
      parsed.faults.append(.unknownOption(found: spelling, suggestions: near))
    }
    if let command {
      var reported: [OptionName] = []
      for (name, _) in parsed.options
      where !command.allOptions.contains(name) && name != .version && !reported.contains(name) {
        reported.append(name)
        let takers = CommandTable.all.filter { $0.options.contains(name) }.map(\.name)
        parsed.faults.append(.optionNotOfCommand(name, command: command.name, takenBy: takers))
      }
    }
    for (a, b) in OptionTable.conflicts where parsed.has(a) && parsed.has(b) {
      parsed.faults.append(.conflict(a, b))
    }
  }

  /// The options that begin as typed, else those spelt nearly so.
  private static func near(_ typed: String, _ names: [OptionName]) -> [String] {
    let names = names.map(\.rawValue)
    let begun = typed.count < 2 ? [] : names.filter { $0.hasPrefix(typed) }
    return begun.isEmpty ? NearestNames.suggestions(for: typed, among: names) : begun
  }

  private mutating func checkOperands() {
    guard let command = parsed.command.flatMap(CommandTable.command) else { return }
    parsed.operands = words
    var rest = words[...]
    for (position, operand) in command.operands.enumerated() {
      if rest.count < operand.count.lowerBound {
        parsed.faults.append(.missingOperand(command: command.name, position: position))
      }
      for word in rest.prefix(operand.count.upperBound) {
        let allowed: [String]
        switch operand.value {
        case .choice(let words): allowed = words
        case .name(.command): allowed = CommandName.allCases.map(\.rawValue)
        default: continue
        }
        do throws(ArgumentFault) {
          try Self.check(word, among: allowed, subject: command.name.rawValue)
        } catch {
          parsed.faults.append(error)
        }
      }
      rest = rest.dropFirst(operand.count.upperBound)
    }
    for word in rest {
      parsed.faults.append(.unexpectedOperand(command: command.name, found: word))
    }
  }
}
