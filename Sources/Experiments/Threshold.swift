/// A limit that a planner sets to a response.
public struct Threshold: Sendable, Equatable {
  /// On which side of the limit a value meets it; the limit itself does.
  public enum Side: String, Sendable {
    case atLeast = "at_least"
    case atMost = "at_most"
  }

  /// The response's name.
  public let response: String
  /// The side.
  public let side: Side
  /// The limit, in the response's unit.
  public let limit: Double

  /// Makes a threshold.
  public init(response: String, side: Side, limit: Double) {
    self.response = response
    self.side = side
    self.limit = limit
  }

  /// Whether a value meets it; one that is not a number does not.
  public func isMet(by value: Double) -> Bool {
    switch side {
    case .atLeast: value >= limit
    case .atMost: value <= limit
    }
  }
}

/// What the replications of one design in one world say about thresholds.
public struct Feasibility: Sendable, Equatable {
  /// One threshold.
  public struct Finding: Sendable, Equatable {
    /// The threshold.
    public let threshold: Threshold
    /// In what share of the replications it is met.
    public let share: Share
    /// In how many replications it is not met.
    public let fails: Int
    /// In how many it is the only one that is not met: dropping it would let all hold there.
    public let failsAlone: Int
    /// In how many the response is not a number, which counts as not met.
    public let missing: Int
    /// The best value that any replication reached; not a number where none has a value.
    public let best: Double
    /// The value that one replication in ten reaches or betters, among those that have one.
    public let bestTenth: Double
  }

  /// The findings, in the order of the thresholds.
  public let findings: [Finding]
  /// In what share of the replications all are met.
  public let all: Share
  /// The places of the thresholds that bind: the one that fails in most replications, of several the one that fails
  /// alone in most, and all that are equal in both; none where none fails.
  public let binding: [Int]

  /// Holds the values of each response against its threshold, replication by replication.
  ///
  /// - Parameters:
  ///   - thresholds: The thresholds.
  ///   - values: For each threshold, the values of its response in the order of replications.
  ///   - randomNumbers: How the replications hang together.
  /// - Precondition: There is a threshold, and every response has as many values.
  /// - Complexity: O(*k* · *n* log *n*) for k thresholds and n replications.
  public init(_ thresholds: [Threshold], values: [[Double]], randomNumbers: RandomNumbers) {
    precondition(
      !thresholds.isEmpty && thresholds.count == values.count, "values of each threshold")
    let runs = values[0].count
    precondition(values.allSatisfy { $0.count == runs }, "as many values of each response")
    let met = zip(thresholds, values).map { threshold, values in values.map(threshold.isMet) }
    let failures = (0..<runs).map { run in met.count { !$0[run] } }
    var findings: [Finding] = []
    for (place, threshold) in thresholds.enumerated() {
      let defined = values[place].filter { !$0.isNaN }.sorted {
        threshold.side == .atLeast ? $0 > $1 : $0 < $1
      }
      findings.append(
        Finding(
          threshold: threshold, share: Share(met[place], randomNumbers: randomNumbers),
          fails: met[place].count { !$0 },
          failsAlone: (0..<runs).count { !met[place][$0] && failures[$0] == 1 },
          missing: runs - defined.count, best: defined.first ?? .nan,
          // The smallest number of the best that is a tenth of all.
          bestTenth: defined.isEmpty ? .nan : defined[(defined.count + 9) / 10 - 1]))
    }
    self.findings = findings
    all = Share(failures.map { $0 == 0 }, randomNumbers: randomNumbers)
    let most = findings.map(\.fails).max() ?? 0
    let candidates = findings.indices.filter { most > 0 && findings[$0].fails == most }
    let alone = candidates.map { findings[$0].failsAlone }.max() ?? 0
    binding = candidates.filter { findings[$0].failsAlone == alone }
  }
}
