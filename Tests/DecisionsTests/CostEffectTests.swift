import Decisions
import Statistics
import Testing

@Suite("Costs and effects")
struct CostEffectTests {
  @Test(
    "Net benefit, acceptability, loss and value of information agree with an independent script")
  func oracle() throws {
    let synthetic = try SyntheticDecision()
    #expect(synthetic.oracle.rows.count == 14)
    for row in synthetic.oracle.rows {
      let benefit = try NetBenefit(synthetic.table, willingness: row.wtp)
      let means = benefit.means
      for design in means.indices { #expect((means[design] - row.enb[design]).magnitude < 1e-9) }
      #expect(benefit.designs[benefit.best] == row.best)
      let acceptability = try Acceptability(benefit)
      for (found, expected) in zip(acceptability.probabilities, row.ceac) {
        #expect((found.value - expected).magnitude < 1e-9 && found.count == 5000)
      }
      #expect((acceptability.ofBest.value - row.ceaf).magnitude < 1e-9)
      let information = try PerfectInformation(benefit)
      for (found, expected) in zip(information.losses, row.expected_loss) {
        #expect((found.value - expected).magnitude < 1e-9)
      }
      #expect((information.value.value - row.evpi).magnitude < 1e-9)
      let error = try #require(information.value.standardError)
      #expect((error - row.evpi_se).magnitude < 1e-9)
      // From 2,000,000 draws; at the lowest prices nearly no draw of 5000 has a loss.
      if row.evpi > 1 {
        #expect((information.value.value - row.true_evpi_mc2e6).magnitude < 4 * error)
      }
    }
  }

  @Test("The frontier and its ratios agree with an independent script")
  func frontier() throws {
    let synthetic = try SyntheticDecision()
    let found = try CostEffectFrontier(synthetic.table)
    #expect(
      found.frontier.map { synthetic.table.designs[$0] } == synthetic.oracle.frontier.map(\.design))
    for (place, point) in zip(found.frontier, synthetic.oracle.frontier) {
      #expect(agree(found.costs[place], point.cost, within: 1e-9))
      #expect(agree(found.effects[place], point.effect, within: 1e-9))
      guard case .efficient(let ratio) = found.standings[place] else {
        Issue.record("\(point.design) is not on the frontier")
        continue
      }
      if let expected = point.icer {
        #expect(agree(try #require(ratio), expected, within: 1e-9))
      } else {
        #expect(ratio == nil)
      }
    }
  }

