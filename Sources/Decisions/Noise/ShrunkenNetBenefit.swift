public import Statistics

/// Means of replications drawn together until they vary as the expectations behind them do.
///
/// The covariance of expectations is that of the means less that of chance (O'Hagan, Stevenson and
/// Madan 2007, doi:10.1002/hec.1199). Drawing each mean towards its expectation by variance over total
/// variance would leave them varying too little; so they move by its root (Louis 1984, Journal of the
/// American Statistical Association 79(386), 393-398, doi:10.1080/01621459.1984.10478062), in several
/// dimensions by the least motion between two normal distributions (Olkin and Pukelsheim 1982, Linear
/// Algebra and its Applications 48, 257-263). Right where both levels are about normal.
public struct ShrunkenNetBenefit: Sendable {
  /// The net benefits after it, one row a draw.
  public let benefit: NetBenefit
  /// The share of chance in the variance before it.
  public let noiseShare: Double
  /// Whether some direction varied less than chance alone would: its variance was cut off at zero.
  public let isTruncated: Bool

  /// Draws together.
  ///
  /// - Throws: ``DataProblem/tooFew(needed:found:)`` for one replication a draw.
  /// - Complexity: O(n · *D*² + *D*³).
  public init(_ replicated: ReplicatedNetBenefit) throws(DataProblem) {
    guard let noise = replicated.noise else { throw .tooFew(needed: 2, found: 1) }
    noiseShare = try replicated.noiseShare()
    let total = replicated.total
    var rest = total
    for place in rest.elements.indices { rest.elements[place] -= noise.elements[place] }
    let spectrum = SymmetricSpectrum(rest)
    let scale = SymmetricSpectrum(total)
    // Contrasts add up to zero, so one direction has no variance but rounding.
    let floor = 1e-12 * scale.values[0]
    isTruncated = spectrum.values.contains { $0 < -floor }
    let signal = spectrum.mapped { max(0, $0) }
    let root = scale.mapped { max(0, $0).squareRoot() }
    let inverse = scale.mapped { $0 > floor ? 1 / $0.squareRoot() : 0 }
    let middle = SymmetricSpectrum(root.product(with: signal).product(with: root))
      .mapped { max(0, $0).squareRoot() }
    let motion = inverse.product(with: middle).product(with: inverse)

    let means = replicated.means
    let contrasts = ReplicatedNetBenefit.contrasts(means.values)
    let centres = contrasts.map(NeumaierSum.mean)
    var values = means.values
    for draw in 0..<means.count {
      let moved = motion.times(zip(contrasts, centres).map { $0[draw] - $1 })
      for design in values.indices {
        let level = means.values[design][draw] - contrasts[design][draw]
        values[design][draw] = level + centres[design] + moved[design]
      }
    }
    benefit = try NetBenefit(designs: means.designs, values: values)
  }
}
