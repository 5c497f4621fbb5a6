import Experiments
import Mechanism
import Parameters
import Testing

@testable import Studies

@Suite("Files of thresholds")
struct ThresholdFileTests {
  private static let responses = [
    ResponseDefinition(name: "cost", unit: "USD per year"),
    ResponseDefinition(name: "coverage_current_sites", unit: "share"),
    ResponseDefinition(name: "months_unfunded", unit: "body-months"),
  ]

  private static let head = """
    format: 1
    kind: thresholds
    title: {en: Limits, fr: Seuils}
    required_probability: 80 %
    near_zero: 5 %
    thresholds:

    """

  private func read(_ text: String) throws(ParameterIssues) -> ThresholdFile {
    try ThresholdFile.read(
      YAMLDocument.load(bytes: Array(text.utf8), file: "limits.yaml"), responses: Self.responses)
  }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return error.issues.map { issue in
        "\(issue.kind.code) \(issue.location.map { "\($0.file):\($0.line):\($0.column)" } ?? "nowhere")"
      }
    }
  }

  @Test("A file is read with each limit in the unit of its response")
  func reads() throws {
    let file = try read(
      Self.head + """
          - {response: coverage_current_sites, at_least: 40, unit: "%"}
          - {response: cost, at_most: 2.5, unit: million USD per year}
          - {response: cost, at_least: 300, unit: thousand USD per year}
          - {response: months_unfunded, at_most: 12, unit: body-months}

        """)
    #expect(file.requiredProbability == 0.8 && file.nearZero == 0.05)
    #expect(
      file.thresholds == [
        Threshold(response: "coverage_current_sites", side: .atLeast, limit: 0.4),
        Threshold(response: "cost", side: .atMost, limit: 2_500_000),
        Threshold(response: "cost", side: .atLeast, limit: 300_000),
        Threshold(response: "months_unfunded", side: .atMost, limit: 12),
      ])
    #expect(file.units == ["share", "USD per year", "USD per year", "body-months"])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let row: String
    let fault: String

    var testDescription: String { what }
  }

  static let cases = [
    Case(
      what: "an unknown response",
      row: "{response: coverage_curent_sites, at_least: 1, unit: share}",
      fault: "E114 limits.yaml:7:16"),
    Case(
      what: "a unit of another dimension", row: "{response: cost, at_most: 1, unit: share}",
      fault: "E209 limits.yaml:7:40"),
    Case(
      what: "a unit that does not exist", row: "{response: cost, at_most: 1, unit: moons}",
      fault: "E208 limits.yaml:7:40"),
    Case(
      what: "another unit than the response's own",
      row: "{response: months_unfunded, at_most: 1, unit: month}", fault: "E209 limits.yaml:7:51"),
    Case(what: "no unit", row: "{response: cost, at_most: 1}", fault: "E103 limits.yaml:7:5"),
    Case(what: "no limit", row: "{response: cost, unit: share}", fault: "E103 limits.yaml:7:5"),
    Case(
      what: "both limits in one",
      row: "{response: cost, at_least: 1, at_most: 2, unit: USD per year}",
      fault: "E219 limits.yaml:7:44"),
    Case(
      what: "a share above one",
      row: "{response: coverage_current_sites, at_least: 40, unit: share}",
      fault: "E207 limits.yaml:7:50"),
    Case(
      what: "a decimal comma", row: "{response: cost, at_most: '1,5', unit: USD per year}",
      fault: "E202 limits.yaml:7:31"),
    Case(
      what: "an unknown key", row: "{response: cost, at_most: 1, unit: USD per year, why: x}",
      fault: "E101 limits.yaml:7:54"),
  ]

  @Test("A faulty limit is a fault with its place", arguments: cases)
  func faulty(_ example: Case) {
    #expect(faults(Self.head + "  - \(example.row)\n") == [example.fault])
  }

  @Test(
    "A file without limits, twice the same, or with an impossible probability is faulty, all at once"
  )
  func whole() {
    #expect(faults(Self.head.dropLast() + " []\n") == ["E113 limits.yaml:6:1"])
    let row = "  - {response: cost, at_most: 1, unit: USD per year}\n"
    #expect(faults(Self.head + row + row) == ["E104 limits.yaml:8:5"])
    let wrong = Self.head.replacing("80 %", with: "180 %").replacing(
      "kind: thresholds", with: "kind: study")
    #expect(faults(wrong + row) == ["E211 limits.yaml:2:7", "E207 limits.yaml:4:23"])
  }

  @Test("Worlds are named one by one or all together; an unknown one is a fault with its place")
  func worlds() throws {
    let library = try ParameterLibrary(root: shippedScenarios)
    func named(_ written: String) throws(ParameterIssues) -> [String?] {
      try Worlds.named(written, option: "--worlds", over: "great_lakes", in: library)
    }
    #expect(try named("consolidation,reference,consolidation") == ["consolidation", nil])
    let all = try named("all")
    #expect(all.first == .some(nil) && all.count == library.worldIDs(over: "great_lakes").count + 1)
    #expect(all.contains("conflict_resurgence"))
    #expect(try Worlds.named("all", option: "--worlds", over: "one_state", in: library) == [nil])
    #expect(throws: ParameterIssues.self) { try named("consolidatoin") }
    #expect(throws: ParameterIssues.self) { try named(",") }
  }
}
