/// The states whose histories two variants of a study share or do not share, replication by replication.
public struct HistoryFinding: Sendable {
  /// What was claimed.
  public let claim: SameHistories

  /// A state of which some replication's history differs between the two variants.
  public struct Difference: Sendable, Equatable {
    /// The state's code.
    public let state: String

    /// Replications in which the histories differ.
    public let replications: Int

    /// The first such replication.
    public let first: Int
  }

  /// The states that were expected to be the same, in the region's order.
  public let compared: [String]

  /// The replications compared.
  public let replications: Int

  /// The states whose histories differ though they should not, in the region's order.
  public let differences: [Difference]

  /// Excepted states whose histories are nevertheless the same in every replication.
  ///
  /// If all of them are, the two variants do not differ at all and the comparison proves nothing.
  public let unmoved: [String]

  /// Whether all compared states kept their histories and an excepted one, if any is named, did not.
  public var agrees: Bool {
    differences.isEmpty && replications > 0 && !compared.isEmpty
      && (claim.except.isEmpty || unmoved.count < claim.except.count)
  }

  /// Compares the fingerprints of every state in every replication of the two variants.
  ///
  /// - Parameters:
  ///   - states: The codes in the order of the fingerprints.
  ///   - a: For each replication, one fingerprint a state.
  ///   - b: The same of the other variant.
  public init(claim: SameHistories, states: [String], a: [[UInt64]], b: [[UInt64]]) {
    precondition(a.count == b.count, "the variants have the same replications")
    self.claim = claim
    replications = a.count
    compared = states.filter { !claim.except.contains($0) }
    var differences: [Difference] = []
    var unmoved: [String] = []
    for (position, state) in states.enumerated() {
      let differing = a.indices.filter { a[$0][position] != b[$0][position] }
      if claim.except.contains(state) {
        if differing.isEmpty { unmoved.append(state) }
      } else if let first = differing.first {
        differences.append(Difference(state: state, replications: differing.count, first: first))
      }
    }
    self.differences = differences
    self.unmoved = unmoved
  }
}
