import Experiments
import FoundationEssentials
import Reports
import Testing

@Suite("The comparison for programs")
struct ComparisonFilesTests {
  private struct Document: Decodable {
    struct Design: Decodable {
      let id: String
      let responses: [String: Summary]
    }
    struct Summary: Decodable {
      let mean: Double?
      let se: Double?
      let n: Int
      let mean_low: Double?
      let mean_high: Double?
      let p10: Double?
      let p50: Double?
      let p90: Double?
      let unit: String
    }
    struct Difference: Decodable {
      let baseline: String
      let design: String
      let response: String
      let mean: Double?
      let se: Double?
      let n: Int
      let low: Double?
      let high: Double?
      let share_of_pairs: Double?
      let correlation: Double?
      let variance_ratio: Double?
      let clear: Bool
      let unit: String
    }
    let format: Int
    let digest: String
    let designs: [Design]
    let differences: [Difference]
  }

  @Test("is valid JSON of format 1 whose numbers read back exactly")
  func json() throws {
    let table = SmallComparison.table()
    let text = ComparisonJSON.text(table, digest: "sha256:00ff")
    let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    #expect(document.format == 1 && document.digest == "sha256:00ff")
    #expect(document.designs.map(\.id) == ["today", "fund", "none"])
    let cost = try #require(document.designs[0].responses["cost"])
    let summary = try #require(table.summary(design: 0, response: "cost"))
    #expect(cost.mean == 4_500_000 && cost.n == 4 && cost.unit == "USD per year")
    #expect(cost.se == summary.se && cost.mean_low == summary.meanLow)
    #expect(cost.mean_high == summary.meanHigh && cost.p10 == summary.p10)
    #expect(cost.p50 == summary.p50 && cost.p90 == summary.p90)
    #expect(document.differences.count == 14)
    let latency = try #require(
      document.differences.first {
        $0.design == "fund" && $0.response == "detection_latency_p50"
      })
    #expect(latency.baseline == "today" && latency.mean == -258 && latency.n == 3)
    #expect(latency.clear && latency.share_of_pairs == 0 && latency.unit == "day")
  }

  @Test("writes null for what one run or none cannot know, never zero")
  func undefined() throws {
    let text = ComparisonJSON.text(SmallComparison.table(runs: 1), digest: "")
    let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    let cost = try #require(document.designs[0].responses["cost"])
    #expect(cost.n == 1 && cost.mean == 3_000_000)
    #expect(cost.se == nil && cost.mean_low == nil && cost.mean_high == nil)
    let latency = try #require(document.designs[2].responses["detection_latency_p50"])
    #expect(latency.n == 0 && latency.mean == nil && latency.p50 == nil)
  }

  @Test("has a tidy summary and differences as CSV")
  func csv() {
    let table = SmallComparison.table()
    let summary = ComparisonCSV.summary(table).split(separator: "\n")
    #expect(summary.count == 1 + 3 * 7)
    #expect(summary[0] == "design,response,unit,n,mean,se,mean_low,mean_high,p10,p50,p90")
    #expect(
      summary[5]
        == "today,cost_by_payer.donors,USD per year,4,1000000.0,0.0,1000000.0,1000000.0,"
        + "1000000.0,1000000.0,1000000.0")
    #expect(summary[17] == "none,detection_latency_p50,day,0,nan,nan,nan,nan,nan,nan,nan")
    let differences = ComparisonCSV.differences(table).split(separator: "\n")
    #expect(differences.count == 1 + 2 * 7)
    #expect(
      differences[1]
        == "today,fund,cost,USD per year,4,true,3000000.0,0.0,3000000.0,3000000.0,1.0,1.0,inf")
  }
}
