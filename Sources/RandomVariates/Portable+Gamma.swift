extension Portable {
  /// The logarithm of the gamma function for x > 0, within 2e-15·max(1, |log Γ(x)|).
  ///
  /// Range: +∞ at 0 and +∞, NaN below 0 (reflection is not offered). Method: Stirling's series
  /// (Abramowitz and Stegun 6.1.41) from x = 10 on; below, the recurrence Γ(x + 1) = x·Γ(x) in one
  /// product. The corresponding GSL function is `gsl_sf_lngamma`.
  public static func logGamma(_ x: Double) -> Double {
    if !(x >= 0) { return .nan }
    if x == 0 || x == .infinity { return .infinity }
    if x >= 10 { return (x - 0.5) * log(x) - x + halfLogTwoPi + stirlingCorrection(x) }
    // Shift into [10, 11); the product stays below 11! and its logarithm is exact enough.
    var product = 1.0
    var shifted = x
    while shifted < 10 {
      product *= shifted
      shifted += 1
    }
    return (shifted - 0.5) * log(shifted) - shifted + halfLogTwoPi
      + stirlingCorrection(shifted) - log(product)
  }

  /// ½·log 2π.
  static var halfLogTwoPi: Double { 0.91893853320467274178 }

  /// What Stirling's formula lacks: log Γ(x) − (x − ½)·log x + x − ½·log 2π, for x > 0.
  ///
  /// Series to x⁻¹³ from 10 on (truncation below 3e-17), by the definition below 10.
  static func stirlingCorrection(_ x: Double) -> Double {
    if x < 10 { return logGamma(x) - ((x - 0.5) * log(x) - x + halfLogTwoPi) }
    let z = 1 / (x * x)
    let far = -691 / 360360.0 + z * (1 / 156.0)
    let middle = -1 / 1680.0 + z * (1 / 1188.0 + z * far)
    return (1 / 12.0 + z * (-1 / 360.0 + z * (1 / 1260.0 + z * middle))) / x
  }
}
