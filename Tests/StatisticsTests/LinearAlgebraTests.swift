import Statistics
import Testing

@Suite("Linear algebra and quadrature by GSL")
struct LinearAlgebraTests {
  private func matrix(_ rows: [[Double]]) -> DenseMatrix {
    var result = DenseMatrix(rows: rows.count, columns: rows[0].count)
    result.elements = rows.flatMap { $0 }
    return result
  }

  @Test("Products agree with hand arithmetic")
  func products() {
    let a = matrix([[1, 2], [3, 4], [5, 6]])
    #expect(a.gram() == matrix([[35, 44], [44, 56]]))
    #expect(a.times([1, -1]) == [-1, -1, -1])
    #expect(a.transposeTimes([1, 0, 2]) == [11, 14])
    #expect(a.transposed[1, 2] == 6)
  }

  @Test("A factor solves, inverts and refuses what is not positive definite")
  func cholesky() throws {
    // L = [2 0; 1 3]: A = [4 2; 2 10], determinant 36.
    let factor = try CholeskyFactor(matrix([[4, 2], [2, 10]]))
    let solution = factor.solve([8, 22])
    #expect(agree(solution[0], 1) && agree(solution[1], 2))
    #expect(factor.times([1, 1]) == [2, 4])
    let z = factor.transposedSolve([4, 3])
    #expect(agree(z[0], 1.5) && agree(z[1], 1))
    let inverse = factor.inverse()
    #expect(agree(inverse[0, 0], 10.0 / 36) && agree(inverse[0, 1], -2.0 / 36))
    #expect(throws: DataProblem.singular) { try CholeskyFactor(matrix([[1, 2], [2, 1]])) }
  }

  @Test("A spectrum rebuilds its matrix, and its root squared is the matrix")
  func spectrum() {
    let a = matrix([[2, 1], [1, 2]])
    let spectrum = SymmetricSpectrum(a)
    #expect(agree(spectrum.values[0], 3) && agree(spectrum.values[1], 1))
    let root = spectrum.mapped { $0.squareRoot() }
    let square = root.product(with: root)
    for place in 0..<4 { #expect((square.elements[place] - a.elements[place]).magnitude < 1e-14) }
  }

  @Test("Splines add up to one, and straight lines cost nothing to bend")
  func splines() throws {
    let values = (0..<50).map { Double($0 * $0) }
    let basis = try CubicSplineBasis(values, count: 10)
    #expect(basis.count == 10)
    let design = basis.design(values)
    for row in 0..<50 {
      let sum = (0..<10).reduce(0.0) { $0 + design[row, $1] }
      #expect(agree(sum, 1))
    }
    // With ordinates at the averages of knots the spline is the straight line itself.
    let knots: [Double] = [0, 0, 0] + basis.breaks + [1, 1, 1]
    let line = (0..<10).map { (first: Int) -> Double in
      (knots[first + 1] + knots[first + 2] + knots[first + 3]) / 3
    }
    let drawn = design.times(line)
    for row in 0..<50 { #expect((drawn[row] - values[row] / 2401).magnitude < 1e-14) }
    let cost = NeumaierSum.of(zip(line, basis.bending().times(line)).map { $0 * $1 })
    #expect(cost.magnitude < 1e-8)
    // Two values only: still a basis, of one piece.
    #expect(try CubicSplineBasis([0, 1, 0, 1], count: 10).breaks.count >= 2)
    #expect(throws: DataProblem.noVariation) { try CubicSplineBasis([2, 2, 2], count: 10) }
  }

  @Test("Quadrature is exact for polynomials of degree 2n − 1")
  func quadrature() {
    let rule = GaussLegendre(points: 3, from: 0, to: 2)
    #expect(agree(rule.integral { $0 * $0 * $0 * $0 * $0 }, 64.0 / 6))
  }
}
