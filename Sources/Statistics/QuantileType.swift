/// The nine definitions of a sample quantile in use.
///
/// Hyndman and Fan (1996, The American Statistician 50(4), 361-365,
/// doi:10.1080/00031305.1996.10473566), numbered as there, in R and, as methods, in NumPy.
public enum QuantileType: Int, CaseIterable, Sendable {
  /// The inverse of the empirical distribution.
  case inverted = 1
  /// As type 1, averaged where the distribution jumps.
  case averagedInverted = 2
  /// The nearest order statistic, the even one of two.
  case nearestEven = 3
  /// Linear interpolation of the empirical distribution.
  case interpolatedInverted = 4
  /// Knots halfway up the steps, usual in hydrology.
  case hazen = 5
  /// Knots at the expected place of order statistics, i/(n + 1).
  case weibull = 6
  /// Knots at the mode of the place, (i − 1)/(n − 1); the default of R and NumPy.
  case linear = 7
  /// Knots at about the median of the place; about median-unbiased for any distribution.
  case medianUnbiased = 8
  /// About unbiased for a normal distribution.
  case normalUnbiased = 9

  /// The two constants a and b of the place p·(n + 1 − a − b) + a, for the types that interpolate.
  private var constants: (a: Double, b: Double)? {
    switch self {
    case .inverted, .averagedInverted, .nearestEven: nil
    case .interpolatedInverted: (0, 1)
    case .hazen: (0.5, 0.5)
    case .weibull: (0, 0)
    case .linear: (1, 1)
    case .medianUnbiased: (1.0 / 3, 1.0 / 3)
    case .normalUnbiased: (3.0 / 8, 3.0 / 8)
    }
  }

  /// The order statistic below, counted from 1 and perhaps 0, and the share of the one above.
  func place(p: Double, count: Int) -> (below: Int, share: Double) {
    // A place that rounding put just below a whole number counts as that number, as in R.
    let fuzz = 4 * Double.ulpOfOne
    let n = Double(count)
    guard let (a, b) = constants else {
      let position = self == .nearestEven ? n * p - 0.5 : n * p
      let below = (position + fuzz).rounded(.down)
      let isOnStep = position <= below + fuzz
      let share: Double =
        switch self {
        case .averagedInverted: isOnStep ? 0.5 : 1
        case .nearestEven: isOnStep && Int(below) % 2 == 0 ? 0 : 1
        default: isOnStep ? 0 : 1
        }
      return (Int(below), share)
    }
    let position = a + p * (n + 1 - a - b)
    let below = (position + fuzz).rounded(.down)
    let share = position - below
    return (Int(below), share.magnitude < fuzz ? 0 : share)
  }
}

extension Quantiles {
  /// The quantile of an ascending sample by one of the nine definitions; not a number for none.
  ///
  /// - Precondition: `p` lies from 0 to 1; `sample` is ascending without NaN.
  /// - Complexity: O(1).
  public static func sorted(_ sample: [Double], p: Double, type: QuantileType) -> Double {
    precondition(p >= 0 && p <= 1, "a probability from 0 to 1")
    guard let first = sample.first, let last = sample.last else { return .nan }
    // Type 7 keeps the bits it always had.
    if type == .linear { return sorted(sample, p: p) }
    let (below, share) = type.place(p: p, count: sample.count)
    let low = below < 1 ? first : (below > sample.count ? last : sample[below - 1])
    let high = below < 0 ? first : (below >= sample.count ? last : sample[below])
    if share == 0 { return low }
    if share == 1 { return high }
    return (1 - share) * low + share * high
  }
}
