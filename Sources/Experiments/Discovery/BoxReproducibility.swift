internal import RandomVariates

/// How often other samples would restrict the same factors as a box does.
///
/// The search is repeated on random halves of the cases. On each way the box of the nearest coverage, and that of the nearest
/// density, is taken; the share of halves in which it restricts a factor tells how far that restriction is the sample's own
/// (Bryant and Lempert 2010, doi:10.1016/j.techfore.2009.08.002). A factor that matters is near 1 in both.
public struct BoxReproducibility: Sendable, Equatable {
  /// For each factor the share of halves that restrict it at the nearest coverage.
  public let atCoverage: [Double]
  /// For each factor the share of halves that restrict it at the nearest density.
  public let atDensity: [Double]
  /// How many halves could be searched: those in which interest differs.
  public let halves: Int

  /// Repeats a search on halves of the cases.
  ///
  /// - Parameters:
  ///   - finding: A box of the search on all cases.
  ///   - halves: How often; the draws depend on the seed and the number of the half only.
  /// - Precondition: `halves` is positive.
  /// - Throws: ``AnalysisError/tooFew(count:needed:)`` below 40 cases, or ``AnalysisError/nothingToSeparate`` where no half
  ///   could be searched.
  public init(
    of finding: BoxFinding, in cases: ScenarioCases, search: BoxSearch, halves: Int = 10,
    seed: UInt64
  ) throws(AnalysisError) {
    precondition(halves > 0, "at least one half")
    let size = cases.interest.count
    guard size >= 40 else { throw .tooFew(count: size, needed: 40) }
    let key = RandomKey(masterSeed: seed, replication: 0)
    var coverage = Array(repeating: 0, count: cases.factors.count)
    var density = coverage
    var searched = 0
    for number in 0..<halves {
      var stream = key.stream(
        entity: UInt32(number), draw: 0, purpose: SamplingPurpose.halfSample)
      let places = stream.nextPermutation(of: size).prefix(size / 2).sorted()
      guard let half = cases.cases(places) else { continue }
      searched += 1
      let way = search.trajectory(half)
      for factor in Self.nearest(way, { $0.coverage - finding.coverage }).restricted {
        coverage[factor] += 1
      }
      for factor in Self.nearest(way, { $0.density - finding.density }).restricted {
        density[factor] += 1
      }
    }
    guard searched > 0 else { throw .nothingToSeparate }
    atCoverage = coverage.map { Double($0) / Double(searched) }
    atDensity = density.map { Double($0) / Double(searched) }
    self.halves = searched
  }

  /// The box of the smallest distance; of equal ones the first.
  private static func nearest(
    _ way: [BoxFinding], _ distance: (BoxFinding) -> Double
  ) -> BoxFinding {
    var best = way[0]
    for finding in way where distance(finding).magnitude < distance(best).magnitude {
      best = finding
    }
    return best
  }
}
