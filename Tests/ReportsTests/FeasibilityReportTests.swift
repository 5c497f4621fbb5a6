import Experiments
import Foundation
import Reports
import Testing

/// Two designs, four runs, two thresholds, counted by hand; intervals are Wilson's, from the formula by hand:
/// 4 of 4: 51 to 100; 2 of 4: 15 to 85; 1 of 4: 5 to 70; 0 of 4: 0 to 49 per cent.
@Suite("Thresholds, stress and burden for a terminal")
struct FeasibilityReportTests {
  private static let facts = RunFacts(
    title: Text(en: "Two designs", fr: "Deux dispositifs"),
    designs: [
      DesignTitle(id: "today", title: Text(en: "Practice today", fr: "Pratique actuelle")),
      DesignTitle(id: "fund", title: Text(en: "Audit fund", fr: "Fonds d’audit")),
    ], seed: 1, runs: 4, horizonYears: 20, warmUpYears: 0, past: nil, randomNumbers: .common,
    assumed: AssumedInputs(paths: ["costs.a"], total: 10))

  private static let thresholds = [
    Threshold(response: "coverage_current_sites", side: .atLeast, limit: 0.4),
    Threshold(response: "cost", side: .atMost, limit: 5e6),
  ]

  private static func report(_ worlds: [[[[Double]]]]) -> FeasibilityReport {
    FeasibilityReport(
      facts, limits: Text(en: "Limits", fr: "Seuils"), thresholds: thresholds,
      units: ["share", "USD per year"], required: 0.5, nearZero: 0.05,
      worlds: zip(["reference", "slump"], worlds).map { id, designs in
        FeasibilityReport.World(
          id: id, digest: "sha256:\(id)",
          findings: designs.map {
            Feasibility(thresholds, values: $0, randomNumbers: .common)
          })
      })
  }

  // Today: coverage in no run, cost in all. Fund: coverage in all, cost in two.
  private static let possible = report([
    [
      [[0.1, 0.1, 0.2, .nan], [1e6, 2e6, 3e6, 4e6]],
      [[0.4, 0.5, 0.6, 0.7], [5e6, 4e6, 6e6, 7e6]],
    ],
    [
      [[0.1, 0.1, 0.2, 0.3], [1e6, 2e6, 3e6, 4e6]], [[0.4, 0.5, 0.6, 0.7], [9e6, 8e6, 6e6, 5e6]],
    ],
  ])

  @Test("tell how surely, what binds and in how many worlds")
  func thresholds() {
    let text = Self.possible.text(.english, width: 100)
    for line in [
      "  1  current coverage of sites: at least 40 %",
      "  2  cost a year: at most 5 M USD a year",
      "World: reference",
      "  today: threshold 1 fails in 4 runs, alone in 4.",
      "  fund: threshold 2 fails in 2 runs, alone in 2.",
      "  Threshold 1, today: no value in 1 of 4 runs, counted as not met.",
      "  today   in 0 of 2",
      // In the reference world 2 of 4 runs are half; in the slump 1 of 4 is not. No lower bound is a half.
      "  fund    in 1 of 2, in 0 also by the lower bound",
      "  reference  sha256:reference",
    ] {
      #expect(text.contains(line), "\(line)\n\(text)")
    }
    #expect(!text.contains("best attainable"), "all hold in half of some runs")
    #expect(text.contains("hypothetical arrangements"))
  }

