import Statistics

/// How much is done: rounds, and the size of each.
struct Effort {
  /// Interleaved rounds of every timed measure.
  var rounds = 7
  /// Whether sizes are cut so that the whole takes about a minute; the ratios are rougher.
  var isQuick = false

  /// A number of operations, a quarter of it when quick.
  func operations(_ count: Int) -> Int { isQuick ? max(count / 4, 1) : count }
}

/// The readings of one quantity over the rounds.
struct Readings {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  var median: Double { Quantiles.of(values, ps: [0.5])[0] }
  var smallest: Double { values.min() ?? .nan }
  var largest: Double { values.max() ?? .nan }
}

/// Seconds that some work takes, by a clock that only goes forwards.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let duration = try ContinuousClock().measure(work)
  let parts = duration.components
  return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
}
