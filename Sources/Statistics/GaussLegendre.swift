internal import CGSL

/// Quadrature at the zeros of a Legendre polynomial.
///
/// The corresponding GSL functions are those of `gsl_integration_glfixed`. With n points it is exact
/// for polynomials of degree 2n − 1.
public struct GaussLegendre: Sendable {
  /// Where the integrand is taken.
  public let points: [Double]
  /// The weight of each point; together the length of the interval.
  public let weights: [Double]

  /// The points and weights on an interval.
  /// - Precondition: At least one point, and `low` is below `high`.
  public init(points count: Int, from low: Double, to high: Double) {
    precondition(count >= 1 && low < high, "points on an interval")
    var points: [Double] = []
    var weights: [Double] = []
    let table = unsafe gsl_integration_glfixed_table_alloc(count)
    defer { unsafe gsl_integration_glfixed_table_free(table) }
    for place in 0..<count {
      var x = 0.0
      var w = 0.0
      unsafe gsl_integration_glfixed_point(low, high, place, &x, &w, table)
      points.append(x)
      weights.append(w)
    }
    self.points = points
    self.weights = weights
  }

  /// The integral of a function over the interval.
  public func integral(_ function: (Double) -> Double) -> Double {
    var sum = NeumaierSum()
    for place in points.indices { sum.add(weights[place] * function(points[place])) }
    return sum.value
  }
}
