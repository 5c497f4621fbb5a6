/// A replication that gave no row, and why: a failed one is told, never left out in silence.
public struct ReplicationFailure: Sendable, Equatable {
  /// The point, as its place in the sweep's list.
  public let point: Int
  /// The replication's number.
  public let replication: Int
  /// What kind of failure it was, a stable word.
  public let kind: String
  /// What happened, with the seed and the place to look at.
  public let message: String
  /// How often it was tried.
  public let attempts: Int

  /// Makes a failure.
  public init(point: Int, replication: Int, kind: String, message: String, attempts: Int = 1) {
    self.point = point
    self.replication = replication
    self.kind = kind
    self.message = message
    self.attempts = attempts
  }
}
