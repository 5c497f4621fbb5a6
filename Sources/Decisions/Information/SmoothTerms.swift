public import Statistics

/// Functions of parameters among which a regression chooses, and what it pays for bending them.
///
/// One parameter: a cubic spline; two: the tensor product of two; more: a sum of splines, one each, of ten
/// functions up to five parameters and of five beyond.
/// Wood, Generalized Additive Models, 2nd edition, 2017, chapters 4 and 5. Columns are centred and one
/// of each term is left out, for the constant is fitted apart.
public struct SmoothTerms: Sendable {
  /// One row a draw.
  let design: DenseMatrix
  /// The transpose of the design times itself.
  let gram: DenseMatrix
  /// What bending costs, one for each parameter, scaled to the gram matrix.
  let penalties: [Penalty]
  /// The name of the form, such as `tensor spline`.
  public let form: String

  /// What bending costs among the columns of one term, of which this is the first.
  struct Penalty {
    let start: Int
    let matrix: DenseMatrix
  }

  /// The functions a parameter has alone or in a short sum.
  static let functionsAlone = 10
  /// The functions each parameter has in a sum of more than this many parameters.
  static let functionsInLongSum = (functions: 5, parameters: 5)
  /// The functions each of two parameters has in a product.
  static let functionsInProduct = 5

  /// Makes the terms.
  ///
  /// - Parameter parameters: For each parameter its value in each draw.
  /// - Throws: ``DataProblem`` without parameters, with one that does not vary, or with fewer than two
  ///   draws for each column of the regression.
  public init(_ parameters: [[Double]]) throws(DataProblem) {
    let count = try DataProblem.check(columns: parameters, atLeast: 2)
    var terms: [(design: DenseMatrix, penalties: [DenseMatrix])] = []
    if parameters.count == 2 {
      form = "tensor spline"
      terms = [try Self.product(parameters[0], parameters[1])]
    } else {
      form = parameters.count == 1 ? "spline" : "additive splines"
      let isLong = parameters.count > Self.functionsInLongSum.parameters
      for parameter in parameters {
        let basis = try CubicSplineBasis(
          parameter, count: isLong ? Self.functionsInLongSum.functions : Self.functionsAlone)
        terms.append((basis.design(parameter), [basis.bending()]))
      }
    }
    let width = terms.reduce(0) { $0 + $1.design.columns - 1 }
    guard count >= 2 * (width + 1) else { throw .tooFew(needed: 2 * (width + 1), found: count) }
    var design = DenseMatrix(rows: count, columns: width)
    var start = 0
    for term in terms {
      for column in 0..<(term.design.columns - 1) {
        let values = (0..<count).map { term.design[$0, column] }
        let mean = NeumaierSum.mean(values)
        for row in 0..<count { design[row, start + column] = values[row] - mean }
      }
      start += term.design.columns - 1
    }
    let gram = design.gram()
    var penalties: [Penalty] = []
    start = 0
    for term in terms {
      let columns = term.design.columns - 1
      let ofGram = (0..<columns).reduce(0.0) { $0 + gram[start + $1, start + $1] }
      for bending in term.penalties {
        let trace = (0..<columns).reduce(0.0) { $0 + bending[$1, $1] }
        var matrix = DenseMatrix(rows: columns, columns: columns)
        for row in 0..<columns {
          for column in 0..<columns {
            matrix[row, column] = bending[row, column] * ofGram / trace
          }
        }
        penalties.append(Penalty(start: start, matrix: matrix))
      }
      start += columns
    }
    self.design = design
    self.gram = gram
    self.penalties = penalties
  }

  /// All products of the functions of two parameters.
  private static func product(
    _ first: [Double], _ second: [Double]
  ) throws(DataProblem) -> (DenseMatrix, [DenseMatrix]) {
    let one = try CubicSplineBasis(first, count: functionsInProduct)
    let two = try CubicSplineBasis(second, count: functionsInProduct)
    let (left, right) = (one.design(first), two.design(second))
    var design = DenseMatrix(rows: first.count, columns: one.count * two.count)
    for row in 0..<first.count {
      for i in 0..<one.count {
        for j in 0..<two.count { design[row, i * two.count + j] = left[row, i] * right[row, j] }
      }
    }
    let (ofOne, ofTwo) = (one.bending(), two.bending())
    var alongFirst = DenseMatrix(rows: design.columns, columns: design.columns)
    var alongSecond = alongFirst
    for i in 0..<one.count {
      for k in 0..<one.count {
        for j in 0..<two.count { alongFirst[i * two.count + j, k * two.count + j] = ofOne[i, k] }
      }
      for j in 0..<two.count {
        for l in 0..<two.count { alongSecond[i * two.count + j, i * two.count + l] = ofTwo[j, l] }
      }
    }
    return (design, [alongFirst, alongSecond])
  }
}
