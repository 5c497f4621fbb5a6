import EventSimulation
import Parameters
import RandomVariates

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
  /// Share of old arrears that is paid off in a second in which the state pays all it owes for the time.
  ///
  /// Parameter `tests.arrears.repaid`.
  var repaid: Double

  init(reading reader: inout ParameterReader) {
    effect = reader.share("tests.arrears.effect")
    halfEffectAt = max(1, Double(reader.period("tests.arrears.half_effect_at").seconds))
    repaid = reader.ratePerSecond("tests.arrears.repaid")
  }

  /// What is left of the sensitivity.
  func quality(arrears: Double) -> Double { 1 - effect * arrears / (arrears + halfEffectAt) }

  /// Arrears after some seconds of work: what is not paid is added and, as far as the state pays, old arrears are paid off
  /// at a constant rate of what is left of them; exact, both going on evenly.
  ///
  /// - Parameters:
  ///   - unpaid: the share of the whole budget that the state owes and does not give.
  ///   - paid: the share of what it owes that it gives.
  func after(_ seconds: Double, arrears: Double, unpaid: Double, paid: Double) -> Double {
    let rate = repaid * paid
    guard rate > 0 else { return arrears + unpaid * seconds }
    let gone = -Portable.expm1(-rate * seconds)
    return arrears - arrears * gone + unpaid * gone / rate
  }
}

extension MechanismModel {
  /// What the state gives for these seconds of work, and does not give, of what it owes.
  ///
  /// - Parameters:
  ///   - unpaid: the share of the whole budget that the state owes and does not give.
  ///   - paid: the share of what it owes that it gives.
  mutating func wagesStay(unpaid: Double, paid: Double, _ body: Int, for seconds: Int64) {
    bodyStates[body].arrears = arrears.after(
      Double(seconds), arrears: bodyStates[body].arrears, unpaid: unpaid, paid: paid)
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