  @Test("Strict and extended dominance agree with hand arithmetic")
  func dominance() throws {
    // A (0, 0), B (10, 1), C (15, 3), D (20, 2), E (15, 3), F (35, 4).
    // D is dominated by C, E equals C. A to B costs 10 a unit, B to C 2.5: B falls out. A to C 5,
    // C to F 20.
    let found = try CostEffectFrontier(
      costs: [0, 10, 15, 20, 15, 35], effects: [0, 1, 3, 2, 3, 4])
    #expect(
      found.standings == [
        .efficient(ratio: nil), .extendedlyDominated, .efficient(ratio: 5), .dominated(by: 2),
        .dominated(by: 2), .efficient(ratio: 20),
      ])
    #expect(found.frontier == [0, 2, 5])
  }

  @Test("A design dominated by one that falls out later is named as dominated by the frontier's")
  func dominatedByHull() throws {
    // B (10, 2) is on the way, C (10, 1) is dominated by it; then D (11, 9) makes B fall out. What costs no
    // more than C and achieves as much is then only a mixture: C stays dominated by B.
    let found = try CostEffectFrontier(costs: [0, 10, 10, 11], effects: [0, 2, 1, 9])
    #expect(found.standings[1] == .extendedlyDominated)
    #expect(found.standings[2] == .dominated(by: 1))
    #expect(found.standings[3] == .efficient(ratio: 11.0 / 9))
  }

  @Test("Designs that are best together share a draw equally")
  func ties() throws {
    let benefit = try NetBenefit(
      designs: ["a", "b", "c"], values: [[1, 2, 0], [1, 1, 0], [0, 2, 0]])
    let found = try Acceptability(benefit)
    let third = 1.0 / 3
    #expect(agree(found.probabilities[0].value, (0.5 + 0.5 + third) / 3))
    #expect(agree(found.probabilities[1].value, (0.5 + third) / 3))
    #expect(agree(found.probabilities[2].value, (0.5 + third) / 3))
    #expect(found.ties == 3 && found.best == 0)
  }

  @Test("Net effect orders designs as net benefit does, in units of effect")
  func netEffect() throws {
    let table = try DecisionTable(
      designs: ["a", "b"], effects: [[1, 2], [2, 4]], costs: [[10, 20], [40, 20]])
    let effect = try NetBenefit.effect(table, willingness: 20)
    #expect(effect.values == [[0.5, 1], [0, 3]])
    #expect(try NetBenefit(table, willingness: 20).values == [[10, 20], [0, 60]])
    #expect(throws: DataProblem.outOfRange(argument: "willingness", value: 0)) {
      try NetBenefit.effect(table, willingness: 0)
    }
    let shares = try CostEffectFrontier.shares(table)
    #expect(shares.map(\.value) == [0.5, 1])
  }

  @Test("A budget chooses what achieves most among what it surely affords")
  func budget() throws {
    // Costs of c: 90 in nine of ten draws, 200 once: mean 101. Of b: 100 always.
    let c = (0..<10).map { $0 == 0 ? 200.0 : 90 }
    let table = try DecisionTable(
      designs: ["a", "b", "c"],
      effects: [1.0, 2, 3].map { Array(repeating: $0, count: 10) },
      costs: [Array(repeating: 10, count: 10), Array(repeating: 100, count: 10), c])
    #expect(try BudgetChoice(table, budget: 105, risk: 0.1).best == 2)
    #expect(try BudgetChoice(table, budget: 105, risk: 0.05).best == 1)
    #expect(try BudgetChoice(table, budget: 100, risk: 0.5).best == 1)
    #expect(try BudgetChoice(table, budget: 50, risk: 0).best == 0)
    let none = try BudgetChoice(table, budget: 5, risk: 0)
    #expect(none.best == nil && none.rows.map(\.keepsWithin.value) == [0, 0, 0])
    #expect(try BudgetChoice(table, budget: 105, risk: 0.1).rows[2].keepsWithin.value == 0.9)
  }

  @Test("The value for a population discounts all years but the first")
  func population() throws {
    // 3 · (1 + 1/1.25 + 1/1.5625) = 3 · 2.44.
    let found = try PerfectInformation.populationFactor(
      decisionsPerYear: 3, years: 3, discountRate: 0.25)
    #expect(agree(found, 7.32))
  }

  @Test("One design, one draw, a gap and what is not a number are errors")
  func degenerate() {
    #expect(throws: DataProblem.tooFew(needed: 2, found: 1)) {
      try NetBenefit(designs: ["a"], values: [[1, 2]])
    }
    #expect(throws: DataProblem.tooFew(needed: 2, found: 1)) {
      try NetBenefit(designs: ["a", "b"], values: [[1], [2]])
    }
    #expect(throws: DataProblem.tooFew(needed: 2, found: 0)) {
      try NetBenefit(designs: ["a", "b"], values: [[], []])
    }
    #expect(throws: DataProblem.notFinite(place: 1)) {
      try NetBenefit(designs: ["a", "b"], values: [[1, 2], [1, .nan]])
    }
    #expect(throws: DataProblem.unequalLengths(expected: 2, found: 3)) {
      try DecisionTable(
        designs: ["a", "b"], effects: [[1, 2], [1, 2]], costs: [[1, 2], [1, 2, 3]])
    }
  }
}
