import Statistics

/// In what share of the replications something held, with its 95 % interval.
///
/// The interval is Wilson's over the independent observations. An antithetic pair is one observation: the mean of its
/// two runs varies at most as a single run does, so the interval is then wide enough, and wider than need be where
/// pairing helps.
public struct Share: Sendable, Equatable {
  /// In how many replications it held.
  public let held: Int
  /// How many replications there are.
  public let runs: Int
  /// The share; not a number without replications.
  public let estimate: Double
  /// The lower bound of the 95 % interval.
  public let low: Double
  /// The upper bound of the 95 % interval.
  public let high: Double

  /// Counts in how many replications something held.
  ///
  /// - Parameters:
  ///   - outcomes: Whether it held, by replication.
  ///   - randomNumbers: How the replications hang together.
  public init(_ outcomes: [Bool], randomNumbers: RandomNumbers) {
    held = outcomes.count { $0 }
    runs = outcomes.count
    let perObservation = randomNumbers.replicationsPerObservation
    let interval = ConfidenceInterval(
      successes: Double(held) / Double(perObservation), of: runs / perObservation)
    estimate = interval.estimate
    low = interval.low
    high = interval.high
  }
}
