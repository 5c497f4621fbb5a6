public import Mechanism

/// A replication that broke a law every replication obeys: the program is at fault, and no result of the run can be used.
public struct InvariantViolation: Error, Sendable {
  /// The design's id.
  public let design: String
  /// The replication's number.
  public let replication: Int
  /// The master seed.
  public let seed: UInt64
  /// The laws broken, at least one.
  public let breaches: [InvariantBreach]

  /// Makes a violation.
  public init(design: String, replication: Int, seed: UInt64, breaches: [InvariantBreach]) {
    self.design = design
    self.replication = replication
    self.seed = seed
    self.breaches = breaches
  }
}
