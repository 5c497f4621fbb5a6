import Testing

@testable import Mechanism

@Suite("Burdens by state")
struct BurdenTests {
  /// Exporters pay for visits only, so all that states and exporters pay lies in some state.
  @Test(
    "Shares sum to one, and what states pay is what is booked",
    arguments: [
      "rcm_practice_2020_on", "rcm_second_edition", "regional_inspectorate",
    ])
  func sums(design: String) throws {
    let input = try Laboratory.region(design)
    let sample = Sample(input, replications: 2, years: 3)
    let codes = Simulation.states(of: input)
    #expect(codes == codes.sorted())
    for run in sample.rows {
      func value(_ name: String) throws -> Double {
        run[try #require(sample.names.firstIndex(of: name), "\(name)")]
      }
      func sum(_ family: String) throws -> Double {
        try codes.reduce(0) { try $0 + value("\(family).\($1)") }
      }
      #expect(abs(try sum("state_value_share") - 1) < 1e-9)
      #expect(abs(try sum("state_coverage_share") - 1) < 1e-9)
      let paid = try ["member_states", "host_state", "exporters"].reduce(0) {
        try $0 + value("cost_by_payer.\($1)")
      }
      let cost = try value("cost")
      #expect(abs(try sum("state_cost_share") * cost - paid) < 1e-6 * cost)
    }
  }

  @Test("Contributions are shared by weight, and copies of a state count together")
  func weights() throws {
    var states = try Laboratory.region("rcm_practice_2020_on").states
    states[0].contributionWeight = 0
    states[1].contributionWeight = 2
    // Of a weight of 12 in all.
    let shares = BurdenRules(states).contributions
    #expect(shares[0] == 0 && abs(shares[1] - 1.0 / 6) < 1e-12 && abs(shares[2] - 1.0 / 12) < 1e-12)
    let copies = BurdenRules(try Laboratory.neutral(["states.XA.copies=3"]).states)
    #expect(copies.codes == ["XA"] && copies.placeOfCode == [0, 0, 0])
    #expect(copies.contributions.allSatisfy { abs($0 - 1.0 / 3) < 1e-12 })
  }
}
