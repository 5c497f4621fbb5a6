import RandomVariates

/// The onset hazard of one breach grade between two changes of its factors.
///
///     h(t) = factor · k · rate · (rate · age)^(k−1) · (1 − θ · exp(−(t − visit)/decay))
///
/// with age counted from the last renewal. Onset comes when the integral of `h` reaches a unit
/// exponential threshold (time change of a point process; Daley & Vere-Jones 2003, section 7.4), so
/// two designs share an entity's thresholds even where their visits differ. Times are in seconds.
struct OnsetHazard {
  /// Rate per second, the regime left out; for shapes other than 1 the inverse of the Weibull scale.
  var rate: Double
  /// Multiplies the hazard while it lasts: the security regime.
  var factor: Double
  var shape: Double
  var afterglowDecay: Double
  /// Age at the beginning of the stretch, in seconds since renewal.
  var age: Double
  /// Share by which the afterglow lowers the hazard at the beginning of the stretch.
  private let glow: Double

  /// - Parameter sinceVisit: seconds from the last visit to the beginning of the stretch; infinite when never visited.
  init(
    rate: Double, factor: Double, shape: Double, afterglowStrength: Double,
    afterglowDecay: Double, age: Double, sinceVisit: Double
  ) {
    self.rate = rate
    self.factor = factor
    self.shape = shape
    self.afterglowDecay = afterglowDecay
    self.age = age
    glow =
      afterglowStrength == 0 || sinceVisit == .infinity
      ? 0 : afterglowStrength * Portable.exp(-sinceVisit / afterglowDecay)
  }

  /// The integral of the hazard over the first `duration` seconds of the stretch.
  func integral(over duration: Double) -> Double {
    if rate == 0 || duration <= 0 { return 0 }
    if shape == 1 {
      if glow == 0 { return factor * rate * duration }
      return factor * rate
        * (duration + glow * afterglowDecay * Portable.expm1(-duration / afterglowDecay))
    }
    let ageing =
      Portable.pow(rate * (age + duration), shape) - Portable.pow(rate * age, shape)
    if glow == 0 { return factor * ageing }
    return factor * (ageing - glow * dampedAgeing(over: duration))
  }

  /// Whether this hazard reaches its threshold before another one of the same stretch, or with it, reaches its own.
  ///
  /// The two differ in rate and factor only, so they are proportional and the smaller threshold in units of its own
  /// hazard comes first.
  @inline(__always)
  func reaches(_ threshold: Double, notAfter other: OnsetHazard, _ otherThreshold: Double) -> Bool {
    inUnits(threshold) <= other.inUnits(otherThreshold)
  }

  @inline(__always)
  private func inUnits(_ threshold: Double) -> Double {
    if rate == 0 || factor == 0 { return .infinity }
    return max(0, threshold) / (factor * (shape == 1 ? rate : Portable.pow(rate, shape)))
  }

  /// Seconds from the beginning of the stretch until the integral reaches `threshold`; may be infinite.
  ///
  /// - Parameter limit: what lies beyond need not be known and may be given as infinite.
  func time(toReach threshold: Double, within limit: Double = .infinity) -> Double {
    if rate == 0 || factor == 0 { return .infinity }
    if threshold <= 0 { return 0 }
    let plain = timeWithoutGlow(toReach: threshold)
    // The afterglow only delays.
    if glow == 0 || plain > limit { return plain > limit ? .infinity : plain }
    return shape == 1
      ? solveGlow(plain: plain, amount: glow * afterglowDecay)
      : solveBoth(threshold, plain: plain)
  }

  @inline(__always)
  private func timeWithoutGlow(toReach threshold: Double) -> Double {
    if shape == 1 { return threshold / (factor * rate) }
    let reached = Portable.pow(rate * age, shape) + threshold / factor
    return Portable.pow(reached, 1 / shape) / rate - age
  }

