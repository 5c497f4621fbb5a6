/// A way to sum up what a design gives over scenarios whose probabilities are not known.
///
/// The taxonomy is that of McPhail et al. (2018, Earth's Future 6(2), 169-191,
/// doi:10.1002/2017EF000649), where each has its origin. Where values are means of replications, those
/// that take the best or the worst are the most deceived by chance; percentiles and domains less.
public enum RobustnessMetric: Sendable, Hashable {
  /// The worst scenario (Wald).
  case maximin
  /// The best scenario.
  case maximax
  /// Optimism × best + (1 − optimism) × worst (Hurwicz); optimism from 0 to 1.
  case hurwicz(optimism: Double)
  /// The mean of scenarios, taken as equally probable (Laplace).
  case mean
  /// The median of scenarios.
  case median
  /// The largest regret (Savage).
  case maximumRegret
  /// The mean regret.
  case meanRegret
  /// The regret that a share of scenarios do not exceed, type 7; from 0 to 1.
  case percentileRegret(Double)
  /// The mean gain on a design, of which the place is given.
  case gainOnBaseline(Int)
  /// The share of scenarios that meet a limit (Starr).
  case domain(limit: Double)
  /// The mean of what is missing to a limit, 0 where it is met.
  case shortfall(limit: Double)
  /// The mean divided by the standard deviation over scenarios; where larger is better only.
  case meanOverDeviation
  /// The mean worsened by the variance.
  case meanLessVariance
  /// Weight × mean + (1 − weight) × worst (Hodges and Lehmann); weight from 0 to 1.
  case hodgesLehmann(weight: Double)
  /// The sum of what the scenarios worse than the median fall short of it.
  case undesirableDeviation
  /// Where the median lies between the 10th and the 90th percentile, from −1 to 1; a description.
  case percentileSkewness
  /// The width from the 10th to the 90th percentile in widths between quartiles; a description.
  case percentileKurtosis
  /// The mean of the worst share of scenarios, rounded up to whole ones; above 0, to 1.
  case tailMean(share: Double)

  /// Whether a design is preferred for more or for less of the metric, in a table where more is
  /// better; nil for what only describes.
  var prefersMore: Bool? {
    switch self {
    case .maximin, .maximax, .hurwicz, .mean, .median, .gainOnBaseline, .domain,
      .meanOverDeviation, .meanLessVariance, .hodgesLehmann, .tailMean:
      true
    case .maximumRegret, .meanRegret, .percentileRegret, .shortfall, .undesirableDeviation: false
    case .percentileSkewness, .percentileKurtosis: nil
    }
  }

  /// Whether the metric is a value of the response, which turns its sign with it.
  var isValue: Bool {
    switch self {
    case .maximin, .maximax, .hurwicz, .mean, .median, .meanLessVariance, .hodgesLehmann, .tailMean:
      true
    case .gainOnBaseline, .domain, .meanOverDeviation, .maximumRegret, .meanRegret,
      .percentileRegret, .shortfall, .undesirableDeviation, .percentileSkewness,
      .percentileKurtosis:
      false
    }
  }
}
