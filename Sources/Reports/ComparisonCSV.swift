public import Experiments
import ResultsStore

/// The comparison as tidy CSV tables; numbers are never localised, what is undefined is `nan`.
public enum ComparisonCSV {
  /// Returns `summary.csv`: one row a design and response.
  public static func summary(_ table: ComparisonTable) -> String {
    var lines = ["design,response,unit,n,mean,se,mean_low,mean_high,p10,p50,p90"]
    for design in table.designs.indices {
      for response in table.responses.indices {
        let row = table.summary(design: design, response: response)
        let numbers = [
          row.mean, row.se, row.meanLow, row.meanHigh, row.p10, row.p50, row.p90,
        ]
        lines.append(
          line([table.designs[design], row.name, row.unit, String(row.n)], numbers))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns `differences.csv`: one row a design other than the baseline and response.
  public static func differences(_ table: ComparisonTable) -> String {
    var lines = [
      "baseline,design,response,unit,n,clear,mean,se,low,high,"
        + "share_of_pairs,correlation,variance_ratio"
    ]
    for row in table.differences {
      let numbers = [
        row.mean, row.se, row.low, row.high, row.shareOfPairs, row.correlation, row.varianceRatio,
      ]
      lines.append(
        line(
          [
            row.baseline, row.design, row.response, row.unit, String(row.n),
            row.isClear ? "true" : "false",
          ], numbers))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ texts: [String], _ numbers: [Double]) -> String {
    (texts.map(CanonicalRows.field) + numbers.map(CanonicalRows.text)).joined(separator: ",")
  }
}
