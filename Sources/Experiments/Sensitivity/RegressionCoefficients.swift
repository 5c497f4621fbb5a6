internal import RandomVariates
public import Statistics

/// Standardised regression coefficients: how far the output moves, in its standard deviations, for one of the factor's.
///
/// A. Saltelli et al., Sensitivity Analysis, 2000, chapter 6. They say how a linear model would see the factors: with
/// ``r2`` below 0.7 it is not the model to look through.
public struct RegressionCoefficients: Sendable, Equatable {
  /// The coefficient of each factor, with Student's interval.
  public let coefficients: [Estimate]
  /// The share of the output's variance that the linear model explains, from 0 to 1.
  public let r2: Double

  /// Whether the linear model explains so little that its coefficients mislead.
  public var isFitPoor: Bool { r2 < 0.7 }

  /// Fits the linear model.
  ///
  /// - Throws: ``AnalysisError/singular`` where factors depend on each other, ``AnalysisError/constantOutput``,
  ///   ``AnalysisError/constantFactor(_:)``, ``AnalysisError/tooFew(count:needed:)``, ``AnalysisError/tooManyMissing(dropped:of:)``.
  public init(
    points: [[Double]], output: [Double], missing: MissingRule = .few, level: Double = 0.95
  ) throws(AnalysisError) {
    let sample = try CompleteSample(points: points, output: output, missing: missing) { $0 + 2 }
    let fit = try StandardizedFit(columns: sample.columns, output: sample.output)
    let freedom = Double(fit.count - fit.coefficients.count - 1)
    r2 = fit.r2
    coefficients = fit.coefficients.indices.map { factor in
      let error = ((1 - fit.r2) / freedom * fit.inflation[factor]).squareRoot()
      return Estimate(
        value: fit.coefficients[factor], standardError: error,
        interval: ConfidenceInterval(
          mean: fit.coefficients[factor], standardError: error, degreesOfFreedom: freedom,
          level: level),
        count: fit.count, method: "src", dropped: sample.dropped)
    }
  }
}

/// Partial rank correlations: how monotonely the output follows each factor, the linear part of all others in ranks taken out.
///
/// R. L. Iman and J. C. Helton (1988, Risk Analysis 8(1), 71-90, doi:10.1111/j.1539-6924.1988.tb01155.x); S. Marino et al.
/// (2008, Journal of Theoretical Biology 254, 178-196, doi:10.1016/j.jtbi.2008.04.011).
public struct PartialRankCorrelations: Sendable, Equatable {
  /// The correlation of each factor, from −1 to 1, with Fisher's interval.
  public let correlations: [Estimate]
  /// The probability of a correlation at least as large, either way, if there were none: t test with n − k − 1 degrees of
  /// freedom.
  public let pValues: [Double]
  /// The share of the variance of the output's ranks that the linear model in ranks explains.
  public let r2: Double

  /// Computes them from the regression of ranks on ranks, which also works where the output follows from the factors.
  ///
  /// - Throws: As ``RegressionCoefficients/init(points:output:missing:level:)``.
  public init(
    points: [[Double]], output: [Double], missing: MissingRule = .few, level: Double = 0.95
  ) throws(AnalysisError) {
    let sample = try CompleteSample(points: points, output: output, missing: missing) { $0 + 3 }
    let fit = try StandardizedFit(
      columns: sample.columns.map { ranks($0) }, output: ranks(sample.output))
    let factors = fit.coefficients.count
    let freedom = Double(fit.count - factors - 1)
    let rest = max(0, 1 - fit.r2)
    r2 = fit.r2
    let found = fit.coefficients.indices.map { factor in
      // Without a remainder a coefficient is either of full size or rounding error.
      let coefficient = fit.coefficients[factor]
      if rest < 1e-12 { return coefficient.magnitude < 1e-6 ? 0 : coefficient < 0 ? -1.0 : 1 }
      return coefficient
        / (coefficient * coefficient + rest * fit.inflation[factor]).squareRoot()
    }
    pValues = found.map { r in
      let t = r * (freedom / (1 - r * r)).squareRoot()
      return r.magnitude == 1 ? 0 : StudentT.twoSidedTail(t, degreesOfFreedom: freedom)
    }
    correlations = found.map { r in
      Estimate(
        value: r, interval: Self.interval(r, spread: freedom - 1, level: level),
        count: fit.count, method: "prcc/fisher-z", dropped: sample.dropped)
    }
  }

  /// Fisher's interval (1921, Metron 1, 3-32): atanh r is about normal with variance 1/(n − k − 2).
  private static func interval(_ r: Double, spread: Double, level: Double) -> ConfidenceInterval {
    guard r.magnitude < 1 else {
      return ConfidenceInterval(estimate: r, low: r, high: r, level: level)
    }
    let z = 0.5 * Portable.log((1 + r) / (1 - r))
    let half = Portable.normalQuantile(0.5 + level / 2) / spread.squareRoot()
    func back(_ z: Double) -> Double { 1 - 2 / (Portable.exp(2 * z) + 1) }
    return ConfidenceInterval(estimate: r, low: back(z - half), high: back(z + half), level: level)
  }
}
