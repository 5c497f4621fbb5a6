import RandomVariates
import Statistics
import Testing

/// How often intervals cover; seed 20261201, replication 0.
@Suite("Coverage of intervals")
struct CoverageTests {
  private static let key = RandomKey(masterSeed: 20_261_201, replication: 0)
  private static let data = RandomPurpose(1)
  private static let resampling = RandomPurpose(2)

  private enum Law: String, CaseIterable {
    case normal, exponential, lognormal

    func value(_ u: Double) -> Double {
      switch self {
      case .normal: Portable.normalQuantile(u)
      case .exponential: -Portable.log(u)
      case .lognormal: Portable.exp(Portable.normalQuantile(u))
      }
    }

    var mean: Double {
      switch self {
      case .normal: 0
      case .exponential: 1
      case .lognormal: Portable.exp(0.5)
      }
    }
  }

  private func sample(_ law: Law, _ trial: Int, _ size: Int) -> [Double] {
    (0..<size).map {
      law.value(Self.key.uniform(entity: UInt32(trial), draw: UInt32($0), purpose: Self.data))
    }
  }

  private func covers(_ estimate: Estimate, _ truth: Double) -> Bool {
    guard let lower = estimate.lower, let upper = estimate.upper else { return false }
    return lower <= truth && truth <= upper
  }

  @Test(
    "Student's interval of normal data covers 95 %, within 4 standard errors", arguments: [5, 30])
  func student(_ size: Int) throws {
    let trials = 2000
    var covered = 0
    for trial in 0..<trials where covers(try Estimate.mean(sample(.normal, trial, size)), 0) {
      covered += 1
    }
    let error = (0.95 * 0.05 / Double(trials)).squareRoot()
    #expect((Double(covered) / Double(trials) - 0.95).magnitude < 4 * error)
  }

  @Test("Bootstrap-t follows skewness where Student's interval does not", arguments: [30, 100])
  func skewed(_ size: Int) throws {
    let trials = 1000
    for law in [Law.exponential, .lognormal] {
      var student = 0
      var bootstrap = 0
      for trial in 0..<trials {
        let sample = sample(law, trial, size)
        if covers(try Estimate.mean(sample), law.mean) { student += 1 }
        let found = try BootstrapT.mean(sample, resamples: 199) { resample, place in
          Self.key.uniform(
            entity: UInt32(trial * 199 + resample), draw: UInt32(place), purpose: Self.resampling)
        }
        if covers(found, law.mean) { bootstrap += 1 }
      }
      let share = { (count: Int) in Double(count) / Double(trials) }
      print(
        "coverage of 95 % intervals, \(law.rawValue), n = \(size), \(trials) trials:",
        "Student \(share(student)), bootstrap-t \(share(bootstrap))")
      // How far either falls short is what the line above says.
      #expect(bootstrap > student && bootstrap <= trials * 97 / 100)
    }
  }

  @Test("The interval for the median of skewed data covers at least 95 %, within 4 standard errors")
  func median() throws {
    let trials = 2000
    var covered = 0
    for trial in 0..<trials {
      let found = try OrderStatisticInterval.estimate(sample(.lognormal, trial, 20), p: 0.5)
      if covers(found, 1) { covered += 1 }
    }
    let exact = try OrderStatisticInterval(p: 0.5, count: 20).coverage
    let error = (exact * (1 - exact) / Double(trials)).squareRoot()
    #expect(exact >= 0.95)
    #expect((Double(covered) / Double(trials) - exact).magnitude < 4 * error)
  }

  @Test("A bootstrap of data that hardly vary is an error")
  func degenerate() {
    #expect(throws: DataProblem.noVariation) {
      try BootstrapT.mean([1, 1, 1], resamples: 99) { _, _ in 0.5 }
    }
    // Of four values one differs: (3/4)⁴ + (1/4)⁴ = 32 % of resamples do not vary.
    #expect(throws: DataProblem.noVariation) {
      try BootstrapT.mean([0, 0, 0, 1], resamples: 999) { resample, place in
        Self.key.uniform(
          entity: UInt32(resample), draw: UInt32(place), purpose: RandomPurpose(3))
      }
    }
  }
}
