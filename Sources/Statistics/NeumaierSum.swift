/// A sum that keeps what rounding would lose.
///
/// Neumaier (1974, Zeitschrift für Angewandte Mathematik und Mechanik 54, 39-51): the error of each
/// addition is summed beside it. The result depends on the order only in its last place; sum in the
/// order of points and replications all the same.
public struct NeumaierSum: Sendable, Equatable {
  private var sum = 0.0
  private var lost = 0.0

  /// Makes a sum of nothing, which is 0.
  public init() {}

  /// Adds a term.
  public mutating func add(_ term: Double) {
    let total = sum + term
    if sum.magnitude >= term.magnitude {
      lost += (sum - total) + term
    } else {
      lost += (term - total) + sum
    }
    sum = total
  }

  /// The sum so far.
  public var value: Double { sum + lost }

  /// The sum of terms in their order.
  public static func of(_ terms: [Double]) -> Double {
    var sum = NeumaierSum()
    for term in terms { sum.add(term) }
    return sum.value
  }

  /// The mean of terms, summed in their order; not a number for none.
  public static func mean(_ terms: [Double]) -> Double { of(terms) / Double(terms.count) }
}
