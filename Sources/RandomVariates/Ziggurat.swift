/// Exponential variates by the ziggurat method: nearly always one word, one product and one comparison.
///
/// G. Marsaglia and W. W. Tsang, "The ziggurat method for generating random variables", Journal of
/// Statistical Software 5(8), 2000, doi:10.18637/jss.v005.i08, with 256 layers. The lowest 8 bits of a
/// word choose the layer and the highest 53 the value; with shared bits the two would be dependent
/// (J. A. Doornik, "An improved ziggurat method to generate normal random samples", 2005).
@usableFromInline
enum Ziggurat {
  /// An exponential variate with mean 1.
  @inlinable @inline(__always)
  static func exponential<Source: RandomWords>(from source: inout Source) -> Double {
    let word = source.nextWord()
    let layer = Int(truncatingIfNeeded: word & 255)
    let x = oddFraction(word) * ExponentialLayers.edges[layer &<< 1]
    if x < ExponentialLayers.edges[layer &<< 1 | 1] { return x }
    let (value, rest) = exponentialOutside(x, layer: layer, source)
    source = rest
    return value
  }

  /// The same once a first proposal fell outside the rectangle that needs no further test.
  ///
  /// The source is handed over rather than lent, so that it can stay in registers around the rare call.
  @inlinable @inline(never)
  static func exponentialOutside<Source: RandomWords>(
    _ proposal: Double, layer proposed: Int, _ given: Source
  ) -> (Double, Source) {
    var source = given
    var x = proposal
    var layer = proposed
    var passed = 0.0
    while x >= ExponentialLayers.edges[layer &<< 1 | 1] {
      if layer == 0 {
        // The tail is the whole distribution again, moved.
        passed += ExponentialLayers.tail
      } else {
        let low = ExponentialLayers.densities[layer]
        let height = ExponentialLayers.densities[layer &+ 1] - low
        if low + height * source.nextUniform() < Portable.exp(-x) { break }
      }
      let word = source.nextWord()
      layer = Int(truncatingIfNeeded: word & 255)
      x = oddFraction(word) * ExponentialLayers.edges[layer &<< 1]
    }
    return (passed + x, source)
  }

  /// The upper 53 bits of a word as an odd whole number below 2⁵³.
  @inlinable @inline(__always)
  static func oddFraction(_ word: UInt64) -> Double {
    Double(Int64(truncatingIfNeeded: word &>> 11 | 1))
  }
}
