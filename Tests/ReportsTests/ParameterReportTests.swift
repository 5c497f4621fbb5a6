import FoundationEssentials
import Testing

@testable import Parameters
@testable import Reports

@Suite("Faults of inputs in words")
struct ParameterReportTests {
  @Test("show code, place, line, caret and advice")
  func unknownPath() {
    let issue = ParameterIssue(
      .unknownPath(
        found: "audits_per_yaer", suggestions: ["audits_per_year"]),
      at: Parameters.SourceLocation(
        file: "designs/bad.yaml", line: 12, column: 3, length: 15,
        lineText: "  audits_per_yaer: 3"))
    #expect(
      ParameterIssueReport.text(issue, language: .english) == """
        error[E102]: unknown parameter “audits_per_yaer”
           --> designs/bad.yaml:12:3
            |
         12 |   audits_per_yaer: 3
            |   ^^^^^^^^^^^^^^^
            = help: did you mean “audits_per_year”?

        """)
    #expect(
      ParameterIssueReport.text(issue, language: .french) == """
        erreur[E102]\u{202F}: paramètre inconnu «\u{202F}audits_per_yaer\u{202F}»
           --> designs/bad.yaml:12:3
            |
         12 |   audits_per_yaer: 3
            |   ^^^^^^^^^^^^^^^
            = aide\u{202F}: vouliez-vous dire «\u{202F}audits_per_year\u{202F}»\u{202F}?

        """)
  }

  @Test("tell a French planner how to write a decimal comma")
  func decimalComma() {
    let issue = ParameterIssue(
      .decimalComma(found: "12 500,50", suggestion: "12500.50"),
      at: Parameters.SourceLocation(
        file: "bad.yaml", line: 2, column: 10, length: 9, lineText: "  value: 12 500,50"),
      path: "costs.audit.per_job")
    #expect(
      ParameterIssueReport.text(issue, language: .english) == """
        error[E202]: “12 500,50” is not a number
          --> bad.yaml:2:10
           |
         2 |   value: 12 500,50
           |          ^^^^^^^^^
           = parameter: costs.audit.per_job
           = help: write 12500.50: scenario files use a point for decimals, and no space or mark \
        between thousands

        """)
  }

  @Test("never print what could steer a terminal, and cut long lines around the place")
  func unsafeLines() {
    let escape = SourceExcerpt(
      Parameters.SourceLocation(
        file: "a", line: 1, column: 3, length: 1, lineText: "a\u{1B}[31m\u{202E}b"))
    #expect(escape.line == "a\u{FFFD}[31m\u{FFFD}b")
    #expect(escape.marks == "  ^")
    let long = SourceExcerpt(
      Parameters.SourceLocation(
        file: "a", line: 1, column: 501, length: 3,
        lineText: String(repeating: "x", count: 500) + "bad" + String(repeating: "y", count: 400)))
    #expect(long.line.count <= 98 && long.line.hasPrefix("…x") && long.line.hasSuffix("y…"))
    let place = long.marks.count - 3
    #expect(Array(long.line)[place...].prefix(3) == ["b", "a", "d"])
    let beyond = SourceExcerpt(
      Parameters.SourceLocation(file: "a", line: 1, column: 99, length: 0, lineText: "short"))
    #expect(beyond.marks == "     ^")
  }

  @Test("have words in both languages for every kind", arguments: EveryKind.kinds)
  func everyKind(kind: ParameterIssue.Kind) {
    let words = ParameterIssueTexts.text(for: kind)
    for text in [words.message, words.help].compactMap({ $0 }) {
      #expect(!text.en.isEmpty && !text.fr.isEmpty && text.en != text.fr)
      #expect(!text.en.contains(kind.code), "a kind without words")
      #expect(!text.en.hasSuffix(".") && !text.fr.hasSuffix("."))
    }
  }

  @Test("are JSON of format 1 on request")
  func json() throws {
    struct Document: Decodable {
      struct Fault: Decodable {
        let code: String
        let file: String?
        let line: Int?
        let help: String?
      }
      let format: Int
      let errors: [Fault]
    }
    let issues = [
      ParameterIssue(
        .tab,
        at: Parameters.SourceLocation(
          file: "a.yaml", line: 3, column: 1, length: 1, lineText: "\tx")),
      ParameterIssue(.unusedParameter, at: nil, path: "a.b"),
    ]
    let text = ParameterIssueReport.json(issues, language: .english)
    let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    #expect(document.format == 1 && document.errors.map(\.code) == ["E309", "E109"])
    #expect(document.errors[0].line == 3 && document.errors[1].file == nil)
  }
}

