/// How a first-order Sobol' index is estimated.
public enum FirstOrderEstimator: String, Sendable, CaseIterable {
  /// Row (b) of table 2 of Saltelli et al. (2010, doi:10.1016/j.cpc.2009.09.018): the best where many indices are small.
  case saltelli = "saltelli-2010"
  /// M. J. W. Jansen (1999, Computer Physics Communications 117, 35-43, doi:10.1016/S0010-4655(98)00154-4).
  case jansen = "jansen-1999"
  /// A. Janon et al. (2014, ESAIM: Probability and Statistics 18, 342-364, doi:10.1051/ps/2013040): asymptotically efficient.
  case janon = "janon-2014"
  /// J.-M. Martinez (2011, GdR MASCOT-NUM): the correlation of the outputs that share the factor.
  case martinez = "martinez-2011"
}

/// How a total Sobol' index is estimated.
public enum TotalEstimator: String, Sendable, CaseIterable {
  /// Jansen (1999): never negative before the correction for noise.
  case jansen = "jansen-1999"
  /// Janon et al. (2014).
  case janon = "janon-2014"
  /// Martinez (2011): 1 − the correlation of the outputs that differ in the factor only.
  case martinez = "martinez-2011"
}

/// The sums over two columns of outputs that every estimator is made of, for some rows.
struct ColumnMoments {
  var meanX = 0.0
  var meanY = 0.0
  var squareX = 0.0
  var squareY = 0.0
  var product = 0.0
  /// The mean squared difference.
  var difference = 0.0

  /// The moments of two columns in the given rows, a row counting as often as it is named.
  init(_ x: [Double], _ y: [Double], rows: [Int]) {
    for row in rows {
      let (x, y) = (x[row], y[row])
      meanX += x
      meanY += y
      squareX += x * x
      squareY += y * y
      product += x * y
      difference += (x - y) * (x - y)
    }
    let n = Double(rows.count)
    meanX /= n
    meanY /= n
    squareX /= n
    squareY /= n
    product /= n
    difference /= n
  }

  /// Janon's ratio of covariance to variance about the common mean, the noise taken from the variance.
  func janon(noise: Double) -> Double {
    let mean = (meanX + meanY) / 2
    let variance = (squareX + squareY) / 2 - mean * mean - noise
    return variance > 0 ? (product - mean * mean) / variance : .nan
  }

  /// The correlation, the noise taken from both variances.
  func correlation(noise: Double) -> Double {
    let varianceX = squareX - meanX * meanX - noise
    let varianceY = squareY - meanY * meanY - noise
    guard varianceX > 0 && varianceY > 0 else { return .nan }
    return (product - meanX * meanY) / (varianceX * varianceY).squareRoot()
  }
}

extension SobolOutputs {
  /// The indices of some rows: first, then total, then second order for each pair in order; not a number where the output
  /// of these rows varies no more than noise.
  ///
  /// With replication noise of variance w at each point's mean, the variance and Jansen's mean of squares are too large by w
  /// while products of outputs with independent noise are not: w is taken from the former.
  ///
  /// - Parameter isCorrected: Whether the noise is taken out; the noise must be known.
  /// - Complexity: O(factors × rows), with second order O(factors² × rows).
  func indices(
    rows: [Int], first: FirstOrderEstimator, total: TotalEstimator, isCorrected: Bool
  ) -> [Double] {
    var noise = 0.0
    if isCorrected, let perRow = self.noise {
      for row in rows { noise += perRow[row] }
      noise /= Double(rows.count)
    }
    let base = ColumnMoments(a, b, rows: rows)
    let centre = (base.meanX + base.meanY) / 2
    let observed = (base.squareX + base.squareY) / 2 - centre * centre
    let variance = observed - noise
    guard variance > 0 else {
      let count = 2 * factors + (isSecondOrder ? factors * (factors - 1) / 2 : 0)
      return Array(repeating: .nan, count: count)
    }
    var firsts: [Double] = []
    var totals: [Double] = []
    for factor in 0..<factors {
      let shared = ColumnMoments(b, mixed[factor], rows: rows)
      let others = ColumnMoments(a, mixed[factor], rows: rows)
      switch first {
      case .saltelli:
        // Σ (b − f₀)(mixed − a) / N, without another pass over the rows.
        let centring = centre * (shared.meanY - base.meanX)
        firsts.append((shared.product - base.product - centring) / variance)
      case .jansen: firsts.append((observed - shared.difference / 2) / variance)
      case .janon: firsts.append(shared.janon(noise: noise))
      case .martinez: firsts.append(shared.correlation(noise: noise))
      }
      switch total {
      case .jansen: totals.append((others.difference / 2 - noise) / variance)
      case .janon: totals.append(1 - others.janon(noise: noise))
      case .martinez: totals.append(1 - others.correlation(noise: noise))
      }
    }
    let seconds = secondOrder(rows: rows, base: base.product, variance: variance, firsts: firsts)
    return firsts + totals + seconds
  }

  /// The second-order indices of Saltelli (2002), pair by pair: (0, 1), then (0, 2) and so on.
  private func secondOrder(
    rows: [Int], base: Double, variance: Double, firsts: [Double]
  ) -> [Double] {
    var found: [Double] = []
    for i in mixedBack.indices {
      for j in mixedBack.indices where j > i {
        let both = ColumnMoments(mixedBack[i], mixed[j], rows: rows).product - base
        found.append(both / variance - firsts[i] - firsts[j])
      }
    }
    return found
  }
}
