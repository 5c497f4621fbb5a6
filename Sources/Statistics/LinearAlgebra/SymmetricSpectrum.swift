internal import CGSL

/// The eigenvalues and eigenvectors of a symmetric matrix, the largest value first.
///
/// The corresponding GSL function is `gsl_eigen_symmv`.
public struct SymmetricSpectrum: Sendable {
  /// The eigenvalues, descending.
  public let values: [Double]
  /// The eigenvectors, one a column, in the same order.
  public let vectors: DenseMatrix

  /// Decomposes a matrix, of which the lower triangle is read.
  public init(_ matrix: DenseMatrix) {
    precondition(matrix.rows == matrix.columns, "a square matrix")
    let size = matrix.rows
    var copy = matrix.elements
    var values = Array(repeating: 0.0, count: size)
    var vectors = DenseMatrix(rows: size, columns: size)
    let workspace = unsafe gsl_eigen_symmv_alloc(size)
    defer { unsafe gsl_eigen_symmv_free(workspace) }
    unsafe copy.withUnsafeMutableBufferPointer { source in
      unsafe values.withUnsafeMutableBufferPointer { target in
        unsafe vectors.elements.withUnsafeMutableBufferPointer { columns in
          guard let source = source.baseAddress, let target = target.baseAddress,
            let columns = columns.baseAddress
          else { return }
          var matrix = unsafe gsl_matrix_view_array(source, size, size)
          var vector = unsafe gsl_vector_view_array(target, size)
          var basis = unsafe gsl_matrix_view_array(columns, size, size)
          _ = unsafe gsl_eigen_symmv(&matrix.matrix, &vector.vector, &basis.matrix, workspace)
          _ = unsafe gsl_eigen_symmv_sort(
            &vector.vector, &basis.matrix, GSL_EIGEN_SORT_VAL_DESC)
        }
      }
    }
    self.values = values
    self.vectors = vectors
  }

  /// The matrix with the same eigenvectors and other values, V diag(f(λ)) Vᵀ.
  public func mapped(_ function: (Double) -> Double) -> DenseMatrix {
    var scaled = vectors
    for column in 0..<vectors.columns {
      let factor = function(values[column])
      for row in 0..<vectors.rows { scaled[row, column] *= factor }
    }
    return scaled.product(with: vectors.transposed)
  }
}
