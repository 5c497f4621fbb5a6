/// The hold model at three sizes and six distributions, against the C 4-ary heap.
enum HoldMeasures {
  static func all(_ effort: Effort, _ references: References) -> [Measure] {
    [100, 10_000, 1_000_000].flatMap { pending in
      IncrementDistribution.allCases.map { measure(pending, $0, effort, references) }
    }
  }

  private static func measure(
    _ pending: Int, _ distribution: IncrementDistribution, _ effort: Effort,
    _ references: References
  ) -> Measure {
    let operations = effort.operations(pending > 100_000 ? 2_000_000 : 3_000_000)
    let arguments = ["quad", "\(pending)", "\(operations)", "\(distribution.rawValue)"]
    var against = Comparison(name: "C 4-ary heap") {
      references.value(.hold, arguments, field: "ns_per_op")
    }
    if distribution == .exponential { against.bar = .atMost(pending == 10_000 ? 0.45 : 0.50) }
    var comparisons = [against]
    if let bar = barBesideExponential(distribution) {
      comparisons.append(
        Comparison(name: "ours, exponential", bar: bar) {
          read(pending, .exponential, operations).value
        })
    }
    return Measure(
      name: "hold/\(pending)/\(distribution.name)", unit: "ns/hold", comparisons: comparisons
    ) {
      read(pending, distribution, operations)
    }
  }

  private static func barBesideExponential(_ distribution: IncrementDistribution) -> Bar? {
    switch distribution {
    case .exponential, .uniform, .bimodal: nil
    case .pareto: .atMost(3)
    case .constant: .atMost(1)
    case .wholeDays: .atMost(1.5)
    }
  }

  /// As the reference: a quarter of the operations and one for each event first, unmeasured.
  private static func read(
    _ pending: Int, _ distribution: IncrementDistribution, _ operations: Int
  ) -> Reading {
    var model = HoldModel(pending: pending, distribution)
    model.holdLoop(operations / 4 + pending)
    let time = seconds { model.holdLoop(operations) }
    return Reading(
      time * 1e9 / Double(operations), note: model.isOrdered ? "" : "OUT OF ORDER")
  }
}
