import Statistics

/// What the replications of one design say about one response.
///
/// Runs that do not define the response are counted out; ``n`` says how many remain. What so few
/// runs cannot know is not a number: everything with none, the standard error and interval with one.
public struct ResponseSummary: Sendable, Equatable {
  /// The response's name.
  public let name: String
  /// The response's unit.
  public let unit: String
  /// In how many replications the response is defined.
  public let n: Int
  /// The mean of those replications.
  public let mean: Double
  /// The standard error of the mean.
  public let se: Double
  /// The lower bound of the 95 % t interval for the mean.
  public let meanLow: Double
  /// The upper bound of the 95 % t interval for the mean.
  public let meanHigh: Double
  /// The value that 10 % of the replications are below (Hyndman and Fan's type 7).
  public let p10: Double
  /// The median of the replications.
  public let p50: Double
  /// The value that 90 % of the replications are below.
  public let p90: Double

  /// Summarises the values of one response, one a replication.
  ///
  /// - Parameter randomNumbers: How the values hang together: the mean, its standard error and its interval are those of
  ///   the independent observations, the quantiles those of the values.
  /// - Complexity: O(*n* log *n*).
  public init(
    _ response: Response, values: [Double], randomNumbers: RandomNumbers = .common
  ) {
    let defined = values.filter(\.isFinite)
    let tally = Tally(randomNumbers.observations(values).filter(\.isFinite))
    let interval = tally.interval(level: 0.95)
    let quantiles = Quantiles.of(defined, ps: [0.1, 0.5, 0.9])
    name = response.name
    unit = response.unit
    n = defined.count
    mean = tally.mean
    se = tally.standardError
    meanLow = interval.low
    meanHigh = interval.high
    p10 = quantiles[0]
    p50 = quantiles[1]
    p90 = quantiles[2]
  }
}
