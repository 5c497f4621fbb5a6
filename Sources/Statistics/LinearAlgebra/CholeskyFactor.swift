internal import CGSL

/// The lower triangle L of a symmetric positive definite matrix A = L Lᵀ.
///
/// The corresponding GSL functions are those of `gsl_linalg_cholesky`.
public struct CholeskyFactor: Sendable {
  private var factor: DenseMatrix

  /// Factors a matrix, of which the lower triangle is read.
  ///
  /// - Throws: ``DataProblem/singular`` if it is not positive definite.
  public init(_ matrix: DenseMatrix) throws(DataProblem) {
    precondition(matrix.rows == matrix.columns, "a square matrix")
    baraza_gsl_return_codes()
    var factor = matrix
    let size = matrix.rows
    let code = unsafe factor.elements.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard let base = buffer.baseAddress else { return -1 }
      var view = unsafe gsl_matrix_view_array(base, size, size)
      return unsafe gsl_linalg_cholesky_decomp1(&view.matrix)
    }
    guard code == 0 else { throw .singular }
    self.factor = factor
  }

  /// The solution x of A x = b.
  public func solve(_ right: [Double]) -> [Double] {
    transposedSolve(triangularSolve(right, transposed: false))
  }

  /// The solution x of Lᵀ x = z: for independent standard normal z its covariance is A⁻¹.
  public func transposedSolve(_ right: [Double]) -> [Double] {
    triangularSolve(right, transposed: true)
  }

  /// The product L z: for independent standard normal z its covariance is A.
  public func times(_ vector: [Double]) -> [Double] {
    var result = Array(repeating: 0.0, count: vector.count)
    for row in vector.indices {
      for column in 0...row { result[row] += factor[row, column] * vector[column] }
    }
    return result
  }

  /// The inverse of A; `gsl_linalg_cholesky_invert`.
  public func inverse() -> DenseMatrix {
    var result = factor
    let size = factor.rows
    unsafe result.elements.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var view = unsafe gsl_matrix_view_array(base, size, size)
      _ = unsafe gsl_linalg_cholesky_invert(&view.matrix)
    }
    return result
  }

  private func triangularSolve(_ right: [Double], transposed: Bool) -> [Double] {
    precondition(right.count == factor.rows, "as many elements as rows")
    var result = right
    let size = factor.rows
    unsafe factor.elements.withUnsafeBufferPointer { buffer in
      unsafe result.withUnsafeMutableBufferPointer { target in
        guard let base = buffer.baseAddress, let target = target.baseAddress else { return }
        var view = unsafe gsl_matrix_const_view_array(base, size, size)
        var vector = unsafe gsl_vector_view_array(target, size)
        _ = unsafe gsl_blas_dtrsv(
          CblasLower, transposed ? CblasTrans : CblasNoTrans, CblasNonUnit, &view.matrix,
          &vector.vector)
      }
    }
    return result
  }
}
