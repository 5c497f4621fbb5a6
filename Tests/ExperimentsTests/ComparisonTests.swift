import Experiments
import Statistics
import Testing

/// Expected values: hand arithmetic; t quantiles from Student's table, t(0.975; 4) = 2.776445 and
/// t(0.975; 3) = 3.182446.
@Suite("Comparison")
struct ComparisonTests {
  private let cost = Response(name: "cost", unit: "USD per year")

  @Test("summarises runs by mean, standard error, 95 % interval and quantiles")
  func summary() {
    let summary = ResponseSummary(cost, values: [4, 1, 5, 2, 3])
    #expect(summary.n == 5)
    #expect(summary.mean == 3)
    // Variance 10 / 4 = 2.5, standard error √(2.5 / 5) = √0.5.
    #expect(abs(summary.se - 0.707_106_781) < 1e-9)
    #expect(abs(summary.meanLow - (3 - 2.776_445 * 0.707_106_781)) < 1e-6)
    #expect(abs(summary.meanHigh - (3 + 2.776_445 * 0.707_106_781)) < 1e-6)
    // Type 7: places 0.4, 2 and 3.6 among 1, 2, 3, 4, 5.
    #expect(abs(summary.p10 - 1.4) < 1e-12)
    #expect(summary.p50 == 3)
    #expect(abs(summary.p90 - 4.6) < 1e-12)
    #expect(summary.name == "cost" && summary.unit == "USD per year")
  }

  @Test("counts undefined runs out and says how many remain")
  func undefinedRuns() {
    let summary = ResponseSummary(cost, values: [.nan, 1, .nan, 3])
    #expect(summary.n == 2)
    #expect(summary.mean == 2)
  }

  @Test("knows no standard error from one run, and nothing from none")
  func tooFew() {
    let one = ResponseSummary(cost, values: [7])
    #expect(one.n == 1 && one.mean == 7 && one.p10 == 7 && one.p90 == 7)
    #expect(one.se.isNaN && one.meanLow.isNaN && one.meanHigh.isNaN)
    let none = ResponseSummary(cost, values: [.nan])
    #expect(none.n == 0 && none.mean.isNaN && none.p50.isNaN && none.se.isNaN)
  }

  @Test("takes a pair of antithetic runs for one observation")
  func antithetic() {
    let values = [1.0, 3, 2, 6, .nan, 8]
    let summary = ResponseSummary(cost, values: values, randomNumbers: .antithetic)
    // Pair means 2 and 4, the third not defined: variance 2, standard error √(2 / 2) = 1.
    #expect(summary.n == 5 && summary.mean == 3 && abs(summary.se - 1) < 1e-12)
    // Quantiles are those of the runs 1, 2, 3, 6, 8.
    #expect(summary.p50 == 3)
    let difference = PairedComparison(
      baseline: "today", design: "fund", response: cost, baselineValues: values,
      designValues: [2, 4, 4, 8, 1, 1], randomNumbers: .antithetic)
    // Pair means 3 and 6 beside 2 and 4: differences 1 and 2.
    #expect(difference.n == 2 && difference.mean == 1.5 && abs(difference.se - 0.5) < 1e-12)
    // Single runs defined on both sides vary by 34 / 4 and 28.8 / 4; two of them make an observation, of variance 0.5.
    #expect(abs(difference.varianceRatio - (8.5 + 7.2) / (2 * 0.5)) < 1e-9)
  }

  @Test("compares pair by pair under common random numbers")
  func pairs() {
    let difference = PairedComparison(
      baseline: "today", design: "fund", response: cost, baselineValues: [1, 2, 3, 4],
      designValues: [2, 3, 4, 6])
    // Differences 1, 1, 1, 2: mean 1.25, variance 0.75 / 3 = 0.25, standard error 0.25.
    #expect(difference.n == 4 && difference.mean == 1.25 && abs(difference.se - 0.25) < 1e-12)
    #expect(abs(difference.low - (1.25 - 3.182_446 * 0.25)) < 1e-6)
    #expect(abs(difference.high - (1.25 + 3.182_446 * 0.25)) < 1e-6)
    #expect(difference.isClear && difference.shareOfPairs == 1)
    // Deviations −1.5 … 1.5 and −1.75, −0.75, 0.25, 2.25: products 6.5, squares 5 and 8.75.
    #expect(abs(difference.correlation - 6.5 / (5 * 8.75).squareRoot()) < 1e-12)
    // (5 / 3 + 8.75 / 3) / 0.25.
    #expect(abs(difference.varianceRatio - (13.75 / 3) / 0.25) < 1e-9)
  }

  @Test("does not call a difference clear whose interval holds zero, or that one pair shows")
  func notClear() {
    let crossing = PairedComparison(
      baseline: "a", design: "b", response: cost, baselineValues: [1, 2, 3, 4],
      designValues: [2, 1, 4, 3])
    #expect(!crossing.isClear && crossing.mean == 0 && crossing.shareOfPairs == 0.5)
    let single = PairedComparison(
      baseline: "a", design: "b", response: cost, baselineValues: [1], designValues: [9])
    #expect(!single.isClear && single.se.isNaN && single.mean == 8)
    let same = PairedComparison(
      baseline: "a", design: "b", response: cost, baselineValues: [1, 2], designValues: [1, 2])
    #expect(!same.isClear && same.mean == 0 && same.shareOfPairs == 0.5)
  }

  @Test("leaves out a pair of which either side is undefined")
  func undefinedPair() {
    let difference = PairedComparison(
      baseline: "a", design: "b", response: cost, baselineValues: [1, .nan, 3],
      designValues: [2, 5, .nan])
    #expect(difference.n == 1 && difference.mean == 1)
  }

  @Test("tabulates designs in order, with differences from the baseline alone")
  func table() {
    let share = Response(name: "share", unit: "share")
    var runs = ReplicationTable(
      designs: ["a", "b", "c"], responses: [cost, share], replications: 2)
    for design in 0..<3 {
      for replication in 0..<2 {
        runs.set(
          design: design, replication: replication,
          values: [Double(10 * design + replication), 0.5])
      }
    }
    #expect(runs.values(design: 2, response: 0) == [20, 21])
    #expect(runs.value(design: 1, response: 1, replication: 0) == 0.5)
    let table = ComparisonTable(runs, baseline: 1)
    #expect(table.summary(design: 2, response: "cost")?.mean == 20.5)
    #expect(table.summary(design: 2, response: "none") == nil)
    #expect(table.differences.map(\.design) == ["a", "a", "c", "c"])
    #expect(table.differences.map(\.response) == ["cost", "share", "cost", "share"])
    #expect(table.difference(design: 0, response: "cost")?.mean == -10)
    #expect(table.difference(design: 1, response: "cost") == nil)
  }
}
