public import Experiments
import Mechanism
public import ResultsStore

/// Runs all replications of a plan's designs and compares the designs.
public struct ComparisonRun: Sendable {
  /// What is run.
  public let plan: StudyPlan

  /// Prepares the run.
  public init(_ plan: StudyPlan) {
    self.plan = plan
  }

  /// Runs what is not yet there.
  ///
  /// Rows are put by design and replication, whatever the number of workers, so the outcome of a run that was stopped and
  /// resumed is that of an uninterrupted one.
  ///
  /// - Parameters:
  ///   - workers: Replications computed at the same time, at least 1.
  ///   - directory: Where to keep every replication and take over those kept before; nil writes nothing. When the run is
  ///     complete, `replications.csv` and `manifest.json` are written there.
  ///   - progress: Told after each block of replications, on the calling thread.
  ///   - stopRequested: Asked several times a second, on the calling thread.
  /// - Throws: `ResultsStoreError`, or an error of the model.
  public func run(
    workers: Int, keeping directory: ResultsDirectory? = nil,
    progress: (RunProgress) -> Void = { _ in }, stopRequested: () -> Bool = { false }
  ) throws -> ComparisonOutcome {
    var records: [[ReplicationRecord?]] = Array(
      repeating: Array(repeating: nil, count: plan.replications), count: plan.designs.count)
    if let directory {
      for (position, design) in plan.designs.enumerated() {
        try directory.file.keep(parameters: design.parameterRows, ofDesign: position)
      }
      for record in try directory.file.replications() {
        records[record.design][record.replication] = record
      }
    }
    let takenOver = records.joined().count { $0 != nil }

    let present = records
    var events = 0
    let keep = { (rows: [PlacedResult]) in
      let finished = rows.map { row in
        ReplicationRecord(
          design: row.design, replication: row.replication, fingerprint: row.result.fingerprint,
          values: row.result.values, stateFingerprints: row.result.stateFingerprints,
          events: row.result.events, ties: row.result.ties)
      }
      try directory?.file.append(finished)
      for record in finished { records[record.design][record.replication] = record }
      events += rows.reduce(0) { $0 + $1.result.events }
    }
    let ending =
      plan.transition == nil || plan.randomNumbers == .independent
      ? try runApart(workers, present, keep, progress, stopRequested)
      : try runForked(workers, present, keep, progress, stopRequested)

    // What every design has, from the first replication on without a gap and without half a pair.
    let withoutGap =
      (0..<plan.replications).first { replication in
        records.contains { $0[replication] == nil }
      } ?? plan.replications
    let complete = withoutGap - withoutGap % plan.randomNumbers.replicationsPerObservation
    let rows = records.map { $0[..<complete].compactMap { $0 } }
    if ending == .complete, let directory { _ = try directory.finish() }
    return ComparisonOutcome(
      plan: plan, rows: rows, ending: ending, takenOver: takenOver, events: events)
  }
}

/// A replication's result with its place.
private struct PlacedResult {
  let design: Int
  let replication: Int
  let result: ReplicationResult
}

extension ComparisonRun {
  /// Each design by itself.
  private func runApart(
    _ workers: Int, _ present: [[ReplicationRecord?]], _ keep: ([PlacedResult]) throws -> Void,
    _ progress: (RunProgress) -> Void, _ stopRequested: () -> Bool
  ) throws -> RunEnding {
    let task = ReplicationTask(plan)
    let runner = ReplicationRunner(
      workers: workers, blockSize: ReplicationRunner.blockSize(forReplications: plan.replications))
    return try runner.run(
      designs: plan.designs.count, replications: plan.replications,
      isDone: { design, replication in present[design][replication] != nil },
      work: { design, replications in try task.rows(design: design, replications: replications) },
      receive: { block in
        try keep(
          zip(block.replications, block.rows).map {
            PlacedResult(design: block.design, replication: $0, result: $1)
          })
      },
      progress: progress, stopRequested: stopRequested)
  }

  /// All designs of a replication together, because they share the time before they come into force.
  ///
  /// A replication that an earlier run has for some designs is run for the others alone.
  private func runForked(
    _ workers: Int, _ present: [[ReplicationRecord?]], _ keep: ([PlacedResult]) throws -> Void,
    _ progress: (RunProgress) -> Void, _ stopRequested: () -> Bool
  ) throws -> RunEnding {
    let task = ReplicationTask(plan)
    let designs = plan.designs.count
    let missing = (0..<plan.replications).map { replication in
      present.indices.filter { present[$0][replication] == nil }
    }
    let size = ReplicationRunner.blockSize(forReplications: plan.replications)
    let runner = ReplicationRunner(workers: workers, blockSize: max(1, size / designs))
    return try runner.run(
      designs: 1, replications: plan.replications,
      isDone: { _, replication in missing[replication].isEmpty },
      work: { _, replications in
        try replications.map { try task.branches(of: $0, designs: missing[$0]) }
      },
      receive: { block in
        try keep(
          zip(block.replications, block.rows).flatMap { replication, results in
            zip(missing[replication], results).map {
              PlacedResult(design: $0, replication: replication, result: $1)
            }
          })
      },
      progress: { progress(RunProgress(done: $0.done * designs, total: $0.total * designs)) },
      stopRequested: stopRequested)
  }
}

/// What a comparison gave: raw rows, the tables made from them and their digest.
public struct ComparisonOutcome: Sendable {
  /// What was run.
  public let plan: StudyPlan

  /// The rows by design and replication; all designs have the same replications.
  public let rows: [[ReplicationRecord]]

  /// Whether the run reached its end.
  public let ending: RunEnding

  /// Replications, over all designs, that an earlier run had kept.
  public let takenOver: Int

  /// Events executed by this run.
  public let events: Int

  /// Events and ties of all rows, those taken over included.
  public var tieCounts: TieCounts {
    TieCounts(
      events: rows.joined().reduce(0) { $0 + $1.events },
      ties: rows.joined().reduce(0) { $0 + $1.ties })
  }

  /// The replications of each design.
  public var replications: Int { rows.first?.count ?? 0 }

  /// The values by design, replication and response.
  public let table: ReplicationTable

  /// The designs' summaries and their differences from the plan's baseline.
  ///
  /// - Complexity: That of `ComparisonTable.init`; made anew at each call.
  public var comparison: ComparisonTable {
    ComparisonTable(table, baseline: plan.baseline)
  }

  /// The SHA-256 of the canonical rows, `sha256:` and 64 hexadecimal digits.
  ///
  /// For a stopped run it is the digest of a complete run with fewer replications.
  public let digest: String

  init(
    plan: StudyPlan, rows: [[ReplicationRecord]], ending: RunEnding, takenOver: Int, events: Int
  ) {
    self.plan = plan
    self.rows = rows
    self.ending = ending
    self.takenOver = takenOver
    self.events = events
    var table = ReplicationTable(
      designs: plan.designs.map(\.id),
      responses: plan.responses.map { Response(name: $0.name, unit: $0.unit) },
      replications: rows.first?.count ?? 0, randomNumbers: plan.randomNumbers)
    for record in rows.joined() {
      table.set(design: record.design, replication: record.replication, values: record.values)
    }
    self.table = table
    var digest = CanonicalDigest(
      CanonicalRows(
        designs: plan.designs.map(\.id), responses: plan.responses.map(\.name), states: plan.states)
    )
    for record in rows.joined() { digest.add(record) }
    self.digest = digest.text
  }
}
