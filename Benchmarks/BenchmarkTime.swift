import EventSimulation

/// Model time of the benchmarks: a unit is 2³⁰ ticks, fine enough that a tie is an accident.
enum BenchmarkTime {
  static var ticksPerUnit: Double { 0x1p30 }

  /// A duration in units as ticks.
  @inline(__always)
  static func ticks(_ units: Double) -> Int64 { Int64(units * ticksPerUnit) }
}
