import EventSimulation
import Experiments
import Mechanism
public import ResultsStore

/// Runs what of a sweep is not yet in its store.
public struct SweepRun: Sendable {
  /// What is run.
  public let plan: SweepPlan

  /// Prepares the run.
  public init(_ plan: SweepPlan) {
    self.plan = plan
  }

  /// Runs every replication that is neither kept nor noted as failed.
  ///
  /// - Parameters:
  ///   - workers: Replications computed at the same time, at least 1.
  ///   - store: Where rows are kept and from which those kept before are taken.
  ///   - units: The units of work to do; nil for all.
  ///   - retriesFailed: Whether replications that failed before are run again.
  ///   - progress: Told after each block of replications, on the calling thread.
  ///   - stopRequested: Asked several times a second, on the calling thread.
  /// - Throws: `ResultsStoreError`.
  public func run(
    workers: Int, keeping store: SweepStore, units: Range<Int>? = nil, retriesFailed: Bool = false,
    progress: (RunProgress) -> Void = { _ in }, stopRequested: () -> Bool = { false }
  ) throws -> RunEnding {
    var settled = try store.finishedReplications().map(Set.init)
    let failures = try store.failures()
    var attempts: [Int: [Int: Int]] = [:]
    for failure in failures {
      if retriesFailed {
        attempts[failure.point, default: [:]][failure.replication] = failure.attempts
      } else {
        settled[failure.point].insert(failure.replication)
      }
    }
    var wanted = [Range<Int>?](repeating: 0..<plan.replications, count: plan.points.count)
    if let units {
      // A worker's units of one point follow each other, so their replications are one range.
      wanted = [Range<Int>?](repeating: nil, count: plan.points.count)
      for unit in units {
        let (point, replications) = plan.unit(unit)
        let start = wanted[point]?.lowerBound ?? replications.lowerBound
        wanted[point] = start..<replications.upperBound
      }
    }
    let task = SweepTask(plan)
    let runner = ReplicationRunner(workers: workers, blockSize: plan.unitSize)
    return try runner.run(
      designs: plan.points.count, replications: plan.replications,
      isDone: { point, replication in
        settled[point].contains(replication) || wanted[point]?.contains(replication) != true
      },
      work: { point, replications in
        task.outcomes(point: point, replications: replications)
      },
      receive: { block in
        var rows: [ReplicationRecord] = []
        var failures: [ReplicationFailure] = []
        for outcome in block.rows {
          switch outcome {
          case .row(let row): rows.append(row)
          case .failure(let failure):
            let before = attempts[failure.point]?[failure.replication] ?? 0
            failures.append(
              ReplicationFailure(
                point: failure.point, replication: failure.replication, kind: failure.kind,
                message: failure.message, attempts: before + 1))
          }
        }
        try store.append(rows, failures: failures)
      },
      progress: progress, stopRequested: stopRequested)
  }
}

extension SweepPlan {
  /// Everything that says what the sweep is.
  ///
  /// - Parameter program: The program that runs it.
  public func manifest(program: ProgramIdentity) -> SweepManifest {
    SweepManifest(
      version: program.version, commit: program.commit, swift: program.swift,
      libraries: program.libraries, seed: settings.seed,
      settings: [
        Manifest.Entry("region", file.region),
        Manifest.Entry("horizon_seconds", String(settings.horizon.ticks)),
        Manifest.Entry("warm_up_seconds", String(settings.warmUp.ticks)),
        Manifest.Entry("start", settings.start.description),
        Manifest.Entry("random_numbers", file.run.randomNumbers.rawValue),
        Manifest.Entry("numbers_of_samples", file.samplesShareNumbers ? "common" : "apart"),
        Manifest.Entry("others", file.othersAreFixed ? "fixed" : "drawn"),
      ],
      responses: responses.map { Manifest.Response(name: $0.name, unit: $0.unit) }, states: states,
      factors: factors, points: points.map(\.row), replications: replications, inputs: inputs,
      study: file.text, options: options, commandLine: program.commandLine)
  }
}
