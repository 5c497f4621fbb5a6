import CGSL
import RandomVariates
import Statistics
import Testing

@Suite("Bulk streams and the ziggurat")
struct BulkStreamTests {
  static let key = RandomKey(masterSeed: 10, replication: 2)

  @Test("xoshiro256++ gives the words of its authors' C code from the state 1, 2, 3, 4")
  func knownAnswers() {
    var generator = Xoshiro256PlusPlus(state: (1, 2, 3, 4))
    let words = (0..<10).map { _ in generator.nextWord() }
    // Printed by Blackman and Vigna's reference implementation, compiled by gcc.
    #expect(
      words == [
        41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386,
        9_228_616_714_210_784_205, 9_973_669_472_204_895_162, 14_011_001_112_246_962_877,
        12_406_186_145_184_390_807, 15_849_039_046_786_891_736, 10_450_023_813_501_588_000,
      ])
  }

  @Test("Every purpose and every replication has a sequence of its own, the same each time")
  func ownSequences() {
    func words(_ replication: UInt64, _ purpose: UInt64) -> [UInt64] {
      var stream = BulkStream(
        key: RandomKey(masterSeed: 3, replication: replication), purpose: RandomPurpose(purpose))
      return (0..<4).map { _ in stream.nextWord() }
    }
    #expect(words(0, 1) == words(0, 1))
    let all = [words(0, 1), words(0, 2), words(1, 1), words(1, 2)]
    #expect(Set(all.joined()).count == 16)
  }

  private func sample<Source: RandomWords>(_ source: Source, _ size: Int) -> [Double] {
    var source = source
    return (0..<size).map { _ in source.nextExponential() }
  }

  @Test("Exponentials by ziggurat follow GSL's distribution function, from either source")
  func followGSL() {
    let bulk = sample(BulkStream(key: Self.key, purpose: RandomPurpose(50)), 200_000)
    let keyed = sample(Self.key.stream(entity: 4, draw: 0, purpose: RandomPurpose(51)), 100_000)
    for sample in [bulk, keyed] {
      let test = KolmogorovSmirnov(sample, against: { gsl_cdf_exponential_P($0, 1) })
      #expect(test.pValue > SamplingTests.chanceOfFalseAlarm)
      // Below the edges of the first layers and beyond the last, where a wrong table would show.
      let mean = sample.reduce(0, +) / Double(sample.count)
      #expect((mean - 1).magnitude < 4 / Double(sample.count).squareRoot())
    }
  }

  @Test("The tail beyond the last layer is as heavy as it should be")
  func tail() {
    let edge = 7.697117470131050
    let size = 2_000_000
    var stream = BulkStream(key: Self.key, purpose: RandomPurpose(52))
    var beyond = 0
    var sum = 0.0
    for _ in 0..<size {
      let x = stream.nextExponential()
      if x > edge {
        beyond += 1
        sum += x - edge
      }
    }
    let expected = Double(size) * gsl_cdf_exponential_Q(edge, 1)
    #expect((Double(beyond) - expected).magnitude < 4 * expected.squareRoot())
    // Without memory, what lies beyond the edge has the mean of the whole.
    #expect((sum / Double(beyond) - 1).magnitude < 4 / Double(beyond).squareRoot())
  }

  @Test("Normals by ziggurat follow GSL's distribution function, from either source")
  func normalsFollowGSL() {
    func normals<Source: RandomWords>(_ source: Source, _ size: Int) -> [Double] {
      var source = source
      return (0..<size).map { _ in source.nextNormal() }
    }
    let bulk = normals(BulkStream(key: Self.key, purpose: RandomPurpose(53)), 200_000)
    let keyed = normals(Self.key.stream(entity: 5, draw: 0, purpose: RandomPurpose(54)), 100_000)
    for sample in [bulk, keyed] {
      let test = KolmogorovSmirnov(sample, against: { gsl_cdf_ugaussian_P($0) })
      #expect(test.pValue > SamplingTests.chanceOfFalseAlarm)
      // Moments 0, 1, 0 and 3, with the standard errors of normal samples.
      let root = Double(sample.count).squareRoot()
      func moment(_ power: Int) -> Double {
        sample.reduce(0) { sum, x in sum + (0..<power).reduce(1) { product, _ in product * x } }
          / Double(sample.count)
      }
      #expect(moment(1).magnitude < 4 / root)
      #expect((moment(2) - 1).magnitude < 4 * 2.0.squareRoot() / root)
      #expect(moment(3).magnitude < 4 * 15.0.squareRoot() / root)
      #expect((moment(4) - 3).magnitude < 4 * 96.0.squareRoot() / root)
    }
  }

  @Test("The normal tails beyond the last layer are as heavy as they should be, on either side")
  func normalTails() {
    let edge = 3.654152885361009
    let size = 4_000_000
    var stream = BulkStream(key: Self.key, purpose: RandomPurpose(55))
    var beyond = (below: 0, above: 0, far: 0)
    for _ in 0..<size {
      let x = stream.nextNormal()
      if x < -edge { beyond.below += 1 }
      if x > edge { beyond.above += 1 }
      if x.magnitude > 4.5 { beyond.far += 1 }
    }
    let expected = Double(size) * gsl_cdf_ugaussian_Q(edge)
    #expect((Double(beyond.below) - expected).magnitude < 4 * expected.squareRoot())
    #expect((Double(beyond.above) - expected).magnitude < 4 * expected.squareRoot())
    let far = Double(size) * 2 * gsl_cdf_ugaussian_Q(4.5)
    #expect((Double(beyond.far) - far).magnitude < 4 * far.squareRoot() + 1)
  }
}
