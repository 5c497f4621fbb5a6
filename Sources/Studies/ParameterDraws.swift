public import Parameters
public import RandomVariates

/// The values that one replication gives to the parameters whose value is uncertain.
///
/// In replication r each leaf with an `uncertainty` is drawn once, from one uniform number keyed by the
/// seed, r and the leaf's path alone. The design is not in the key, so a leaf that two designs share has the same value in
/// both (unless their random numbers are to be independent), and a leaf that one of them changes is drawn from the changed leaf's own distribution at the same quantile.
/// A distribution that reaches outside the leaf's range is truncated to it: the uniform is rescaled between the
/// probabilities of the range's two ends, which keeps the draw a monotone function of it.
///
/// Shares of a group that must sum to one are drawn each for itself; the model normalises them.
public struct ParameterDraws: Sendable {
  /// The tree with every parameter at its written value.
  public let tree: ParameterTree

  private let seed: UInt64
  private let sources: [Source]
  /// How much of what was carried over from other sectors holds.
  private let transferredEffect: Double

  /// One uncertain leaf, prepared once.
  private struct Source: Sendable {
    let index: Int
    let hash: UInt64
    let distribution: RandomVariates.Distribution
    let range: ClosedRange<Double>
    let transfer: Transfer?
  }

  /// Keeps these uniforms apart from every draw the model makes.
  static let purpose = RandomPurpose(0x7061_7261)

  /// Prepares the draws of a tree.
  ///
  /// - Parameters:
  ///   - seed: The study's master seed.
  ///   - fixed: Whether all parameters stay at their written value.
  ///   - transferredEffect: How much of what was carried over from other sectors holds, from 0 to 1: each such
  ///     parameter, as drawn, keeps that share of its distance from its neutral value.
  public init(
    of tree: ParameterTree, seed: UInt64, fixed: Bool, transferredEffect: Double = 1
  ) {
    self.tree = tree.withTransferredEffect(transferredEffect)
    self.seed = seed
    self.transferredEffect = transferredEffect
    var sources: [Source] = []
    if !fixed {
      for index in tree.uncertainIndices {
        let leaf = tree.leaf(at: index)
        guard let uncertainty = leaf.uncertainty, let unit = leaf.unit else { continue }
        sources.append(
          Source(
            index: index, hash: StableHash.fnv1a64(leaf.path),
            distribution: uncertainty.distribution(in: unit),
            range: leaf.range ?? -Double.infinity...Double.infinity,
            transfer: leaf.transferredFrom))
      }
    }
    self.sources = sources
  }

  /// The number of parameters that are drawn.
  public var count: Int { sources.count }

  /// The paths that are drawn, in the tree's order.
  public var paths: [String] { sources.map { tree.leaf(at: $0.index).path } }

  /// The values drawn in a replication, in the order of `paths` and each in its leaf's written unit.
  ///
  /// - Complexity: One quantile a path.
  public func values(replication: ReplicationStreams) -> [Double] {
    let key = RandomKey(masterSeed: seed, replication)
    return sources.map { source in
      let drawn = source.distribution.quantile(
        key.uniform(hash: source.hash, purpose: Self.purpose), truncatedTo: source.range)
      return source.transfer.map { $0.value(drawn, effect: transferredEffect) } ?? drawn
    }
  }

  /// The tree as one replication sees it.
  public func tree(replication: ReplicationStreams) -> ParameterTree {
    if sources.isEmpty { return tree }
    let values = values(replication: replication)
    return tree.replacing(
      values: zip(sources, values).map { (index: $0.index, number: $1) })
  }
}
