extension Portable {
  /// The logarithm of the gamma function for x > 0, within 3e-15·max(1, |log Γ(x)|).
  ///
  /// Range: +∞ at 0 and +∞, NaN below 0 (reflection is not offered). Method: Stirling's series
  /// (Abramowitz and Stegun 6.1.41) from 10 on; below, the approximation of C. Lanczos, 1964,
  /// doi:10.1137/0701008, as a ratio of polynomials with the coefficients of Boost.Math
  /// (`lanczos13m53`). The corresponding GSL function is `gsl_sf_lngamma`.
  public static func logGamma(_ x: Double) -> Double {
    if !(x >= 0) { return .nan }
    if x == 0 || x == .infinity { return .infinity }
    if x >= 10 { return (x - 0.5) * log(x) - x + halfLogTwoPi + stirlingCorrection(x) }
    return log(lanczosSum(x)) + (x - 0.5) * (log(x + 5.524680040776729583740234375) - 1)
  }

  /// ½·log 2π.
  private static var halfLogTwoPi: Double { 0.91893853320467274178 }

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

  /// Γ(x)·(e/(x + g − ½))^(x − ½) with g = 6.0247; all coefficients positive, so nothing cancels.
  private static func lanczosSum(_ x: Double) -> Double {
    var top = 2.506628274631000270164908177133837338626
    top = top * x + 210.8242777515793458725097339207133627117
    top = top * x + 8071.672002365816210638002902272250613822
    top = top * x + 186056.2653952234950402949897160456992822505
    top = top * x + 2876370.628935372441225409051620849613599112
    top = top * x + 31426415.58540019438061423162831820536287787
    top = top * x + 248874557.8620541565114603864132294232163077
    top = top * x + 1439720407.311721673663223072794912393972666
    top = top * x + 6039542586.352028005064291644307297921069939
    top = top * x + 17921034426.03720969991975575445893111267403
    top = top * x + 35711959237.35566804944018545154716670596718
    top = top * x + 42919803642.64909876895789904700198885093263
    top = top * x + 23531376880.41075968857200767445163675473076
    // x·(x + 1)…(x + 11), whose coefficients are whole numbers.
    var bottom = x + 66
    bottom = bottom * x + 1925
    bottom = bottom * x + 32670
    bottom = bottom * x + 357423
    bottom = bottom * x + 2_637_558
    bottom = bottom * x + 13_339_535
    bottom = bottom * x + 45_995_730
    bottom = bottom * x + 105_258_076
    bottom = bottom * x + 150_917_976
    bottom = bottom * x + 120_543_840
    bottom = bottom * x + 39_916_800
    // The published coefficients carry a factor exp(g).
    return top * 0.002418325209046510047 / bottom / x
  }
}
