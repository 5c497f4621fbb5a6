extension Portable {
  /// The regularised lower incomplete gamma function P(a, x), for a > 0 and x ≥ 0.
  ///
  /// Absolute error below 1e-14; relative error below 1e-13 for x < a + 1 and a up to 1e4, growing
  /// with √a beyond. NaN outside the domain.
  /// Method: power series below x = a + 1, the continued fraction of the complement above it,
  /// by W. J. Lentz's recurrence (1976, doi:10.1364/AO.15.000668) as in A. Gil, J. Segura and
  /// N. M. Temme, 2012, doi:10.1137/120872553. The corresponding GSL function is
  /// `gsl_sf_gamma_inc_P`.
  ///
  /// - Complexity: O(√a) near x = a.
  public static func regularizedIncompleteGammaP(_ a: Double, _ x: Double) -> Double {
    incompleteGamma(a, x).lower
  }

  /// The complement Q(a, x) = 1 − P(a, x), with relative error below 1e-13 for x ≥ a + 1.
  public static func regularizedIncompleteGammaQ(_ a: Double, _ x: Double) -> Double {
    incompleteGamma(a, x).upper
  }

  /// Both tails of an incomplete function, and its derivative with respect to log x.
  struct Tails {
    var lower: Double
    var upper: Double
    var slope: Double
  }

  static func incompleteGamma(_ a: Double, _ x: Double) -> Tails {
    if !(a > 0 && a < .infinity && x >= 0) { return Tails(lower: .nan, upper: .nan, slope: .nan) }
    if x == 0 { return Tails(lower: 0, upper: 1, slope: 0) }
    if x == .infinity { return Tails(lower: 1, upper: 0, slope: 0) }
    let slope = gammaKernel(a, x)
    if x < a + 1 {
      let lower = min(1, slope * gammaSeries(a, x))
      return Tails(lower: lower, upper: 1 - lower, slope: slope)
    }
    let upper = min(1, slope * gammaFraction(a, x))
    return Tails(lower: 1 - upper, upper: upper, slope: slope)
  }

  /// xᵃ·e⁻ˣ/Γ(a), without the cancellation of its factors for a large a.
  ///
  /// C. Loader, "Fast and accurate computation of binomial probabilities", 2000 (saddle point).
  private static func gammaKernel(_ a: Double, _ x: Double) -> Double {
    if a < 10 { return exp(a * log(x) - x - logGamma(a)) }
    let excess = (x - a) / a
    let deviance = a * ((excess < -0.5 ? log(x / a) : log1p(excess)) - excess)
    return exp(deviance - stirlingCorrection(a)) * (a / 6.283185307179586).squareRoot()
  }

  /// Σ xⁿ/(a·(a + 1)…(a + n)).
  private static func gammaSeries(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var n = a
    for _ in 0..<1_000_000 {
      n += 1
      term *= x / n
      sum += term
      if term < sum * 0x1p-54 { break }
    }
    return sum
  }

  /// The continued fraction of Γ(a, x)·eˣ·x⁻ᵃ (Abramowitz and Stegun 6.5.31, even part).
  private static func gammaFraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var value = d
    for i in 1..<1_000_000 {
      let n = Double(i)
      let an = n * (a - n)
      b += 2
      d = 1 / nonzero(an * d + b)
      c = nonzero(b + an / c)
      let factor = d * c
      value *= factor
      if (factor - 1).magnitude < 0x1p-52 { break }
    }
    return value
  }

  /// Lentz's guard: a denominator that is never exactly 0.
  static func nonzero(_ x: Double) -> Double {
    x.magnitude < 1e-300 ? 1e-300 : x
  }

  /// The quantile of the gamma distribution with scale 1, within 1e-12 relative from shape 0.01 to 1e4.
  ///
  /// Domain: u in [0, 1], shape > 0 (NaN outside). Method: safeguarded Newton steps on the logarithm
  /// of the smaller tail, from Wilson and Hilferty's cube (1931, doi:10.1073/pnas.17.12.684) or from
  /// the leading power. The corresponding GSL function is `gsl_cdf_gamma_Pinv`.
  public static func gammaQuantile(_ u: Double, shape a: Double) -> Double {
    if !(u >= 0 && u <= 1 && a > 0 && a < .infinity) { return .nan }
    if u == 0 { return 0 }
    if u == 1 { return .infinity }
    // For a small x, P(a, x) = xᵃ/Γ(a + 1) to first order.
    let power = (log(u) + logGamma(a + 1)) / a
    if power < -700 { return exp(power) }
    let z = 1 / (9 * a)
    let root = 1 - z + normalQuantile(u) * z.squareRoot()
    let cube = a * root * root * root
    let start = root > 0 && cube > 0.1 * a ? cube : exp(min(power, 300))
    return solve(u, from: start, below: .infinity) { incompleteGamma(a, $0) }
  }

  /// The x at which the lower tail is u, by Newton steps in log x on the log of the smaller tail.
  ///
  /// A step that leaves the bracket is replaced by its geometric middle, so it always converges.
  static func solve(
    _ u: Double, from start: Double, below bound: Double, tails: (Double) -> Tails
  ) -> Double {
    var low = 0.0
    var high = bound
    var x = start
    for _ in 0..<200 {
      let at = tails(x)
      let isBelow = at.lower < u && (u <= 0.5 || at.upper > 1 - u)
      if isBelow { low = x } else { high = x }
      let excess = u <= 0.5 ? log(at.lower / u) : -log(at.upper / (1 - u))
      let tail = u <= 0.5 ? at.lower : at.upper
      var next = x * exp(-excess * tail / at.slope)
      if !(next > low && next < high) || !next.isFinite {
        if high == .infinity {
          next = 2 * x
        } else if low == 0 {
          next = x * 0.125
        } else {
          next = low.squareRoot() * high.squareRoot()
        }
      }
      if (next - x).magnitude <= 0x1p-51 * x || next == low || next == high { return next }
      x = next
    }
    return x
  }
}
