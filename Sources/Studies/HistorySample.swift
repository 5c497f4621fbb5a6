import Mechanism
import RandomVariates

/// Draws what would have been observed, had the replication been observed as reality was.
///
/// The rule: the replication's own rate or share is taken as it is, and the chance of a sample of the observed size is
/// added to it. The replication's rate has a chance of its own already, from its own number of sites and visits, so the spread
/// is somewhat too wide where the model holds fewer units than were observed; never too narrow. Every draw is keyed by seed,
/// replication and the figure's name.
struct HistorySample {
  /// Keeps these draws apart from every draw of the model.
  static let purpose = RandomPurpose(70)

  private let key: RandomKey
  private let figure: UInt64

  init(seed: UInt64, replication: ReplicationStreams, figure: String) {
    key = RandomKey(masterSeed: seed, replication)
    self.figure = StableHash.fnv1a64(figure)
  }

  private func uniform(_ number: Int) -> Double {
    key.uniform(
      hash: StableHash.mix64(figure &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15),
      purpose: Self.purpose)
  }

  /// The figure that a sample of the observed size would show; not a number where the replication gave nothing.
  ///
  /// - Parameters:
  ///   - size: how many units were observed; not used by `replication`.
  ///   - ratio: the replication's rate, share or value.
  ///   - values: the replication's values, for `draws`.
  func value(_ comparison: HistoryComparison, size: Double, ratio: Double, values: [Double])
    -> Double
  {
    switch comparison.sampling {
    case .replication: return ratio
    case .rate: return ratio.isNaN ? .nan : Double(poisson(mean: ratio * size)) / size
    case .share: return ratio.isNaN ? .nan : Double(binomial(Int(size), ratio)) / Double(Int(size))
    case .draws:
      guard !values.isEmpty else { return .nan }
      let drawn = (0..<Int(size)).map { values[Int(uniform($0) * Double(values.count))] }
      return comparison.statistic == .mean
        ? drawn.reduce(0, +) / Double(drawn.count) : Self.median(drawn.sorted())
    }
  }

  /// Counts the events of a Poisson process of rate 1 up to `mean`.
  ///
  /// - Complexity: O(`mean`).
  func poisson(mean: Double) -> Int {
    var count = 0
    var time = -Portable.log(uniform(0))
    while time < mean {
      count += 1
      time -= Portable.log(uniform(count))
    }
    return count
  }

  /// Counts the successes of `trials` that succeed with a probability each.
  func binomial(_ trials: Int, _ probability: Double) -> Int {
    (0..<trials).count { uniform($0) < probability }
  }

  private static func median(_ sorted: [Double]) -> Double {
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
