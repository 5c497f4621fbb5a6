internal import Statistics

/// The linear fit of an output to factors, all in units of their standard deviation.
struct StandardizedFit {
  /// The coefficient of each factor.
  let coefficients: [Double]
  /// The diagonal of the inverse of the factors' correlations: how much depending on each other inflates each variance.
  let inflation: [Double]
  /// The share of the output's variance that the fit explains.
  let r2: Double
  /// How many observations there are.
  let count: Int

  /// Fits by the normal equations of the correlations.
  ///
  /// - Parameters:
  ///   - columns: The values of each factor.
  ///   - output: The output.
  /// - Throws: ``AnalysisError/constantOutput``, ``AnalysisError/constantFactor(_:)`` or ``AnalysisError/singular``.
  /// - Complexity: O(factors² × (observations + factors)).
  init(columns: [[Double]], output: [Double]) throws(AnalysisError) {
    guard let scaled = Self.standardized(output) else { throw .constantOutput }
    var factors: [[Double]] = []
    for (index, column) in columns.enumerated() {
      guard let column = Self.standardized(column) else { throw .constantFactor(index) }
      factors.append(column)
    }
    let correlations = factors.map { left in factors.map { Self.product(left, $0) } }
    // A factor of which all but 1e-10 of the variance is explained by the others adds rounding error only.
    guard let root = Cholesky(correlations, tolerance: 1e-10) else { throw .singular }
    let withOutput = factors.map { Self.product($0, scaled) }
    coefficients = root.solve(withOutput)
    inflation = root.inverseDiagonal
    r2 = min(1, Self.product(coefficients, withOutput))
    count = output.count
  }

  /// The values less their mean, divided by the root of their sum of squares; nil where all are equal.
  private static func standardized(_ values: [Double]) -> [Double]? {
    guard values.contains(where: { $0 != values[0] }) else { return nil }
    let mean = Tally(values).mean
    let centred = values.map { $0 - mean }
    let length = product(centred, centred).squareRoot()
    return centred.map { $0 / length }
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for (a, b) in zip(left, right) { sum += a * b }
    return sum
  }
}

/// The complete observations of a plain sample, by factor.
struct CompleteSample {
  let columns: [[Double]]
  let output: [Double]
  let dropped: Int

  /// Leaves out the observations in which something is not finite.
  ///
  /// - Precondition: As many outputs as points, and as many coordinates at each.
  init(
    points: [[Double]], output: [Double], missing: MissingRule, needed: (_ factors: Int) -> Int
  ) throws(AnalysisError) {
    precondition(points.count == output.count, "an output for each point")
    let factors = points.first?.count ?? 0
    precondition(points.allSatisfy { $0.count == factors }, "as many coordinates at each point")
    let kept = try missing.kept(
      points.indices.map { output[$0].isFinite && points[$0].allSatisfy(\.isFinite) },
      needed: needed(factors))
    columns = (0..<factors).map { factor in kept.map { points[$0][factor] } }
    self.output = kept.map { output[$0] }
    dropped = points.count - kept.count
  }
}
