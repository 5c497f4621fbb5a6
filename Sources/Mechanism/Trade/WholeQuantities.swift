// The standard conversions between Int128 and Double are generic and took most of the time of a settlement.

extension Double {
  /// The number nearest to a quantity of 63 bits; a larger one is put together from its halves.
  @inline(__always)
  init(quantity: Int128) {
    if quantity >= 0, quantity <= Int128(Int64.max) {
      self = Double(Int64(truncatingIfNeeded: quantity))
    } else {
      let high = Double(Int64(truncatingIfNeeded: quantity >> 64))
      self = high * 18_446_744_073_709_551_616 + Double(UInt64(truncatingIfNeeded: quantity))
    }
  }
}

extension Int128 {
  /// The whole part of a number that is not negative.
  @inline(__always)
  init(wholePartOf number: Double) {
    self = number < 9e18 ? Int128(Int64(number)) : Int128(number)
  }
}
