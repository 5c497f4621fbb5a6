import Statistics
import Testing

@Suite("Sums and warm-up")
struct NeumaierSumTests {
  @Test("A large term does not swallow small ones")
  func compensated() {
    // Neumaier's own example: 1 + 1e100 + 1 − 1e100 is 2, and Kahan's sum gives 0.
    #expect(NeumaierSum.of([1, 1e100, 1, -1e100]) == 2)
    #expect(NeumaierSum.of(Array(repeating: 0.1, count: 10)) == 1)
    #expect(NeumaierSum.of([]) == 0 && NeumaierSum.mean([]).isNaN)
  }

  @Test("A start that lies far off is cut where it ends")
  func warmUp() throws {
    // 20 values at 100, then 180 that alternate by batches of five between 1 and 2.
    let series = (0..<200).map { $0 < 20 ? 100.0 : ($0 / 5 % 2 == 0 ? 1.0 : 2.0) }
    let found = try WarmUpTruncation(series)
    #expect(found.truncated == 20 && found.mean == 1.5 && !found.isAtLimit)
    // By hand: 36 batch means of squared deviation 0.25 each: 36 · 0.25 / 36² = 1/144.
    #expect(agree(found.statistic, 1.0 / 144))
  }

  @Test("A run that never settles is told apart")
  func neverSettles() throws {
    let found = try WarmUpTruncation((0..<200).map { 1000 / Double($0 + 1) })
    #expect(found.isAtLimit)
    #expect(throws: DataProblem.tooFew(needed: 50, found: 49)) {
      try WarmUpTruncation(Array(repeating: 1, count: 49))
    }
    #expect(throws: DataProblem.noVariation) {
      try WarmUpTruncation(Array(repeating: 1, count: 100))
    }
  }
}
