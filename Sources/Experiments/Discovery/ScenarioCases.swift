/// Cases that scenarios are sought in: the factors and how much each case is of interest.
public struct ScenarioCases: Sendable {
  /// The factors.
  public let factors: [ScenarioFactor]
  /// How much each case is of interest, from 0 to 1: yes or no, or the share of its replications that fail.
  public let interest: [Double]
  /// How many cases were left out because something in them is missing.
  public let dropped: Int

  /// Takes cases.
  ///
  /// - Precondition: As many values of each factor as of interest.
  /// - Throws: ``AnalysisError/notAProbability(_:)``, ``AnalysisError/tooManyMissing(dropped:of:)``,
  ///   ``AnalysisError/tooFew(count:needed:)`` below 20, or ``AnalysisError/nothingToSeparate`` where all cases are of the
  ///   same interest.
  public init(
    factors: [ScenarioFactor], interest: [Double], missing: MissingRule = .few
  ) throws(AnalysisError) {
    precondition(factors.allSatisfy { $0.count == interest.count }, "a value in each case")
    let complete = interest.indices.map { index in
      interest[index].isFinite
        && factors.allSatisfy { factor in
          if case .numbers(let values) = factor { values[index].isFinite } else { true }
        }
    }
    let kept = try missing.kept(complete, needed: 20)
    let values = kept.map { interest[$0] }
    for value in values where value < 0 || value > 1 { throw .notAProbability(value) }
    guard values.contains(where: { $0 != values[0] }) else { throw .nothingToSeparate }
    self.factors = factors.map { $0.cases(kept) }
    self.interest = values
    dropped = interest.count - kept.count
  }

  /// Whether every case is of interest or not, with nothing between.
  public var isBinary: Bool { interest.allSatisfy { $0 == 0 || $0 == 1 } }

  /// The smallest box around all cases.
  public var wholeBox: ScenarioBox { ScenarioBox(sides: factors.map(\.wholeSide)) }

  /// The places of the cases that lie in a box.
  ///
  /// - Complexity: O(factors × cases).
  public func inside(_ box: ScenarioBox) -> [Int] {
    interest.indices.filter { index in
      factors.indices.allSatisfy { factors[$0].isInside(box.sides[$0], index) }
    }
  }

  /// The cases that lie outside a box, to seek another one among them, whose coverage is then of what is left.
  ///
  /// - Throws: ``AnalysisError/nothingToSeparate`` or ``AnalysisError/tooFew(count:needed:)`` where nothing is left to seek.
  public func outside(_ box: ScenarioBox) throws(AnalysisError) -> ScenarioCases {
    var isInside = Array(repeating: false, count: interest.count)
    for place in inside(box) { isInside[place] = true }
    let places = interest.indices.filter { !isInside[$0] }
    return try ScenarioCases(
      factors: factors.map { $0.cases(places) }, interest: places.map { interest[$0] })
  }

  /// The sum of interest over some cases.
  func interest(_ places: [Int]) -> Double {
    var sum = 0.0
    for place in places { sum += interest[place] }
    return sum
  }

  /// Some of the cases; nil where they are all of the same interest.
  func cases(_ places: [Int]) -> ScenarioCases? {
    try? ScenarioCases(
      factors: factors.map { $0.cases(places) }, interest: places.map { interest[$0] })
  }
}
