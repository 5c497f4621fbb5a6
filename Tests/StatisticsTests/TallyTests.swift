import Statistics
import Testing

@Suite("Tally")
struct TallyTests {
  @Test("Five observations give what hand arithmetic gives")
  func byHand() {
    // Sum 10.875, mean 2.175; squared deviations 0.455625 + 17.430625 + 1.155625 + 33.930625 +
    // 4.2025 = 57.175; variance 57.175 / 4.
    let tally = Tally([1.5, -2, 3.25, 8, 0.125])
    #expect(tally.count == 5)
    #expect(agree(tally.mean, 2.175))
    #expect(agree(tally.variance, 14.29375))
    #expect(agree(tally.standardDeviation * tally.standardDeviation, 14.29375))
    #expect(agree(tally.standardError * tally.standardError, 14.29375 / 5))
    #expect(tally.minimum == -2)
    #expect(tally.maximum == 8)
  }

  @Test("The t interval of five observations is SciPy's")
  func interval() {
    // scipy.stats.t.interval(0.95, 4, mean, sem), SciPy 1.17.1.
    let interval = Tally([1.5, -2, 3.25, 8, 0.125]).interval()
    #expect(agree(interval.low, -2.519368521766041, within: 1e-10))
    #expect(agree(interval.high, 6.869368521766041, within: 1e-10))
    #expect(interval.level == 0.95)
    #expect(interval.contains(2.175))
    #expect(!interval.contains(7))
  }

  @Test("What too few observations cannot know is not a number")
  func tooFew() {
    let none = Tally()
    #expect(none.mean.isNaN && none.variance.isNaN && none.minimum.isNaN && none.maximum.isNaN)
    #expect(!none.interval().isDefined)
    let one = Tally([3])
    #expect(one.mean == 3 && one.minimum == 3 && one.maximum == 3)
    #expect(one.variance.isNaN && one.standardError.isNaN)
    #expect(!one.interval().isDefined)
    #expect(!one.interval().contains(3))
  }

  @Test("A large mean does not drown a small spread")
  func cancellation() {
    // 1e9 + (4, 7, 13, 16): variance 30 exactly; the textbook sum of squares loses it.
    let tally = Tally([4, 7, 13, 16].map { 1e9 + $0 })
    #expect(tally.mean == 1e9 + 10)
    #expect(tally.variance == 30)
  }

  @Test("Merging in pieces gives what one tally gives", arguments: [0, 1, 2, 7, 19, 20])
  func merging(_ cut: Int) {
    let observations = JainChlamtac.observations
    let whole = Tally(observations)
    var left = Tally(Array(observations[..<cut]))
    left.merge(Tally(Array(observations[cut...])))
    #expect(left.count == whole.count)
    #expect(agree(left.mean, whole.mean))
    #expect(agree(left.variance, whole.variance))
    #expect(left.minimum == 0.02 && left.maximum == 38.62)
  }

  @Test("Observations that do not vary have an interval of no width")
  func constant() {
    let interval = Tally([2.5, 2.5, 2.5]).interval()
    #expect(interval.low == 2.5 && interval.high == 2.5)
    #expect(interval.halfWidth == 0)
  }
}

@Suite("Student's t")
struct StudentTTests {
  @Test(
    "Quantiles agree with SciPy 1.17.1",
    arguments: [
      (0.975, 1, 12.706204736174694), (0.975, 2, 4.302652729749462),
      (0.975, 9, 2.262157162798205), (0.95, 29, 1.6991270265334972),
      (0.995, 199, 2.600760216058516), (0.6, 4.5, 0.2687518355421751),
      (0.025, 9, -2.262157162798205), (0.5, 3, 0),
    ] as [(Double, Double, Double)])
  func quantiles(_ p: Double, _ degrees: Double, _ expected: Double) {
    let found = StudentT.quantile(p, degreesOfFreedom: degrees)
    #expect((found - expected).magnitude <= 1e-10 * max(1, expected.magnitude))
  }

  @Test("The tail on both sides at a quantile is what the quantile leaves")
  func tails() {
    let t = StudentT.quantile(0.975, degreesOfFreedom: 12)
    #expect(agree(StudentT.twoSidedTail(t, degreesOfFreedom: 12), 0.05, within: 1e-10))
    #expect(agree(StudentT.twoSidedTail(-t, degreesOfFreedom: 12), 0.05, within: 1e-10))
  }

  @Test("A probability of one has no quantile and stops")
  func precondition() async {
    await #expect(processExitsWith: .failure) {
      _ = StudentT.quantile(1, degreesOfFreedom: 3)
    }
  }
}
