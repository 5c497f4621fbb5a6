/// The Sobol' sequence: points that fill the unit cube evenly, each next one where there is most room.
///
/// I. M. Sobol' (1967, USSR Computational Mathematics and Mathematical Physics 7(4), 86-112,
/// doi:10.1016/0041-5553(67)90144-9) with the direction numbers of Joe and Kuo (2008), in the order of the Gray code
/// (Antonov & Saleev 1979). Point n depends on n only, so a sample is extended by its next numbers. The first 2ᵐ points
/// are balanced: take powers of two, and leave none out, the first included (Owen 2022, doi:10.1007/978-3-030-98319-2_4).
///
/// Without a scramble the coordinates are multiples of 2⁻³² from 0 to below 1, and the first point is 0, where a quantile
/// may be infinite; with one they lie strictly between.
public struct SobolSequence: Sendable {
  /// How many dimensions it has.
  public let dimensions: Int
  /// How its digits are scrambled; nil for the sequence as it is.
  public let scramble: NestedScramble?
  // 32 words a dimension; word j is the digit that bit j of the Gray code switches.
  private let directions: [UInt32]

  /// The largest number of dimensions.
  public static var largestDimensions: Int { SobolDirections.dimensions }

  /// Makes a sequence.
  ///
  /// - Precondition: `dimensions` is positive.
  /// - Throws: ``AnalysisError/tooManyDimensions(asked:limit:)`` beyond ``largestDimensions``.
  public init(dimensions: Int, scramble: NestedScramble? = nil) throws(AnalysisError) {
    precondition(dimensions > 0, "at least one dimension")
    guard dimensions <= SobolDirections.dimensions else {
      throw .tooManyDimensions(asked: dimensions, limit: SobolDirections.dimensions)
    }
    self.dimensions = dimensions
    self.scramble = scramble
    var directions: [UInt32] = (0..<32).map { 1 << (31 - $0) }
    var place = 0
    for _ in 1..<dimensions {
      directions += Self.directions(startingAt: &place)
    }
    self.directions = directions
  }

  /// The direction numbers of the next dimension of the table, by Sobol's recurrence.
  private static func directions(startingAt place: inout Int) -> [UInt32] {
    let table = SobolDirections.polynomialsAndStarts
    let polynomial = UInt32(table[place])
    let degree = 31 - polynomial.leadingZeroBitCount
    var found: [UInt32] = (0..<degree).map { UInt32(table[place + 1 + $0]) << UInt32(31 - $0) }
    place += 1 + degree
    for j in degree..<32 {
      var word = found[j - degree] ^ found[j - degree] >> UInt32(degree)
      for k in 1..<degree where polynomial >> UInt32(degree - k) & 1 == 1 {
        word ^= found[j - k]
      }
      found.append(word)
    }
    return found
  }

  /// The digits of one coordinate before scrambling: the coordinate is this times 2⁻³².
  func word(_ index: Int, dimension: Int) -> UInt32 {
    var gray = UInt32(index) ^ UInt32(index) >> 1
    var word: UInt32 = 0
    while gray != 0 {
      word ^= directions[dimension * 32 + gray.trailingZeroBitCount]
      gray &= gray - 1
    }
    return word
  }

  /// One point of the sequence, counted from 0.
  ///
  /// - Precondition: `index` lies from 0 to below 2³².
  /// - Complexity: O(`dimensions`).
  public func point(_ index: Int) -> [Double] {
    precondition(index >= 0 && index < 1 << 32, "a number from 0 to below 2^32")
    return (0..<dimensions).map { dimension in
      let word = word(index, dimension: dimension)
      guard let scramble else { return Double(word) * 0x1p-32 }
      // In the middle of its cell, so that neither 0 nor 1 is reached.
      return (Double(scramble.scrambled(word, dimension: dimension)) + 0.5) * 0x1p-32
    }
  }

  /// Some consecutive points of the sequence.
  public func points(_ range: Range<Int>) -> [[Double]] {
    range.map { point($0) }
  }
}
