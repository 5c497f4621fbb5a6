import Experiments
import Statistics
import Testing

/// Expected values by hand.
@Suite("Another order of ties")
struct TieComparisonTests {
  private static let responses = [
    Response(name: "cost", unit: "USD"), Response(name: "wait", unit: "day"),
  ]

  private func table(today: [[Double]], fund: [[Double]]) -> ReplicationTable {
    var table = ReplicationTable(
      designs: ["today", "fund"], responses: Self.responses, replications: today.count)
    for (run, values) in today.enumerated() {
      table.set(design: 0, replication: run, values: values)
    }
    for (run, values) in fund.enumerated() {
      table.set(design: 1, replication: run, values: values)
    }
    return table
  }

  private let usualToday = [[1.0, .nan], [2, 5], [3, 7]]
  private let usualFund = [[11.0, 5], [12, 6], [13, 7]]

  @Test("the same rows move nothing, and what is undefined twice has not moved")
  func same() {
    let table = table(today: usualToday, fund: usualFund)
    let found = TieComparison(usual: table, other: table, baseline: 0)
    #expect(found.moves.isEmpty && found.verdicts.isEmpty && found.largest == nil)
    #expect(found.responses == 2)
  }

  @Test("a move is counted in replications and sized in standard errors of the mean")
  func moves() throws {
    let usual = table(today: usualToday, fund: usualFund)
    // Two of three waits of the fund exchange places; a cost rises by 3 in one run of three.
    let other = table(today: [[1, .nan], [2, 5], [6, 7]], fund: [[11, 6], [12, 5], [13, 7]])
    let found = TieComparison(usual: usual, other: other, baseline: 0)
    #expect(found.moves.map(\.design) == ["today", "fund"])
    #expect(found.moves.map(\.response) == ["cost", "wait"])
    #expect(found.moves.map(\.replications) == [1, 2])
    // Costs 1, 2, 3: variance 1, standard error 1 / √3; the mean rises by 1.
    #expect(abs(found.moves[0].shift - 1) < 1e-12)
    #expect(abs(found.moves[0].standardErrors - 3.0.squareRoot()) < 1e-12)
    #expect(found.moves[1].shift == 0 && found.moves[1].standardErrors == 0)
    #expect(found.largest?.response == "cost")
    // The cost's differences 10, 10, 10 are clear; 10, 10, 7 with mean 9 and error 1 too.
    #expect(found.verdicts.isEmpty)
  }

  @Test("a difference that is clear in one order only is named, with the order that it hangs on")
  func verdicts() {
    let usual = table(today: usualToday, fund: usualFund)
    // Differences 10, 10, −20: mean 0.
    let other = table(today: usualToday, fund: [[11, 5], [12, 6], [-17, 7]])
    let found = TieComparison(usual: usual, other: other, baseline: 0)
    #expect(found.verdicts.map(\.design) == ["fund"])
    #expect(found.verdicts.map(\.response) == ["cost"] && found.verdicts.map(\.wasClear) == [true])
    let reversed = TieComparison(usual: other, other: usual, baseline: 0)
    #expect(reversed.verdicts.map(\.wasClear) == [false])
  }

  @Test("one run has no standard error, so no move is called the largest")
  func oneRun() {
    let found = TieComparison(
      usual: table(today: [[1, 1]], fund: [[1, 1]]),
      other: table(today: [[2, 1]], fund: [[1, 1]]),
      baseline: 0)
    #expect(found.moves.count == 1 && found.moves[0].standardErrors.isNaN)
    #expect(found.largest == nil)
  }
}
