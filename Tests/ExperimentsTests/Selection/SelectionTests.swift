import Experiments
import RandomVariates
import Statistics
import Testing

/// Slippage configuration: five designs, one better by exactly the smallest difference; seed 11.
@Suite("Selection of the best design")
struct SelectionTests {
  private static let key = RandomKey(masterSeed: 11, replication: 0)
  private static let designs = 5
  private static let difference = 0.5
  private static let deviation = 3.0
  private static let best = 3

  /// The value of a replication; with a share of variance in common between designs.
  private func value(_ trial: Int, _ design: Int, _ replication: Int, common: Double) -> Double {
    func normal(_ entity: Int) -> Double {
      Portable.normalQuantile(
        Self.key.uniform(
          entity: UInt32(entity), draw: UInt32(replication), purpose: RandomPurpose(1)))
    }
    let own = normal(trial * 8 + design)
    let shared = common > 0 ? normal(trial * 8 + 7) : 0
    return (design == Self.best ? Self.difference : 0)
      + Self.deviation * (common.squareRoot() * shared + (1 - common).squareRoot() * own)
  }

  /// Runs Kim and Nelson's procedure, handing over blocks of replications of the survivors.
  private func kimNelson(
    _ trial: Int, common: Double, block: Int, preference: Preference = .larger, cap: Int = 20_000,
    variancesFrom: KimNelson.Variances = .firstStage,
    value: (Int, Int, Int, Double) -> Double
  ) throws -> Selection {
    var procedure = try KimNelson(
      designs: Self.designs, difference: Self.difference, cap: cap, preference: preference,
      variancesFrom: variancesFrom)
    var values = Array(repeating: [Double](), count: Self.designs)
    while let need = procedure.need {
      for design in need.designs {
        let sign = preference == .larger ? 1.0 : -1
        while values[design].count < need.replications + block - 1 {
          values[design].append(sign * value(trial, design, values[design].count, common))
        }
      }
      try procedure.consume(values)
    }
    return try #require(procedure.selection)
  }

  @Test(
    "Kim and Nelson's procedure selects the best as often as it promises, less 3 standard errors",
    arguments: [0, 0.6])
  func promise(_ common: Double) throws {
    let trials = 1000
    var correct = 0
    var replications = 0
    for trial in 0..<trials {
      let found = try kimNelson(
        trial, common: common, block: 25, value: { value($0, $1, $2, common: $3) })
      if found.best == Self.best { correct += 1 }
      replications += found.replications.reduce(0, +)
      #expect(found.guarantee == .guaranteed(probability: 0.95))
    }
    let share = Double(correct) / Double(trials)
    print(
      "Kim-Nelson, correlation \(common): correct \(share),",
      "replications \(replications / trials) a trial")
    #expect(share >= 0.95 - 3 * (0.95 * 0.05 / Double(trials)).squareRoot())
  }

  @Test("With variances from all replications it ends sooner, and promises only in the limit")
  func updated() throws {
    let trials = 400
    var correct = 0
    var replications = [0, 0]
    for trial in 0..<trials {
      let slow = try kimNelson(
        trial, common: 0, block: 25, value: { value($0, $1, $2, common: $3) })
      let fast = try kimNelson(
        trial, common: 0, block: 25, variancesFrom: .updated,
        value: { value($0, $1, $2, common: $3) })
      if fast.best == Self.best { correct += 1 }
      #expect(fast.guarantee == .asymptotic(probability: 0.95))
      replications[0] += slow.replications.reduce(0, +)
      replications[1] += fast.replications.reduce(0, +)
    }
    let share = Double(correct) / Double(trials)
    print(
      "Kim-Nelson, variances updated: correct \(share), replications \(replications[1] / trials)")
    #expect(replications[1] < replications[0])
    #expect(share >= 0.9)
  }

  @Test("The selection depends neither on batches nor on the sign of the preference")
  func batches() throws {
    for trial in 500..<510 {
      let one = try kimNelson(
        trial, common: 0.6, block: 1, value: { value($0, $1, $2, common: $3) })
      let other = try kimNelson(
        trial, common: 0.6, block: 40, value: { value($0, $1, $2, common: $3) })
      #expect(one == other)
      let mirrored = try kimNelson(
        trial, common: 0.6, block: 7, preference: .smaller,
        value: { value($0, $1, $2, common: $3) })
      #expect(mirrored.best == one.best && mirrored.replications == one.replications)
      #expect(mirrored.means == one.means.map { -$0 })
    }
  }

