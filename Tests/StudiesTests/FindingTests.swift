import Testing

@testable import Studies

@Suite("What a verification study finds")
struct FindingTests {
  private func finding(_ values: [Double], expected: Double) -> ExpectationFinding {
    ExpectationFinding(
      expectation: Expectation(
        response: "r", design: nil, value: expected, formula: nil, source: nil, location: nil),
      design: "d", values: values)
  }

  @Test("Mean, standard error and z of four numbers agree with hand arithmetic")
  func handArithmetic() {
    // 1, 2, 3, 6: mean 3, squares 4 + 1 + 0 + 9 = 14, variance 14/3, se² = 14/12 = 7/6.
    let found = finding([1, 2, 3, 6], expected: 2.5)
    let error = (7.0 / 6.0).squareRoot()
    #expect(found.found == 3)
    #expect(found.count == 4)
    #expect(abs(found.standardError - error) < 1e-15)
    #expect(abs(found.z - 0.5 / error) < 1e-15)
    #expect(abs(found.relativeStandardError - error / 2.5) < 1e-15)
    #expect(found.agrees)
  }

  @Test("Four standard errors agree and a little more does not")
  func bound() {
    // −1 and 1: mean 0, variance 2, se 1.
    #expect(finding([-1, 1], expected: 4).z == -4)
    #expect(finding([-1, 1], expected: 4).agrees)
    #expect(!finding([-1, 1], expected: 4.0001).agrees)
    #expect(!finding([-1, 1], expected: -4.0001).agrees)
  }

  @Test("Values that do not vary agree only with their own value, to six digits")
  func noVariation() {
    #expect(finding([0.3834, 0.3834, 0.3834], expected: 0.3834).z == 0)
    #expect(finding([0.38340004], expected: 0.3834).z == 0)
    #expect(finding([0.384, 0.384], expected: 0.3834).z == .infinity)
    #expect(finding([0.383], expected: 0.3834).z == -.infinity)
    #expect(finding([0, 0], expected: 0).z == 0)
    #expect(finding([0.1, 0.1, 0.1], expected: 0.1).relativeStandardError == 0)
  }

  @Test("Undefined replications are left out and counted out")
  func undefined() {
    let found = finding([.nan, 1, 3, .nan], expected: 2)
    #expect(found.count == 2)
    #expect(found.found == 2)
    #expect(found.z == 0)
    let nothing = finding([.nan], expected: 2)
    #expect(nothing.count == 0)
    #expect(nothing.found.isNaN)
    #expect(!nothing.agrees)
  }

  @Test("Histories are compared state by state and replication by replication")
  func histories() {
    let claim = SameHistories(between: ["a", "b"], except: ["CD"], location: nil)
    let same = HistoryFinding(
      claim: claim, states: ["BI", "CD", "RW"], a: [[1, 2, 3], [4, 5, 6]],
      b: [[1, 9, 3], [4, 8, 6]])
    #expect(same.agrees)
    #expect(same.compared == ["BI", "RW"])
    #expect(same.replications == 2)

    let differing = HistoryFinding(
      claim: claim, states: ["BI", "CD", "RW"], a: [[1, 2, 3], [4, 5, 6]],
      b: [[1, 9, 3], [4, 8, 7]])
    #expect(!differing.agrees)
    #expect(differing.differences == [.init(state: "RW", replications: 1, first: 1)])
  }

  @Test("Variants that do not differ at all prove nothing")
  func historiesUnmoved() {
    let claim = SameHistories(between: ["a", "b"], except: ["CD"], location: nil)
    let found = HistoryFinding(claim: claim, states: ["BI", "CD"], a: [[1, 2]], b: [[1, 2]])
    #expect(found.differences.isEmpty)
    #expect(found.unmoved == ["CD"])
    #expect(!found.agrees)
  }
}
