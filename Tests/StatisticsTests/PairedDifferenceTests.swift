import Statistics
import Testing

@Suite("Paired difference")
struct PairedDifferenceTests {
  private static let runs = PairedDifference(
    a: PairedRuns.pairs.map(\.a), b: PairedRuns.pairs.map(\.b))

  @Test("200 pairs agree with SciPy")
  func oracle() {
    let runs = Self.runs
    #expect(runs.count == 200)
    #expect(agree(runs.mean, -PairedRuns.meanOfAMinusB, within: 1e-10))
    let interval = runs.interval(level: 0.95)
    #expect(agree(interval.halfWidth, PairedRuns.halfWidth95, within: 1e-10))
    #expect(agree(interval.estimate, runs.mean))
    #expect(agree(runs.correlation, PairedRuns.correlation, within: 1e-10))
    #expect(agree(runs.varianceRatio, PairedRuns.varianceRatio, within: 1e-10))
    #expect(runs.shareAbove == PairedRuns.shareAbove)
    #expect(!runs.isClear())
  }

  @Test("Four pairs give what hand arithmetic gives")
  func byHand() {
    // Differences 1, 2, -1, 2: mean 1, squares 0 + 1 + 4 + 1 = 6, variance 2, error sqrt(2 / 4).
    // a = 1, 2, 3, 4 (variance 5/3); b = 2, 4, 2, 6 (mean 3.5, variance 11/3);
    // products of deviations 2.25 - 0.25 - 0.75 + 3.75 = 5.
    let found = PairedDifference(a: [1, 2, 3, 4], b: [2, 4, 2, 6])
    #expect(found.mean == 1)
    #expect(agree(found.variance, 2))
    #expect(agree(found.standardError, 0.5.squareRoot()))
    #expect(agree(found.correlation, (5.0 / 3) / (55.0 / 9).squareRoot()))
    #expect(agree(found.varianceRatio, (16.0 / 3) / 2))
    #expect(found.shareAbove == 0.75)
  }

  @Test("Pairs with an undefined side are left out and counted out")
  func undefined() {
    let found = PairedDifference(
      a: [1, .nan, 2, 3, .infinity], b: [2, 5, .nan, 5, 1])
    #expect(found.count == 2)
    #expect(found.mean == 1.5)
    #expect(found.shareAbove == 1)
  }

  @Test("Equal runs do not differ, and a tie counts half")
  func equal() {
    let found = PairedDifference(a: [1, 2, 3], b: [1, 2, 3])
    #expect(found.mean == 0 && found.standardError == 0)
    #expect(found.shareAbove == 0.5)
    #expect(agree(found.correlation, 1))
    #expect(found.varianceRatio == .infinity)
    #expect(!found.isClear())
  }

  @Test("The same difference in every pair is clear")
  func constantShift() {
    let found = PairedDifference(a: [1, 2, 3], b: [1.5, 2.5, 3.5])
    #expect(found.isClear())
    #expect(found.interval().low == 0.5 && found.interval().high == 0.5)
  }

  @Test("Too few pairs leave nothing clear")
  func tooFew() {
    let none = PairedDifference(a: [.nan], b: [1])
    #expect(none.count == 0 && none.mean.isNaN && none.shareAbove.isNaN && !none.isClear())
    let one = PairedDifference(a: [1], b: [2])
    #expect(one.mean == 1 && one.standardError.isNaN && one.correlation.isNaN && !one.isClear())
  }

  @Test("A side that does not vary has no correlation")
  func noCorrelation() {
    #expect(PairedDifference(a: [1, 1, 1], b: [1, 2, 3]).correlation.isNaN)
  }

  @Test("Sides of different length stop")
  func lengths() async {
    await #expect(processExitsWith: .failure) { _ = PairedDifference(a: [1], b: [1, 2]) }
  }
}
