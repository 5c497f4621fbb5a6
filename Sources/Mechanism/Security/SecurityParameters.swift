import RandomVariates

/// How the security regime of zones of one class moves, and what each regime does.
struct SecurityParameters: Equatable, Sendable {
  /// What a regime does wherever it holds.
  struct Effect: Equatable, Sendable {
    /// Multiplies the onset of serious breaches.
    ///
    /// Parameter `security.effect.REGIME.serious_onset_factor`.
    var seriousOnsetFactor: Double
    /// Chance that a visit that needs access is turned away.
    ///
    /// Parameter `security.effect.REGIME.visit_blocked`.
    var visitBlocked: Double
    /// Multiplies the part of a visit's cost that is travel.
    ///
    /// Parameter `security.effect.REGIME.travel_cost_factor`.
    var travelCostFactor: Double
  }

  /// The semi-Markov chain of one zone class.
  struct Chain: Equatable, Sendable {
    var start: DiscreteDistribution
    /// Seconds, by regime.
    ///
    /// Parameter `security.CLASS.REGIME.mean_stay`.
    var meanStay: [Double]
    var next: [DiscreteDistribution]

    /// Whether a stay in a regime ever ends.
    func leaves(_ regime: Regime) -> Bool {
      meanStay[regime.index] > 0 && next[regime.index].probability(of: regime.index) < 1
    }
  }

  var effects: [Effect]
  var chains: [Chain]
  var stayShape: StayShape
  var stayCV: Double
  /// Seconds before a blocked visit is tried again.
  ///
  /// Parameter `security.retry_after`.
  var retryAfter: Int64
  var shocks: [SecurityShock]
}
