import Reports
import ResultsStore
import Testing

@Suite("Other texts")
struct OtherTextTests {
  @Test("every response has a label and a definition in both languages", arguments: responses)
  func responseTexts(name: String) throws {
    let text = try #require(ResponseTexts.text(for: name))
    for words in [text.label, text.definition] {
      #expect(!words.en.isEmpty && !words.fr.isEmpty)
    }
    #expect(text.definition.en.hasSuffix(".") && text.definition.fr.hasSuffix("."))
  }

  @Test("an unknown response has no definition and stands for itself")
  func unknownResponse() {
    #expect(ResponseTexts.text(for: "nothing_like_it") == nil)
    #expect(ResponseTexts.text(for: "cost_by_body.") == nil)
    #expect(ResponseTexts.label(for: "nothing_like_it").fr == "nothing_like_it")
  }

  @Test("a family's member is named in the scheme's own words")
  func family() {
    #expect(
      ResponseTexts.label(for: "visits_done.third_party_audit").fr
        == "visites faites\u{202F}: audits par tierce partie (ATP)")
    #expect(
      ResponseTexts.label(for: "status_share.member_state.red").en == "member states: suspended")
    #expect(ResponseTexts.label(for: "status_share.mine_site.green").fr.hasSuffix("coté vert"))
  }

  @Test("every line of a trace begins by saying that it is simulated")
  func trace() {
    let lines = [
      TraceLine(
        year: 2027, month: 3, day: 9,
        text: Text(en: "a serious breach begins", fr: "un manquement grave commence"))
    ]
    let english = TraceText.text(
      lines, subject: "CD-site-000123", design: "today", seed: 1, replication: 0,
      language: .english)
    #expect(english.split(separator: "\n").allSatisfy { $0.hasPrefix("SIMULATED  ") })
    #expect(
      english.hasPrefix("SIMULATED  History of CD-site-000123 under today, seed 1, run 0\n"))
    #expect(english.hasSuffix("SIMULATED  2027-03-09  a serious breach begins\n"))
    let french = TraceText.text(
      [], subject: "BI-state", design: "today", seed: 1, replication: 0, language: .french)
    #expect(french.split(separator: "\n").allSatisfy { $0.hasPrefix("SIMULÉ  ") })
    #expect(french.hasSuffix("il ne lui est rien arrivé\n"))
  }

  @Test("dates are written in words")
  func dates() {
    #expect(DateText.long(year: 2027, month: 3, day: 1, language: .english) == "1 March 2027")
    #expect(DateText.long(year: 2027, month: 3, day: 1, language: .french) == "1er mars 2027")
    #expect(DateText.iso(year: 987, month: 3, day: 1) == "0987-03-01")
  }

  @Test(
    "verification studies are tabulated under their names, with standard errors and what differs")
  func selfcheck() {
    let rows = [
      SelfcheckRow(
        study: "two_state", response: "share", expected: 0.8, found: 0.803, standardError: 0.001,
        z: 3, agrees: true),
      SelfcheckRow(
        study: "queue", response: "length", expected: 3, found: 3, standardError: 0, z: 0,
        agrees: true),
      SelfcheckRow(
        study: "queue", response: "wait", expected: 12_345.67, found: 12_445.67,
        standardError: 20, z: 5, agrees: false),
    ]
    #expect(
      SelfcheckTable.text(rows, language: .english) == """
                    expected      found   std error              z
        two_state
          share     0.800000   0.803000    0.001000           3.00
        queue
          length     3.00000    3.00000           0           0.00
          wait      12,345.7   12,445.7     20.0000   5.00 DIFFERS
        Expected values that agree within 4 standard errors: 2 of 3.

        """)
  }

  @Test("designs are listed with their titles and descriptions")
  func designs() {
    let designs = [
      DesignEntry(
        id: "central_audit_fund", title: Text(en: "Central audit fund", fr: "Fonds d’audit"),
        description: Text(en: "A pool pays.", fr: "Un fonds paie."), over: "mechanism"),
      DesignEntry(id: "b", title: Text(en: "B", fr: "B"), description: nil, over: "mechanism"),
    ]
    #expect(
      DesignList.text(designs, language: .english) == """
        central_audit_fund   Central audit fund
                             A pool pays.
        b                    B

        """)
    #expect(DesignList.json(designs).contains("\"title_fr\": \"Fonds d’audit\""))
  }

  @Test("errors of the results store have words in both languages", arguments: storeErrors)
  func storeTexts(error: ResultsStoreError) {
    let text = ResultsStoreTexts.text(for: error)
    #expect(!text.message.en.isEmpty && text.message.en != text.message.fr)
  }

  @Test("the caveat names what results are not, in both languages")
  func caveat() {
    for name in ["ICGLR", "OECD", "World Bank", "United Nations", "EITI", "hypothetical"] {
      #expect(Caveats.results.en.contains(name))
    }
    for name in ["CIRGL", "OCDE", "Banque mondiale", "Nations unies", "ITIE", "hypothétiques"] {
      #expect(Caveats.results.fr.contains(name))
    }
  }

  static let storeErrors: [ResultsStoreError] = [
    .database(code: 13, message: "database or disk is full", path: "r"),
    .file(operation: .rename, path: "r", code: 13), .notAResultsFile(path: "r"),
    .unknownLayout(path: "r", found: 2, expected: 1),
    .otherRun(
      path: "r", differences: [ManifestDifference(name: "seed", kept: "7", asked: nil)]),
    .inUse(path: "r"), .foreignFile(path: "r"), .alreadyThere(design: 0, replication: 3),
    .incomplete(missing: 2),
  ]

  private static let activities = [
    "state_inspection", "joint_validation", "third_party_audit", "state_validation",
  ]
  private static let bodies = [
    "state_inspectorate", "joint_mission", "auditor_pool", "technical_unit", "audit_committee",
    "regional_database", "national_unit",
  ]
  private static let conduct = [
    "share_of_time_conforming", "share_of_time_in_breach", "share_of_time_in_lesser_breach",
    "share_of_time_in_serious_breach", "share_of_time_in_undetected_breach",
    "share_of_time_under_correction", "share_in_breach_at_end",
  ]

  static let responses: [String] = {
    var names = ResponseTexts.singleNames
    for prefix in ["", "exporters_", "member_states_"] { names += conduct.map { prefix + $0 } }
    for kind in ["mine_site", "exporter", "member_state"] {
      for status in ["unverified", "blue", "green", "yellow", "red"] {
        names.append("status_share.\(kind).\(status)")
      }
    }
    for activity in activities {
      names += ["serious_breaches_detected_by.\(activity)", "visits_done.\(activity)"]
    }
    for body in bodies {
      names += ["backlog.\(body)", "utilisation.\(body)", "cost_by_body.\(body)"]
    }
    names += PayerTexts.words.map { "cost_by_payer." + $0 }
    names += ["visits", "travel", "fixed", "host_overhead"].map { "cost_by_category." + $0 }
    return names
  }()
}
