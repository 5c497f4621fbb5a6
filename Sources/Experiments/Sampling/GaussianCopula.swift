internal import RandomVariates

/// Makes independent uniform factors depend on each other as normal variables of given correlations do.
///
/// Each factor stays uniform, so any distribution can be laid on it afterwards. The coordinates become normal scores, are
/// combined by the Cholesky root of the correlations and go back to (0, 1): E. M. Scheuer and D. S. Stoller (1962,
/// Technometrics 4(2), 278-281); R. B. Nelsen, An Introduction to Copulas, 2nd edition,
/// 2006, section 2.3. Portable: the same bits everywhere. Sobol' indices of coupled factors have no meaning as shares.
public struct GaussianCopula: Sendable {
  private let root: Cholesky

  /// Makes a copula from the correlations of the normal scores.
  ///
  /// - Throws: ``AnalysisError/notACorrelationMatrix``, or ``AnalysisError/notPositiveDefinite`` where no variables have
  ///   such correlations; they are not moved to the nearest possible ones.
  public init(correlations: [[Double]]) throws(AnalysisError) {
    let size = correlations.count
    guard size > 0, correlations.allSatisfy({ $0.count == size }) else {
      throw .notACorrelationMatrix
    }
    for i in 0..<size {
      guard correlations[i][i] == 1 else { throw .notACorrelationMatrix }
      for j in 0..<i {
        guard correlations[i][j] == correlations[j][i], correlations[i][j].magnitude <= 1 else {
          throw .notACorrelationMatrix
        }
      }
    }
    guard let root = Cholesky(correlations, tolerance: 1e-12) else { throw .notPositiveDefinite }
    self.root = root
  }

  /// Makes a copula from Spearman's rank correlations of the factors.
  ///
  /// The correlation of the normal scores is 2 sin(π ρ / 6): W. H. Kruskal (1958, Journal of the American Statistical
  /// Association 53, 814-861, doi:10.1080/01621459.1958.10501481).
  ///
  /// - Throws: As ``init(correlations:)``.
  public init(rankCorrelations: [[Double]]) throws(AnalysisError) {
    let size = rankCorrelations.count
    var correlations = rankCorrelations
    for i in 0..<size {
      for j in correlations[i].indices where j != i {
        correlations[i][j] = Self.normalCorrelation(rank: rankCorrelations[i][j])
      }
    }
    try self.init(correlations: correlations)
  }

  /// Couples one point of independent coordinates strictly between 0 and 1.
  ///
  /// - Precondition: As many coordinates as the matrix has rows, each strictly between 0 and 1: scramble a sequence first.
  public func couple(_ point: [Double]) -> [Double] {
    precondition(point.count == root.rows.count, "a coordinate for each factor")
    precondition(point.allSatisfy { $0 > 0 && $0 < 1 }, "coordinates strictly between 0 and 1")
    return root.times(point.map { Portable.normalQuantile($0) }).map { score in
      min(max(Portable.normalCDF(score), .leastNormalMagnitude), 1.0.nextDown)
    }
  }

  /// 2 sin(π ρ / 6) by its power series: the angle is at most 0.53, so nine terms give every bit.
  static func normalCorrelation(rank: Double) -> Double {
    guard rank.magnitude <= 1 else { return rank }
    if rank.magnitude == 1 { return rank }
    let angle = Double.pi * rank / 6
    var sum = 0.0
    for term in stride(from: 17.0, through: 3, by: -2) {
      // Horner's rule over sin a = a (1 − a²/(2·3) (1 − a²/(4·5) (…))).
      sum = angle * angle / (term * (term - 1)) * (1 - sum)
    }
    return 2 * angle * (1 - sum)
  }
}
