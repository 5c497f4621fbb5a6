extension Portable {
  /// The natural logarithm, within 1 ulp.
  ///
  /// Range: NaN below 0, −∞ at 0, +∞ at +∞; subnormal numbers are exact inputs like others. Method:
  /// x = 2ᵏ·(1 + f) with √½ ≤ 1 + f < √2, s = f/(2 + f), log(1 + f) = f − f²/2 + s·(f²/2 + R(s²)),
  /// R a minimax polynomial (fdlibm `e_log`; the reduction by table-free atanh series is in
  /// P. T. P. Tang, 1990, doi:10.1145/98267.98294). The corresponding GSL function is `gsl_sf_log`.
  @inlinable @inline(__always)
  public static func log(_ x: Double) -> Double {
    var bits = x.bitPattern
    var power = 0
    // One unsigned comparison finds zero, subnormal, negative, infinite and NaN arguments.
    if bits &- 0x0010_0000_0000_0000 >= 0x7FE0_0000_0000_0000 {
      if x == 0 { return -.infinity }
      if !(x > 0) { return .nan }
      if x == .infinity { return x }
      bits = (x * 0x1p54).bitPattern
      power = -54
    }
    // Adding the distance from √½ to 1 carries into the exponent when the significand is above √2.
    let shifted = bits &+ (0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_0000_0000)
    power &+= Int(truncatingIfNeeded: shifted &>> 52) &- 1023
    let reduced = Double(
      bitPattern: (shifted & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_0000_0000)
    return logarithm(ofOnePlus: reduced - 1, power: Double(power), correction: 0)
  }

  /// The natural logarithm of 1 + x, within 1 ulp, also where 1 + x would round.
  ///
  /// Range: NaN below −1, −∞ at −1, +∞ at +∞. The rounding error of 1 + x is carried as a correction
  /// (fdlibm `s_log1p`). The corresponding GSL function is `gsl_log1p`.
  @inlinable
  public static func log1p(_ x: Double) -> Double {
    if x.isNaN || x < -1 { return .nan }
    if x == -1 { return -.infinity }
    if x == .infinity || x.magnitude < 0x1p-53 { return x }
    let sum = 1 + x
    let shifted = sum.bitPattern &+ (0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_0000_0000)
    let power = Int(truncatingIfNeeded: shifted &>> 52) &- 1023
    // What 1 + x lost, relative to the sum; beyond 2^54 it is below the last place.
    let lost = power >= 54 ? 0 : (power >= 2 ? 1 - (sum - x) : x - (sum - 1)) / sum
    let reduced = Double(
      bitPattern: (shifted & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_0000_0000)
    return logarithm(ofOnePlus: reduced - 1, power: Double(power), correction: lost)
  }

  /// log(2ᵏ·(1 + f)) + c for √½ ≤ 1 + f < √2.
  @inlinable @inline(__always)
  static func logarithm(ofOnePlus f: Double, power k: Double, correction c: Double) -> Double {
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    // Odd and even terms apart, for two short dependency chains instead of a long one.
    let even = w * (0x1.999999997fa04p-2 + w * (0x1.c71c51d8e78afp-3 + w * 0x1.39a09d078c69fp-3))
    let odd =
      z
      * (0x1.5555555555593p-1 + w
        * (0x1.2492494229359p-2 + w * (0x1.7466496cb03dep-3 + w * 0x1.2f112df3e5244p-3)))
    let halfSquare = 0.5 * f * f
    // log 2 in two parts: the first has 20 trailing zero bits, so its product with k is exact.
    let tail = s * (halfSquare + (even + odd)) + (k * 0x1.a39ef35793c76p-33 + c)
    return tail - halfSquare + f + k * 0x1.62e42feep-1
  }
}
