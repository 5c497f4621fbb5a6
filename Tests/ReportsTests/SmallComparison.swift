import Experiments
import Reports

/// Three designs with four runs each, whose summaries can be worked out by hand.
enum SmallComparison {
  static let responses = [
    Response(name: "cost", unit: "USD per year"),
    Response(name: "coverage_current_sites", unit: "share"),
    Response(name: "detection_latency_p50", unit: "day"),
    Response(name: "cost_by_payer.member_states", unit: "USD per year"),
    Response(name: "cost_by_payer.donors", unit: "USD per year"),
    Response(name: "cost_by_payer.levy", unit: "USD per year"),
    Response(name: "funding_gap", unit: "USD per year"),
  ]

  static func table(runs: Int = 4) -> ComparisonTable {
    var table = ReplicationTable(
      designs: ["today", "fund", "none"], responses: responses, replications: runs)
    for run in 0..<runs {
      let r = Double(run)
      // Costs 3, 4, 5, 6 M USD; quantiles 3.3, 4.5, 5.7.
      table.set(
        design: 0, replication: run,
        values: [
          3e6 + r * 1e6, 0.3 + r * 0.02, 300 + 10 * r, 2e6 + r * 1e6, 1e6, 0, 1e5,
        ])
      // Always 3 M USD more; coverage above by 0.1 in two runs and below by 0.1 in two.
      table.set(
        design: 1, replication: run,
        values: [
          6e6 + r * 1e6, 0.3 + r * 0.02 + (run % 2 == 0 ? 0.1 : -0.1), run == 0 ? .nan : 60 + r,
          2e6 + r * 1e6, 4e6, 0, 2e5,
        ])
      table.set(design: 2, replication: run, values: [0, 0, .nan, 0, 0, 0, 0])
    }
    return ComparisonTable(table, baseline: 0)
  }

  static func report(runs: Int = 4) -> ComparisonReport {
    ComparisonReport(
      title: Text(en: "Comparison of designs", fr: "Comparaison de dispositifs"),
      designs: [
        DesignTitle(id: "today", title: Text(en: "Practice today", fr: "Pratique actuelle")),
        DesignTitle(id: "fund", title: Text(en: "Audit fund", fr: "Fonds d’audit")),
        DesignTitle(id: "none", title: Text(en: "No mechanism", fr: "Sans mécanisme")),
      ], table: table(runs: runs), seed: 1, horizonYears: 20, fixedParameters: false,
      assumed: AssumedInputs(paths: ["costs.a", "conduct.b", "costs.c"], total: 1234),
      digest: "sha256:00ff")
  }
}
