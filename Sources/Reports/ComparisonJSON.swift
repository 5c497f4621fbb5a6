public import Experiments
import ResultsStore

/// The comparison as a JSON document of format 1; numbers are never localised.
public enum ComparisonJSON {
  /// Returns the document, with a line feed at its end.
  ///
  /// The mean's bounds are the 95 % t interval, `p10`, `p50` and `p90` quantiles of the runs, `low`
  /// and `high` the 95 % interval of the paired difference. What is undefined is `null`.
  ///
  /// - Parameters:
  ///   - digest: The digest of the canonical rows, `sha256:…`.
  ///   - past: What is in force before the designs.
  ///   - ties: Events and ties, and what another order among ties did.
  public static func text(
    _ table: ComparisonTable, digest: String, past: ReportedPast? = nil, ties: TieReport? = nil
  ) -> String {
    JSONValue.object(
      [
        .init("format", .integer(1)), Caveats.member, .init("digest", .string(digest)),
        .init("random_numbers", .string(table.randomNumbers.rawValue)),
      ]
        + (past?.members ?? []) + (ties?.members ?? []) + [
          .init("designs", .array(table.designs.indices.map { design($0, of: table) })),
          .init("differences", .array(table.differences.map(difference))),
        ]
    ).text() + "\n"
  }

  private static func design(_ place: Int, of table: ComparisonTable) -> JSONValue {
    .object([
      .init("id", .string(table.designs[place])),
      .init(
        "responses",
        .object(
          table.responses.indices.map {
            let summary = table.summary(design: place, response: $0)
            return JSONValue.Member(summary.name, Self.summary(summary))
          })),
    ])
  }

  private static func summary(_ summary: ResponseSummary) -> JSONValue {
    .object([
      .init("mean", .number(summary.mean)),
      .init("se", .number(summary.se)),
      .init("n", .integer(summary.n)),
      .init("mean_low", .number(summary.meanLow)),
      .init("mean_high", .number(summary.meanHigh)),
      .init("p10", .number(summary.p10)),
      .init("p50", .number(summary.p50)),
      .init("p90", .number(summary.p90)),
      .init("unit", .string(summary.unit)),
    ])
  }

  private static func difference(_ difference: PairedComparison) -> JSONValue {
    .object([
      .init("baseline", .string(difference.baseline)),
      .init("design", .string(difference.design)),
      .init("response", .string(difference.response)),
      .init("mean", .number(difference.mean)),
      .init("se", .number(difference.se)),
      .init("n", .integer(difference.n)),
      .init("low", .number(difference.low)),
      .init("high", .number(difference.high)),
      .init("share_of_pairs", .number(difference.shareOfPairs)),
      .init("correlation", .number(difference.correlation)),
      .init("variance_ratio", .number(difference.varianceRatio)),
      .init("clear", .bool(difference.isClear)),
      .init("unit", .string(difference.unit)),
    ])
  }
}
