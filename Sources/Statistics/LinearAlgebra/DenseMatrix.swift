internal import CGSL

/// A matrix of real numbers, row by row.
///
/// Products are those of GSL's BLAS. The last bits may differ between processors: use it on stored rows.
public struct DenseMatrix: Sendable, Equatable {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  /// The elements, row by row.
  public var elements: [Double]

  /// A matrix of zeros.
  /// - Precondition: At least one row and one column.
  public init(rows: Int, columns: Int) {
    precondition(rows >= 1 && columns >= 1, "a matrix of at least one element")
    self.rows = rows
    self.columns = columns
    elements = Array(repeating: 0, count: rows * columns)
  }

  /// The element in a row and a column, from 0.
  public subscript(_ row: Int, _ column: Int) -> Double {
    get { elements[row * columns + column] }
    set { elements[row * columns + column] = newValue }
  }

  /// The transpose.
  public var transposed: DenseMatrix {
    var result = DenseMatrix(rows: columns, columns: rows)
    for row in 0..<rows {
      for column in 0..<columns { result[column, row] = self[row, column] }
    }
    return result
  }

  /// The transpose times the matrix itself; `gsl_blas_dsyrk`.
  public func gram() -> DenseMatrix {
    product(with: self, transposingSelf: true)
  }

  /// This matrix, or its transpose, times another; `gsl_blas_dgemm`.
  /// - Precondition: The inner lengths agree.
  public func product(with other: DenseMatrix, transposingSelf: Bool = false) -> DenseMatrix {
    let inner = transposingSelf ? rows : columns
    precondition(inner == other.rows, "as many columns as the other has rows")
    var result = DenseMatrix(rows: transposingSelf ? columns : rows, columns: other.columns)
    let (height, width) = (result.rows, result.columns)
    unsafe elements.withUnsafeBufferPointer { mine in
      unsafe other.elements.withUnsafeBufferPointer { theirs in
        unsafe result.elements.withUnsafeMutableBufferPointer { target in
          guard let mine = mine.baseAddress, let theirs = theirs.baseAddress,
            let target = target.baseAddress
          else { return }
          var left = unsafe gsl_matrix_const_view_array(mine, rows, columns)
          var right = unsafe gsl_matrix_const_view_array(theirs, other.rows, other.columns)
          var product = unsafe gsl_matrix_view_array(target, height, width)
          _ = unsafe gsl_blas_dgemm(
            transposingSelf ? CblasTrans : CblasNoTrans, CblasNoTrans, 1, &left.matrix,
            &right.matrix, 0, &product.matrix)
        }
      }
    }
    return result
  }

  /// This matrix times a vector; `gsl_blas_dgemv`.
  public func times(_ vector: [Double]) -> [Double] {
    product(with: DenseMatrix(column: vector)).elements
  }

  /// The transpose of this matrix times a vector.
  public func transposeTimes(_ vector: [Double]) -> [Double] {
    product(with: DenseMatrix(column: vector), transposingSelf: true).elements
  }

  /// A matrix of one column.
  public init(column: [Double]) {
    self.init(rows: column.count, columns: 1)
    elements = column
  }
}
