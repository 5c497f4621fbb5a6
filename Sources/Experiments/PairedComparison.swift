import Statistics

/// How one response differs between two designs, replication by replication.
///
/// The difference is `design` minus `baseline`, pair by pair. A pair counts only if both of its runs
/// define the response.
public struct PairedComparison: Sendable, Equatable {
  /// The design compared with.
  public let baseline: String
  /// The design compared.
  public let design: String
  /// The response's name.
  public let response: String
  /// The response's unit.
  public let unit: String
  /// How many pairs define the response on both sides.
  public let n: Int
  /// The mean difference.
  public let mean: Double
  /// The standard error of the mean difference; not a number with fewer than two pairs.
  public let se: Double
  /// The lower bound of the 95 % paired t interval.
  public let low: Double
  /// The upper bound of the 95 % paired t interval.
  public let high: Double
  /// The share of pairs in which the design lies above the baseline; a tie counts half.
  public let shareOfPairs: Double
  /// The correlation that the common random numbers brought; about 0 for independent ones.
  public let correlation: Double
  /// How many times more replications independent runs would need for the same precision.
  public let varianceRatio: Double
  /// Whether the interval is known and leaves out zero.
  public let isClear: Bool

  /// Compares a design with a baseline.
  ///
  /// - Parameters:
  ///   - baselineValues: The baseline's values, in the order of replications.
  ///   - designValues: The design's values, as many and in the same order.
  ///   - randomNumbers: How the values hang together; what is compared are the independent observations.
  public init(
    baseline: String, design: String, response: Response, baselineValues: [Double],
    designValues: [Double], randomNumbers: RandomNumbers = .common
  ) {
    let difference = PairedDifference(
      a: randomNumbers.observations(baselineValues), b: randomNumbers.observations(designValues))
    let interval = difference.interval(level: 0.95)
    self.baseline = baseline
    self.design = design
    self.response = response.name
    unit = response.unit
    n = difference.count
    mean = difference.mean
    se = difference.standardError
    low = interval.low
    high = interval.high
    shareOfPairs = difference.shareAbove
    correlation = difference.correlation
    // Independent runs are single replications, also where an observation is made of several.
    let runs = PairedDifference(a: baselineValues, b: designValues)
    let perObservation = Double(randomNumbers.replicationsPerObservation)
    varianceRatio = runs.unpairedVariance / (perObservation * difference.variance)
    isClear = difference.isClear(level: 0.95)
  }
}
