internal import RandomVariates
public import Statistics

/// Fully sequential selection of the best design, which drops the clearly worse ones on the way.
///
/// Kim and Nelson (2001, ACM TOMACS 11(3), 251-273, doi:10.1145/502109.502111), with c = 1. For
/// normal responses the promise holds for independent designs and under common random numbers,
/// where the differences vary less and it ends sooner.
///
/// The caller runs replications and hands over prefixes: ask ``need``, run, call ``consume(_:)``,
/// until it is nil. What is handed over beyond the need is looked at in the same order, so that the
/// outcome does not depend on batches.
public struct KimNelson: Sendable {
  /// From which replications the variances of differences come.
  public enum Variances: String, Sendable {
    /// From the first stage: the promise holds for any number of replications.
    case firstStage = "first_stage"
    /// From all so far: ends sooner, but the promise holds only in the limit (Kim and Nelson 2006,
    /// Operations Research 54(3), 475-488, doi:10.1287/opre.1060.0281).
    case updated
  }

  /// What the procedure needs to go on.
  public struct Need: Sendable, Equatable {
    /// The designs still in play, by place.
    public let designs: [Int]
    /// How many replications each of them must have.
    public let replications: Int
  }

  /// The smallest difference worth detecting, in the response's unit.
  public let difference: Double
  /// The probability promised.
  public let probability: Double
  /// The replications of the first stage.
  public let first: Int
  /// No more replications of a design than this.
  public let cap: Int
  /// Which way is better.
  public let preference: Preference
  /// The number of designs.
  public let designs: Int
  /// From which replications the variances come.
  public let variancesFrom: Variances
  /// The constant h² of the paper.
  public let hSquared: Double
  /// The designs still in play.
  public private(set) var survivors: [Int]
  /// The replications looked at so far.
  public private(set) var stage = 0
  /// The outcome, once there is one.
  public private(set) var selection: Selection?

  private var sums: [NeumaierSum]
  private var counts: [Int]
  // The differences of each pair, the second below the first.
  private var differences: [Tally]
  private var isDegenerate = false

  /// Sets the procedure up.
  ///
  /// - Parameters:
  ///   - difference: Above 0; at 0 two equal designs would never be told apart.
  ///   - probability: Above 1 / `designs`, below 1.
  /// - Throws: ``ProcedureProblem/outOfRange(argument:value:)``.
  public init(
    designs: Int, difference: Double, probability: Double = 0.95, first: Int = 20, cap: Int,
    preference: Preference = .larger, variancesFrom: Variances = .firstStage
  ) throws(ProcedureProblem) {
    guard designs >= 2 else { throw .outOfRange(argument: "designs", value: Double(designs)) }
    guard difference > 0 && difference.isFinite else {
      throw .outOfRange(argument: "difference", value: difference)
    }
    guard probability > 1 / Double(designs) && probability < 1 else {
      throw .outOfRange(argument: "probability", value: probability)
    }
    guard first >= 2 else { throw .outOfRange(argument: "first", value: Double(first)) }
    guard cap >= first else { throw .outOfRange(argument: "cap", value: Double(cap)) }
    self.difference = difference
    self.probability = probability
    self.first = first
    self.cap = cap
    self.preference = preference
    self.designs = designs
    self.variancesFrom = variancesFrom
    let degrees = Double(first - 1)
    let error = 2 * (1 - probability) / Double(designs - 1)
    hSquared =
      switch variancesFrom {
      case .firstStage: degrees * (Portable.pow(error, -2 / degrees) - 1)
      case .updated: -2 * Portable.log(error)
      }
    survivors = Array(0..<designs)
    sums = Array(repeating: NeumaierSum(), count: designs)
    counts = Array(repeating: 0, count: designs)
    differences = Array(repeating: Tally(), count: designs * designs)
  }

  /// What is needed to go on; nil once a design is selected.
  public var need: Need? {
    selection == nil
      ? Need(designs: survivors, replications: stage == 0 ? first : stage + 1) : nil
  }

  /// Looks at what the designs gave, as far as it reaches.
  ///
  /// - Parameter values: For each design all its values from the first replication on; those of
  ///   designs that were dropped are not looked at.
  /// - Throws: ``ProcedureProblem/ended`` once there is a selection; ``ProcedureProblem/data(_:)``
  ///   for values that are not finite or fewer designs.
  /// - Complexity: O(*D*²) for each replication.
  public mutating func consume(_ values: [[Double]]) throws(ProcedureProblem) {
    guard selection == nil else { throw .ended }
    guard values.count == designs else {
      throw .data(.unequalLengths(expected: designs, found: values.count))
    }
    if stage == 0 {
      guard survivors.allSatisfy({ values[$0].count >= first }) else { return }
      for replication in 0..<first {
        try add(values, replication)
        addDifferences(values, replication)
      }
      stage = first
      for i in 0..<designs {
        for j in 0..<i where variance(i, j) == 0 { isDegenerate = true }
      }
      screen()
    }
    while selection == nil, survivors.allSatisfy({ values[$0].count > stage }) {
      try add(values, stage)
      if variancesFrom == .updated { addDifferences(values, stage) }
      stage += 1
      screen()
    }
  }

  private mutating func add(
    _ values: [[Double]], _ replication: Int
  ) throws(ProcedureProblem) {
    for design in survivors {
      let value = values[design][replication]
      guard value.isFinite else { throw .data(.notFinite(place: replication)) }
      sums[design].add(preference.oriented(value))
      counts[design] += 1
    }
  }

  private mutating func addDifferences(_ values: [[Double]], _ replication: Int) {
    for i in survivors {
      for j in survivors where j < i {
        differences[i * designs + j].add(values[i][replication] - values[j][replication])
      }
    }
  }

  private func variance(_ i: Int, _ j: Int) -> Double {
    differences[max(i, j) * designs + min(i, j)].variance
  }

  /// Drops what lies below another by more than their region of continuation.
  private mutating func screen() {
    let r = Double(stage)
    var isOpen = false
    let kept = survivors.filter { i in
      survivors.allSatisfy { j in
        guard i != j else { return true }
        let reach = hSquared * variance(i, j) / (difference * difference) - r
        let width = max(0, difference / (2 * r) * reach)
        if width > 0 { isOpen = true }
        return mean(i) >= mean(j) - width
      }
    }
    survivors = kept
    if survivors.count == 1 || !isOpen {
      conclude(isCapped: false)
    } else if stage == cap {
      conclude(isCapped: true)
    }
  }

  private func mean(_ design: Int) -> Double { sums[design].value / Double(counts[design]) }

  private mutating func conclude(isCapped: Bool) {
    var best = survivors[0]
    for design in survivors where mean(design) > mean(best) { best = design }
    let guarantee: SelectionGuarantee =
      if isCapped {
        .void(.capReached)
      } else if isDegenerate {
        .void(.noVariation)
      } else {
        switch variancesFrom {
        case .firstStage: .guaranteed(probability: probability)
        case .updated: .asymptotic(probability: probability)
        }
      }
    selection = Selection(
      best: best, ties: survivors.filter { $0 != best && mean($0) == mean(best) },
      means: (0..<designs).map { preference.oriented(mean($0)) }, replications: counts,
      guarantee: guarantee,
      method: variancesFrom == .firstStage ? "Kim-Nelson" : "Kim-Nelson, variances updated")
  }
}
