import Decisions
import Statistics
import Testing

@Suite("Weights of several criteria")
struct CriteriaWeightsTests {
  private func criteria(_ weights: [Double]) -> [CriteriaWeights.Criterion] {
    [
      .init(name: "coverage", preference: .larger, weight: weights[0]),
      .init(name: "cost", preference: .smaller, weight: weights[1]),
    ]
  }

  @Test("Scores and the weights at which the choice turns agree with hand arithmetic")
  func byHand() throws {
    // Coverage 0, 40, 100; cost 10, 16, 30. Scaled: coverage 0, 0.4, 1; cost 1, 0.7, 0.
    // With weight w on coverage: 1 − w, 0.4 w + 0.7 (1 − w), w. The first meets the second at w = 3/7,
    // the second the third at 0.7 − 0.3 w = w: w = 7/13.
    let found = try CriteriaWeights(
      [[0, 10], [40, 16], [100, 30]], criteria: criteria([1, 1]))
    #expect(
      agree(found.scores[0], 0.5) && agree(found.scores[1], 0.55) && agree(found.scores[2], 0.5))
    #expect(found.best == [1] && found.weights == [0.5, 0.5])
    let ofCoverage = found.flips.filter { $0.criterion == 0 }
    #expect(ofCoverage.map(\.design) == [0, 2])
    #expect(agree(ofCoverage[0].weight, 3.0 / 7) && agree(ofCoverage[1].weight, 7.0 / 13))
    // The weight of cost is what coverage leaves.
    let ofCost = found.flips.filter { $0.criterion == 1 }
    #expect(ofCost.map(\.design) == [2, 0])
    #expect(agree(ofCost[0].weight, 6.0 / 13) && agree(ofCost[1].weight, 4.0 / 7))
  }

  @Test("Just beyond a turning weight the other design is the best")
  func beyond() throws {
    let values = [[0.0, 10], [40, 16], [100, 30]]
    let start = try CriteriaWeights(values, criteria: criteria([1, 1]))
    for flip in start.flips where flip.criterion == 0 {
      let outwards = flip.weight > 0.5 ? 1e-6 : -1e-6
      let past = flip.weight + outwards
      let turned = try CriteriaWeights(values, criteria: criteria([past, 1 - past]))
      #expect(turned.best == [flip.design])
      let short = flip.weight - outwards
      let kept = try CriteriaWeights(values, criteria: criteria([short, 1 - short]))
      #expect(kept.best == start.best)
    }
  }

  @Test("A design best on everything never gives way; equal scores are both named")
  func dominance() throws {
    let found = try CriteriaWeights([[2, 1], [1, 2]], criteria: criteria([1, 3]))
    #expect(found.best == [0] && found.flips.isEmpty)
    let equal = try CriteriaWeights([[2, 2], [1, 1]], criteria: criteria([1, 1]))
    #expect(equal.best == [0, 1])
  }

  @Test("A stated range holds whatever the designs; without width it is an error")
  func ranges() throws {
    let stated = [
      CriteriaWeights.Criterion(
        name: "coverage", preference: .larger, weight: 1, range: 0...100),
      CriteriaWeights.Criterion(name: "cost", preference: .smaller, weight: 1, range: 0...50),
    ]
    let found = try CriteriaWeights([[50, 25], [75, 50]], criteria: stated)
    #expect(found.scaled == [[0.5, 0.5], [0.75, 0]])
    #expect(throws: DataProblem.noVariation) {
      try CriteriaWeights([[1, 1], [1, 2]], criteria: criteria([1, 1]))
    }
    #expect(throws: DataProblem.outOfRange(argument: "cost", value: -1)) {
      try CriteriaWeights([[1, 1], [2, 2]], criteria: criteria([1, -1]))
    }
    #expect(throws: DataProblem.outOfRange(argument: "weights", value: 0)) {
      try CriteriaWeights([[1, 1], [2, 2]], criteria: criteria([0, 0]))
    }
  }
}
