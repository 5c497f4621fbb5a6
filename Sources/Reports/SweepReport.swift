public import Experiments
public import ResultsStore

/// What a sweep would run.
public struct SweepSize: Sendable {
  /// The numbers that make its points.
  public var designs, worlds, levers, samples: Int
  /// Its points, and the replications of each.
  public var points, replications: Int
  /// Its units of work, and the replications in one.
  public var units, unitSize: Int
  /// How many responses each replication keeps.
  public var responses: Int
  /// The time it takes, in seconds, on so many workers.
  public var seconds: Double
  /// How many replications run at once.
  public var workers: Int
  /// What its rows take, in bytes.
  public var bytes: Int

  /// Makes a size.
  public init(
    designs: Int, worlds: Int, levers: Int, samples: Int, points: Int, replications: Int,
    units: Int, unitSize: Int, responses: Int, seconds: Double, workers: Int, bytes: Int
  ) {
    self.designs = designs
    self.worlds = worlds
    self.levers = levers
    self.samples = samples
    self.points = points
    self.replications = replications
    self.units = units
    self.unitSize = unitSize
    self.responses = responses
    self.seconds = seconds
    self.workers = workers
    self.bytes = bytes
  }
}

/// How far a sweep is.
public struct SweepState: Sendable {
  /// What the sweep is.
  public var manifest: SweepManifest
  /// The replications there are, for each point in order.
  public var done: [Int]
  /// What failed.
  public var failures: [ReplicationFailure]
  /// The digest of the rows there are.
  public var digest: String

  /// Makes a state.
  public init(
    manifest: SweepManifest, done: [Int], failures: [ReplicationFailure], digest: String
  ) {
    self.manifest = manifest
    self.done = done
    self.failures = failures
    self.digest = digest
  }

  /// Replications that are neither there nor failed.
  public var missing: Int {
    manifest.points.count * manifest.replications - done.reduce(0, +) - failures.count
  }
}

/// Sweeps in words, tables and files.
public enum SweepReport {
  /// What a sweep would run, in words.
  public static func text(_ size: SweepSize, language: Language) -> String {
    let format = NumberFormat(language)
    let texts = [
      SweepTexts.size(
        points: format.integer(size.points), replications: format.integer(size.replications),
        total: format.integer(size.points * size.replications)),
      SweepTexts.made(
        designs: format.integer(size.designs), worlds: format.integer(size.worlds),
        levers: format.integer(size.levers), samples: format.integer(size.samples)),
      SweepTexts.units(format.integer(size.units), of: format.integer(size.unitSize)),
      SweepTexts.time(
        format.integer(Int(size.seconds.rounded(.up))), workers: format.integer(size.workers)),
      SweepTexts.bytes(
        format.integer(size.bytes / 1_000_000 + 1), responses: format.integer(size.responses)),
    ]
    return texts.map { $0[language] + "\n" }.joined()
  }

  /// The same for programs.
  public static func json(_ size: SweepSize) -> String {
    JSONValue.object([
      .init("format", .integer(1)), .init("designs", .integer(size.designs)),
      .init("worlds", .integer(size.worlds)), .init("levers", .integer(size.levers)),
      .init("samples", .integer(size.samples)), .init("points", .integer(size.points)),
      .init("replications", .integer(size.replications)), .init("units", .integer(size.units)),
      .init("unit_size", .integer(size.unitSize)), .init("responses", .integer(size.responses)),
      .init("seconds", .number(size.seconds)), .init("workers", .integer(size.workers)),
      .init("bytes", .integer(size.bytes)),
    ]).text() + "\n"
  }

