public import Experiments
import Parameters
public import ResultsStore

/// Which uncertainties of a sweep a response owes its spread to, by the method that its sample is made for.
public enum SweepSensitivity {
  /// Why a sweep cannot be analysed.
  public enum Problem: Error, Sendable {
    /// No uncertainty was sampled.
    case nothingSampled
    /// Replications are missing, so that the sample is not whole.
    case incomplete
    /// What the method says.
    case analysis(AnalysisError, subject: String)
    /// The folder's results.
    case store(ResultsStoreError)
  }

  /// Analyses one response in every design, world and combination of levers.
  ///
  /// Saltelli's design gives Sobol' indices corrected for replication noise, Morris's elementary effects, every other
  /// sample partial rank correlations and, from 50 points on, distances of distributions.
  ///
  /// - Parameters:
  ///   - response: The response's place.
  ///   - missing: How many undefined results are let pass.
  public static func tables(
    of store: SweepStore, response: Int, missing: MissingRule = .few
  ) throws(Problem) -> [SensitivityTable] {
    let manifest = store.manifest
    let factors = store.uncertainties
    var file: SweepFile
    let sampler: SweepSampler
    do throws(ParameterIssues) {
      file = try SweepFile.read(
        YAMLDocument.load(bytes: Array(manifest.study.utf8), file: "study.yaml"),
        text: manifest.study)
      file.run.seed = manifest.seed
      sampler = try SweepSampler(file)
    } catch {
      preconditionFailure("the study was read when the sweep was run")
    }
    guard !factors.isEmpty else { throw .nothingSampled }
    let grounds: [GroundResults]
    do throws(ResultsStoreError) {
      grounds = try store.grounds(response: response)
    } catch {
      throw .store(error)
    }
    let seed = file.sample.seed ?? file.run.seed
    var tables: [SensitivityTable] = []
    for ground in grounds {
      guard ground.samples.count == sampler.count, ground.values.allSatisfy({ !$0.isEmpty }) else {
        throw .incomplete
      }
      do throws(AnalysisError) {
        tables.append(try table(ground, file, sampler, factors, missing, seed: seed))
      } catch {
        throw .analysis(error, subject: ground.subject)
      }
    }
    return tables
  }

  private static func table(
    _ ground: GroundResults, _ file: SweepFile, _ sampler: SweepSampler,
    _ factors: [String], _ missing: MissingRule, seed: UInt64
  ) throws(AnalysisError) -> SensitivityTable {
    let resampling = Resampling(seed: seed)
    switch file.sample.method {
    case .saltelli:
      let outputs = try SobolOutputs(
        factors: factors.count, replications: ground.values, missing: missing)
      return SensitivityTable(
        subject: ground.subject, factors: factors,
        // Noise that all points share is in no difference between them.
        try SobolIndices(
          outputs, isNoiseCorrected: !file.samplesShareNumbers, resampling: resampling))
    case .morris(let trajectories, _):
      let length = factors.count + 1
      let ranges = (0..<trajectories).map { $0 * length..<($0 + 1) * length }
      return SensitivityTable(
        subject: ground.subject, factors: factors,
        try MorrisEffects(
          trajectories: ranges.map { $0.map { sampler.places(of: $0) } },
          replications: ranges.map { Array(ground.values[$0]) }, isPaired: true, missing: missing,
          resampling: resampling))
    case .none, .grid, .latinHypercube, .sobol:
      let output = ground.values.map { values in
        values.reduce(0, +) / Double(values.count)
      }
      let ranks = try PartialRankCorrelations(
        points: ground.points, output: output, missing: missing)
      let pawn =
        output.count < 50
        ? nil
        : try PawnIndices(
          points: ground.points, output: output, missing: missing,
          resampling: Resampling(seed: seed, resamples: 200))
      return SensitivityTable(subject: ground.subject, factors: factors, ranks, pawn)
    }
  }
}
