import Statistics
import Testing

@Suite("Sample quantiles")
struct QuantilesTests {
  @Test("Type 7 agrees with GSL 2.7.1", arguments: JainChlamtac.quantiles)
  func typeSeven(_ p: Double, _ expected: Double) {
    let sample = JainChlamtac.observations.sorted()
    #expect(agree(Quantiles.sorted(sample, p: p), expected, within: 1e-14))
  }

  @Test("Several quantiles of an unordered sample come in the order asked for")
  func several() {
    // Hand arithmetic on 1, 2, 4, 8: place 1.5 lies between 2 and 4; place 0.75 between 1 and 2.
    #expect(Quantiles.of([8, 1, 4, 2], ps: [0.5, 0, 1, 0.25]) == [3, 1, 8, 1.75])
  }

  @Test("A sample of one is its every quantile, and an empty one has none")
  func small() {
    #expect(Quantiles.sorted([7], p: 0.3) == 7)
    #expect(Quantiles.sorted([], p: 0.5).isNaN)
  }

  @Test("A quantile never leaves the sample and never falls as p rises")
  func monotone() {
    let sample = JainChlamtac.observations.sorted()
    var last = -Double.infinity
    for step in 0...1000 {
      let value = Quantiles.sorted(sample, p: Double(step) / 1000)
      #expect(value >= last && value <= 38.62)
      last = value
    }
  }

  @Test("A probability beyond one stops")
  func outside() async {
    await #expect(processExitsWith: .failure) { _ = Quantiles.sorted([1, 2], p: 1.01) }
  }
}