  /// Solves x − amount · (1 − exp(−x/decay)) = plain by Halley's method (Scavo & Thoo 1995, doi:10.2307/2975033).
  ///
  /// The left side is increasing and convex, and the root lies between `plain` and `plain + amount`. The error
  /// after a step is of the order of its third power, in units of the decay: far below a second.
  private func solveGlow(plain: Double, amount: Double) -> Double {
    let perDecay = 1 / afterglowDecay
    var x = plain + amount
    for _ in 0..<60 {
      let fade = Portable.expm1(-x * perDecay)
      let excess = x + amount * fade - plain
      let bend = amount * perDecay * (fade + 1)
      let slope = 1 - bend
      if slope <= 0 { return x }
      let newton = excess / slope
      let step = newton / max(0.5, 1 - 0.5 * newton * bend * perDecay / slope)
      x = max(plain, x - step)
      if step.magnitude < 1e-5 * afterglowDecay { return x }
    }
    return x
  }

  /// ∫ k·rate·(rate·(age+x))^(k−1) · exp(−x/decay) dx over the stretch, by 8-point Gauss–Legendre
  /// panels (Abramowitz & Stegun 1964, table 25.4).
  ///
  /// In a variable w that starts at 0 and grows as a root, so that panels are narrow where the damping
  /// has not yet faded: for shapes above 1 x = w²; for shapes below 1 (rate·(age+x))^k = (rate·age)^k + w²,
  /// in which the ageing factor is constant and its singularity at age 0 is gone.
  private func dampedAgeing(over duration: Double) -> Double {
    // Beyond 40 decay times the damping factor is below 1e-17 and adds nothing.
    let span = min(duration, 40 * afterglowDecay)
    if shape > 1 {
      return panels(to: span.squareRoot()) { w in
        let x = w * w
        return 2 * w * shape * rate * Portable.pow(rate * (age + x), shape - 1)
          * Portable.exp(-x / afterglowDecay)
      }
    }
    let first = Portable.pow(rate * age, shape)
    let width = max(0, Portable.pow(rate * (age + span), shape) - first)
    return panels(to: width.squareRoot()) { w in
      let x = Portable.pow(first + w * w, 1 / shape) / rate - age
      return 2 * w * Portable.exp(-max(0, x) / afterglowDecay)
    }
  }

  private func panels(to end: Double, _ integrand: (Double) -> Double) -> Double {
    let panels = 12
    let width = end / Double(panels)
    var sum = 0.0
    for panel in 0..<panels {
      let middle = (Double(panel) + 0.5) * width
      for node in GaussLegendre8.positive {
        sum +=
          node.weight
          * (integrand(middle + node.x * width / 2) + integrand(middle - node.x * width / 2))
      }
    }
    return sum * width / 2
  }

  /// Newton's method to the tick, kept between bounds: the integral is increasing and its slope is known.
  private func solveBoth(_ threshold: Double, plain: Double) -> Double {
    var low = max(0, plain)
    var high = Double.infinity
    var x = low
    for _ in 0..<200 {
      let excess = integral(over: x) - threshold
      if excess < 0 { low = x } else { high = x }
      let slope = hazard(at: x)
      var next = slope > 0 && slope < .infinity ? x - excess / slope : .infinity
      if abs(next - x) < 0.25 { return max(0, next) }
      if !(next > low && next < high) {
        next = high == .infinity ? 2 * x + afterglowDecay / 8 : (low + high) / 2
      }
      // Where the hazard has only begun to recover a step by its slope goes much too far.
      x = min(next, 4 * x + afterglowDecay)
      if high - low < 0.25 { return high }
      if x > 1e15 { return .infinity }
    }
    return x
  }

  private func hazard(at x: Double) -> Double {
    factor * shape * rate * Portable.pow(rate * (age + x), shape - 1)
      * (1 - glow * Portable.exp(-x / afterglowDecay))
  }
}

/// Nodes and weights of the 8-point Gauss–Legendre rule on [−1, 1], one of each pair.
private enum GaussLegendre8 {
  static let positive: [(x: Double, weight: Double)] = [
    (0.183434642495649805, 0.362683783378361983),
    (0.525532409916328986, 0.313706645877887287),
    (0.796666477413626740, 0.222381034453374471),
    (0.960289856497536232, 0.101228536290376259),
  ]
}
