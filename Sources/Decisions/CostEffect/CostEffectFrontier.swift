public import Statistics

/// Which designs give the most effect for their cost, and what each further unit costs.
///
/// Strict dominance, then extended dominance until the ratios rise (Drummond et al., Methods for the
/// Economic Evaluation of Health Care Programmes, 4th edition, 2015, section 4.2): the lower convex
/// hull in the plane of effect and cost.
public struct CostEffectFrontier: Sendable, Equatable {
  /// Where a design stands.
  public enum Standing: Sendable, Equatable {
    /// On the frontier; the ratio is the cost of a further unit of effect against the design before
    /// it, nil for the cheapest.
    case efficient(ratio: Double?)
    /// Another design costs no more and achieves at least as much.
    case dominated(by: Int)
    /// A mixture of two others costs no more and achieves more.
    case extendedlyDominated
  }

  /// The mean cost of each design, in order.
  public let costs: [Double]
  /// The mean effect of each design, in order.
  public let effects: [Double]
  /// The standing of each design, in order.
  public let standings: [Standing]

  /// The places of the designs on the frontier, the cheapest first.
  public let frontier: [Int]

  /// The frontier of mean costs and effects.
  public init(_ table: DecisionTable) throws(DataProblem) {
    try self.init(
      costs: table.costs.map(NeumaierSum.mean), effects: table.effects.map(NeumaierSum.mean))
  }

  /// The frontier of points.
  ///
  /// - Throws: ``DataProblem`` with fewer than two designs or a number that is not finite.
  /// - Complexity: O(*D*²).
  public init(costs: [Double], effects: [Double]) throws(DataProblem) {
    try DataProblem.check(columns: [costs, effects], atLeast: 2)
    let order = costs.indices.sorted {
      if costs[$0] != costs[$1] { return costs[$0] < costs[$1] }
      return effects[$0] != effects[$1] ? effects[$0] > effects[$1] : $0 < $1
    }
    var standings = Array(repeating: Standing.extendedlyDominated, count: costs.count)
    var kept: [Int] = []
    for place in order {
      if let last = kept.last, effects[place] <= effects[last] {
        standings[place] = .dominated(by: last)
      } else {
        // The last on the hull falls out while it lies above the line past it.
        while kept.count >= 2 {
          let (a, b) = (kept[kept.count - 2], kept[kept.count - 1])
          let before = (costs[b] - costs[a]) / (effects[b] - effects[a])
          let after = (costs[place] - costs[b]) / (effects[place] - effects[b])
          guard before > after else { break }
          kept.removeLast()
        }
        kept.append(place)
      }
    }
    // A design is named as dominated by the frontier's, not by one that fell out later.
    for place in costs.indices {
      if case .dominated = standings[place],
        let better = kept.first(where: {
          costs[$0] <= costs[place] && effects[$0] >= effects[place]
        })
      {
        standings[place] = .dominated(by: better)
      }
    }
    for (step, place) in kept.enumerated() {
      standings[place] = .efficient(
        ratio: step == 0
          ? nil
          : (costs[place] - costs[kept[step - 1]]) / (effects[place] - effects[kept[step - 1]]))
    }
    self.costs = costs
    self.effects = effects
    self.standings = standings
    frontier = kept
  }

  /// In what share of the draws each design lies on the frontier of that draw, with Wilson's interval.
  ///
  /// - Complexity: O(n · *D*²).
  public static func shares(
    _ table: DecisionTable, level: Double = 0.95
  ) throws(DataProblem) -> [Estimate] {
    try DataProblem.check(level, named: "level", above: 0, below: 1)
    var counts = Array(repeating: 0.0, count: table.designs.count)
    for draw in 0..<table.count {
      let frontier = try CostEffectFrontier(
        costs: table.costs.map { $0[draw] }, effects: table.effects.map { $0[draw] })
      for place in frontier.frontier { counts[place] += 1 }
    }
    return counts.map {
      Estimate.share($0, of: table.count, level: level, method: "share of draws on the frontier")
    }
  }
}

extension Estimate {
  /// A share with Wilson's interval.
  static func share(_ successes: Double, of count: Int, level: Double, method: String) -> Estimate {
    let interval = ConfidenceInterval(successes: successes, of: count, level: level)
    let p = successes / Double(count)
    return Estimate(
      value: p, standardError: (p * (1 - p) / Double(count)).squareRoot(), lower: interval.low,
      upper: interval.high, count: count, method: method)
  }
}
