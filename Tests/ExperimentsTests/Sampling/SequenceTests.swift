import Experiments
import Statistics
import Testing

@Suite("Sequences")
struct SequenceTests {
  @Test("Sobol' points are SciPy's to the last bit in 40 dimensions")
  func sobolBits() throws {
    let expected = try OracleFile.rows("sobol_sequence_scipy_d40_n128.csv")
    #expect(expected.count == 128)
    #expect(try SobolSequence(dimensions: 40).points(0..<128) == expected)
  }

  @Test("all 256 dimensions give SciPy's first 1,024 points, by a checksum over their digits")
  func sobolAllDimensions() throws {
    let sequence = try SobolSequence(dimensions: SobolSequence.largestDimensions)
    var sum: UInt64 = 0
    for point in sequence.points(0..<1_024) {
      for value in point {
        sum = sum &* 6_364_136_223_846_793_005 &+ UInt64(value * 0x1p32) &+ 1
      }
    }
    // Computed with SciPy 1.17.1, qmc.Sobol(256, scramble=False).random(1024).
    #expect(sum == 13_554_883_611_943_763_968)
  }

  @Test("More dimensions than the table has are an error")
  func sobolLimit() {
    #expect(throws: AnalysisError.tooManyDimensions(asked: 257, limit: 256)) {
      try SobolSequence(dimensions: 257)
    }
  }

  @Test("Halton points are SciPy's to the last bit in 10 dimensions")
  func haltonBits() throws {
    let expected = try OracleFile.rows("halton_scipy_d10_n64.csv")
    #expect(expected.count == 64)
    #expect(HaltonSequence(dimensions: 10).points(0..<64) == expected)
  }

  @Test("A longer sample begins with the shorter one")
  func extending() throws {
    let sequence = try SobolSequence(dimensions: 5, scramble: NestedScramble(seed: 3))
    #expect(sequence.points(0..<64) == sequence.points(0..<20) + sequence.points(20..<64))
  }
}

@Suite("Scrambles")
struct ScrambleTests {
  private func sample(_ dimensions: Int, seed: UInt64, number: Int = 0) throws -> [[Double]] {
    try SobolSequence(
      dimensions: dimensions, scramble: NestedScramble(seed: seed, number: number)
    ).points(0..<256)
  }

  @Test("keep each of the first 2^m points in a stripe of its own, in every dimension")
  func stripes() throws {
    let points = try sample(12, seed: 0)
    for dimension in 0..<12 {
      let stripes = points.map { Int($0[dimension] * 256) }.sorted()
      #expect(stripes == Array(0..<256))
      #expect(points.allSatisfy { $0[dimension] > 0 && $0[dimension] < 1 })
    }
  }

  @Test("keep the first two dimensions a net: one point in each of 256 boxes of any shape")
  func net() throws {
    let points = try sample(2, seed: 7)
    for (columns, rows) in [(2, 128), (16, 16), (64, 4)] {
      let boxes = points.map { Int($0[0] * Double(columns)) * rows + Int($0[1] * Double(rows)) }
      #expect(boxes.sorted() == Array(0..<256))
    }
  }

  @Test(
    "flip a digit by the digits before it only: what shares n digits still shares n, and no more")
  func nested() throws {
    let plain = try SobolSequence(dimensions: 3).points(0..<128)
    let scrambled = try sample(3, seed: 11)
    func shared(_ a: Double, _ b: Double) -> Int {
      (UInt32(a * 0x1p32) ^ UInt32(b * 0x1p32)).leadingZeroBitCount
    }
    for dimension in 0..<3 {
      for other in 1..<128 {
        #expect(
          shared(plain[0][dimension], plain[other][dimension])
            == shared(scrambled[0][dimension], scrambled[other][dimension]))
      }
    }
  }

  @Test("flip late digits independently once an early one differs")
  func deep() throws {
    // Points 0 and 1 of the plain sequence differ in the first digit and agree, being 0, in the other 31.
    let same = try (0..<20).filter { number in
      let points = try sample(1, seed: 13, number: number)
      let difference = UInt32(points[0][0] * 0x1p32) ^ UInt32(points[1][0] * 0x1p32)
      return difference & 0xFFFF == 0
    }
    #expect(same.isEmpty)
    // And as often one way as the other: 20 scrambles of 31 digits, 310 of 620, standard deviation 12.4.
    let flips = try (0..<20).map { number in
      let points = try sample(1, seed: 13, number: number)
      let difference = UInt32(points[0][0] * 0x1p32) ^ UInt32(points[1][0] * 0x1p32)
      return (difference & 0x7FFF_FFFF).nonzeroBitCount
    }
    #expect(near(Double(flips.reduce(0, +)), 310, within: 50))
  }

  @Test("differ by seed, by number and by dimension, and are the same again for the same")
  func keyed() throws {
    let first = try sample(2, seed: 1)
    #expect(try sample(2, seed: 1) == first)
    #expect(try sample(2, seed: 2) != first)
    #expect(try sample(2, seed: 1, number: 1) != first)
    let digits = try SobolSequence(dimensions: 2).point(0)
    #expect(digits == [0, 0] && first[0][0] != first[0][1])
  }

  @Test("are unbiased, and far closer than as many independent points")
  func error() throws {
    // The mean of Ishigami's function is 3.5; of 256 independent points it has the standard error √(13.84/256) = 0.2326.
    let means = try (0..<16).map { number in
      try sample(3, seed: 5, number: number).map(Ishigami.value).reduce(0, +) / 256
    }
    let mean = means.reduce(0, +) / 16
    let variance = means.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 15
    #expect(near(mean, 3.5, within: 4 * (variance / 16).squareRoot()))
    #expect(variance.squareRoot() < 0.2326 / 3)
  }
}
