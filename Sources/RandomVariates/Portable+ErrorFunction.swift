extension Portable {
  /// The complementary error function, (2/√π)·∫ₓ^∞ exp(−t²) dt, within 3 ulp.
  ///
  /// Range: 2 to 0, gradual underflow above 26.5. Method: W. J. Cody's scheme of rational
  /// approximations in intervals, 1969, doi:10.1090/S0025-5718-1969-0247736-4, with fdlibm's
  /// coefficients (`s_erf`). The corresponding GSL function is `gsl_sf_erfc`.
  public static func erfc(_ x: Double) -> Double {
    if x.isNaN { return x }
    let size = x.magnitude
    if size < 0.84375 {
      let z = x * x
      let y = erfCentral(z)
      return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x - 0.5 + x * y)
    }
    if size < 1.25 {
      let ratio = erfMiddle(size - 1)
      return x > 0 ? 0.154937088489532470703 - ratio : 1.845062911510467529297 + ratio
    }
    if size >= 28 { return x > 0 ? 0 : 2 }
    if x < -6 { return 2 }
    let z = 1 / (size * size)
    let ratio = size < 1 / 0.35 ? erfcNear(z) : erfcFar(z)
    // x² in two parts: the square of the upper half of x is exact.
    let upper = Double(bitPattern: size.bitPattern & 0xFFFF_FFFF_0000_0000)
    let value = exp(-upper * upper - 0.5625) * exp((upper - size) * (upper + size) + ratio) / size
    return x > 0 ? value : 2 - value
  }

  /// The distribution function of the standard normal distribution.
  ///
  /// Absolute error below 2e-16; relative error below (2 + x²)·2.3e-16 for x > −37, because the
  /// argument x/√2 is rounded. The corresponding GSL function is `gsl_cdf_ugaussian_P`.
  public static func normalCDF(_ x: Double) -> Double {
    0.5 * erfc(-x * 0.7071067811865476)
  }

  /// erf(x)/x − 1 as a function of x², below 0.84375.
  private static func erfCentral(_ z: Double) -> Double {
    var top = -2.37630166566501626084e-05
    top = top * z - 5.77027029648944159157e-03
    top = top * z - 2.84817495755985104766e-02
    top = top * z - 3.25042107247001499370e-01
    top = top * z + 1.28379167095512558561e-01
    var bottom = -3.96022827877536812320e-06
    bottom = bottom * z + 1.32494738004321644526e-04
    bottom = bottom * z + 5.08130628187576562776e-03
    bottom = bottom * z + 6.50222499887672944485e-02
    bottom = bottom * z + 3.97917223959155352819e-01
    return top / (bottom * z + 1)
  }

  /// erf(1 + s) − 0.845… between 0.84375 and 1.25.
  private static func erfMiddle(_ s: Double) -> Double {
    var top = -2.16637559486879084300e-03
    top = top * s + 3.54783043256182359371e-02
    top = top * s - 1.10894694282396677476e-01
    top = top * s + 3.18346619901161753674e-01
    top = top * s - 3.72207876035701323847e-01
    top = top * s + 4.14856118683748331666e-01
    top = top * s - 2.36211856075265944077e-03
    var bottom = 1.19844998467991074170e-02
    bottom = bottom * s + 1.36370839120290507362e-02
    bottom = bottom * s + 1.26171219808761642112e-01
    bottom = bottom * s + 7.18286544141962662868e-02
    bottom = bottom * s + 5.40397917702171048937e-01
    bottom = bottom * s + 1.06420880400844228286e-01
    return top / (bottom * s + 1)
  }

  /// log(x·erfc(x)) + x² + 0.5625 as a function of x⁻², between 1.25 and 2.857.
  private static func erfcNear(_ z: Double) -> Double {
    var top = -9.81432934416914548592e+00
    top = top * z - 8.12874355063065934246e+01
    top = top * z - 1.84605092906711035994e+02
    top = top * z - 1.62396669462573470355e+02
    top = top * z - 6.23753324503260060396e+01
    top = top * z - 1.05586262253232909814e+01
    top = top * z - 6.93858572707181764372e-01
    top = top * z - 9.86494403484714822705e-03
    var bottom = -6.04244152148580987438e-02
    bottom = bottom * z + 6.57024977031928170135e+00
    bottom = bottom * z + 1.08635005541779435134e+02
    bottom = bottom * z + 4.29008140027567833386e+02
    bottom = bottom * z + 6.45387271733267880336e+02
    bottom = bottom * z + 4.34565877475229228821e+02
    bottom = bottom * z + 1.37657754143519042600e+02
    bottom = bottom * z + 1.96512716674392571292e+01
    return top / (bottom * z + 1)
  }

  /// The same beyond 2.857.
  private static func erfcFar(_ z: Double) -> Double {
    var top = -4.83519191608651397019e+02
    top = top * z - 1.02509513161107724954e+03
    top = top * z - 6.37566443368389627722e+02
    top = top * z - 1.60636384855821916062e+02
    top = top * z - 1.77579549177547519889e+01
    top = top * z - 7.99283237680523006574e-01
    top = top * z - 9.86494292470009928597e-03
    var bottom = -2.24409524465858183362e+01
    bottom = bottom * z + 4.74528541206955367215e+02
    bottom = bottom * z + 2.55305040643316442583e+03
    bottom = bottom * z + 3.19985821950859553908e+03
    bottom = bottom * z + 1.53672958608443695994e+03
    bottom = bottom * z + 3.25792512996573918826e+02
    bottom = bottom * z + 3.03380607434824582924e+01
    return top / (bottom * z + 1)
  }
}
