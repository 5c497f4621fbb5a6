import Testing

@testable import baraza

@Suite("Parsing arguments")
struct ArgumentParserTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: [String]
    let command: CommandName?
    let operands: [String]
    let options: [String]
    var testDescription: String { line.joined(separator: " ") }

    init(_ line: [String], _ command: CommandName?, _ operands: [String], _ options: [String]) {
      self.line = line
      self.command = command
      self.operands = operands
      self.options = options
    }
  }

  static func written(_ value: ParsedArguments.Value) -> String {
    switch value {
    case .flag: ""
    case .number(let number): "=\(number)"
    case .period(let period): "=\(period.seconds)s"
    case .numbers(let numbers): "=\(numbers)"
    case .text(let text): "=\(text)"
    }
  }

  static let good: [Case] = [
    Case(["compare"], .compare, [], []),
    Case(["compare", "a", "b"], .compare, ["a", "b"], []),
    Case(["compare", "--seed", "7"], .compare, [], ["seed=7"]),
    Case(["compare", "--seed=7"], .compare, [], ["seed=7"]),
    Case(["--lang", "fr", "compare", "a"], .compare, ["a"], ["lang=fr"]),
    Case(["compare", "--", "--odd"], .compare, ["--odd"], []),
    Case(["compare", "-n", "50", "-j2"], .compare, [], ["replications=50", "jobs=2"]),
    Case(["compare", "-n=50"], .compare, [], ["replications=50"]),
    Case(["compare", "-o", "runs/a"], .compare, [], ["output=runs/a"]),
    Case(
      ["compare", "--seed", "18446744073709551615"], .compare, [], ["seed=18446744073709551615"]),
    Case(["compare", "--horizon", "20 year"], .compare, [], ["horizon=631152000s"]),
    Case(["compare", "--horizon", "20 years"], .compare, [], ["horizon=631152000s"]),
    Case(["compare", "--horizon=20"], .compare, [], ["horizon=631152000s"]),
    Case(["compare", "--horizon=20 ans"], .compare, [], ["horizon=631152000s"]),
    Case(["compare", "--horizon=18months"], .compare, [], ["horizon=47336400s"]),
    Case(["run", "s", "--units", "3..10"], .run, ["s"], ["units=3..<10"]),
    Case(["compare", "--warm-up", "0"], .compare, [], ["warm-up=0s"]),
    Case(
      ["compare", "--set", "a.b=3 month", "--set=c=x=y"], .compare, [],
      ["set=a.b=3 month", "set=c=x=y"]),
    Case(["compare", "--json", "--json"], .compare, [], ["json", "json"]),
    Case(["show", "d", "mine_site", "--origin"], .show, ["d", "mine_site"], ["origin"]),
    Case(["explain", "a.b"], .explain, ["a.b"], []),
    Case(["completions", "zsh"], .completions, ["zsh"], []),
    Case(["help", "check"], .help, ["check"], []),
    Case(["--version"], nil, [], ["version"]),
    Case([], nil, [], []),
  ]

  @Test("A good line gives its command, operands and options", arguments: good)
  func parsesGoodLines(_ example: Case) {
    let parsed = ArgumentParser.parse(example.line)
    #expect(parsed.faults == [])
    #expect(parsed.command == example.command)
    #expect(parsed.operands == example.operands)
    #expect(parsed.options.map { $0.name.rawValue + Self.written($0.value) } == example.options)
  }

  struct FaultyCase: Sendable, CustomTestStringConvertible {
    let line: [String]
    let faults: [ArgumentFault]
    var testDescription: String { line.joined(separator: " ") }

    init(_ line: [String], _ faults: [ArgumentFault]) {
      self.line = line
      self.faults = faults
    }
  }

  static let faulty: [FaultyCase] = [
    FaultyCase(["comprae"], [.unknownCommand(found: "comprae", suggestions: ["compare"])]),
    FaultyCase(["xyzzy"], [.unknownCommand(found: "xyzzy", suggestions: [])]),
    FaultyCase(
      ["compare", "--replicatons", "4"],
      [.unknownOption(found: "--replicatons", suggestions: ["--replications"])]),
    FaultyCase(
      ["compare", "--rep"], [.unknownOption(found: "--rep", suggestions: ["--replications"])]),
    FaultyCase(
      ["compare", "--sede=4"], [.unknownOption(found: "--sede", suggestions: ["--seed"])]),
    FaultyCase(["compare", "-q"], [.unknownOption(found: "-q", suggestions: [])]),
    FaultyCase(["compare", "--seed"], [.missingValue(.seed)]),
    FaultyCase(["compare", "--seed="], [.missingValue(.seed)]),
    FaultyCase(["compare", "--seed", "--json"], [.missingValue(.seed)]),
    FaultyCase(["compare", "--json=yes"], [.flagTakesNoValue(.json, found: "yes")]),
    FaultyCase(["compare", "--seed=1", "--seed=2"], [.givenTwice(.seed)]),
    FaultyCase(["compare", "--seed", "x"], [.notAWholeNumber(.seed, found: "x")]),
    FaultyCase(["compare", "--seed", "1.5"], [.notAWholeNumber(.seed, found: "1.5")]),
    FaultyCase(
      ["compare", "--seed", "-1"],
      [.outOfRange(.seed, found: "-1", low: 0, high: UInt64.max)]),
    FaultyCase(
      ["compare", "--seed", "18446744073709551616"],
      [.outOfRange(.seed, found: "18446744073709551616", low: 0, high: UInt64.max)]),
    FaultyCase(
      ["compare", "-n", "0"], [.outOfRange(.replications, found: "0", low: 1, high: 10_000_000)]),
    FaultyCase(["compare", "-j", "0"], [.outOfRange(.jobs, found: "0", low: 1, high: 1_024)]),
    FaultyCase(
      ["compare", "--horizon", "long"], [.badPeriod(.horizon, found: "long", .notANumber)]),
    FaultyCase(
      ["compare", "--horizon", "2,5 years"],
      [.badPeriod(.horizon, found: "2,5 years", .decimalComma(suggestion: "2.5 years"))]),
    FaultyCase(
      ["compare", "--horizon", "20 yaers"],
      [.badPeriod(.horizon, found: "20 yaers", .unknownUnit(found: "yaers", suggestion: "years"))]),
    FaultyCase(
      ["compare", "--horizon", "0"], [.periodTooShort(.horizon, found: "0")]),
    FaultyCase(
      ["compare", "--horizon", "1e300"],
      [.badPeriod(.horizon, found: "1e300", .unknownUnit(found: "e300", suggestion: nil))]),
    FaultyCase(
      ["compare", "--horizon", "99999"], [.badPeriod(.horizon, found: "99999", .tooLong)]),
    FaultyCase(
      ["compare", "--lang", "de"],
      [
        .unknownChoice(subject: "--lang", found: "de", allowed: ["en", "fr"], suggestions: [])
      ]),
    FaultyCase(["compare", "--set", "a.b"], [.notAnAssignment(.set, found: "a.b")]),
    FaultyCase(["compare", "--set", "=3"], [.notAnAssignment(.set, found: "=3")]),
    FaultyCase(["compare", "--json", "--csv"], [.conflict(.json, .csv)]),
    FaultyCase(
      ["check", "--seed", "1"],
      [
        .optionNotOfCommand(
          .seed, command: .check,
          takenBy: [
            .compare, .stress, .burden, .trace, .replay, .plan, .sweep, .run, .stocktake,
            .selfcheck, .history,
          ])
      ]),
    FaultyCase(["explain"], [.missingOperand(command: .explain, position: 0)]),
    FaultyCase(["explain", "a", "b"], [.unexpectedOperand(command: .explain, found: "b")]),
    FaultyCase(["designs", "x"], [.unexpectedOperand(command: .designs, found: "x")]),
    FaultyCase(
      ["completions", "zhs"],
      [
        .unknownChoice(
          subject: "completions", found: "zhs", allowed: ["bash", "zsh", "fish"],
          suggestions: ["zsh"])
      ]),
    FaultyCase(["--json"], [.missingCommand]),
    FaultyCase(
      ["comprae", "--sede", "-n", "0"],
      [
        .unknownCommand(found: "comprae", suggestions: ["compare"]),
        .outOfRange(.replications, found: "0", low: 1, high: 10_000_000),
        .unknownOption(found: "--sede", suggestions: ["--seed"]),
      ]),
  ]

  @Test("A faulty line gives every fault at once, with suggestions", arguments: faulty)
  func findsFaults(_ example: FaultyCase) {
    #expect(ArgumentParser.parse(example.line).faults == example.faults)
  }

  @Test("Asking for help is seen wherever it stands, and -h differs from --help")
  func seesHelp() {
    #expect(ArgumentParser.parse(["-h"]).helpRequest == .short)
    #expect(ArgumentParser.parse(["--help"]).helpRequest == .long)
    #expect(ArgumentParser.parse(["compare", "a", "-h"]).helpRequest == .short)
    #expect(ArgumentParser.parse(["compare", "--bogus", "--help"]).helpRequest == .long)
  }

  @Test("The tables are consistent: every option and command once, no letter twice")
  func tablesAreConsistent() {
    #expect(Set(OptionTable.all.map(\.name)).count == OptionTable.all.count)
    #expect(OptionTable.all.count == OptionName.allCases.count)
    let letters = OptionTable.all.compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
    #expect(CommandTable.all.map(\.name) == CommandName.allCases)
    for command in CommandTable.all {
      #expect(Set(command.allOptions).count == command.allOptions.count)
    }
    for option in OptionTable.all {
      #expect((option.value == nil) == (option.placeholder == nil))
    }
  }

  @Test("Every example of the help parses without a fault")
  func examplesParse() {
    for command in CommandTable.all {
      for example in command.examples where example.line.hasPrefix("baraza ") {
        let words = example.line.split(separator: "'", omittingEmptySubsequences: false)
        var line: [String] = []
        for (position, piece) in words.enumerated() {
          if position % 2 == 1 {
            line.append(String(piece))
          } else {
            line += piece.split(separator: " ").map(String.init)
          }
        }
        #expect(ArgumentParser.parse(Array(line.dropFirst())).faults == [], "\(example.line)")
      }
    }
  }
}
