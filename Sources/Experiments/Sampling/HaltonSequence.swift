/// The Halton sequence: in each dimension the numbers written backwards in the base of the next prime.
///
/// J. H. Halton (1960, Numerische Mathematik 2, 84-90, doi:10.1007/BF01386213). Point n depends on n only, so a sample is
/// extended by its next numbers. Any number of points is about as good as the next, but beyond some ten dimensions the
/// large bases leave stripes: take the ``SobolSequence`` there. Coordinates lie from 0 to below 1; the first point is 0.
public struct HaltonSequence: Sendable {
  /// The base of each dimension.
  public let bases: [Int]

  /// Makes a sequence.
  ///
  /// - Precondition: `dimensions` is positive.
  public init(dimensions: Int) {
    precondition(dimensions > 0, "at least one dimension")
    var primes: [Int] = []
    var candidate = 2
    while primes.count < dimensions {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    bases = primes
  }

  /// One point of the sequence, counted from 0.
  ///
  /// - Precondition: `index` is not negative.
  /// - Complexity: O(dimensions × log `index`).
  public func point(_ index: Int) -> [Double] {
    precondition(index >= 0, "a number from 0")
    return bases.map { base in
      var rest = index
      var weight = 1 / Double(base)
      var sum = 0.0
      while rest > 0 {
        sum += Double(rest % base) * weight
        weight /= Double(base)
        rest /= base
      }
      return sum
    }
  }

  /// Some consecutive points of the sequence.
  public func points(_ range: Range<Int>) -> [[Double]] {
    range.map { point($0) }
  }
}
