import Experiments
import RandomVariates
import Statistics
import Testing

@Suite("Comparison with the best, and allocation")
struct AllocationTests {
  private static let key = RandomKey(masterSeed: 13, replication: 0)

  private func normal(_ trial: Int, _ design: Int, _ draw: Int) -> Double {
    Portable.normalQuantile(
      Self.key.uniform(
        entity: UInt32(trial * 8 + design), draw: UInt32(draw), purpose: RandomPurpose(1)))
  }

  @Test("Three designs of four replications agree with hand arithmetic")
  func byHand() throws {
    // Differences of the second from the first: 1, 1, 3, 3: mean 2, variance 4/3. t(1 − 0.05/2, 3) =
    // 3.182446 for three designs: W = 3.182446 · √(4/3/4) = 1.837386.
    // Third from the first: −6, −4, −6, −4: mean −5, variance 4/3: the same W.
    // Third from the second: −7, −5, −9, −7: mean −7, variance 8/3: W = 2.598456.
    let base = [1.0, 2, 3, 4]
    let found = try MultipleComparisonsWithBest([
      base, zip(base, [1.0, 1, 3, 3]).map { $0 + $1 },
      zip(base, [-6.0, -4, -6, -4]).map { $0 + $1 },
    ])
    #expect(found.subset == [1])
    #expect(found.guarantee == .guaranteed(probability: 0.95))
    #expect(found.rows.map(\.mean) == [2.5, 4.5, -2.5])
    let first = found.rows[0].distance
    #expect(first.value == -2 && first.upper == 0)
    #expect((try #require(first.lower) + 3.837386).magnitude < 1e-5)
    let second = found.rows[1].distance
    #expect(second.value == 2 && second.lower == 0)
    #expect((try #require(second.upper) - 3.837386).magnitude < 1e-5)
    let third = found.rows[2].distance
    #expect(third.value == -7 && third.upper == 0)
    #expect((try #require(third.lower) + 9.598456).magnitude < 1e-5)
  }

  @Test("The subset holds the best design as often as promised, less 3 standard errors")
  func subset() throws {
    let trials = 1000
    for randomNumbers in [RandomNumbers.independent, .common] {
      var held = 0
      for trial in 0..<trials {
        let values = (0..<4).map { design in
          (0..<10).map {
            normal(trial, design, $0)
              + (randomNumbers == .common ? 2 * normal(trial, 7, $0) : 0)
              + (design == 2 ? 1e-9 : 0)
          }
        }
        let found = try MultipleComparisonsWithBest(values, randomNumbers: randomNumbers)
        if found.subset.contains(2) { held += 1 }
      }
      let share = Double(held) / Double(trials)
      #expect(share >= 0.95 - 3 * (0.95 * 0.05 / Double(trials)).squareRoot())
    }
  }

  @Test("Where less is better the comparison is the mirror image")
  func mirrored() throws {
    let values = (0..<3).map { design in
      (0..<12).map { normal(0, design, $0) + Double(design) }
    }
    let larger = try MultipleComparisonsWithBest(values)
    let smaller = try MultipleComparisonsWithBest(
      values.map { $0.map { -$0 } }, preference: .smaller)
    #expect(larger.rows.map(\.distance) == smaller.rows.map(\.distance))
    #expect(larger.rows.map(\.mean) == smaller.rows.map { -$0.mean })
  }

  @Test("Designs that differ nowhere have no comparison; two that differ by the same void it")
  func degenerate() throws {
    #expect(throws: ProcedureProblem.data(.noVariation)) {
      try MultipleComparisonsWithBest([[1, 2, 3], [1, 2, 3]])
    }
    #expect(throws: ProcedureProblem.data(.tooFew(needed: 2, found: 1))) {
      try MultipleComparisonsWithBest([[1, 2, 3]])
    }
    #expect(throws: ProcedureProblem.data(.notFinite(place: 2))) {
      try MultipleComparisonsWithBest([[1, 2, 3], [1, 2, .nan]])
    }
    let found = try MultipleComparisonsWithBest([[1, 2, 3], [2, 3, 4], [1, 4, 2]])
    #expect(found.guarantee == .void(.noVariation))
  }

  @Test("Shares of a budget agree with hand arithmetic")
  func allocation() throws {
    // Means 0, 1, 3, variance 1/3 · 4 = 4/3 each (values m ± 1). Ratios: (s/d)²: third is best; first
    // 1/9, second 1/4; best √(1/81 + 1/16) = 0.273579. Sum 0.634690: shares .175065 .393897 .431038.
    let values: [[Double]] = [[-1, 1, -1, 1], [0, 2, 0, 2], [2, 4, 2, 4]]
    let found = try OptimalAllocation(values, total: 1000, smallestDifference: 0.01)
    #expect(found.best == 2)
    #expect(found.replications == [175, 394, 431])
    // z = 3/√(2/3) = 3.674235, 2/√(2/3) = 2.449490: 1 − Φ(−3.674235) − Φ(−2.449490)
    // = 1 − 0.000119 − 0.007153 = 0.992728.
    #expect((found.probability.value - 0.992728).magnitude < 1e-5)
    #expect(found.opportunityCost.value > 0 && found.opportunityCost.value < 0.01)
    #expect(found.guarantee == .void(.fixedBudget))
  }

  @Test("A design that has more than its share keeps it, and the total is spent exactly")
  func keeps() throws {
    let first = (0..<100).map { $0 % 2 == 0 ? -1.0 : 1 }
    let found = try OptimalAllocation(
      [first, [0, 2, 0, 2], [2, 4, 2, 4]], total: 150, smallestDifference: 0.01)
    #expect(found.replications[0] == 100)
    #expect(found.replications.reduce(0, +) == 150)
    #expect(throws: ProcedureProblem.data(.noVariation)) {
      try OptimalAllocation([[1, 1], [1, 2]], total: 10, smallestDifference: 0.1)
    }
    #expect(throws: ProcedureProblem.outOfRange(argument: "smallestDifference", value: 0)) {
      try OptimalAllocation([[1, 3], [1, 2]], total: 10, smallestDifference: 0)
    }
    #expect(throws: ProcedureProblem.outOfRange(argument: "total", value: 3)) {
      try OptimalAllocation([[1, 3], [1, 2]], total: 3, smallestDifference: 1)
    }
  }
}
