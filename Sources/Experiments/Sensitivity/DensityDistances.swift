internal import Glibc
public import Statistics

/// How far knowing a factor moves the density of an output: half the area between the densities, with it and without.
///
/// E. Borgonovo (2007, Reliability Engineering & System Safety 92, 771-784, doi:10.1016/j.ress.2006.04.015), from a plain
/// sample as E. Plischke, E. Borgonovo and C. L. Smith (2013, European Journal of Operational Research 226, 536-550,
/// doi:10.1016/j.ejor.2012.11.047) estimate it: slices of equal count, densities by normal kernels of Silverman's width, bias
/// taken out by resampling. From 0 for a factor that the output does not depend on to 1.
public struct DensityDistances: Sendable, Equatable {
  /// The distance of each factor; with resampling less its bias.
  public let deltas: [Estimate]

  /// Analyses a plain sample.
  ///
  /// - Parameter slices: In how many slices each factor is cut; nil for the number that Plischke and others advise.
  /// - Precondition: `slices`, if given, is above 1.
  /// - Throws: ``AnalysisError/constantOutput``, ``AnalysisError/tooManyMissing(dropped:of:)``, or
  ///   ``AnalysisError/tooFew(count:needed:)`` below five observations a slice.
  /// - Complexity: O((1 + resamples) × factors × *n* × 200).
  public init(
    points: [[Double]], output: [Double], slices: Int? = nil, missing: MissingRule = .few,
    resampling: Resampling = .none
  ) throws(AnalysisError) {
    precondition(slices.map { $0 > 1 } ?? true, "at least two slices")
    let slices = slices ?? Self.advisedSlices(output.count)
    let sample = try CompleteSample(points: points, output: output, missing: missing) { _ in
      5 * slices
    }
    guard sample.output.contains(where: { $0 != sample.output[0] }) else { throw .constantOutput }
    let all = Array(sample.output.indices)
    deltas = sample.columns.map { column in
      func delta(_ rows: [Int]) -> [Double] {
        [
          Self.delta(
            factor: rows.map { column[$0] }, output: rows.map { sample.output[$0] },
            slices: slices)
        ]
      }
      let plain = delta(all)[0]
      var sum = 0.0
      var defined = 0
      let spread = resampling.spreads(count: all.count, values: [plain]) { rows in
        let found = delta(rows)
        if found[0].isFinite {
          sum += found[0]
          defined += 1
        }
        return found
      }[0]
      guard defined > 0, let interval = spread.interval else {
        return Estimate(
          value: plain, count: all.count, method: "delta/plischke-2013", dropped: sample.dropped)
      }
      // The resamples are about as far above the sample's value as that is above the truth.
      let bias = sum / Double(defined) - plain
      return Estimate(
        value: plain - bias, standardError: spread.standardError,
        interval: ConfidenceInterval(
          estimate: plain - bias, low: interval.low - 2 * bias, high: interval.high - 2 * bias,
          level: resampling.level),
        count: all.count, method: "delta/plischke-2013/bias-reduced", dropped: sample.dropped)
    }
  }

  /// The number of slices that Plischke and others advise: more for larger samples, at most 48.
  static func advisedSlices(_ count: Int) -> Int {
    let size = Double(count)
    let exponent = 2 / (7 + tanh((1_500 - size) / 500))
    return max(2, min(Int(pow(size, exponent).rounded(.up)), 48))
  }

  /// The distance of one factor.
  private static func delta(factor: [Double], output: [Double], slices: Int) -> Double {
    guard let low = output.min(), let high = output.max(), low < high else { return .nan }
    let grid = (0..<100).map { low + (high - low) * Double($0) / 99 }
    let whole = density(of: output, at: grid)
    var sum = 0.0
    for places in PawnSlicing.equalCount.slices(factor, count: slices) {
      let inside = places.map { output[$0] }
      // A slice without spread has no density; as in Plischke's method it adds nothing.
      guard inside.contains(where: { $0 != inside[0] }) else { continue }
      let gaps = zip(whole, density(of: inside, at: grid)).map { ($0 - $1).magnitude }
      let step = (high - low) / 99
      let area = step * (gaps.reduce(0, +) - (gaps[0] + gaps[99]) / 2)
      sum += Double(inside.count) / Double(2 * output.count) * area
    }
    return sum
  }

  /// The density by normal kernels, of the width of equation 4.14 in Silverman, Density Estimation, 1986.
  private static func density(of values: [Double], at grid: [Double]) -> [Double] {
    let size = Double(values.count)
    let width = Tally(values).standardDeviation * pow(size * 0.75, -0.2)
    let scale = 1 / (size * width * (2 * Double.pi).squareRoot())
    return grid.map { place in
      var sum = 0.0
      for value in values {
        let distance = (place - value) / width
        sum += exp(-0.5 * distance * distance)
      }
      return sum * scale
    }
  }
}
