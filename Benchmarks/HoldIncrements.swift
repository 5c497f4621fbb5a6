import RandomVariates

/// How far ahead the hold model schedules; the mean is about one unit.
///
/// The numbers are those of `hold.cpp`.
enum IncrementDistribution: Int, CaseIterable {
  case exponential = 0
  case uniform = 1
  case bimodal = 2
  case pareto = 3
  case constant = 4
  case wholeDays = 5

  var name: String {
    switch self {
    case .exponential: "exponential"
    case .uniform: "uniform"
    case .bimodal: "bimodal"
    case .pareto: "pareto"
    case .constant: "constant"
    case .wholeDays: "whole_days"
    }
  }
}

/// Draws increments inline, as the C reference does.
struct HoldIncrements: ~Copyable {
  private let distribution: IncrementDistribution
  private var generator = ReferenceGenerator(seed: 7)

  init(_ distribution: IncrementDistribution) { self.distribution = distribution }

  /// The next increment in ticks.
  @inline(__always)
  mutating func next() -> Int64 {
    switch distribution {
    case .exponential: BenchmarkTime.ticks(generator.nextExponential())
    case .uniform: BenchmarkTime.ticks(2 * generator.nextUniform())
    case .bimodal:
      BenchmarkTime.ticks(
        generator.nextUniform() < 0.9
          ? 0.1 * generator.nextExponential() : 9.1 * generator.nextExponential())
    case .pareto:
      // The power −1/1.5 of a uniform is the exponential of an exponential variate over 1.5.
      BenchmarkTime.ticks(1.0 / 3 * Portable.exp(generator.nextExponential() / 1.5))
    case .constant: BenchmarkTime.ticks(1)
    case .wholeDays: Int64((1 + (generator.nextWord() &>> 32) % 30) &* 86_400)
    }
  }
}
