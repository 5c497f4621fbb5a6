import RandomVariates
import Testing

@Suite("Neighbouring addresses")
struct IndependenceTests {
  enum Step: CaseIterable, CustomTestStringConvertible {
    case entity, draw, purpose, replication, seed, word, stream, entityForDraw
    var testDescription: String { "\(self)" }

    /// The uniform at an address and the one a step away.
    func pair(_ index: UInt32) -> (Double, Double) {
      let key = RandomKey(masterSeed: 3, replication: 9)
      let purpose = RandomPurpose(60)
      let here = key.uniform(entity: 8, draw: index, purpose: purpose)
      switch self {
      case .entity: return (here, key.uniform(entity: 9, draw: index, purpose: purpose))
      case .draw: return (here, key.uniform(entity: 8, draw: index + 1, purpose: purpose))
      case .purpose:
        return (here, key.uniform(entity: 8, draw: index, purpose: RandomPurpose(61)))
      case .replication:
        let next = RandomKey(masterSeed: 3, replication: 10)
        return (here, next.uniform(entity: 8, draw: index, purpose: purpose))
      case .seed:
        let next = RandomKey(masterSeed: 4, replication: 9)
        return (here, next.uniform(entity: 8, draw: index, purpose: purpose))
      case .word: return key.uniformPair(entity: 8, draw: index, purpose: purpose)
      case .stream:
        var stream = key.stream(entity: 8, draw: index, purpose: purpose)
        return (here, stream.nextUniform())
      case .entityForDraw:
        return (here, key.uniform(entity: index, draw: 8, purpose: purpose))
      }
    }
  }

  // A correlation of n independent pairs is normal with standard deviation 1/√n; |r|·√n > 3.9 has
  // a chance of 1e-4 a test, and there are 16. The seeds are fixed.
  @Test(
    "Uniforms one step apart are uncorrelated, and so are their squares", arguments: Step.allCases)
  func uncorrelated(_ step: Step) {
    let n: UInt32 = 20_000
    var product = 0.0
    var squares = 0.0
    for index in 0..<n {
      let pair = step.pair(index)
      let x = (pair.0 - 0.5) * 12.0.squareRoot()
      let y = (pair.1 - 0.5) * 12.0.squareRoot()
      product += x * y
      // The square of such a variable has variance 4/5.
      squares += (x * x - 1) * (y * y - 1) / 0.8
    }
    #expect((product / Double(n).squareRoot()).magnitude < 3.9)
    #expect((squares / Double(n).squareRoot()).magnitude < 3.9)
  }

  // 256 cells, so chi-square with 255 degrees of freedom: mean 255, standard deviation 22.6; above
  // 370 has a chance below 1e-5 a test.
  @Test("Pairs one step apart fill the square evenly", arguments: Step.allCases)
  func even(_ step: Step) {
    let n: UInt32 = 20_000
    var cells = [Double](repeating: 0, count: 256)
    for index in 0..<n {
      let pair = step.pair(index)
      cells[Int(pair.0 * 16) * 16 + Int(pair.1 * 16)] += 1
    }
    let expected = Double(n) / 256
    let statistic = cells.reduce(0.0) { $0 + ($1 - expected) * ($1 - expected) / expected }
    #expect(statistic < 370)
    #expect(statistic > 165)
  }
}
