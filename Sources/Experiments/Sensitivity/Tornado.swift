public import Statistics

/// How far an output swings when one factor at a time goes from its low to its high value, all others at their base.
///
/// It sees no interaction and only two values of each factor. The replications of base, low and high are pairs on common
/// random numbers; a replication in which any of the three is missing is left out for that factor.
public struct Tornado: Sendable, Equatable {
  /// The outputs of one factor's two runs, replication by replication.
  public struct Runs: Sendable {
    /// The factor's name.
    public let factor: String
    /// The outputs at its low value.
    public let low: [Double]
    /// The outputs at its high value.
    public let high: [Double]

    /// Makes the runs of a factor.
    public init(factor: String, low: [Double], high: [Double]) {
      self.factor = factor
      self.low = low
      self.high = high
    }
  }

  /// The bar of one factor.
  public struct Bar: Sendable, Equatable {
    /// The factor's name.
    public let factor: String
    /// The mean output at low less that at base, with the paired t interval.
    public let low: Estimate
    /// The mean output at high less that at base.
    public let high: Estimate
    /// The mean output at high less that at low.
    public let swing: Estimate
    /// Whether low and high move the output to the same side, so that the swing hides what happens between.
    public var isOneSided: Bool { low.value * high.value > 0 }
  }

  /// The bars, the widest from end to end first; equally wide ones as they came.
  public let bars: [Bar]

  /// Compares the runs.
  ///
  /// - Precondition: As many replications of each run as of the base.
  /// - Throws: ``AnalysisError/tooManyMissing(dropped:of:)`` or ``AnalysisError/tooFew(count:needed:)`` below two pairs.
  public init(
    base: [Double], runs: [Runs], missing: MissingRule = .few, level: Double = 0.95
  ) throws(AnalysisError) {
    var bars: [Bar] = []
    for run in runs {
      precondition(
        run.low.count == base.count && run.high.count == base.count,
        "as many replications as of the base")
      let kept = try missing.kept(
        base.indices.map {
          base[$0].isFinite && run.low[$0].isFinite && run.high[$0].isFinite
        }, needed: 2)
      func difference(_ a: [Double], _ b: [Double]) -> Estimate {
        Estimate(
          meanOf: kept.map { b[$0] - a[$0] }, level: level, count: kept.count,
          method: "tornado/paired-t", dropped: base.count - kept.count)
      }
      bars.append(
        Bar(
          factor: run.factor, low: difference(base, run.low), high: difference(base, run.high),
          swing: difference(run.low, run.high)))
    }
    let widths = bars.map(\.width)
    let order = bars.indices.sorted { (-widths[$0], $0) < (-widths[$1], $1) }
    self.bars = order.map { bars[$0] }
  }
}

extension Tornado.Bar {
  /// The length of the bar, which reaches from the smallest to the largest of low, base and high.
  public var width: Double {
    max(0, low.value, high.value) - min(0, low.value, high.value)
  }
}
