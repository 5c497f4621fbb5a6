import Foundation
import Testing

@Suite("The tool as typed")
struct UsageRunTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: [String]
    let code: Int32
    /// Texts that standard output must hold; none means it must be empty.
    let output: [String]
    /// Texts that standard error must hold; none means it must be empty.
    let errors: [String]
    var environment: [String: String] = [:]
    var testDescription: String { line.joined(separator: " ") }
  }

  static let cases: [Case] = [
    Case(line: [], code: 2, output: [], errors: ["Usage: baraza", "baraza compare", "Explore"]),
    Case(line: ["-h"], code: 0, output: ["Usage: baraza", "Check"], errors: []),
    Case(line: ["--help"], code: 0, output: ["Exit codes", "130", "NO_COLOR"], errors: []),
    Case(
      line: ["help", "compare"], code: 0, output: ["--replications", "Exit codes"], errors: []),
    Case(line: ["compare", "-h"], code: 0, output: ["--replications"], errors: []),
    Case(
      line: ["--help", "--lang", "fr"], code: 0, output: ["Codes de sortie", "interrompu"],
      errors: []),
    Case(
      line: ["--help"], code: 0, output: ["Codes de sortie"], errors: [],
      environment: ["LANG": "fr_FR.UTF-8"]),
    Case(
      line: ["--help", "--lang", "en"], code: 0, output: ["Exit codes"], errors: [],
      environment: ["LC_ALL": "fr_FR.UTF-8"]),
    Case(line: ["--version"], code: 0, output: ["baraza 0.", "swift 6."], errors: []),
    Case(line: ["comprae"], code: 2, output: [], errors: ["comprae", "“compare”"]),
    Case(
      line: ["comprae", "--lang", "fr"], code: 2, output: [],
      errors: ["commande inconnue", "vouliez-vous dire"]),
    Case(
      line: ["compare", "--sede", "1", "-n", "0", "--json=1"], code: 2, output: [],
      errors: ["--sede", "“--seed”", "--replications", "--json"]),
    Case(
      line: ["compare", "--json", "--csv"], code: 2,
      output: ["\"format\": 1", "\"errors\": [", "\"code\": \"A113\""], errors: []),
    Case(line: ["compare", "--horizon", "2,5 years"], code: 2, output: [], errors: ["2.5 years"]),
    Case(line: ["explain"], code: 2, output: [], errors: ["PATH"]),
    Case(
      line: ["completions", "bash"], code: 0, output: ["complete -F _baraza baraza"], errors: []),
    Case(line: ["completions", "zsh"], code: 0, output: ["#compdef baraza"], errors: []),
    Case(line: ["completions", "fish"], code: 0, output: ["complete -c baraza"], errors: []),
    Case(
      line: ["designs", "--scenarios", "/nonexistent"], code: 2, output: [],
      errors: ["/nonexistent"]),
  ]

  @Test("Exit code, standard output and standard error are as promised", arguments: cases)
  func runs(_ example: Case) throws {
    let outcome = try BuiltTool().run(example.line, environment: example.environment)
    #expect(outcome.code == example.code)
    for text in example.output { #expect(outcome.output.contains(text)) }
    for text in example.errors { #expect(outcome.errors.contains(text)) }
    if example.output.isEmpty { #expect(outcome.output == "") }
    if example.errors.isEmpty { #expect(outcome.errors == "") }
    // No run is watched, so no control sequence may appear.
    #expect(!outcome.output.contains("\u{1B}") && !outcome.errors.contains("\u{1B}"))
  }

  @Test("Colour is forced by --color and CLICOLOR_FORCE, and NO_COLOR wins over the latter")
  func colour() throws {
    let tool = try BuiltTool()
    let escape = "\u{1B}["
    #expect(try tool.run(["-h", "--color", "always"]).output.contains(escape))
    #expect(try tool.run(["-h"], environment: ["CLICOLOR_FORCE": "1"]).output.contains(escape))
    let both = ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]
    #expect(try !tool.run(["-h"], environment: both).output.contains(escape))
  }

  @Test("Standard output that cannot be written is an error, a vanished reader is none")
  func unwritableOutput() throws {
    let tool = try BuiltTool()
    let full = try shell("\(tool.executable.path) --help > /dev/full")
    #expect(full.code == 2)
    #expect(full.errors.contains("standard output"))
    let gone = try shell("\(tool.executable.path) --help | head -n 1")
    #expect(gone.code == 0)
    #expect(gone.errors == "")
  }

  @Test("Each completion script is sound for its shell, where that shell is installed")
  func completionsAreSound() throws {
    let tool = try BuiltTool()
    for name in ["bash", "zsh", "fish"] {
      guard try shell("command -v \(name)").code == 0 else { continue }
      let outcome = try shell("\(tool.executable.path) completions \(name) | \(name) -n /dev/stdin")
      #expect(outcome.code == 0, "\(name): \(outcome.errors)")
    }
  }

  @Test("bash completes commands, options and closed values")
  func bashCompletes() throws {
    let tool = try BuiltTool()
    func complete(_ words: String, _ count: Int) throws -> [String] {
      let script = """
        source <(\(tool.executable.path) completions bash)
        COMP_WORDS=(\(words)); COMP_CWORD=\(count); _baraza; printf '%s\\n' "${COMPREPLY[@]}"
        """
      return try shell(script).output.split(separator: "\n").map(String.init)
    }
    #expect(try complete("baraza comp", 1) == ["compare", "completions"])
    #expect(try complete("baraza compare --rep", 2) == ["--replications"])
    #expect(try complete("baraza compare --lang f", 3) == ["fr"])
    #expect(try complete("baraza compare --color = al", 4) == ["always"])
    #expect(try complete("baraza completions z", 2) == ["zsh"])
  }

  private func shell(_ script: String) throws -> BuiltTool.Outcome {
    try BuiltTool.run(
      ["/bin/bash", "-c", "set -o pipefail; " + script],
      environment: ProcessInfo.processInfo.environment)
  }
}