  @Test("The constant of Kim and Nelson agrees with hand arithmetic")
  func constant() throws {
    // Two designs, α = 0.05, n₀ = 20: η = ½(0.1^(−2/19) − 1) = 0.1371375; h² = 38 η = 5.211225.
    let found = try KimNelson(designs: 2, difference: 1, cap: 100)
    #expect((found.hSquared - 5.211225).magnitude < 1e-6)
    // With variances updated: η = −ln(2 · 0.05/1) = 2.302585, h² = 2 η.
    let updated = try KimNelson(designs: 2, difference: 1, cap: 100, variancesFrom: .updated)
    #expect((updated.hSquared - 4.605170).magnitude < 1e-6)
  }

  @Test("Where the cap comes first, or designs never differ, the promise is void")
  func void() throws {
    let capped = try kimNelson(
      600, common: 0, block: 1, cap: 25, value: { value($0, $1, $2, common: $3) })
    #expect(capped.guarantee == .void(.capReached))
    #expect(capped.replications.max() == 25)
    let alike = try kimNelson(600, common: 0, block: 1) { trial, _, replication, common in
      value(trial, 0, replication, common: common)
    }
    #expect(alike.guarantee == .void(.noVariation))
    #expect(alike.best == 0 && alike.ties == [1, 2, 3, 4])
    #expect(alike.replications == Array(repeating: 20, count: 5))
  }

  @Test("A difference of zero, values that are not finite, and values after the end are errors")
  func errors() throws {
    #expect(throws: ProcedureProblem.outOfRange(argument: "difference", value: 0)) {
      try KimNelson(designs: 2, difference: 0, cap: 100)
    }
    #expect(throws: ProcedureProblem.outOfRange(argument: "designs", value: 1)) {
      try KimNelson(designs: 1, difference: 1, cap: 100)
    }
    var procedure = try KimNelson(designs: 2, difference: 1, first: 2, cap: 100)
    #expect(throws: ProcedureProblem.data(.notFinite(place: 1))) {
      var copy = procedure
      try copy.consume([[1, .nan], [1, 2]])
    }
    try procedure.consume([[0, 0.1], [5, 5]])
    #expect(procedure.selection?.best == 1 && procedure.need == nil)
    #expect(throws: ProcedureProblem.ended) {
      var copy = procedure
      try copy.consume([[1, 1, 1], [1, 2, 3]])
    }
    #expect(throws: ProcedureProblem.outOfRange(argument: "difference", value: -1)) {
      try Rinott(designs: 2, difference: -1, cap: 100)
    }
  }

  @Test("Rinott's procedure selects the best as often as it promises, less 3 standard errors")
  func rinott() throws {
    let procedure = try Rinott(designs: Self.designs, difference: Self.difference, cap: 20_000)
    let trials = 60
    var correct = 0
    for trial in 0..<trials {
      let first = (0..<Self.designs).map { design in
        (0..<20).map { value(5000 + trial, design, $0, common: 0) }
      }
      let needed = try procedure.replications(first)
      let values = needed.enumerated().map { design, count in
        (0..<count).map { value(5000 + trial, design, $0, common: 0) }
      }
      let found = try procedure.select(values)
      #expect(found.guarantee == .guaranteed(probability: 0.95))
      if found.best == Self.best { correct += 1 }
    }
    let share = Double(correct) / Double(trials)
    #expect(share >= 0.95 - 3 * (0.95 * 0.05 / Double(trials)).squareRoot())
  }

  @Test("Rinott's promise is void under common random numbers and at the cap")
  func rinottVoid() throws {
    let values = (0..<3).map { design in (0..<60).map { value(2000, design, $0, common: 0) } }
    let common = try Rinott(designs: 3, difference: 3, cap: 60, randomNumbers: .common)
    #expect(try common.select(values).guarantee == .void(.commonRandomNumbers))
    let capped = try Rinott(designs: 3, difference: 0.1, cap: 60)
    #expect(try capped.replications(values) == [60, 60, 60])
    #expect(try capped.select(values).guarantee == .void(.capReached))
    #expect(throws: ProcedureProblem.data(.noVariation)) {
      try capped.replications(Array(repeating: Array(repeating: 1, count: 20), count: 3))
    }
  }
}
