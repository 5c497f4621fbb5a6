public import Statistics

/// What a sensitivity analysis found of one response: a row a factor, a column a measure.
public struct SensitivityTable: Sendable, Equatable {
  /// What was analysed, such as a design in a world.
  public let subject: String
  /// The stable names of the measures.
  public let measures: [String]
  /// The names of the factors.
  public let factors: [String]
  /// The estimates, by factor, then measure.
  public let cells: [[Estimate]]
  /// The share of replication noise in the variance of a single replication; nil where it is not known.
  public var noiseShare: Double?
  /// The share of the variance of ranks that a linear fit explains; nil where none was made.
  public var r2: Double?
  /// What an inert factor stays below in 95 of 100 cases; nil where it was not asked.
  public var threshold: Double?

  /// Makes a table.
  ///
  /// - Precondition: One row for each factor, one estimate for each measure.
  public init(subject: String, measures: [String], factors: [String], cells: [[Estimate]]) {
    precondition(cells.count == factors.count && cells.allSatisfy { $0.count == measures.count })
    self.subject = subject
    self.measures = measures
    self.factors = factors
    self.cells = cells
  }
}

extension SensitivityTable {
  /// First-order and total indices, from Saltelli's design.
  public init(subject: String, factors: [String], _ indices: SobolIndices) {
    self.init(
      subject: subject, measures: ["sobol_first", "sobol_total"], factors: factors,
      cells: factors.indices.map { [indices.first[$0], indices.total[$0]] })
    noiseShare = indices.noiseShare
  }

  /// Elementary effects, from Morris's design.
  public init(subject: String, factors: [String], _ morris: MorrisEffects) {
    self.init(
      subject: subject, measures: ["mu_star", "mu", "sigma"], factors: factors,
      cells: morris.effects.map { [$0.muStar, $0.mu, $0.sigma] })
  }

  /// Partial rank correlations and, where the sample is large enough, distances of distributions.
  public init(
    subject: String, factors: [String], _ ranks: PartialRankCorrelations, _ pawn: PawnIndices?
  ) {
    self.init(
      subject: subject, measures: ["prcc"] + (pawn == nil ? [] : ["pawn_median"]),
      factors: factors,
      cells: factors.indices.map { factor in
        [ranks.correlations[factor]] + (pawn.map { [$0.factors[factor].median] } ?? [])
      })
    r2 = ranks.r2
    threshold = pawn?.threshold
  }
}