@Suite("Parameter pages")
struct ParameterPageTests {
  private var leaf: ParameterLeaf {
    func place(_ file: String, _ line: Int) -> Parameters.SourceLocation {
      Parameters.SourceLocation(file: file, line: line, column: 5, length: 1, lineText: "")
    }
    return ParameterLeaf(
      path: "mine_site.yellow.correction_period", number: 6, text: "6", unit: Unit.named("month"),
      range: 0...24, oneOf: [],
      description: LocalizedText(
        en: "How long a yellow mine site has to correct.",
        fr: "Délai de correction d’un site minier coté jaune."),
      evidence: .law,
      sources: [Citation(cite: "RCM-2", at: "section 4.3", title: "Manual, second edition")],
      checked: "2026-11-24",
      uncertainty: ParameterUncertainty(
        distribution: .triangular(low: 3, mode: 6, high: 7.5), location: place("a", 1)),
      otherwise: [
        Alternative(
          text: "3", number: 3, sources: [Citation(cite: "CEEC", at: nil, title: "")],
          because: "one web text", location: place("a", 9))
      ], kind: .design,
      origins: [place("mechanism/mine_site.yaml", 12), place("designs/x.yaml", 7)],
      because: nil, note: nil)
  }

  @Test("tell everything known of one parameter")
  func page() {
    #expect(
      ParameterPage.text(
        leaf, titles: [LocalizedText(en: "Mine sites", fr: "Sites miniers")], language: .english)
          == """
          mine_site.yellow.correction_period
            Mine sites
            How long a yellow mine site has to correct.

            value        6 month
            range        0 – 24 month
            uncertainty  triangular: low 3, mode 6, high 7.5
            evidence     law or rule in force
            source       RCM-2 — Manual, second edition, section 4.3
            checked      2026-11-24
            otherwise    3 month — one web text (CEEC)
            part of      the design
            set in       mechanism/mine_site.yaml:12
            changed in   designs/x.yaml:7

          """)
    let french = ParameterPage.text(leaf, language: .french)
    #expect(
      french.contains(
        "  incertitude   triangulaire\u{202F}: bas 3\u{202F}; mode 6\u{202F}; haut 7,5\n"))
    #expect(french.contains("  valeur        6 mois\n"))
    #expect(french.contains("Délai de correction d’un site minier coté jaune."))
  }

  @Test("list parameters a line each, with where each was set on request")
  func lines() {
    #expect(
      ParameterPage.lines([leaf], origin: true, language: .english)
        == """
        mine_site.yellow.correction_period  6 month  mechanism/mine_site.yaml:12  designs/x.yaml:7

        """)
    #expect(
      ParameterPage.lines([leaf], origin: false, language: .french)
        == "mine_site.yellow.correction_period  6 mois\n")
  }

  @Test("are JSON of format 1 on request")
  func json() throws {
    struct Document: Decodable {
      struct Row: Decodable {
        let path: String
        let value: Double
        let unit: String
        let range: [Double]
      }
      let format: Int
      let parameters: [Row]
    }
    let document = try JSONDecoder().decode(
      Document.self, from: Data(ParameterPage.json([leaf]).utf8))
    #expect(document.format == 1 && document.parameters[0].value == 6)
    #expect(document.parameters[0].unit == "month" && document.parameters[0].range == [0, 24])
  }
}
