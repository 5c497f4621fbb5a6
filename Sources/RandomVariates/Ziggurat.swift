/// Exponential and normal variates by the ziggurat method: nearly always one word, one product and one comparison.
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

  /// A standard normal variate.
  @inlinable @inline(__always)
  static func normal<Source: RandomWords>(from source: inout Source) -> Double {
    let word = source.nextWord()
    let layer = Int(truncatingIfNeeded: word & 255)
    let x = signedFraction(word) * NormalLayers.edges[layer &<< 1]
    if x.magnitude < NormalLayers.edges[layer &<< 1 | 1] { return x }
    let (value, rest) = normalOutside(x, layer: layer, source)
    source = rest
    return value
  }

  /// The same once a first proposal fell outside the rectangle that needs no further test.
  @inlinable @inline(never)
  static func normalOutside<Source: RandomWords>(
    _ proposal: Double, layer proposed: Int, _ given: Source
  ) -> (Double, Source) {
    var source = given
    var x = proposal
    var layer = proposed
    while x.magnitude >= NormalLayers.edges[layer &<< 1 | 1] {
      if layer == 0 {
        let beyond = normalTail(&source)
        return (x < 0 ? -beyond : beyond, source)
      }
      let low = NormalLayers.densities[layer]
      let height = NormalLayers.densities[layer &+ 1] - low
      if low + height * source.nextUniform() < Portable.exp(-0.5 * x * x) { break }
      let word = source.nextWord()
      layer = Int(truncatingIfNeeded: word & 255)
      x = signedFraction(word) * NormalLayers.edges[layer &<< 1]
    }
    return (x, source)
  }

  /// A normal variate given that it lies beyond the last edge.
  ///
  /// G. Marsaglia, "Generating a variable from the tail of the normal distribution", Technometrics 6, 1964,
  /// doi:10.1080/00401706.1964.10490150.
  @inlinable
  static func normalTail<Source: RandomWords>(_ source: inout Source) -> Double {
    let edge = NormalLayers.tail
    while true {
      let further = -Portable.log(source.nextUniform()) / edge
      let room = -Portable.log(source.nextUniform())
      if 2 * room > further * further { return edge + further }
    }
  }

  /// The upper 53 bits of a word as an odd whole number between −2⁵² and 2⁵².
  @inlinable @inline(__always)
  static func signedFraction(_ word: UInt64) -> Double {
    Double(Int64(bitPattern: word) &>> 11 | 1)
  }

  /// The upper 53 bits of a word as an odd whole number below 2⁵³.
  @inlinable @inline(__always)
  static func oddFraction(_ word: UInt64) -> Double {
    Double(Int64(truncatingIfNeeded: word &>> 11 | 1))
  }
}
