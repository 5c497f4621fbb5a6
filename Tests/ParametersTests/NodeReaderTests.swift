import Parameters
import Testing

@Suite("Reading a study file's nodes")
struct NodeReaderTests {
  private func reader(_ text: String) throws -> NodeReader {
    NodeReader(try YAMLDocument.load(bytes: Array(text.utf8), file: "study.yaml").root)
  }

  @Test("takes every kind of value")
  func values() throws {
    var reader = try reader(
      """
      title: {en: A study, fr: Une étude}
      region: one_state
      run:
        replications: 200
        seed: 18446744073709551
        horizon: 20 year
        warm_up: {value: 6, unit: month}
        rate: 0.5 per month
      designs: [a, b]
      expect:
        - {response: queue, value: 1.5}
        - {response: cost, value: -2e3}
      """)
    #expect(reader.localizedText("title") == LocalizedText(en: "A study", fr: "Une étude"))
    #expect(reader.text("region") == "one_state")
    #expect(reader.optionalText("world") == nil)
    let horizon = reader.mapping("run") { run in
      #expect(run.integer("replications", in: 1...1_000_000) == 200)
      // Above 2^53, so a Double between would lose the last digit.
      #expect(run.integer("seed") == 18_446_744_073_709_551)
      #expect(run.period("warm_up") == Period(seconds: 15_778_800, months: 6))
      #expect(run.quantity("rate", in: .rate) == 6)
      #expect(run.optionalPeriod("start") == nil)
      return run.period("horizon")
    }
    #expect(horizon == Period(seconds: 631_152_000, months: 240))
    #expect(reader.texts("designs") == ["a", "b"])
    let values = reader.list("expect").map { item in
      reader.mapping(in: item) { ($0.text("response"), $0.number("value")) }.1
    }
    #expect(values == [1.5, -2_000])
    #expect(reader.finish().isEmpty)
  }

  @Test(
    "gives each fault its place and goes on",
    arguments: [
      ("a: x\n", ParameterIssue.Kind.unknownKey(found: "a", suggestions: []), 1, 1),
      ("numbr: 3\n", .unknownKey(found: "numbr", suggestions: ["number"]), 1, 1),
      ("number: 1,5\n", .decimalComma(found: "1,5", suggestion: "1.5"), 1, 9),
      ("whole: 1.5\n", .notWhole(found: "1.5"), 1, 8),
      ("whole: 0\n", .outOfRange(value: 0, low: 1, high: 9, unit: "number"), 1, 8),
      ("period: 5\n", .missingUnit(expected: Unit.names(of: .time)), 1, 9),
      ("period: 5 USD\n", .wrongUnit(found: "USD", expected: Unit.names(of: .time)), 1, 9),
      ("period: 5 moons\n", .notANumber(found: "5 moons"), 1, 9),
      (
        "period: -1 year\n", .outOfRange(value: -1, low: 0, high: .infinity, unit: "year"), 1, 9
      ),
      ("list: x\n", .wrongShape(expected: .sequence), 1, 7),
      ("list: [x, [y]]\n", .wrongShape(expected: .scalar), 1, 11),
      ("text:\n", .missingValue, 1, 6),
      ("title: {en: x}\n", .missingKey(name: "fr"), 1, 1),
      (
        "word: gren\n", .unknownChoice(found: "gren", allowed: ["green"], suggestion: "green"), 1, 7
      ),
    ])
  func faults(text: String, kind: ParameterIssue.Kind, line: Int, column: Int) throws {
    var reader = try reader(text)
    _ = reader.optionalNumber("number")
    _ = reader.optionalInteger("whole", in: 1...9)
    _ = reader.optionalPeriod("period")
    _ = reader.texts("list")
    _ = reader.optionalText("text")
    _ = reader.optionalLocalizedText("title")
    _ = reader.optionalWord("word", among: ["green"])
    let issues = reader.finish()
    #expect(issues.map(\.kind) == [kind])
    #expect(issues.first?.location?.line == line)
    #expect(issues.first?.location?.column == column)
    #expect(issues.first?.location?.file == "study.yaml")
    #expect(throws: ParameterIssues.self) { try reader.check() }
  }

  @Test("reports a missing key at the key above, once even if it is misspelt")
  func missing() throws {
    var reader = try reader("run:\n  seeed: 3\n")
    reader.mapping("run") { run in
      #expect(run.integer("seed", in: 1...9) == 1)
      #expect(run.period("horizon") == .zero)
    }
    let issues = ParameterIssues(reader.finish()).issues
    #expect(
      issues.map(\.kind) == [
        .missingKey(name: "horizon"), .unknownKey(found: "seeed", suggestions: ["seed"]),
      ])
    #expect(issues.map { $0.location?.line } == [1, 2])
  }
}
