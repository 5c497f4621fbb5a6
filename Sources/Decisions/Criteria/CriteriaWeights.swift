public import Statistics

/// Several criteria weighed into one score, and the weights at which the choice turns.
///
/// An additive value function (Keeney and Raiffa, Decisions with Multiple Objectives, 1976, chapter
/// 3). Each criterion runs from 0 at its worst to 1 at its best end of a stated range, so that a weight
/// means what going from one end to the other is worth.
public struct CriteriaWeights: Sendable, Equatable {
  /// One criterion.
  public struct Criterion: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// Which way is better.
    public let preference: Preference
    /// Its weight, from 0, in any unit; weights are divided by their sum.
    public let weight: Double
    /// The range that counts as 0 to 1; nil takes the designs' own smallest and largest value.
    public let range: ClosedRange<Double>?

    /// Makes a criterion.
    public init(
      name: String, preference: Preference, weight: Double, range: ClosedRange<Double>? = nil
    ) {
      self.name = name
      self.preference = preference
      self.weight = weight
      self.range = range
    }
  }

  /// A weight of one criterion at which another design becomes the best.
  public struct Flip: Sendable, Equatable {
    /// The criterion's place.
    public let criterion: Int
    /// The weight, between 0 and 1, the others keeping their proportions.
    public let weight: Double
    /// The design that is best beyond it.
    public let design: Int
  }

  /// The criteria, in order.
  public let criteria: [Criterion]
  /// The weights, together 1.
  public let weights: [Double]
  /// By design, then criterion: from 0 to 1 within the range.
  public let scaled: [[Double]]
  /// The score of each design.
  public let scores: [Double]
  /// The designs of the best score, several where they are equal.
  public let best: [Int]
  /// For each criterion the nearest weights below and above its own at which the choice turns.
  public let flips: [Flip]

  /// Weighs.
  ///
  /// - Parameter values: By design, then criterion.
  /// - Throws: ``DataProblem`` with fewer than two designs or criteria, weights below 0 or all 0, a value
  ///   that is not finite, or a criterion whose range has no width.
  /// - Complexity: O(criteria · *D*).
  public init(_ values: [[Double]], criteria: [Criterion]) throws(DataProblem) {
    let count = try DataProblem.check(columns: values, atLeast: 2, columnsAtLeast: 2)
    guard count == criteria.count else {
      throw .unequalLengths(expected: criteria.count, found: count)
    }
    var total = 0.0
    for criterion in criteria {
      guard criterion.weight >= 0 && criterion.weight.isFinite else {
        throw .outOfRange(argument: criterion.name, value: criterion.weight)
      }
      total += criterion.weight
    }
    guard total > 0 else { throw .outOfRange(argument: "weights", value: total) }
    var scaled = values
    for (place, criterion) in criteria.enumerated() {
      let column = Tally(values.map { $0[place] })
      let low = criterion.range?.lowerBound ?? column.minimum
      let high = criterion.range?.upperBound ?? column.maximum
      guard high > low else { throw .noVariation }
      for design in values.indices {
        let share = (values[design][place] - low) / (high - low)
        scaled[design][place] = criterion.preference == .larger ? share : 1 - share
      }
    }
    let weights = criteria.map { $0.weight / total }
    let scores = scaled.map { row in NeumaierSum.of(zip(row, weights).map { $0 * $1 }) }
    let top = scores.max() ?? .nan
    self.criteria = criteria
    self.weights = weights
    self.scaled = scaled
    self.scores = scores
    best = scores.indices.filter { scores[$0] == top }
    var flips: [Flip] = []
    for place in criteria.indices {
      flips += Self.flips(of: place, scaled: scaled, weights: weights, best: best[0])
    }
    self.flips = flips
  }

  /// The nearest turns on both sides of one criterion's weight.
  ///
  /// With its weight w and the others in proportion a design scores w · own + (1 − w) · rest, which is
  /// a straight line; the best design's line is left where the first of the others crosses it.
  private static func flips(
    of place: Int, scaled: [[Double]], weights: [Double], best: Int
  ) -> [Flip] {
    let others = 1 - weights[place]
    // Where it has all the weight the others have no proportions to keep.
    guard others > 1e-12 else { return [] }
    let lines = scaled.map { row -> (own: Double, rest: Double) in
      var rest = NeumaierSum()
      for other in weights.indices where other != place { rest.add(weights[other] * row[other]) }
      return (row[place], rest.value / others)
    }
    var below: Flip?
    var above: Flip?
    for design in lines.indices where design != best {
      let slope =
        (lines[design].own - lines[design].rest) - (lines[best].own - lines[best].rest)
      let start = lines[design].rest - lines[best].rest
      guard slope != 0 else { continue }
      let crossing = -start / slope
      guard crossing > 0 && crossing < 1 else { continue }
      let flip = Flip(criterion: place, weight: crossing, design: design)
      // A line that rises against the best one's overtakes it above the crossing.
      if slope > 0 && crossing >= weights[place] {
        if above.map({ crossing < $0.weight }) ?? true { above = flip }
      } else if slope < 0 && crossing <= weights[place] {
        if below.map({ crossing > $0.weight }) ?? true { below = flip }
      }
    }
    return [below, above].compactMap { $0 }
  }
}
