import Mechanism
import RandomVariates

/// Runs the practice designs from their own dates and holds the observed figures against them.
public struct HistoryRun: Sendable {
  /// What is run.
  public let plan: HistoryPlan

  /// Prepares the run.
  public init(_ plan: HistoryPlan) {
    self.plan = plan
  }

  /// Runs every replication of every window.
  ///
  /// - Parameters:
  ///   - workers: Replications computed at the same time, at least 1; the outcome does not depend on it.
  ///   - progress: Told after each block of replications, on the calling thread.
  ///   - stopRequested: Asked several times a second, on the calling thread.
  /// - Throws: An error of the model.
  public func run(
    workers: Int, progress: (RunProgress) -> Void = { _ in }, stopRequested: () -> Bool = { false }
  ) throws -> HistoryOutcome {
    let runs = plan.runs
    let replications = plan.replications
    // By figure and replication.
    var samples = plan.file.figures.map { _ in Array(repeating: Double.nan, count: replications) }
    let tasks = runs.map { ReplicationTask($0.plan) }
    let figures = plan.file.figures
    let seed = plan.seed
    let runner = ReplicationRunner(
      workers: workers, blockSize: ReplicationRunner.blockSize(forReplications: replications))
    let ending = try runner.run(
      designs: runs.count, replications: replications,
      work: { place, replications in
        let results = try tasks[place].rows(design: 0, replications: replications)
        return zip(replications, results).map { replication, result in
          runs[place].samples(of: figures, in: result, replication: replication, seed: seed)
        }
      },
      receive: { block in
        for (replication, values) in zip(block.replications, block.rows) {
          for (figure, value) in zip(runs[block.design].figures, values) {
            samples[figure][replication] = value
          }
        }
      }, progress: progress, stopRequested: stopRequested)
    let rows = zip(figures, samples).map { figure, samples in
      switch figure.counterpart {
      case .compared: HistoryRow(figure: figure, simulated: HistoryInterval(samples))
      case .notSimulatedYet: HistoryRow(figure: figure, simulated: nil)
      }
    }
    return HistoryOutcome(rows: rows, replications: replications, seed: seed, ending: ending)
  }
}

extension HistoryPlan.Run {
  /// A sample of the observed size for each of the run's figures.
  fileprivate func samples(
    of all: [HistoryFigure], in result: ReplicationResult, replication: Int, seed: UInt64
  ) -> [Double] {
    zip(figures, result.measured).map { place, measured in
      let figure = all[place]
      guard case .compared(let comparison) = figure.counterpart else { return .nan }
      let ratio =
        switch comparison.source {
        case .measure: measured.ratio
        case .response(let name): plan.place(ofResponse: name).map { result.values[$0] } ?? .nan
        }
      let sample = HistorySample(
        seed: seed, replication: ReplicationStreams(UInt64(replication)), figure: figure.id)
      return sample.value(
        comparison, size: figure.size ?? 0, ratio: ratio, values: measured.values)
    }
  }
}
