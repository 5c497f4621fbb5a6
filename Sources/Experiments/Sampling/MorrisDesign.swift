internal import RandomVariates

/// Walks through a grid in which each factor moves once.
///
/// M. D. Morris (1991, Technometrics 33(2), 161-174, doi:10.2307/1269043): from a random start each factor in random order
/// moves by Δ = p / (2 (p − 1)) of its range, up or down, so that every level is as likely as another. Trajectories are
/// independent, so a sample is extended by the next ones; at least 20 are advised.
public struct MorrisDesign: Sendable {
  /// How many factors there are.
  public let factors: Int
  /// How many levels each factor has, p.
  public let levels: Int
  /// The seed; every value is a seed.
  public let seed: UInt64

  /// Makes a design.
  ///
  /// - Precondition: `factors` is positive; `levels` is even and positive.
  public init(factors: Int, levels: Int = 4, seed: UInt64) {
    precondition(factors > 0, "at least one factor")
    precondition(levels > 0 && levels.isMultiple(of: 2), "an even number of levels")
    self.factors = factors
    self.levels = levels
    self.seed = seed
  }

  /// How far a factor moves, as a share of its range; ⅔ with four levels.
  public var step: Double { Double(levels / 2) / Double(levels - 1) }

  /// The points of one trajectory, counted from 0: one more than there are factors, from 0 to 1 in each coordinate.
  ///
  /// - Precondition: `index` is not negative.
  public func trajectory(_ index: Int) -> [[Double]] {
    precondition(index >= 0, "a number from 0")
    var stream = RandomKey(masterSeed: seed, replication: UInt64(index))
      .stream(entity: 0, draw: 0, purpose: SamplingPurpose.morrisTrajectory)
    let half = levels / 2
    var place: [Int] = []
    var moves: [Int] = []
    for _ in 0..<factors {
      // A level below the middle and its partner above it; which of the two comes first is even.
      let low = stream.nextIndex(below: half)
      let isUp = stream.nextIndex(below: 2) == 1
      place.append(isUp ? low : low + half)
      moves.append(isUp ? half : -half)
    }
    var points = [unit(place)]
    for factor in stream.nextPermutation(of: factors) {
      place[factor] += moves[factor]
      points.append(unit(place))
    }
    return points
  }

  private func unit(_ place: [Int]) -> [Double] {
    place.map { Double($0) / Double(levels - 1) }
  }
}
