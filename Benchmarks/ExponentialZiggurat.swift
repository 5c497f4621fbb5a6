import RandomVariates

/// The generator and the exponential sampler of the C references, number for number.
///
/// xoshiro256++ of Blackman and Vigna and a ziggurat of 256 strips (Marsaglia and Tsang, 2000,
/// doi:10.18637/jss.v005.i08): with the same seeds ours and theirs simulate the same customers.
struct ReferenceGenerator {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  init(seed: UInt64) {
    a = StableHash.mix64(seed &+ 0x9e37_79b9_7f4a_7c15)
    b = StableHash.mix64(seed &+ 2 &* 0x9e37_79b9_7f4a_7c15)
    c = StableHash.mix64(seed &+ 3 &* 0x9e37_79b9_7f4a_7c15)
    d = StableHash.mix64(seed &+ 4 &* 0x9e37_79b9_7f4a_7c15)
  }

  @inline(__always)
  mutating func nextWord() -> UInt64 {
    let sum = a &+ d
    let word = (sum &<< 23 | sum &>> 41) &+ a
    let shifted = b &<< 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = d &<< 45 | d &>> 19
    return word
  }

  @inline(__always)
  mutating func nextUniform() -> Double { (Double(Int64(nextWord() &>> 11)) + 0.5) * 0x1p-53 }
}

/// The strips of the ziggurat under e to the minus x.
///
/// It cannot be copied: its tables are 4 KiB, and a copy at each draw would cost more than the draw.
struct ExponentialZiggurat: ~Copyable {
  private var edges = InlineArray<257, Double>(repeating: 0)
  private var heights = InlineArray<257, Double>(repeating: 0)

  private static var lastEdge: Double { 7.69711747013104972 }

  init() {
    let area = 3.949659822581572e-3
    edges[0] = area / Portable.exp(-Self.lastEdge)
    edges[1] = Self.lastEdge
    for i in 2..<256 {
      edges[i] = -Portable.log(area / edges[i - 1] + Portable.exp(-edges[i - 1]))
    }
    for i in 0...256 { heights[i] = Portable.exp(-edges[i]) }
  }

  @inline(__always)
  func next(_ generator: inout ReferenceGenerator) -> Double {
    let word = generator.nextWord()
    let strip = Int(word & 255)
    let x = Double(Int64(word &>> 11)) * 0x1p-53 * edges[strip]
    return x < edges[strip + 1] ? x : rest(x, strip, &generator)
  }

  @inline(never)
  private func rest(_ first: Double, _ at: Int, _ generator: inout ReferenceGenerator) -> Double {
    var x = first
    var strip = at
    var beyond = 0.0
    while true {
      if x < edges[strip + 1] { return beyond + x }
      if strip == 0 {
        beyond += Self.lastEdge
      } else {
        let y = heights[strip] + (heights[strip + 1] - heights[strip]) * generator.nextUniform()
        if y < Portable.exp(-x) { return beyond + x }
      }
      let word = generator.nextWord()
      strip = Int(word & 255)
      x = Double(Int64(word &>> 11)) * 0x1p-53 * edges[strip]
    }
  }
}
