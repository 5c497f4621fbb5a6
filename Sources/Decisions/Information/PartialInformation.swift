public import Statistics

/// The expected value of learning some parameters, by regression of net benefits on them.
///
/// Strong, Oakley and Brennan (2014, Medical Decision Making 34(3), 311-326,
/// doi:10.1177/0272989X13505910). The regression averages over everything else, the noise of
/// replications included: on *all* parameters it is the value of perfect information without that
/// noise. With three parameters or more interactions between them are not seen.
public struct PartialInformation: Sendable, Equatable {
  /// The value, in the unit of the net benefit.
  ///
  /// Its standard error, where draws were given, counts
  /// both the regression's coefficients and the draws of the parameters.
  public let value: Estimate
  /// The effective number of coefficients by design, 0 for the first, which the others are taken
  /// against.
  public let effectiveCoefficients: [Double]
  /// What each design's regression explains of the variance of its difference from the first; not a
  /// number for the first and where there is no difference.
  public let explained: [Double]
  /// What the regressions say of each design in each draw; as a difference from the first design.
  public let fitted: NetBenefit

  /// Learns the parameters.
  ///
  /// - Parameters:
  ///   - parameters: For each parameter to be learned its value in each draw.
  ///   - errors: Draws of coefficients for the standard error, 200 or more for a result to report; nil
  ///     leaves the standard error out.
  /// - Throws: ``DataProblem`` for parameters that do not vary, too few draws, or terms that the draws
  ///   do not determine.
  /// - Complexity: For p columns O(n p²), and O(p³) for each trial of the search, about 30 times the
  ///   number of parameters, some rounds of it.
  public init(
    _ benefit: NetBenefit, parameters: [[Double]], errors: KeyedDraws? = nil
  ) throws(DataProblem) {
    for column in parameters where column.count != benefit.count {
      throw .unequalLengths(expected: benefit.count, found: column.count)
    }
    let terms = try SmoothTerms(parameters)
    var fits: [PenalisedFit?] = [nil]
    var fitted = [Array(repeating: 0.0, count: benefit.count)]
    var explained = [Double.nan]
    for design in 1..<benefit.designs.count {
      let difference = zip(benefit.values[design], benefit.values[0]).map { $0 - $1 }
      let tally = Tally(difference)
      guard tally.minimum < tally.maximum else {
        // Two designs that differ by the same in every draw: there is nothing to learn.
        fits.append(nil)
        fitted.append(difference)
        explained.append(.nan)
        continue
      }
      let fit = try PenalisedFit(difference, on: terms)
      fits.append(fit)
      fitted.append(fit.fitted)
      explained.append(
        1 - NeumaierSum.of(fit.residuals.map { $0 * $0 })
          / (tally.variance * Double(tally.count - 1)))
    }
    let surface = try NetBenefit(designs: benefit.designs, values: fitted)
    let plain = try PerfectInformation(surface)
    var error: Double?
    if let errors {
      let ofCoefficients = Self.deviation(terms, fits, fitted, errors)
      let ofDraws = plain.value.standardError ?? 0
      error = (ofCoefficients * ofCoefficients + ofDraws * ofDraws).squareRoot()
    }
    value = Estimate(
      value: plain.value.value, standardError: error,
      lower: error.map { max(0, plain.value.value - 1.96 * $0) },
      upper: error.map { plain.value.value + 1.96 * $0 },
      count: benefit.count, method: "regression, \(terms.form), GCV")
    effectiveCoefficients = fits.map { $0?.effectiveCoefficients ?? 0 }
    self.explained = explained
    self.fitted = surface
  }

  /// The standard deviation of the value over draws of the coefficients.
  ///
  /// Residuals of two designs hang together, for both are taken against the first; so do the errors.
  private static func deviation(
    _ terms: SmoothTerms, _ fits: [PenalisedFit?], _ fitted: [[Double]], _ errors: KeyedDraws
  ) -> Double {
    let active = fits.indices.filter { fits[$0] != nil }
    guard !active.isEmpty, let mixing = mixing(active.compactMap { fits[$0]?.residuals }) else {
      return 0
    }
    let width = terms.design.columns
    var coefficients = active.map { _ in DenseMatrix(rows: width, columns: errors.count) }
    var constants = active.map { _ in Array(repeating: 0.0, count: errors.count) }
    for draw in 0..<errors.count {
      // One vector for each column and one for the constant, each with one number for each design.
      let shocks = (0...width).map { column in
        mixing.times(active.indices.map { errors.normal(draw, column * active.count + $0) })
      }
      for (place, design) in active.enumerated() {
        guard let fit = fits[design] else { continue }
        let scale = fit.variance.squareRoot()
        let shift = fit.factor.transposedSolve((0..<width).map { shocks[$0][place] })
        for row in 0..<width {
          coefficients[place][row, draw] = fit.coefficients[row] + scale * shift[row]
        }
        constants[place][draw] =
          fit.constant + scale * shocks[width][place] / Double(fitted[0].count).squareRoot()
      }
    }
    let surfaces = coefficients.map { terms.design.product(with: $0) }
    let rows = fitted[0].count
    let idle = fits.indices.filter { fits[$0] == nil }
    var tally = Tally()
    var means = Array(repeating: 0.0, count: active.count)
    for draw in 0..<errors.count {
      var top = 0.0
      for place in means.indices { means[place] = 0 }
      for row in 0..<rows {
        var best = -Double.infinity
        for design in idle { best = max(best, fitted[design][row]) }
        for place in active.indices {
          let value = constants[place][draw] + surfaces[place].elements[row * errors.count + draw]
          means[place] += value
          if value > best { best = value }
        }
        top += best
      }
      let size = Double(rows)
      let bestMean = max(
        means.map { $0 / size }.max() ?? -.infinity, idle.map { fitted[$0][0] }.max() ?? -.infinity)
      tally.add(top / size - bestMean)
    }
    return tally.standardDeviation
  }

  /// The factor of the correlations between residuals; nil where they cannot be factored.
  private static func mixing(_ residuals: [[Double]]) -> CholeskyFactor? {
    var correlation = DenseMatrix(rows: residuals.count, columns: residuals.count)
    for i in residuals.indices {
      for j in residuals.indices {
        let found = PairedDifference(a: residuals[i], b: residuals[j]).correlation
        // A little on the diagonal, for two designs may differ from the first by the same.
        correlation[i, j] = i == j ? 1 + 1e-9 : (found.isNaN ? 0 : found)
      }
    }
    return try? CholeskyFactor(correlation)
  }
}
