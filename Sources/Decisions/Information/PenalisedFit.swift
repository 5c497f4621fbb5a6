internal import RandomVariates
import Statistics

/// A response regressed on smooth terms, bent as much as generalised cross-validation finds good.
///
/// Craven and Wahba (1978, Numerische Mathematik 31, 377-403, doi:10.1007/BF01404567); several penalties
/// are searched one after the other until none improves (Wood 2017, section 6.2). The covariance of the
/// coefficients is the Bayesian one of Wahba (1983).
struct PenalisedFit {
  /// The fitted value of each draw.
  let fitted: [Double]
  /// The response less the fitted value.
  let residuals: [Double]
  /// The variance of what the fit leaves.
  let variance: Double
  /// The effective number of coefficients, the constant included.
  let effectiveCoefficients: Double
  /// The mean of the response.
  let constant: Double
  /// The coefficients of the columns.
  let coefficients: [Double]
  /// The factor of gram + penalties: a solve with its transpose gives coefficients' errors.
  let factor: CholeskyFactor

  /// Fits.
  ///
  /// - Throws: ``DataProblem/singular`` where the draws do not determine the terms.
  init(_ response: [Double], on terms: SmoothTerms) throws(DataProblem) {
    let n = Double(response.count)
    let mean = NeumaierSum.mean(response)
    let centred = response.map { $0 - mean }
    let squares = NeumaierSum.of(centred.map { $0 * $0 })
    let right = terms.design.transposeTimes(centred)
    var search = Search(terms: terms, right: right, squares: squares, count: n)
    try search.run()
    guard let factor = search.factor(search.exponents) else { throw .singular }
    let coefficients = factor.solve(right)
    let shape = terms.design.times(coefficients)
    let fitted = shape.map { mean + $0 }
    let residuals = zip(response, fitted).map { $0 - $1 }
    let effective = search.effective(factor)
    self.fitted = fitted
    self.residuals = residuals
    self.coefficients = coefficients
    self.factor = factor
    constant = mean
    effectiveCoefficients = effective
    variance = NeumaierSum.of(residuals.map { $0 * $0 }) / (n - effective)
  }

  /// The search for the weights of the penalties, as powers of ten.
  private struct Search {
    let terms: SmoothTerms
    let right: [Double]
    let squares: Double
    let count: Double
    var exponents: [Double]

    init(terms: SmoothTerms, right: [Double], squares: Double, count: Double) {
      self.terms = terms
      self.right = right
      self.squares = squares
      self.count = count
      exponents = Array(repeating: 0, count: terms.penalties.count)
    }

    mutating func run() throws(DataProblem) {
      var best = score(exponents)
      for _ in 0..<6 {
        let before = best
        for place in exponents.indices { best = improve(place, best) }
        guard best < .infinity else { throw .singular }
        if before.isFinite && before - best <= 1e-7 * before { break }
      }
    }

    /// Improves one weight: whole powers first, then golden section around the best.
    private mutating func improve(_ place: Int, _ current: Double) -> Double {
      var trial = exponents
      func at(_ exponent: Double) -> Double {
        trial[place] = exponent
        return score(trial)
      }
      var best = (exponent: exponents[place], score: current)
      for exponent in stride(from: -9.0, through: 7, by: 1) {
        let found = at(exponent)
        if found < best.score { best = (exponent, found) }
      }
      let golden = (5.0.squareRoot() - 1) / 2
      var (low, high) = (best.exponent - 1, best.exponent + 1)
      var inner = high - golden * (high - low)
      var outer = low + golden * (high - low)
      var (ofInner, ofOuter) = (at(inner), at(outer))
      while high - low > 0.05 {
        if ofInner <= ofOuter {
          (high, outer, ofOuter) = (outer, inner, ofInner)
          inner = high - golden * (high - low)
          ofInner = at(inner)
        } else {
          (low, inner, ofInner) = (inner, outer, ofOuter)
          outer = low + golden * (high - low)
          ofOuter = at(outer)
        }
      }
      if ofInner < best.score { best = (inner, ofInner) }
      if ofOuter < best.score { best = (outer, ofOuter) }
      exponents[place] = best.exponent
      return best.score
    }

    func factor(_ exponents: [Double]) -> CholeskyFactor? {
      var sum = terms.gram
      for (exponent, penalty) in zip(exponents, terms.penalties) {
        let weight = Portable.pow(10, exponent)
        for row in 0..<penalty.matrix.rows {
          for column in 0..<penalty.matrix.columns {
            sum[penalty.start + row, penalty.start + column] += weight * penalty.matrix[row, column]
          }
        }
      }
      return try? CholeskyFactor(sum)
    }

    func effective(_ factor: CholeskyFactor) -> Double {
      let inverse = factor.inverse()
      // The trace of a product of symmetric matrices is the sum of products of their elements.
      return 1 + zip(inverse.elements, terms.gram.elements).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// n · RSS / (n − effective coefficients)²; infinite where the equations cannot be solved.
    func score(_ exponents: [Double]) -> Double {
      guard let factor = factor(exponents) else { return .infinity }
      let beta = factor.solve(right)
      let image = terms.gram.times(beta)
      var rest = squares
      for place in beta.indices { rest += beta[place] * (image[place] - 2 * right[place]) }
      // What is left of an exact fit is rounding.
      rest = max(rest, 1e-14 * squares)
      let free = count - effective(factor)
      return count * rest / (free * free)
    }
  }
}
