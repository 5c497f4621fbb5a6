import Experiments
import Parameters

/// Where the uncertainties of each sample stand between 0 and 1.
struct SweepSampler: Sendable {
  /// How many samples there are.
  let count: Int
  private let design: Design

  private enum Design: Sendable {
    case grid(FullGrid)
    case points([[Double]])
    case morris(MorrisDesign)
  }

  /// Makes the sampler of a sweep.
  ///
  /// - Throws: `conflict` where no uncertainties have the correlations asked for, `outOfRange` where there are more
  ///   uncertainties than a sequence has dimensions.
  init(_ file: SweepFile) throws(ParameterIssues) {
    let factors = file.uncertainties.count
    let seed = file.sample.seed ?? file.run.seed
    guard factors > 0 else {
      design = .points([[]])
      count = 1
      return
    }
    do throws(AnalysisError) {
      let scramble = NestedScramble(seed: seed)
      switch file.sample.method {
      case .none:
        design = .points([[Double](repeating: 0.5, count: factors)])
        count = 1
      case .grid(let levels):
        let grid = try FullGrid(
          levels: file.uncertainties.map { factor in
            if case .listed(let values, _) = factor.values { values.count } else { levels }
          })
        design = .grid(grid)
        count = grid.count
      case .latinHypercube(let points, let blocks):
        let sampler = LatinHypercube(dimensions: factors, blockSize: points, seed: seed)
        let sample = (0..<blocks).flatMap { sampler.block($0) }
        design = .points(try Self.coupled(sample, file))
        count = sample.count
      case .sobol(let points):
        let sequence = try SobolSequence(dimensions: factors, scramble: scramble)
        design = .points(try Self.coupled(sequence.points(0..<points), file))
        count = points
      case .saltelli(let rows):
        let saltelli = try SaltelliDesign(factors: factors, scramble: scramble)
        design = .points(saltelli.points(rows: 0..<rows))
        count = rows * saltelli.pointsPerRow
      case .morris(let trajectories, let levels):
        design = .morris(MorrisDesign(factors: factors, levels: levels, seed: seed))
        count = trajectories * (factors + 1)
      }
    } catch {
      throw ParameterIssues([Self.issue(error, in: file)])
    }
  }

  private static func issue(_ error: AnalysisError, in file: SweepFile) -> ParameterIssue {
    let first = file.uncertainties[0].location
    switch error {
    case .tooManyDimensions(let asked, let limit):
      return ParameterIssue(
        .outOfRange(value: Double(asked), low: 1, high: Double(limit), unit: "number"), at: first)
    case .tooManyPoints: return ParameterIssue(.tooManyNodes(limit: Int.max), at: first)
    default:
      return ParameterIssue(
        .conflict(with: file.uncertainties.map(\.name)),
        at: file.sample.correlations.first?.location ?? first)
    }
  }

  /// Where each uncertainty stands in a sample.
  func places(of sample: Int) -> [Double] {
    switch design {
    case .grid(let grid): return grid.middles(sample)
    case .points(let points): return points[sample]
    case .morris(let morris):
      let length = morris.factors + 1
      // The ends of the range lie half a step inside, where every quantile is finite.
      return morris.trajectory(sample / length)[sample % length].map {
        ($0 * Double(morris.levels - 1) + 0.5) / Double(morris.levels)
      }
    }
  }

  /// Which samples share random numbers, where not all do: those of one trajectory, since only their differences count.
  func stream(of sample: Int) -> Int {
    if case .morris(let morris) = design { sample / (morris.factors + 1) } else { sample }
  }

  private static func coupled(
    _ points: [[Double]], _ file: SweepFile
  ) throws(AnalysisError) -> [[Double]] {
    let pairs = file.sample.correlations
    if pairs.isEmpty { return points }
    let factors = file.uncertainties.count
    var matrix = (0..<factors).map { row in (0..<factors).map { $0 == row ? 1.0 : 0 } }
    for correlation in pairs {
      matrix[correlation.pair.0][correlation.pair.1] = correlation.rank
      matrix[correlation.pair.1][correlation.pair.0] = correlation.rank
    }
    let copula = try GaussianCopula(rankCorrelations: matrix)
    return points.map(copula.couple)
  }
}
