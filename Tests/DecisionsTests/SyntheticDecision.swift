import Decisions
import Foundation
import Statistics

/// 5000 draws of four made-up designs; see `Oracles/README.md`.
struct SyntheticDecision {
  struct Oracle: Decodable {
    struct Row: Decodable {
      let wtp: Double
      let enb: [Double]
      let best: String
      let ceac: [Double]
      let ceaf: Double
      let evpi: Double
      let evpi_se: Double
      let expected_loss: [Double]
      let true_evpi_mc2e6: Double
      let true_evppi_quadrature: [String: Double]
      let true_evppi_x2x3: Double
      let evppi_binned30: [String: Double]
    }
    struct Point: Decodable {
      let design: String
      let cost: Double
      let effect: Double
      let icer: Double?
    }
    let designs: [String]
    let rows: [Row]
    let frontier: [Point]
  }

  let oracle: Oracle
  let table: DecisionTable
  /// By parameter, then draw.
  let parameters: [[Double]]

  init() throws {
    oracle = try OracleFile.json("psa_synth.json", as: Oracle.self)
    let rows = try OracleFile.rows("psa_synth.csv")
    func column(_ place: Int) -> [Double] { rows.map { $0[place] } }
    parameters = (1...5).map(column)
    table = try DecisionTable(
      designs: oracle.designs, effects: (6...9).map(column), costs: (10...13).map(column))
  }
}
