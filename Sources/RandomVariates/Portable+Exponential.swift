extension Portable {
  /// e to the power x, within 1 ulp.
  ///
  /// Range: +∞ above 709.79, 0 below −745.14, gradual underflow between −708.4 and −745.14 (there
  /// within 1 of the last subnormal place). Method: x = k·log 2 + r with |r| ≤ ½·log 2, and a
  /// rational form of eʳ from the Remez polynomial of r·(eʳ + 1)/(eʳ − 1) (fdlibm `e_exp`; the
  /// reduction in two parts is in P. T. P. Tang, 1989, doi:10.1145/63522.214389). The corresponding
  /// GSL function is `gsl_sf_exp`.
  @inlinable
  public static func exp(_ x: Double) -> Double {
    exponential(of: x, plus: 0)
  }

  /// e to the power of the unevaluated sum x + c, where c is below the last place of x.
  @inlinable @inline(__always)
  static func exponential(of x: Double, plus c: Double) -> Double {
    if x.isNaN { return x }
    if x > 709.782712893384 { return .infinity }
    if x < -745.1332191019412 { return 0 }
    // Adding 1.5·2^52 rounds to the nearest integer and leaves it in the low bits.
    let shifted = x * 0x1.71547652b82fep0 + 0x1.8p52
    let power = shifted - 0x1.8p52
    let high = x - power * 0x1.62e42feep-1
    let low = power * 0x1.a39ef35793c76p-33 - c
    let r = high - low
    let t = r * r
    let even =
      r - t
      * (0x1.555555555553ep-3 + t
        * (-0x1.6c16c16bebd93p-9 + t
          * (0x1.1566aaf25de2cp-14 + t * (-0x1.bbd41c5d26bf1p-20 + t * 0x1.6376972bea4dp-25))))
    let value = 1 + ((r * even / (2 - even) - low) + high)
    return scaled(value, byTwoTo: Int(power))
  }

  /// The value times 2ᵏ, rounded once, for −1100 ≤ k ≤ 1025.
  @inlinable @inline(__always)
  static func scaled(_ value: Double, byTwoTo k: Int) -> Double {
    if k >= -1021 && k <= 1023 {
      return value * Double(bitPattern: UInt64(truncatingIfNeeded: k &+ 1023) &<< 52)
    }
    // In two steps at the ends of the range; the first is exact, so only the second rounds.
    let half = k > 0 ? 1023 : -969
    let first = value * Double(bitPattern: UInt64(truncatingIfNeeded: half &+ 1023) &<< 52)
    return first * Double(bitPattern: UInt64(truncatingIfNeeded: k &- half &+ 1023) &<< 52)
  }

  /// e to the power x, minus 1, within 1 ulp, also for small x.
  ///
  /// Range: +∞ above 709.79, −1 below −38. Method: fdlibm `s_expm1`. The corresponding GSL function
  /// is `gsl_expm1`.
  @inlinable
  public static func expm1(_ x: Double) -> Double {
    if x.isNaN || x.magnitude < 0x1p-54 { return x }
    if x > 709.782712893384 { return .infinity }
    if x < -38.9 { return -1 }
    var k = 0
    var r = x
    var lost = 0.0
    if x.magnitude > 0.34657359027997264 {
      let shifted = x * 0x1.71547652b82fep0 + 0x1.8p52
      let power = shifted - 0x1.8p52
      let high = x - power * 0x1.62e42feep-1
      let low = power * 0x1.a39ef35793c76p-33
      r = high - low
      lost = (high - r) - low
      k = Int(power)
    }
    let half = 0.5 * r
    let halfSquare = r * half
    let r1 =
      1 + halfSquare
      * (-0x1.11111111110f4p-5 + halfSquare
        * (0x1.a01a019fe5585p-10 + halfSquare
          * (-0x1.4ce199eaadbb7p-14 + halfSquare
            * (0x1.0cfca86e65239p-18 + halfSquare * -0x1.afdb76e09c32dp-23))))
    let t = 3 - r1 * half
    var e = halfSquare * ((r1 - t) / (6 - r * t))
    if k == 0 { return r - (r * e - halfSquare) }
    e = r * (e - lost) - lost - halfSquare
    if k == -1 { return 0.5 * (r - e) - 0.5 }
    if k == 1 { return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e) }
    if k < 0 || k > 56 { return scaled(r - e + 1, byTwoTo: k) - 1 }
    // Which of 1 and 2^-k is subtracted first decides where the rounding falls.
    let unit = Double(bitPattern: UInt64(truncatingIfNeeded: 1023 &- k) &<< 52)
    return scaled(k < 20 ? r - e + (1 - unit) : r - (e + unit) + 1, byTwoTo: k)
  }
}
