import EventSimulation
import Parameters

/// What it does to the work of a body that the state does not pay its people.
struct ArrearsParameters: Equatable, Sendable {
  /// Share of the sensitivity of a visit that is lost where arrears are very long.
  ///
  /// Parameter `tests.arrears.effect`.
  var effect: Double
  /// Seconds of arrears at which half of that is lost.
  ///
  /// Parameter `tests.arrears.half_effect_at`.
  var halfEffectAt: Double

  init(reading reader: inout ParameterReader) {
    effect = reader.share("tests.arrears.effect")
    halfEffectAt = max(1, Double(reader.period("tests.arrears.half_effect_at").seconds))
  }

  /// What is left of the sensitivity.
  func quality(arrears: Double) -> Double { 1 - effect * arrears / (arrears + halfEffectAt) }
}

extension MechanismModel {
  /// What the state did not give of what it owed for these seconds of work.
  ///
  /// - Parameter unpaid: the share of the whole budget that the state owed and did not give.
  mutating func wagesStay(unpaid: Double, _ body: Int, for seconds: Int64) {
    bodyStates[body].arrears += unpaid * Double(seconds)
  }

  /// What arrears of the body that made a visit, and the shortcomings of its state, leave of its sensitivity.
  @inline(__always)
  func diligence(of body: Int) -> Double {
    let owed = bodyStates[body].arrears
    let state = bodies[body].state
    let governance = state >= 0 ? validations[state].diligence : 1
    return owed == 0 ? governance : governance * arrears.quality(arrears: owed)
  }
}
