import Statistics

/// One observed figure beside what the model gave.
public struct HistoryRow: Sendable {
  /// Whether a value found in reality lies in the interval.
  public enum Verdict: String, Sendable {
    case hit, miss
    /// No replication gave a sample.
    case undefined
  }

  /// The figure.
  public let figure: HistoryFigure
  /// What was simulated; nil where the model has no counterpart yet.
  public let simulated: HistoryInterval?

  /// A verdict for each of the figure's values; empty where there is no counterpart.
  ///
  /// A value with a bound is hit when the interval reaches to where the source says the truth may lie.
  public var verdicts: [Verdict] {
    guard let simulated else { return [] }
    return figure.values.map { value in
      if simulated.count == 0 { return .undefined }
      let isHit =
        switch figure.bound {
        case nil: value.number >= simulated.low && value.number <= simulated.high
        case .atLeast: simulated.high >= value.number
        case .atMost: simulated.low <= value.number
        }
      return isHit ? .hit : .miss
    }
  }

  /// The verdict on the figure: a hit only if every value found lies in the interval; nil without counterpart.
  public var verdict: Verdict? {
    guard let first = verdicts.first else { return nil }
    if first == .undefined { return .undefined }
    return verdicts.allSatisfy { $0 == .hit } ? .hit : .miss
  }

  /// Makes a row.
  public init(figure: HistoryFigure, simulated: HistoryInterval?) {
    self.figure = figure
    self.simulated = simulated
  }
}

/// The central part of simulated samples of the observed size.
public struct HistoryInterval: Sendable {
  /// The share of the samples between the two ends.
  public static let level = 0.9
  /// How many replications gave a sample.
  public let count: Int
  /// The 5 % quantile.
  public let low: Double
  /// The median.
  public let median: Double
  /// The 95 % quantile.
  public let high: Double

  /// From the low to the high end.
  public var width: Double { high - low }

  /// Takes the quantiles of samples, those that are not numbers left out.
  public init(_ samples: [Double]) {
    let defined = samples.filter { !$0.isNaN }
    count = defined.count
    let tail = (1 - Self.level) / 2
    let quantiles = Quantiles.of(defined, ps: [tail, 0.5, 1 - tail])
    (low, median, high) = (quantiles[0], quantiles[1], quantiles[2])
  }
}

/// Every observed figure beside what the model gave, in file order.
public struct HistoryOutcome: Sendable {
  /// One for each figure.
  public let rows: [HistoryRow]
  /// The replications of each run.
  public let replications: Int
  /// The master seed.
  public let seed: UInt64
  /// Whether the run reached its end; without it the rows are not to be used.
  public let ending: RunEnding

  /// The rows that count: held out and with a counterpart.
  public var counted: [HistoryRow] {
    rows.filter { $0.figure.mark == .heldOut && $0.simulated != nil }
  }

  /// How many of them are hits.
  public var hits: Int { counted.count { $0.verdict == .hit } }
}
