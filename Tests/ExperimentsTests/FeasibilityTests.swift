import Experiments
import Statistics
import Testing

/// The tables are small enough to be counted by eye.
@Suite("Thresholds")
struct FeasibilityTests {
  private static let coverage = Threshold(response: "coverage", side: .atLeast, limit: 0.4)
  private static let cost = Threshold(response: "cost", side: .atMost, limit: 20)

  private func feasibility(
    _ values: [[Double]], _ numbers: RandomNumbers = .common,
    _ thresholds: [Threshold] = [coverage, cost]
  ) -> Feasibility {
    Feasibility(thresholds, values: values, randomNumbers: numbers)
  }

  @Test("are met at the limit, and never by what is not a number")
  func limits() {
    #expect(Self.coverage.isMet(by: 0.4) && !Self.coverage.isMet(by: 0.399))
    #expect(Self.cost.isMet(by: 20) && !Self.cost.isMet(by: 20.001))
    #expect(!Self.coverage.isMet(by: .nan) && !Self.cost.isMet(by: .nan))
  }

  @Test("are counted one by one and all together, with what fails alone and what is missing")
  func counts() {
    // Coverage is met in runs 0, 1 and 2, cost in runs 0, 3 and 4; both in run 0 alone.
    // Coverage fails alone in run 3 (4 is missing, so not met: alone too); cost alone in runs 1 and 2.
    let found = feasibility([[0.5, 0.4, 0.9, 0.1, .nan], [10, 30, 21, 20, 5]])
    #expect(found.findings.map(\.share.held) == [3, 3])
    #expect(found.findings.map(\.fails) == [2, 2])
    #expect(found.findings.map(\.failsAlone) == [2, 2])
    #expect(found.findings.map(\.missing) == [1, 0])
    #expect(found.all.held == 1 && found.all.runs == 5 && found.all.estimate == 0.2)
    #expect(found.binding == [0, 1], "both fail as often, and alone as often")
    // Of four values the best tenth is the best one; of cost the least is best.
    #expect(found.findings.map(\.best) == [0.9, 5])
    #expect(found.findings.map(\.bestTenth) == [0.9, 5])
  }

  @Test("bind by failing most often, then by failing alone most often; none binds where none fails")
  func binding() {
    // Coverage fails in three of four runs, cost in two.
    #expect(feasibility([[0, 0, 0, 1], [30, 30, 10, 10]]).binding == [0])
    // Each fails in two; coverage alone in one, cost alone in one: both; with a third both lose one.
    #expect(feasibility([[0, 0, 1, 1], [30, 10, 30, 10]]).binding == [0, 1])
    let third = Threshold(response: "wait", side: .atMost, limit: 1)
    let found = feasibility(
      [[0, 0, 1, 1], [30, 10, 30, 10], [0, 9, 0, 9]], .common, [Self.coverage, Self.cost, third])
    // Each fails in two runs: coverage with cost, coverage with wait, cost alone, wait alone.
    #expect(found.findings.map(\.failsAlone) == [0, 1, 1])
    #expect(found.binding == [1, 2])
    #expect(feasibility([[1, 1], [1, 1]]).binding.isEmpty)
  }

  @Test("tell what one run in ten reaches or betters")
  func bestTenth() {
    // Of 20 values the two best are a tenth: the second best; of 21 three are needed.
    let twenty = (1...20).map { Double($0) }
    #expect(feasibility([twenty, twenty]).findings.map(\.bestTenth) == [19, 2])
    let more = (1...21).map { Double($0) }
    #expect(feasibility([more, more]).findings.map(\.bestTenth) == [19, 3])
  }

  @Test("count an antithetic pair as one observation, so that the interval is not too narrow")
  func antithetic() {
    // Three of four runs: the share is 0.75 either way; Wilson of 1.5 in 2 is wider than of 3 in 4.
    let values = [[1.0, 0, 1, 1], [1, 1, 1, 1]]
    let single = feasibility(values).all
    let paired = feasibility(values, .antithetic).all
    #expect(single.estimate == 0.75 && paired.estimate == 0.75)
    #expect(paired.held == 3 && paired.runs == 4)
    // By hand with z² = 3.8415: (2·2·0.75 + 3.8415 ± 1.96 √(3.8415 + 4·2·0.1875)) / (2 (2 + 3.8415)) = 0.198 and 0.973.
    #expect(abs(paired.low - 0.1979) < 5e-4 && abs(paired.high - 0.9733) < 5e-4, "\(paired)")
    #expect(paired.low < single.low && paired.high > single.high)
  }
}

@Suite("Times until something happens")
struct TimeToEventTests {
  @Test("have a quantile only where enough runs had it before their end")
  func censored() {
    // Of ten runs five broke, at 1 to 5: a tenth by 1, half by 5, nine tenths not.
    let half = TimeToEvent([5, .nan, 3, .nan, 1, .nan, 2, .nan, 4, .nan], randomNumbers: .common)
    #expect(half.happened.held == 5 && half.p10 == 1 && half.p50 == 5 && half.p90.isNaN)
    // Four of ten are too few for a median.
    let fewer = TimeToEvent(
      [5, .nan, 3, .nan, 1, .nan, 2, .nan, .nan, .nan], randomNumbers: .common)
    #expect(fewer.p10 == 1 && fewer.p50.isNaN)
    let none = TimeToEvent([.nan, .nan], randomNumbers: .common)
    #expect(none.happened.held == 0 && none.p10.isNaN)
    // Of nine runs, nine tenths are 8.1, so all nine are needed.
    let nine = (1...9).map { Double($0) }
    #expect(TimeToEvent(nine, randomNumbers: .common).p90 == 9)
  }

  @Test("say in how many runs each part was the first, ties counting for each")
  func firsts() {
    let found = StressFinding(
      any: [1, 2, 3, .nan], kinds: [("a", [1, 5, 3, .nan]), ("b", [4, 2, 3, .nan])],
      bodies: [("c", [1, .nan, .nan, .nan])], randomNumbers: .common)
    #expect(found.kinds.map(\.firsts) == [2, 2])
    #expect(found.bodies.map(\.firsts) == [1])
    #expect(found.any.happened.held == 3 && found.any.p50 == 2)
  }
}
