import Experiments
import Statistics
import Testing

@Suite("The constant of Rinott's procedure")
struct RinottConstantTests {
  private struct Oracle: Decodable {
    struct Row: Decodable {
      let k: Int
      let Pstar: Double
      let n0: Int
      let h_rinott: Double
    }
    let table: [Row]
  }

  @Test("72 constants agree with an independent quadrature to 1e-6")
  func table() throws {
    let oracle = try SelectionOracle.json("rinott_h.json", as: Oracle.self)
    #expect(oracle.table.count == 72)
    for row in oracle.table {
      let found = try RinottConstant.value(
        designs: row.k, probability: row.Pstar, first: row.n0)
      #expect(
        (found - row.h_rinott).magnitude < 1e-6, "k \(row.k), P \(row.Pstar), n \(row.n0): \(found)"
      )
    }
  }

  @Test("A probability that one design in k reaches by chance is an error")
  func range() {
    #expect(throws: ProcedureProblem.outOfRange(argument: "probability", value: 0.5)) {
      try RinottConstant.value(designs: 2, probability: 0.5, first: 20)
    }
  }
}
