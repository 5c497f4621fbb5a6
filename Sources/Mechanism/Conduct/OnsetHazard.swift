import RandomVariates

/// The onset hazard of one breach grade between two changes of its factors.
///
///     h(t) = factor · k · rate · (rate · age)^(k−1) · (1 − θ · exp(−(t − visit)/decay))
///
/// with age counted from the last renewal. Onset comes when the integral of `h` reaches a unit
/// exponential threshold (time change of a point process; Daley & Vere-Jones 2003, section 7.4), so
/// two designs share an entity's thresholds even where their visits differ. Times are in seconds.
struct OnsetHazard {
  /// Rate per second, regime factor included for shape 1; see `factor`.
  var rate: Double
  /// Multiplies the hazard while it lasts: the security regime.
  var factor: Double
  var shape: Double
  var afterglowStrength: Double
  var afterglowDecay: Double
  /// Age at the beginning of the stretch, in seconds since renewal.
  var age: Double
  /// Seconds from the last visit to the beginning of the stretch; infinite when never visited.
  var sinceVisit: Double

  private var glow: Double {
    afterglowStrength == 0 || sinceVisit == .infinity
      ? 0 : afterglowStrength * Portable.exp(-sinceVisit / afterglowDecay)
  }

  /// The integral of the hazard over the first `duration` seconds of the stretch.
  func integral(over duration: Double) -> Double {
    if rate == 0 || duration <= 0 { return 0 }
    let glow = self.glow
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

  /// Seconds from the beginning of the stretch until the integral reaches `threshold`; may be infinite.
  func time(toReach threshold: Double) -> Double {
    if rate == 0 || factor == 0 { return .infinity }
    if threshold <= 0 { return 0 }
    let glow = self.glow
    if shape == 1 {
      let plain = threshold / (factor * rate)
      return glow == 0 ? plain : solveGlow(plain: plain, amount: glow * afterglowDecay)
    }
    if glow == 0 {
      let reached = Portable.pow(rate * age, shape) + threshold / factor
      return Portable.pow(reached, 1 / shape) / rate - age
    }
    return solveBoth(threshold)
  }

  /// Solves x − amount · (1 − exp(−x/decay)) = plain by Newton's method from the right.
  ///
  /// The left side is increasing and convex, so the steps fall monotonically onto the root.
  private func solveGlow(plain: Double, amount: Double) -> Double {
    var x = plain + amount
    for _ in 0..<60 {
      let fade = Portable.expm1(-x / afterglowDecay)
      let excess = x + amount * fade - plain
      let slope = 1 - amount / afterglowDecay * (fade + 1)
      if slope <= 0 { return x }
      let step = excess / slope
      if step < 0.25 { return max(0, x - step) }
      x -= step
    }
    return x
  }

  /// ∫ k·rate·(rate·(age+x))^(k−1) · exp(−x/decay) dx over the stretch, by 8-point Gauss–Legendre
  /// panels (Abramowitz & Stegun 1964, table 25.4).
  ///
  /// For shapes below 1 in the variable u = (rate·(age+x))^k, in which the ageing factor is constant and
  /// its singularity at age 0 is gone; for shapes above 1 in w = √x, in which panels are narrow where the
  /// damping has not yet faded.
  private func dampedAgeing(over duration: Double) -> Double {
    // Beyond 45 decay times the damping factor is below 1e-19 and adds nothing.
    let span = min(duration, 45 * afterglowDecay)
    if shape > 1 {
      return panels(from: 0, to: span.squareRoot()) { w in
        let x = w * w
        return 2 * w * shape * rate * Portable.pow(rate * (age + x), shape - 1)
          * Portable.exp(-x / afterglowDecay)
      }
    }
    return panels(
      from: Portable.pow(rate * age, shape), to: Portable.pow(rate * (age + span), shape)
    ) { u in damping(u) }
  }

  private func panels(
    from low: Double, to high: Double, _ integrand: (Double) -> Double
  ) -> Double {
    let panels = 32
    let width = (high - low) / Double(panels)
    var sum = 0.0
    for panel in 0..<panels {
      let middle = low + (Double(panel) + 0.5) * width
      for node in GaussLegendre8.positive {
        sum +=
          node.weight
          * (integrand(middle + node.x * width / 2) + integrand(middle - node.x * width / 2))
      }
    }
    return sum * width / 2
  }

  private func damping(_ u: Double) -> Double {
    let x = Portable.pow(u, 1 / shape) / rate - age
    return Portable.exp(-max(0, x) / afterglowDecay)
  }

  /// Bisection to the tick: both integrals are increasing in time.
  private func solveBoth(_ threshold: Double) -> Double {
    var low = 0.0
    let reached = Portable.pow(rate * age, shape) + threshold / factor
    var high = max(1, Portable.pow(reached, 1 / shape) / rate - age)
    while integral(over: high) < threshold {
      low = high
      high *= 2
      if high > 1e15 { return .infinity }
    }
    while high - low > 0.25 {
      let middle = (low + high) / 2
      if integral(over: middle) < threshold { low = middle } else { high = middle }
    }
    return high
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
