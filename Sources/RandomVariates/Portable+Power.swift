extension Portable {
  /// The base to the power of the exponent, within 1 ulp.
  ///
  /// Special values are those of IEEE 754 `pow`: anything to the power 0 is 1, 1 to any power is 1,
  /// a negative base needs a whole exponent (NaN otherwise). Method: log x as an unevaluated sum of
  /// two doubles (about 64 bits) by the atanh series, times the exponent, then the exponential of the
  /// sum. Error-free sums and products: T. J. Dekker, 1971, doi:10.1007/BF01397083. The
  /// corresponding C function is `pow`.
  @inlinable
  public static func pow(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 || base == 1 { return 1 }
    if base.isNaN || exponent.isNaN { return .nan }
    let size = base.magnitude
    var sign = 1.0
    if base.sign == .minus {
      let parity = wholeParity(exponent)
      if parity == 1 { sign = -1 }
      if parity < 0 && size != 0 && size != .infinity && exponent.magnitude != .infinity {
        return .nan
      }
    }
    if size == 0 || size == .infinity || exponent.magnitude == .infinity {
      if size == 1 { return 1 }
      let grows = (size > 1) == (exponent > 0)
      return grows ? sign * .infinity : sign * 0
    }
    if size == 1 { return sign }
    let logarithm = logarithmPair(size)
    // Beyond these the result over- or underflows whatever the low part; within, no product overflows.
    let rough = logarithm.high * exponent
    if rough > 710 { return sign * .infinity }
    if rough < -746 { return sign * 0 }
    if exponent.magnitude < 0x1p-70 { return sign * (1 + rough) }
    let product = exactProduct(logarithm.high, exponent)
    return sign
      * exponential(of: product.high, plus: product.low + logarithm.low * exponent)
  }

  /// 1 for an odd whole number, 0 for an even one, −1 for a number that is not whole.
  @inlinable
  static func wholeParity(_ x: Double) -> Int {
    let size = x.magnitude
    if size >= 0x1p53 { return 0 }
    // Below 2^53 the conversion is exact on whole numbers.
    let truncated = Int64(size)
    return Double(truncated) == size ? Int(truncated & 1) : -1
  }

  /// The product of two doubles as an unevaluated sum, exact unless it over- or underflows.
  @inlinable @inline(__always)
  static func exactProduct(_ a: Double, _ b: Double) -> (high: Double, low: Double) {
    let product = a * b
    // Veltkamp's splitting by masking: the upper halves have 26 bits, so each product is exact.
    let aHigh = Double(bitPattern: a.bitPattern & 0xFFFF_FFFF_F800_0000)
    let bHigh = Double(bitPattern: b.bitPattern & 0xFFFF_FFFF_F800_0000)
    let aLow = a - aHigh
    let bLow = b - bHigh
    let error = ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow
    return (product, error)
  }

  /// The natural logarithm of a finite positive number as an unevaluated sum of two doubles.
  ///
  /// The relative error is about 2⁻⁶⁴.
  @inlinable
  static func logarithmPair(_ x: Double) -> (high: Double, low: Double) {
    var bits = x.bitPattern
    var power = 0
    if bits < 0x0010_0000_0000_0000 {
      bits = (x * 0x1p54).bitPattern
      power = -54
    }
    let shifted = bits &+ (0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_0000_0000)
    power &+= Int(truncatingIfNeeded: shifted &>> 52) &- 1023
    let m = Double(bitPattern: (shifted & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_0000_0000)
    // s = f / (m + 1) in two parts; f is exact.
    let f = m - 1
    let divisor = m + 1
    let divisorLow = m < 1 ? m - (divisor - 1) : 1 - (divisor - m)
    let inverse = 1 / divisor
    let s = f * inverse
    let check = exactProduct(s, divisor)
    let sLow = ((f - check.high) - check.low - s * divisorLow) * inverse
    // log m = 2s·(1 + s²/3 + s⁴·tail), the first two terms in two parts.
    let square = exactProduct(s, s)
    let z = square.high
    let zLow = square.low + 2 * s * sLow
    let tail = atanhTail(z) * z * z
    let third = exactProduct(z, 0x1.5555555555555p-2)
    let thirdLow = third.low + zLow * 0x1.5555555555555p-2 + z * 0x1.5555555555555p-56
    let factor = 1 + third.high
    let factorLow = (1 - factor) + third.high + (thirdLow + tail)
    let main = exactProduct(2 * s, factor)
    let mainLow = main.low + 2 * (s * factorLow + sLow * factor)
    // Add k·log 2; its upper part is exact and at least as large as log m unless k is 0.
    let k = Double(power)
    let upper = k * 0x1.62e42feep-1
    let sum = upper + main.high
    let carried = power == 0 ? 0 : (upper - sum) + main.high
    let low = carried + (mainLow + k * 0x1.a39ef35793c76p-33)
    let high = sum + low
    return (high, (sum - high) + low)
  }

  /// 1/5 + z/7 + z²/9 + …, the atanh series from its third term, for 0 ≤ z ≤ 0.0295.
  @inlinable @inline(__always)
  static func atanhTail(_ z: Double) -> Double {
    let far = 1 / 19.0 + z * (1 / 21.0 + z * (1 / 23.0 + z * (1 / 25.0 + z * (1 / 27.0))))
    let near = 1 / 13.0 + z * (1 / 15.0 + z * (1 / 17.0 + z * far))
    return 1 / 5.0 + z * (1 / 7.0 + z * (1 / 9.0 + z * (1 / 11.0 + z * near)))
  }
}
