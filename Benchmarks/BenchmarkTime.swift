/// The ticks of the benchmarks' clocks: a unit of the model's time is 2³⁰ of them, about 10⁻⁹ of it each.
enum BenchmarkTime {
  static var ticksPerUnit: Double { 0x1p30 }

  /// The nearest number of ticks.
  ///
  /// Adding 2⁵² leaves the whole number in the low bits: one addition, where the checked conversion of
  /// the language compares three times.
  /// - Precondition: `units` is at least 0 and below 2²¹.
  @inline(__always)
  static func ticks(_ units: Double) -> Int64 {
    Int64(bitPattern: (units * ticksPerUnit + 0x1p52).bitPattern & 0x000F_FFFF_FFFF_FFFF)
  }
}
