internal import RandomVariates
public import Statistics

/// What one factor's moves along the trajectories of a ``MorrisDesign`` did to the output.
///
/// An elementary effect is the change of the output divided by the step as a share of the factor's range: the unit is the
/// output's, for a move over the whole range. Morris (1991, doi:10.2307/1269043); F. Campolongo, J. Cariboni and A. Saltelli
/// (2007, Environmental Modelling & Software 22, 1509-1518, doi:10.1016/j.envsoft.2006.10.004).
public struct MorrisEffect: Sendable, Equatable {
  /// The mean effect, with Student's interval; effects of both signs cancel in it.
  public let mu: Estimate
  /// The mean size of the effect, with a percentile interval over resampled trajectories; its bias from noise is below
  /// ``noiseFloor``.
  public let muStar: Estimate
  /// The standard deviation of the effects: how much they depend on where the other factors are, or on the factor's place.
  public let sigma: Estimate
  /// The mean size times the factor's standard deviation over the points and divided by the output's, without unit.
  ///
  /// G. Sin and K. V. Gernaey (2009, Computer Aided Chemical Engineering 26, 925-930).
  public let scaledMuStar: Double
  /// What ``muStar`` would be if noise were all: √(2/π) times the standard deviation that replications give to an effect.
  ///
  /// Nil where points have one replication.
  public let noiseFloor: Double?
}

/// The outputs along trajectories, and the effects of all factors.
public struct MorrisEffects: Sendable, Equatable {
  /// The effects of each factor.
  public let effects: [MorrisEffect]

  /// Analyses trajectories.
  ///
  /// A trajectory in which any output is missing is left out as a whole.
  ///
  /// - Parameters:
  ///   - trajectories: Points in the unit cube, each differing from the one before in one coordinate, and every coordinate
  ///     moving once.
  ///   - replications: The replications at each of these points.
  ///   - isPaired: Whether replication r drew the same numbers at all points of a trajectory, so that their noise cancels.
  ///   - resampling: How sure the sizes are.
  /// - Precondition: As many replications as points; with `isPaired` the same number at each. Trajectories as described.
  /// - Throws: ``AnalysisError/constantOutput``, ``AnalysisError/tooManyMissing(dropped:of:)``, or
  ///   ``AnalysisError/tooFew(count:needed:)`` below two.
  /// - Complexity: O((resamples + replications) × factors × trajectories).
  public init(
    trajectories: [[[Double]]], replications: [[[Double]]], isPaired: Bool = false,
    missing: MissingRule = .few, resampling: Resampling = .none
  ) throws(AnalysisError) {
    precondition(trajectories.count == replications.count, "outputs for each trajectory")
    let outputs = replications.map { points in points.map { PointOutput($0) } }
    let kept = try missing.kept(
      outputs.map { points in points.allSatisfy { $0.mean.isFinite } }, needed: 2)
    let factors = (trajectories.first?.count ?? 1) - 1
    var found = Array(repeating: [Double](), count: factors)
    var noise = Array(repeating: Tally(), count: factors)
    var isNoiseKnown = true
    for trajectory in kept {
      let points = trajectories[trajectory]
      precondition(points.count == factors + 1, "a move of each factor")
      precondition(outputs[trajectory].count == points.count, "outputs for each point")
      for step in 1...factors {
        let factor = Self.moved(from: points[step - 1], to: points[step])
        let width = points[step][factor] - points[step - 1][factor]
        let after = outputs[trajectory][step]
        let before = outputs[trajectory][step - 1]
        found[factor].append((after.mean - before.mean) / width)
        let variance =
          isPaired
          ? Self.pairedVariance(replications[trajectory][step - 1], replications[trajectory][step])
          : after.varianceOfMean.flatMap { a in before.varianceOfMean.map { a + $0 } }
        if let variance {
          noise[factor].add(variance / (width * width))
        } else {
          isNoiseKnown = false
        }
      }
    }
    precondition(found.allSatisfy { $0.count == kept.count }, "a move of each factor")
    let all = kept.flatMap { outputs[$0].map(\.mean) }
    guard all.contains(where: { $0 != all[0] }) else { throw .constantOutput }
    let outputSpread = Tally(all).standardDeviation
    let dropped = trajectories.count - kept.count

    effects = found.indices.map { factor in
      let values = found[factor]
      func statistic(_ rows: [Int]) -> [Double] {
        let tally = Tally(rows.map { values[$0] })
        return [Tally(rows.map { values[$0].magnitude }).mean, tally.standardDeviation]
      }
      let own = statistic(Array(values.indices))
      let spreads = resampling.spreads(count: values.count, values: own, statistic: statistic)
      func estimate(_ place: Int, _ method: String) -> Estimate {
        Estimate(
          value: own[place], standardError: spreads[place].standardError,
          interval: spreads[place].interval, count: values.count,
          method: method + (resampling.resamples > 0 ? "/bootstrap" : ""), dropped: dropped)
      }
      let factorSpread = Tally(
        kept.flatMap { trajectories[$0].map { $0[factor] } }
      ).standardDeviation
      return MorrisEffect(
        mu: Estimate(
          meanOf: values, level: resampling.level, count: values.count, method: "morris-mu",
          dropped: dropped),
        muStar: estimate(0, "morris-mu-star"), sigma: estimate(1, "morris-sigma"),
        scaledMuStar: own[0] * factorSpread / outputSpread,
        noiseFloor: isNoiseKnown ? (noise[factor].mean * 2 / Double.pi).squareRoot() : nil)
    }
  }

  /// The only coordinate in which two points differ.
  private static func moved(from before: [Double], to after: [Double]) -> Int {
    let moved = before.indices.filter { before[$0] != after[$0] }
    precondition(moved.count == 1, "one coordinate moves at a time")
    return moved[0]
  }

  /// The variance of the mean difference of paired replications; nil with fewer than two.
  private static func pairedVariance(_ before: [Double], _ after: [Double]) -> Double? {
    precondition(before.count == after.count, "as many replications at each point")
    guard before.count > 1 else { return nil }
    let difference = PairedDifference(a: before, b: after)
    return difference.variance / Double(difference.count)
  }
}