  /// How far a sweep is, in words.
  public static func text(_ state: SweepState, language: Language) -> String {
    let format = NumberFormat(language)
    let manifest = state.manifest
    let total = manifest.points.count * manifest.replications
    var lines = [
      SweepTexts.size(
        points: format.integer(manifest.points.count),
        replications: format.integer(manifest.replications), total: format.integer(total))[
          language],
      SweepTexts.state(
        done: format.integer(state.done.reduce(0, +)), missing: format.integer(state.missing),
        failed: format.integer(state.failures.count))[language],
    ]
    for failure in state.failures.prefix(20) {
      let place = SweepTexts.failure(
        manifest.points[failure.point].name, failure.replication, failure.attempts)
      lines.append("  \(place[language]): \(failure.kind) \(failure.message)")
    }
    lines.append(state.digest)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for programs.
  public static func json(_ state: SweepState) -> String {
    let manifest = state.manifest
    return JSONValue.object([
      .init("format", .integer(1)), .init("points", .integer(manifest.points.count)),
      .init("replications", .integer(manifest.replications)),
      .init("done", .integer(state.done.reduce(0, +))),
      .init("missing", .integer(state.missing)),
      .init(
        "failures",
        .array(
          state.failures.map {
            .object([
              .init("point", .string(manifest.points[$0.point].name)),
              .init("replication", .integer($0.replication)), .init("kind", .string($0.kind)),
              .init("message", .string($0.message)), .init("attempts", .integer($0.attempts)),
            ])
          })),
      .init("lock", .string(manifest.lock)), .init("digest", .string(state.digest)),
    ]).text() + "\n"
  }

  /// A table for each response: a row a point.
  public static func text(
    _ summaries: [PointSummary], of manifest: SweepManifest, responses: [Int],
    language: Language, width: Int
  ) -> String {
    let format = NumberFormat(language)
    let labels = summaries.map { manifest.points[$0.point].name }
    var blocks: [String] = []
    for response in responses {
      let cells = summaries.map { $0.responses[response] }
      func column(_ heading: String, _ value: (ResponseSummary) -> TextTable.Cell)
        -> TextTable.Column
      {
        TextTable.Column(heading: [heading], cells: cells.map(value))
      }
      let table = TextTable(
        labels: labels,
        columns: [
          column(SweepTexts.mean[language]) {
            TextTable.Cell($0.mean, $0.meanLow, $0.meanHigh, unit: $0.unit, language)
          },
          column("p10") { TextTable.Cell($0.p10, .nan, .nan, unit: $0.unit, language) },
          column("p50") { TextTable.Cell($0.p50, .nan, .nan, unit: $0.unit, language) },
          column("p90") { TextTable.Cell($0.p90, .nan, .nan, unit: $0.unit, language) },
          column(SweepTexts.defined[language]) { TextTable.Cell(format.integer($0.n)) },
        ])
      let row = manifest.responses[response]
      blocks.append(
        "\(row.name) [\(QuantityText.unit(row.unit)[language])]\n"
          + table.lines(width: width).joined(separator: "\n") + "\n")
    }
    return blocks.joined(separator: "\n")
  }

  /// Every response of every point as CSV.
  public static func csv(_ summaries: [PointSummary], of manifest: SweepManifest) -> String {
    var text =
      (["point", "design", "world"] + manifest.factors.map(\.name)
      + ["response", "unit", "n", "mean", "se", "mean_low", "mean_high", "p10", "p50", "p90"])
      .map(CanonicalRows.field).joined(separator: ",") + "\n"
    for summary in summaries {
      let point = manifest.points[summary.point]
      let start = ([point.name, point.design, point.world] + point.values)
      for row in summary.responses {
        let numbers = [row.mean, row.se, row.meanLow, row.meanHigh, row.p10, row.p50, row.p90]
        let fields = start + [row.name, row.unit, String(row.n)] + numbers.map(CanonicalRows.text)
        text += fields.map(CanonicalRows.field).joined(separator: ",") + "\n"
      }
    }
    return text
  }

  /// Every response of every point for programs.
  public static func json(_ summaries: [PointSummary], of manifest: SweepManifest) -> String {
    JSONValue.object([
      .init("format", .integer(1)),
      .init("factors", .array(manifest.factors.map { .string($0.name) })),
      .init(
        "points",
        .array(
          summaries.map { summary in
            let point = manifest.points[summary.point]
            return .object([
              .init("point", .string(point.name)), .init("design", .string(point.design)),
              .init("world", .string(point.world)),
              .init("values", .array(point.values.map(JSONValue.string))),
              .init("replications", .integer(summary.replications)),
              .init("responses", .array(summary.responses.map(json))),
            ])
          })),
    ]).text() + "\n"
  }

  private static func json(_ row: ResponseSummary) -> JSONValue {
    .object([
      .init("name", .string(row.name)), .init("unit", .string(row.unit)),
      .init("n", .integer(row.n)), .init("mean", .number(row.mean)), .init("se", .number(row.se)),
      .init("mean_low", .number(row.meanLow)), .init("mean_high", .number(row.meanHigh)),
      .init("p10", .number(row.p10)), .init("p50", .number(row.p50)),
      .init("p90", .number(row.p90)),
    ])
  }
}
