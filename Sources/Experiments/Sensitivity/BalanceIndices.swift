internal import Glibc
internal import RandomVariates
public import Statistics

/// First-order Sobol' indices from any plain sample: how much of the output goes up and down with the factor.
///
/// The outputs are put in the order of the factor, up along every other value and down along the rest, so that a dependence
/// on the factor becomes a slow wave; the share of the first harmonics in the variance is the index. S. Tarantola, D. Gatelli
/// and T. Mara (2006, Reliability Engineering & System Safety 91, 717-727, doi:10.1016/j.ress.2005.06.003); E. Plischke (2010,
/// 95, 354-360, doi:10.1016/j.ress.2009.11.005); bias corrected after J.-Y. Tissot and C. Prieur (2012, 107, 205-213,
/// doi:10.1016/j.ress.2012.06.010). It costs no run beyond the sample but knows no interactions, and takes replication noise
/// for variance that no factor explains.
public struct BalanceIndices: Sendable, Equatable {
  /// The index of each factor; the standard error is that of halves of the sample, the interval normal.
  public let first: [Estimate]

  /// Analyses a plain sample of independent factors.
  ///
  /// - Parameters:
  ///   - harmonics: How many waves count as slow; 10 is usual.
  ///   - resampling: How many halves of the sample, drawn without putting back, tell the standard error.
  /// - Precondition: `harmonics` is positive.
  /// - Throws: ``AnalysisError/constantOutput``, ``AnalysisError/tooManyMissing(dropped:of:)``, or
  ///   ``AnalysisError/tooFew(count:needed:)`` below eight observations a harmonic.
  /// - Complexity: O((1 + resamples) × factors × *n* × (log *n* + harmonics)).
  public init(
    points: [[Double]], output: [Double], harmonics: Int = 10, missing: MissingRule = .few,
    resampling: Resampling = .none
  ) throws(AnalysisError) {
    precondition(harmonics > 0, "at least one harmonic")
    let sample = try CompleteSample(points: points, output: output, missing: missing) { _ in
      8 * harmonics
    }
    guard sample.output.contains(where: { $0 != sample.output[0] }) else { throw .constantOutput }
    let count = sample.output.count
    let key = RandomKey(masterSeed: resampling.seed, replication: 0)
    let halves = (0..<resampling.resamples).map { number in
      var stream = key.stream(
        entity: UInt32(number), draw: 0, purpose: SamplingPurpose.halfOfRows)
      return Array(stream.nextPermutation(of: count).prefix(count / 2))
    }
    first = sample.columns.map { column in
      func index(_ rows: [Int]) -> Double {
        Self.index(
          factor: rows.map { column[$0] }, output: rows.map { sample.output[$0] },
          harmonics: harmonics)
      }
      let value = index(Array(0..<count))
      // The variance of a half of n about the whole is 1/(n/2) − 1/n = 1/n times that of one observation: that of the whole.
      let squares = halves.map { (index($0) - value) * (index($0) - value) }
      let error = squares.isEmpty ? nil : Tally(squares).mean.squareRoot()
      let z = Portable.normalQuantile(0.5 + resampling.level / 2)
      return Estimate(
        value: value, standardError: error,
        interval: error.map {
          ConfidenceInterval(
            estimate: value, low: value - z * $0, high: value + z * $0, level: resampling.level)
        },
        count: count, method: "sobol-first/rbd-fast" + (error == nil ? "" : "/halves"),
        dropped: sample.dropped)
    }
  }

  /// The index of one factor.
  private static func index(factor: [Double], output: [Double], harmonics: Int) -> Double {
    let order = factor.indices.sorted { (factor[$0], $0) < (factor[$1], $1) }
    let count = order.count
    let up = stride(from: 0, to: count, by: 2).map { output[order[$0]] }
    let down = stride(from: 1, to: count, by: 2).map { output[order[$0]] }
    let wave = up + down.reversed()
    let mean = Tally(wave).mean
    var squares = 0.0
    for value in wave { squares += (value - mean) * (value - mean) }
    guard squares > 0 else { return .nan }
    var power = 0.0
    for harmonic in 1...harmonics {
      var even = 0.0
      var odd = 0.0
      for (place, value) in wave.enumerated() {
        // The remainder keeps the angle small, and so exact.
        let angle = 2 * Double.pi * Double(harmonic * place % count) / Double(count)
        even += (value - mean) * cos(angle)
        odd += (value - mean) * sin(angle)
      }
      power += even * even + odd * odd
    }
    let share = 2 * power / (Double(count) * squares)
    let bias = 2 * Double(harmonics) / Double(count)
    return share - bias / (1 - bias) * (1 - share)
  }
}
