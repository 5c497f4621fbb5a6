import Statistics

/// The constant h of Rinott's procedure.
///
/// It solves ∫[∫Φ(h/√(ν(1/x + 1/y))) f(y) dy]^(k−1) f(x) dx = P with f the chi-square density of
/// ν = n₀ − 1 degrees of freedom (Rinott 1978, Communications in Statistics A7(8), 799-811,
/// doi:10.1080/03610927808827671). Held against tables to 1e-6.
public enum RinottConstant {
  /// The constant for a number of designs.
  ///
  /// - Parameters:
  ///   - designs: k, at least 2.
  ///   - probability: P, above 1/k and below 1.
  ///   - first: n₀, the replications of the first stage, at least 5.
  /// - Throws: ``ProcedureProblem/outOfRange(argument:value:)``.
  /// - Complexity: About ten evaluations of a double sum of 96 points.
  public static func value(
    designs: Int, probability: Double, first: Int
  ) throws(ProcedureProblem) -> Double {
    guard designs >= 2 else { throw .outOfRange(argument: "designs", value: Double(designs)) }
    guard probability > 1 / Double(designs) && probability < 1 else {
      throw .outOfRange(argument: "probability", value: probability)
    }
    guard first >= 5 else { throw .outOfRange(argument: "first", value: Double(first)) }
    let kernel = Kernel(degreesOfFreedom: Double(first - 1))
    // Illinois variant of regula falsi: the integral rises with h.
    var low = 0.0
    var high = 4.0
    while kernel.probability(high, designs) < probability { high *= 2 }
    var below = kernel.probability(low, designs) - probability
    var above = kernel.probability(high, designs) - probability
    for _ in 0..<100 where high - low > 1e-10 {
      let middle = (low * above - high * below) / (above - below)
      let found = kernel.probability(middle, designs) - probability
      if found.magnitude < 1e-13 { return middle }
      if found < 0 {
        low = middle
        below = found
        above /= 2
      } else {
        high = middle
        above = found
        below /= 2
      }
    }
    return (low * above - high * below) / (above - below)
  }

  /// The double integral over the range that holds all but 2e-13 of either variable.
  private struct Kernel {
    let weights: [Double]
    // 1 / √(ν(1/x + 1/y)) by pair of points.
    let scales: [Double]

    init(degreesOfFreedom nu: Double) {
      let rule = GaussLegendre(
        points: 96, from: ChiSquare.quantile(1e-13, degreesOfFreedom: nu),
        to: ChiSquare.quantile(1 - 1e-13, degreesOfFreedom: nu))
      weights = zip(rule.points, rule.weights).map {
        $1 * ChiSquare.density($0, degreesOfFreedom: nu)
      }
      var scales: [Double] = []
      for x in rule.points {
        for y in rule.points { scales.append(1 / (nu * (1 / x + 1 / y)).squareRoot()) }
      }
      self.scales = scales
    }

    func probability(_ h: Double, _ designs: Int) -> Double {
      let size = weights.count
      var outer = 0.0
      for x in 0..<size {
        var inner = 0.0
        for y in 0..<size {
          inner += weights[y] * StandardNormal.cumulative(h * scales[x * size + y])
        }
        var power = 1.0
        for _ in 1..<designs { power *= inner }
        outer += weights[x] * power
      }
      return outer
    }
  }
}
