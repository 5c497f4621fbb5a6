import RandomVariates

/// A hazard raised by two boosts that fade.
///
///     h(t) = rate · (1 + first · exp(−t/firstDecay) + second · exp(−t/secondDecay))
///
/// An event comes when its integral reaches a unit exponential threshold (time change of a point process; Daley and
/// Vere-Jones 2003, section 7.4). Times are in seconds, rates per second; nothing is negative.
struct FadingHazard {
  var rate: Double
  var first: Double
  var firstDecay: Double
  var second: Double
  var secondDecay: Double

  func integral(over duration: Double) -> Double {
    if rate == 0 || duration <= 0 { return 0 }
    return rate
      * (duration + faded(first, firstDecay, duration) + faded(second, secondDecay, duration))
  }

  /// When the integral reaches a threshold; infinite if it never does.
  ///
  /// Newton's method from the left: the integral is concave, so no step goes beyond the root.
  /// - Complexity: a few steps; at most 100.
  func time(toReach threshold: Double) -> Double {
    if rate == 0 { return .infinity }
    if threshold <= 0 { return 0 }
    var time = threshold / (rate * (1 + first + second))
    if first == 0 && second == 0 { return time }
    for _ in 0..<100 {
      let slope =
        rate
        * (1 + first * Portable.exp(-time / firstDecay) + second * Portable.exp(-time / secondDecay))
      let step = (threshold - integral(over: time)) / slope
      time += step
      if step < 0.25 { break }
    }
    return time
  }

  private func faded(_ boost: Double, _ decay: Double, _ duration: Double) -> Double {
    boost == 0 ? 0 : -boost * decay * Portable.expm1(-duration / decay)
  }
}
