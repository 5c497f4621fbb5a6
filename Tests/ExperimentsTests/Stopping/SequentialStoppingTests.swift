import Experiments
import RandomVariates
import Statistics
import Testing

@Suite("When enough replications have run")
struct SequentialStoppingTests {
  private static let key = RandomKey(masterSeed: 7, replication: 0)

  private func normals(_ count: Int, entity: UInt32 = 0) -> [Double] {
    (0..<count).map {
      Portable.normalQuantile(
        Self.key.uniform(entity: entity, draw: UInt32($0), purpose: RandomPurpose(1)))
    }
  }

  private func rule(
    _ goals: [PrecisionGoal], cap: Int = 5000, joint: SequentialStopping.Joint = .bonferroni,
    undefined: SequentialStopping.Undefined = .refuse
  ) throws -> SequentialStopping {
    try SequentialStopping(
      goals: goals.enumerated().map { try ResponseGoal(response: "r\($0)", goal: $1) },
      schedule: try ReplicationSchedule(cap: cap), joint: joint, undefined: undefined)
  }

  @Test("The schedule is 30, 45, 68, 102, 153 and ends at its cap")
  func schedule() throws {
    #expect(try ReplicationSchedule(cap: 200).prefixes == [30, 45, 68, 102, 153, 200])
    #expect(try ReplicationSchedule(cap: 30).prefixes == [30])
    #expect(throws: ProcedureProblem.outOfRange(argument: "first", value: 29)) {
      try ReplicationSchedule(first: 29, cap: 100)
    }
    #expect(throws: ProcedureProblem.outOfRange(argument: "growth", value: 1)) {
      try ReplicationSchedule(growth: 1, cap: 100)
    }
    #expect(throws: ProcedureProblem.outOfRange(argument: "cap", value: 10)) {
      try ReplicationSchedule(cap: 10)
    }
  }

  @Test("Values alternating between −1 and 1 stop where hand arithmetic says")
  func byHand() throws {
    // n even: s² = n/(n − 1), half-width = t/√(n − 1). t(0.975) is 2.0452 at 29 and 1.9960 at 67
    // degrees: 0.3798 at 30 and 0.2438 at 68. At 45 the values do not balance: s² = 1.0222,
    // half-width about 2.0154 · 1.0109/6.708 = 0.3037.
    let values = (0..<200).map { $0 % 2 == 0 ? -1.0 : 1 }
    guard case .stop(let first, _) = try rule([.absolute(0.38)]).decide([values]) else {
      Issue.record("does not stop")
      return
    }
    #expect(first == 30)
    guard case .stop(let later, let findings) = try rule([.absolute(0.30)]).decide([values]) else {
      Issue.record("does not stop")
      return
    }
    #expect(later == 68)
    let estimate = try #require(findings[0].estimate)
    #expect((try #require(estimate.upper) - 1.996008 / 67.0.squareRoot()).magnitude < 1e-4)
    #expect(estimate.count == 68 && estimate.method == "sequential, Student t")
  }

  @Test("What is decided does not depend on batches or on values beyond the stop")
  func batches() throws {
    let values = normals(2000)
    let rule = try rule([.absolute(0.1)])
    let whole = try rule.decide([values])
    guard case .stop(let stop, _) = whole else {
      Issue.record("does not stop")
      return
    }
    for batch in [1, 7, 100] {
      var have = 0
      var found: SequentialStopping.Decision
      repeat {
        have += batch
        found = try rule.decide([Array(values[..<min(have, 2000)])])
        if case .runUntil(let next, _) = found { #expect(next > min(have, 2000)) } else { break }
      } while have < 2000
      #expect(found == whole)
      #expect(have >= stop && have < stop + batch)
    }
  }

  @Test("A relative goal asks for g/(1 + g) of the mean, and is out of reach at zero")
  func relative() throws {
    let values = normals(5000).map { 10 + $0 }
    // Half-width about 1.96/√n ≤ 10 · 0.01/1.01 = 0.099: n about 392, so 519 of the schedule.
    guard case .stop(let stop, _) = try rule([.relative(0.01)]).decide([values]) else {
      Issue.record("does not stop")
      return
    }
    #expect([345, 518, 519].contains(stop))
    let centred = (0..<120).map { $0 % 2 == 0 ? -1.0 : 1 }
    guard
      case .capReached(120, let findings) =
        try rule([.relative(0.5)], cap: 120).decide([centred])
    else {
      Issue.record("does not reach the cap")
      return
    }
    #expect(!findings[0].isMet)
  }

  @Test("Several responses must all meet their goals, at a level each that Bonferroni shares")
  func several() throws {
    let values = [normals(5000), normals(5000, entity: 1).map { 3 * $0 }]
    let goals: [PrecisionGoal] = [.absolute(0.5), .absolute(0.5)]
    guard case .stop(let each, _) = try rule(goals, joint: .each).decide(values),
      case .stop(let joint, let findings) = try rule(goals).decide(values)
    else {
      Issue.record("does not stop")
      return
    }
    #expect(each > 30 && joint >= each)
    #expect(findings.map(\.isMet) == [true, true])
    #expect(try rule(goals).levelOfEach == 0.975)
  }

  @Test("A response that does not vary stops nothing unless it is a share")
  func constant() throws {
    let zeros = Array(repeating: 0.0, count: 200)
    guard
      case .capReached(_, let findings) =
        try rule([.absolute(1)], cap: 200).decide([zeros])
    else {
      Issue.record("stops on zeros")
      return
    }
    #expect(findings[0].isConstant)
    // Wilson for 0 of n: upper bound z²/(n + z²), half of it ≤ 0.03 from n = 60.2 on.
    guard case .stop(68, _) = try rule([.share(0.03)]).decide([zeros]) else {
      Issue.record("does not stop at 68")
      return
    }
  }

  @Test("Undefined values are refused, or left out and counted, never filled in")
  func undefined() throws {
    var values = normals(60)
    values[3] = .nan
    #expect(throws: ProcedureProblem.data(.notFinite(place: 3))) {
      try rule([.absolute(1)]).decide([values])
    }
    guard
      case .stop(45, let findings) =
        try rule([.absolute(1)], undefined: .leaveOut).decide([values])
    else {
      Issue.record("does not stop at 45")
      return
    }
    #expect(findings[0].estimate?.count == 44 && findings[0].estimate?.dropped == 1)
    values[3] = .infinity
    #expect(throws: ProcedureProblem.data(.notFinite(place: 3))) {
      try rule([.absolute(1)], undefined: .leaveOut).decide([values])
    }
    #expect(throws: ProcedureProblem.outOfRange(argument: "goal", value: 0)) {
      try ResponseGoal(response: "r", goal: .absolute(0))
    }
  }

  @Test("What repeated looking costs in coverage, on normal and on exponential data")
  func coverage() throws {
    let rule = try rule([.absolute(0.2)], cap: 1000)
    let trials = 500
    for isSkewed in [false, true] {
      var covered = 0
      var replications = 0
      for trial in 0..<trials {
        let values = (0..<400).map { draw -> Double in
          let u = Self.key.uniform(
            entity: UInt32(5000 + trial), draw: UInt32(draw), purpose: RandomPurpose(1))
          return isSkewed ? -Portable.log(u) - 1 : Portable.normalQuantile(u)
        }
        guard case .stop(let stop, let findings) = try rule.decide([values]),
          let low = findings[0].estimate?.lower, let high = findings[0].estimate?.upper
        else { continue }
        replications += stop
        if low <= 0 && 0 <= high { covered += 1 }
      }
      let share = Double(covered) / Double(trials)
      print(
        "coverage at a sequential stop, \(isSkewed ? "exponential" : "normal") data:",
        "\(share) with \(replications / trials) replications")
      #expect(share > (isSkewed ? 0.88 : 0.92))
    }
  }

  @Test("Stein's number of replications agrees with hand arithmetic")
  func stein() throws {
    // First stage 0, 2, 0, 2: s² = 4/3; t(0.975, 3) = 3.182446; (3.182446² · 4/3)/1 = 13.504: 14.
    let procedure = try SteinTwoStage(halfWidth: 1, first: 4, cap: 100)
    let values = (0..<20).map { $0 % 2 == 0 ? 0.0 : 2 }
    #expect(try procedure.replications(values) == 14)
    let estimate = try procedure.estimate(values)
    #expect(estimate.count == 14 && estimate.value == 1)
    let half = try #require(estimate.upper) - 1
    #expect((half - 3.182446 * (4.0 / 3 / 14).squareRoot()).magnitude < 1e-6 && half <= 1)
    #expect(throws: ProcedureProblem.data(.noVariation)) {
      try procedure.replications([1, 1, 1, 1])
    }
    #expect(throws: ProcedureProblem.data(.tooFew(needed: 14, found: 10))) {
      try procedure.estimate(Array(values[..<10]))
    }
  }

  @Test("Stein's interval covers 95 % of normal data, within 4 standard errors")
  func steinCoverage() throws {
    let procedure = try SteinTwoStage(halfWidth: 0.5, first: 10, cap: 400)
    let trials = 1000
    var covered = 0
    for trial in 0..<trials {
      let values = normals(400, entity: UInt32(100 + trial))
      let found = try procedure.estimate(values)
      if let low = found.lower, let high = found.upper, low <= 0 && 0 <= high { covered += 1 }
    }
    // The number is rounded up to whole replications, so a little more than the level.
    let share = Double(covered) / Double(trials)
    #expect(share > 0.95 - 4 * (0.95 * 0.05 / Double(trials)).squareRoot())
  }
}