  @Test("tell the best attainable where all hold nowhere, and nothing localised in CSV")
  func hopeless() {
    let report = Self.report([
      [
        [[0.1, 0.1, 0.2, 0.3], [1e6, 2e6, 3e6, 4e6]],
        [[0.4, 0.5, 0.6, 0.7], [9e6, 8e6, 6e6, 7e6]],
      ]
    ])
    let text = report.text(.french, width: 100)
    #expect(text.contains("le meilleur atteignable"))
    #expect(text.contains("  today   30,0 (30,0)      1,0 (1,0)\n"), "\(text)")
    #expect(text.contains("  fund    70,0 (70,0)      6,0 (6,0)\n"))
    let rows = report.csv().split(separator: "\n")
    #expect(
      rows[1].hasPrefix(
        "reference,today,coverage_current_sites,at_least,0.4,share,4,0,0.0,0.0,0.4898")
        && rows[1].hasSuffix(",4,4,0,true,0.3,0.3"), "\(rows[1])")
  }

  @Test("keep within the width in both languages", arguments: Language.allCases)
  func width(language: Language) {
    for line in Self.possible.text(language, width: 80).split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test("tell what breaks first, and no median where fewer than half broke")
  func stress() {
    // Three of four break, at 10, 20 and 30 months; bodies first in two of them, coverage in one.
    let finding = StressFinding(
      any: [10, 20, 30, .nan],
      kinds: [
        ("body_stops", [10, 20, .nan, .nan]), ("low_coverage", [15, .nan, 30, .nan]),
        ("backlog", [.nan, .nan, .nan, .nan]),
      ], bodies: [("technical_unit", [10, .nan, .nan, .nan])], randomNumbers: .common)
    let report = StressReport(
      Self.facts,
      limits: StressReport.Limits(
        bodyMonths: 12, floor: 0.25, belowMonths: 12, buildUpMonths: 24, backlog: 1),
      worlds: [
        StressReport.World(id: "reference", digest: "sha256:00", findings: [finding, finding])
      ])
    let text = report.text(.english, width: 120)
    // The median of four is the second: 20; nine tenths of four are all four, and one did not break by month 240.
    #expect(text.contains("75 (30–95)") && text.contains("20 (10–>240)"), "\(text)")
    #expect(text.contains("a body stops (67)"), "\(text)")
    #expect(text.contains("50 (20)") && text.contains("50 (30)") && text.contains("25 (>240)"))
    #expect(report.text(.french).contains("un organe s’arrête (67)"))
    #expect(report.csv().contains("reference,today,kind,body_stops,4,2,0.5,"))
  }

  @Test("tell who pays and who loses, with clear differences marked")
  func burden() {
    let responses = [
      Response(name: "cost_by_payer.donors", unit: "USD per year"),
      Response(name: "cost_by_payer.exporters", unit: "USD per year"),
      Response(name: "miners_barred_from_certifying", unit: "people"),
    ]
    var table = ReplicationTable(
      designs: ["today", "fund"], responses: responses, replications: 4)
    for run in 0..<4 {
      let r = Double(run)
      table.set(design: 0, replication: run, values: [1e6 + r * 1e6, 0, 100])
      table.set(design: 1, replication: run, values: [3e6 + r * 1e6, 0, run < 2 ? 90 : 110])
    }
    let report = BurdenReport(
      Self.facts, table: ComparisonTable(table, baseline: 0), world: "reference",
      digest: "sha256:00")
    let text = report.text(.english, width: 100)
    // Donors: 1, 2, 3, 4; mean 2.5, and 3.1824 × 1.2910 / 2 = 2.05 either side. Always 2 more.
    #expect(text.contains("2.5 (0.4–4.6)") && text.contains("2.0*"), "\(text)")
    #expect(!text.contains("borne by the audited"), "they bear nothing here")
    // 90, 90, 110, 110 less 100: no clear difference.
    let miners = text.split(separator: "\n").filter { $0.contains("miners barred") }
    #expect(miners.count == 2 && miners.allSatisfy { !$0.contains("*") })
    #expect(
      text.replacing("\n", with: " ").contains(
        "up to 100 people work at sites barred from certifying"))
  }

  @Test("list states by code, each with what it pays beside what it has, in every form")
  func byState() {
    let shares = ["state_cost_share", "state_value_share", "state_coverage_share"]
    let responses = ["UG", "CD"].flatMap { code in
      shares.map { Response(name: "\($0).\(code)", unit: "share") }
    }
    var table = ReplicationTable(
      designs: ["today", "fund"], responses: responses, replications: 4)
    for run in 0..<4 {
      table.set(design: 0, replication: run, values: [0.3, 0.75, 1, 0.1, 0.25, 0])
      table.set(design: 1, replication: run, values: [.nan, 0.75, 1, .nan, 0.25, 0])
    }
    let report = BurdenReport(
      Self.facts, table: ComparisonTable(table, baseline: 0), world: "reference",
      digest: "sha256:00")
    let lines = report.text(.english).split(separator: "\n").map(String.init)
    // The smaller payer stands first: codes order states, not figures.
    let states = lines.filter { $0.hasPrefix("    CD ") || $0.hasPrefix("    UG ") }
    #expect(states.count == 4 && states[0].hasPrefix("    CD") && states[1].hasPrefix("    UG"))
    #expect(states[0].contains("10.0 (10.0–10.0)") && states[0].contains("25.0 (25.0–25.0)"))
    #expect(states[2].contains("–"), "nothing is paid: \(states[2])")
    #expect(lines.contains("  today") && lines.contains("  fund"))
    for language in Language.allCases {
      for line in report.text(language).split(separator: "\n") {
        #expect(line.count <= 100, "\(line)")
      }
    }
    #expect(report.text(.french).contains("Par État"))
    #expect(report.csv().contains("today,state_cost_share.CD,share,4,0.1,"))
    #expect(report.json().contains("\"state_coverage_share.UG\""))
  }
}
