/// What one replication of one design gave: a row of results.
public struct ReplicationRecord: Sendable, Equatable {
  /// The design, as its position in the run's list of designs.
  public let design: Int
  /// The replication's number; the same number means the same random numbers in every design.
  public let replication: Int
  /// The 64-bit fingerprint of the whole trajectory.
  public let fingerprint: UInt64
  /// One value for each response, in the run's order; not a number where undefined in this run.
  public let values: [Double]
  /// One fingerprint for each member state's histories, in the run's order of states.
  public let stateFingerprints: [UInt64]
  /// Events that happened; no part of the canonical rows.
  public let events: Int
  /// Of these, how many tied with the one before; no part of the canonical rows.
  public let ties: Int

  /// Makes a row.
  ///
  /// - Precondition: `design` and `replication` are at least 0.
  public init(
    design: Int, replication: Int, fingerprint: UInt64, values: [Double],
    stateFingerprints: [UInt64], events: Int = 0, ties: Int = 0
  ) {
    precondition(design >= 0 && replication >= 0)
    self.design = design
    self.replication = replication
    self.fingerprint = fingerprint
    self.values = values
    self.stateFingerprints = stateFingerprints
    self.events = events
    self.ties = ties
  }

  /// Whether two rows are the same; two undefined values count as equal.
  public static func == (one: Self, other: Self) -> Bool {
    one.design == other.design && one.replication == other.replication
      && one.fingerprint == other.fingerprint && one.stateFingerprints == other.stateFingerprints
      && one.events == other.events && one.ties == other.ties
      && one.values.count == other.values.count
      && zip(one.values, other.values).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }
}

/// Returns a fingerprint as 16 lower-case hexadecimal digits.
public func fingerprintText(_ word: UInt64) -> String {
  let digits = String(word, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
