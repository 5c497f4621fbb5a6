import RandomVariates

/// How conduct drifts for one kind of subject in one state; rates are per second of model time.
struct ConductParameters: Equatable, Sendable {
  /// Weibull shape of onset since the last renewal; 1 means no ageing.
  ///
  /// Parameter `conduct.KIND.onset_shape`.
  var shape: Double
  /// From a lesser to a serious breach.
  ///
  /// Parameter `conduct.KIND.escalation`.
  var escalation: Double
  /// Parameter `conduct.KIND.self_correction.lesser`.
  var selfCorrectionLesser: Double
  /// Parameter `conduct.KIND.self_correction.serious`.
  var selfCorrectionSerious: Double
  /// Share by which onset is lowered just after a visit.
  ///
  /// Parameter `conduct.KIND.afterglow.strength`.
  var afterglowStrength: Double
  /// Mean decay time of the afterglow in seconds, the half-life divided by ln 2.
  ///
  /// Parameter `conduct.KIND.afterglow.half_life`.
  var afterglowDecay: Double
  var correctionLesser: Correction
  var correctionSerious: Correction
  /// Parameter `conduct.KIND.start.draw`.
  var startDraw: StartDraw
}

/// What follows when a breach has been detected.
struct Correction: Equatable, Sendable {
  /// Parameter `conduct.KIND.correction.GRADE.kind`.
  var kind: CorrectionKind
  /// Seconds.
  ///
  /// Parameter `conduct.KIND.correction.GRADE.mean`.
  var mean: Double

  /// Seconds until the breach is corrected, or nil when detection alone corrects nothing.
  func delay(unitExponential: @autoclosure () -> Double) -> Double? {
    switch kind {
    case .none: nil
    case .immediate: 0
    case .fixed: mean
    case .exponential: mean * unitExponential()
    }
  }
}

/// Onset rates, per second, and shares at the start for subjects described alike.
struct ConductStratum: Equatable, Sendable {
  /// Parameter `conduct.mine_site.lesser_onset.CLASS`, or `conduct.KIND.lesser_onset`.
  var lesserOnset: Double
  /// Parameter `conduct.mine_site.serious_onset.CLASS.GROUP`, or `conduct.KIND.serious_onset`.
  var seriousOnset: Double
  var lesserShareAtStart: Double
  var seriousShareAtStart: Double
}
