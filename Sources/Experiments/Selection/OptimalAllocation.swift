public import Statistics

/// How to spend a fixed number of replications so that the best design stands out most.
///
/// Optimal computing budget allocation (Chen, Lin, Yücesan and Chick 2000, Discrete Event Dynamic
/// Systems 10, 251-270, doi:10.1023/A:1008349927281). What it says of the probability of a correct
/// selection is a bound computed from estimates: good for comparing budgets, no promise.
public struct OptimalAllocation: Sendable, Equatable {
  /// The design with the best mean so far, by place.
  public let best: Int
  /// The replications each design should have in all; none has fewer than it had.
  public let replications: [Int]
  /// The approximate probability that the best so far is the best, by Bonferroni, at the replications
  /// at hand; may be below zero, when it says nothing.
  public let probability: Statistics.Estimate
  /// How much worse than the best the selected design is expected to be, at most, in the
  /// response's unit, at the replications at hand.
  public let opportunityCost: Statistics.Estimate
  /// What is promised: nothing, whatever the estimates say.
  public let guarantee: SelectionGuarantee

  /// Allocates a total.
  ///
  /// - Parameters:
  ///   - values: For each design the values at hand, at least two.
  ///   - total: Replications of all designs together, not fewer than there are.
  ///   - smallestDifference: Differences from the best are taken to be at least this, above 0, so
  ///     that designs that are nearly alike do not get everything.
  /// - Throws: ``ProcedureProblem``, also if a design does not vary.
  /// - Complexity: O(n + *D*²).
  public init(
    _ values: [[Double]], total: Int, smallestDifference: Double, preference: Preference = .larger
  ) throws(ProcedureProblem) {
    guard smallestDifference > 0 && smallestDifference.isFinite else {
      throw .outOfRange(argument: "smallestDifference", value: smallestDifference)
    }
    guard values.count >= 2 else { throw .data(.tooFew(needed: 2, found: values.count)) }
    var means: [Double] = []
    var variances: [Double] = []
    for column in values {
      do throws(DataProblem) { try DataProblem.check(column, atLeast: 2) } catch {
        throw .data(error)
      }
      let tally = Tally(column)
      guard tally.variance > 0 else { throw .data(.noVariation) }
      means.append(preference.oriented(NeumaierSum.mean(column)))
      variances.append(tally.variance)
    }
    let counts = values.map(\.count)
    let used = counts.reduce(0, +)
    guard total >= used else { throw .outOfRange(argument: "total", value: Double(total)) }
    var best = 0
    for design in means.indices where means[design] > means[best] { best = design }
    self.best = best
    replications = Self.allocate(
      Self.weights(means, variances, best: best, floor: smallestDifference), total, counts)

    var missed = 0.0
    var cost = 0.0
    for design in means.indices where design != best {
      let gap = means[best] - means[design]
      let error =
        (variances[best] / Double(counts[best]) + variances[design] / Double(counts[design]))
        .squareRoot()
      let z = gap / error
      missed += StandardNormal.cumulative(-z)
      cost += error * StandardNormal.density(z) - gap * StandardNormal.cumulative(-z)
    }
    probability = Statistics.Estimate(value: 1 - missed, count: used, method: "APCS, Bonferroni")
    opportunityCost = Statistics.Estimate(value: cost, count: used, method: "EOC, Bonferroni")
    guarantee = .void(.fixedBudget)
  }

  /// The shares of an optimal allocation; they add up to 1.
  ///
  /// Nᵢ ∝ (sᵢ/δᵢ)² for all but the best, N_b = s_b √(Σ Nᵢ²/sᵢ²).
  static func weights(
    _ means: [Double], _ variances: [Double], best: Int, floor: Double
  ) -> [Double] {
    var weights = means.indices.map { design in
      let gap = max(floor, means[best] - means[design])
      return variances[design] / (gap * gap)
    }
    var sum = 0.0
    for design in weights.indices where design != best {
      sum += weights[design] * weights[design] / variances[design]
    }
    weights[best] = (variances[best] * sum).squareRoot()
    let all = weights.reduce(0, +)
    return weights.map { $0 / all }
  }

  /// Whole numbers near the shares of a total, none below what is there.
  private static func allocate(_ weights: [Double], _ total: Int, _ counts: [Int]) -> [Int] {
    // Designs that have more than their share keep it; the others share the rest anew.
    var settled = Array(repeating: false, count: weights.count)
    var targets = weights.map { $0 * Double(total) }
    var changed = true
    while changed {
      changed = false
      for design in weights.indices
      where !settled[design] && targets[design] < Double(counts[design]) {
        settled[design] = true
        changed = true
      }
      let open = weights.indices.filter { !settled[$0] }
      let rest = total - weights.indices.reduce(0) { $0 + (settled[$1] ? counts[$1] : 0) }
      let share = open.reduce(0.0) { $0 + weights[$1] }
      for design in weights.indices {
        targets[design] =
          settled[design] ? Double(counts[design]) : Double(rest) * weights[design] / share
      }
    }
    var result = targets.map { Int($0.rounded(.down)) }
    // Largest remainders; of equal ones the first.
    let order = targets.indices.sorted {
      let (a, b) = (targets[$0] - Double(result[$0]), targets[$1] - Double(result[$1]))
      return a != b ? a > b : $0 < $1
    }
    var left = total - result.reduce(0, +)
    for design in order where left > 0 {
      result[design] += 1
      left -= 1
    }
    return result
  }
}
