/// The lower triangular root of a symmetric positive definite matrix, A = L Lᵀ.
///
/// Golub and Van Loan, Matrix Computations, 4th edition, 2013, algorithm 4.2.2. Only +, −, ×, ÷ and √, in a fixed order, so
/// it gives the same bits everywhere. The corresponding GSL function is `gsl_linalg_cholesky_decomp1`.
struct Cholesky {
  /// The rows of L, each up to its diagonal.
  let rows: [[Double]]

  /// Decomposes a matrix, of which the lower triangle is read; nil where a pivot is not above `tolerance`.
  ///
  /// - Complexity: O(n³).
  init?(_ matrix: [[Double]], tolerance: Double) {
    var rows: [[Double]] = []
    for i in matrix.indices {
      var row: [Double] = []
      for j in 0...i {
        var sum = matrix[i][j]
        for k in 0..<j { sum -= row[k] * (i == j ? row[k] : rows[j][k]) }
        if i == j {
          guard sum > tolerance else { return nil }
          row.append(sum.squareRoot())
        } else {
          row.append(sum / rows[j][j])
        }
      }
      rows.append(row)
    }
    self.rows = rows
  }

  /// The product of L and a vector.
  func times(_ vector: [Double]) -> [Double] {
    rows.map { row in
      var sum = 0.0
      for (a, b) in zip(row, vector) { sum += a * b }
      return sum
    }
  }

  /// The solution x of A x = b.
  func solve(_ b: [Double]) -> [Double] {
    var x = b
    for i in x.indices {
      for k in 0..<i { x[i] -= rows[i][k] * x[k] }
      x[i] /= rows[i][i]
    }
    for i in x.indices.reversed() {
      for k in i + 1..<x.count { x[i] -= rows[k][i] * x[k] }
      x[i] /= rows[i][i]
    }
    return x
  }

  /// The diagonal of the inverse of A.
  var inverseDiagonal: [Double] {
    rows.indices.map { index in
      var unit = Array(repeating: 0.0, count: rows.count)
      unit[index] = 1
      return solve(unit)[index]
    }
  }
}
