internal import CGSL

/// Cubic B-splines on an interval, and the penalty on their bending.
///
/// De Boor, A Practical Guide to Splines, 2001; the corresponding GSL functions are those of
/// `gsl_bspline`. The breaks lie at quantiles of the data, so that there are data in every piece.
public struct CubicSplineBasis: Sendable {
  /// The points where pieces meet, ascending, ends included; the data are scaled to lie from 0 to 1.
  public let breaks: [Double]
  private let low: Double
  private let width: Double

  /// The number of functions: the breaks and two more.
  public var count: Int { breaks.count + 2 }

  /// A basis for values of one variable.
  ///
  /// - Parameters:
  ///   - values: The values, at least two of them different.
  ///   - count: How many functions, at least 4; fewer where breaks would fall together.
  /// - Throws: ``DataProblem``.
  public init(_ values: [Double], count: Int) throws(DataProblem) {
    precondition(count >= 4, "at least the four functions of one piece")
    try DataProblem.check(values, atLeast: 2)
    let ascending = values.sorted()
    let low = ascending[0]
    let width = ascending[ascending.count - 1] - low
    guard width > 0 else { throw .noVariation }
    var breaks: [Double] = [0]
    for piece in 1..<(count - 2) {
      let place =
        (Quantiles.sorted(ascending, p: Double(piece) / Double(count - 3)) - low) / width
      if let last = breaks.last, place > last + 1e-9 { breaks.append(place) }
    }
    breaks[breaks.count - 1] = breaks.count > 1 ? 1 : 0
    if breaks.count == 1 { breaks.append(1) }
    self.breaks = breaks
    self.low = low
    self.width = width
  }

  /// The functions at each value, one row a value.
  /// - Precondition: The values lie within those the basis was made for.
  public func design(_ values: [Double]) -> DenseMatrix {
    var result = DenseMatrix(rows: values.count, columns: count)
    withWorkspace { evaluate in
      for (row, value) in values.enumerated() {
        let functions = evaluate(min(1, max(0, (value - low) / width)), 0)
        for column in 0..<count { result[row, column] = functions[column] }
      }
    }
    return result
  }

  /// The integrals of products of second derivatives, by which a fit pays for bending.
  ///
  /// Exact: on each piece the product is a polynomial of degree 2.
  public func bending() -> DenseMatrix {
    var result = DenseMatrix(rows: count, columns: count)
    withWorkspace { evaluate in
      for piece in 1..<breaks.count {
        let rule = GaussLegendre(points: 2, from: breaks[piece - 1], to: breaks[piece])
        for place in rule.points.indices {
          let second = evaluate(rule.points[place], 2)
          for row in 0..<count {
            for column in 0..<count {
              result[row, column] += rule.weights[place] * second[row] * second[column]
            }
          }
        }
      }
    }
    return result
  }

  /// Lends a function of place and derivative (0 or 2) that gives all basis functions there.
  private func withWorkspace(_ body: ((Double, Int) -> [Double]) -> Void) {
    let size = count
    let pieces = breaks.count
    let workspace = unsafe gsl_bspline_alloc(4, pieces)
    defer { unsafe gsl_bspline_free(workspace) }
    var copy = breaks
    unsafe copy.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var view = unsafe gsl_vector_view_array(base, pieces)
      _ = unsafe gsl_bspline_knots(&view.vector, workspace)
    }
    let derivatives = unsafe gsl_matrix_alloc(size, 3)
    defer { unsafe gsl_matrix_free(derivatives) }
    let functions = unsafe gsl_vector_alloc(size)
    defer { unsafe gsl_vector_free(functions) }
    body { place, order in
      if order == 0 {
        _ = unsafe gsl_bspline_eval(place, functions, workspace)
        return (0..<size).map { unsafe gsl_vector_get(functions, $0) }
      }
      _ = unsafe gsl_bspline_deriv_eval(place, order, derivatives, workspace)
      return (0..<size).map { unsafe gsl_matrix_get(derivatives, $0, order) }
    }
  }
}
