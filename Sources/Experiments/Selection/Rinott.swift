public import Statistics

/// Selection of the best design in two stages, each of which can run all at once.
///
/// Rinott (1978, doi:10.1080/03610927808827671): the first stage's variance fixes each design's number
/// of replications, max(n₀, ⌈(h S/δ)²⌉). The promise holds for normal responses of designs that run
/// on independent random numbers.
public struct Rinott: Sendable, Equatable {
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
  /// How the random numbers of designs hang together.
  public let randomNumbers: RandomNumbers
  /// The number of designs.
  public let designs: Int
  /// The constant h.
  public let constant: Double

  /// Sets the procedure up.
  ///
  /// - Throws: ``ProcedureProblem/outOfRange(argument:value:)``; a difference of 0 has no answer.
  public init(
    designs: Int, difference: Double, probability: Double = 0.95, first: Int = 20, cap: Int,
    preference: Preference = .larger, randomNumbers: RandomNumbers = .independent
  ) throws(ProcedureProblem) {
    guard difference > 0 && difference.isFinite else {
      throw .outOfRange(argument: "difference", value: difference)
    }
    guard cap >= first else { throw .outOfRange(argument: "cap", value: Double(cap)) }
    constant = try RinottConstant.value(designs: designs, probability: probability, first: first)
    self.difference = difference
    self.probability = probability
    self.first = first
    self.cap = cap
    self.preference = preference
    self.randomNumbers = randomNumbers
    self.designs = designs
  }

  /// How many replications each design needs in all, from the first stage.
  ///
  /// - Throws: ``ProcedureProblem/data(_:)`` with fewer values than the first stage has, or a design
  ///   that does not vary.
  public func replications(_ values: [[Double]]) throws(ProcedureProblem) -> [Int] {
    try uncapped(values).map { Int(min(Double(cap), $0)) }
  }

  /// Selects the design with the best mean over all its replications.
  ///
  /// - Throws: as ``replications(_:)``, and with fewer values than that.
  public func select(_ values: [[Double]]) throws(ProcedureProblem) -> Selection {
    let wanted = try uncapped(values)
    let needed = wanted.map { Int(min(Double(cap), $0)) }
    var means: [Double] = []
    for (column, needed) in zip(values, needed) {
      guard column.count >= needed else {
        throw .data(.tooFew(needed: needed, found: column.count))
      }
      let used = Array(column[..<needed])
      do throws(DataProblem) { try DataProblem.check(used, atLeast: needed) } catch {
        throw .data(error)
      }
      means.append(NeumaierSum.mean(used))
    }
    let oriented = means.map(preference.oriented)
    var best = 0
    for design in oriented.indices where oriented[design] > oriented[best] { best = design }
    let isCapped = wanted.contains { $0 > Double(cap) }
    let guarantee: SelectionGuarantee =
      randomNumbers != .independent
      ? .void(.commonRandomNumbers)
      : (isCapped ? .void(.capReached) : .guaranteed(probability: probability))
    return Selection(
      best: best, ties: means.indices.filter { $0 != best && means[$0] == means[best] },
      means: means, replications: needed, guarantee: guarantee, method: "Rinott")
  }

  private func uncapped(_ values: [[Double]]) throws(ProcedureProblem) -> [Double] {
    guard values.count == designs else {
      throw .data(.unequalLengths(expected: designs, found: values.count))
    }
    var result: [Double] = []
    for column in values {
      do throws(DataProblem) {
        try DataProblem.check(Array(column.prefix(first)), atLeast: first)
      } catch { throw .data(error) }
      let tally = Tally(Array(column[..<first]))
      guard tally.variance > 0 else { throw .data(.noVariation) }
      let root = constant * tally.standardDeviation / difference
      result.append(max(Double(first), (root * root).rounded(.up)))
    }
    return result
  }
}
