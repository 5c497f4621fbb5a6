import Experiments
import RandomVariates

extension RandomNumbers {
  /// Replications of one design that independent numbering keeps apart from those of another.
  private static let replicationBits: UInt64 = 24

  /// Which draws a replication of a design uses.
  ///
  /// Independent numbers are the replication's, beside 40 bits of a hash of the design's id: a design has the same
  /// ones whatever it is compared with. See ``areApart(_:)``.
  ///
  /// - Precondition: `replication` is below 2²⁴.
  func streams(design id: String, replication: Int) -> ReplicationStreams {
    streams(label: self == .independent ? id : "", replication: replication)
  }

  /// Which draws a replication uses where those with another label are to use others.
  ///
  /// - Parameters:
  ///   - label: What keeps them apart; empty for the draws of the replication's number alone.
  ///   - replication: Below 2²⁴.
  func streams(label: String, replication: Int) -> ReplicationStreams {
    let number = UInt64(replication)
    precondition(number < 1 << Self.replicationBits, "fewer than 16777216 replications")
    let apart = label.isEmpty ? 0 : StableHash.fnv1a64(label) << Self.replicationBits
    switch self {
    case .common, .independent: return ReplicationStreams(apart | number)
    case .antithetic: return ReplicationStreams(apart | number / 2, isMirrored: number % 2 == 1)
    }
  }

  /// Whether no two of these designs would get the same independent numbers.
  static func areApart(_ ids: [String]) -> Bool {
    Set(ids.map { StableHash.fnv1a64($0) << replicationBits }).count == ids.count
  }
}
