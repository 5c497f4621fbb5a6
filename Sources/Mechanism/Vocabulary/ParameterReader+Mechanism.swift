import EventSimulation
import Parameters
import RandomVariates

// How the mechanism's own quantities are read, in the units the model works in.
extension ParameterReader {
  mutating func rulePeriod(_ path: String) -> RulePeriod {
    let period = self.period(path)
    return RulePeriod(seconds: period.seconds, months: period.months.map { Int32($0) } ?? -1)
  }

  mutating func ratePerSecond(_ path: String) -> Double {
    rate(path) / Double(SimulationTime.secondsPerYear)
  }

  /// Shares of one whole, checked to sum to 1 as written and made to do so exactly after draws.
  mutating func shares(_ path: String, _ words: [String]) -> [Double] {
    let paths = words.map { "\(path).\($0)" }
    let values = paths.map { share($0) }
    expect(shareSumOf: paths)
    let sum = values.reduce(0, +)
    return sum > 0 ? values.map { $0 / sum } : values
  }

  /// A duration in seconds from `PATH.distribution`, `PATH.mean` and `PATH.cv`.
  mutating func duration(_ path: String) -> Distribution {
    let shape = choice(path + ".distribution", as: DurationShape.self)
    let mean = Double(period(path + ".mean").seconds)
    let cv = ratio(path + ".cv")
    return distribution(shape, mean: mean, cv: cv, path: path + ".cv")
  }

  /// A distribution with a mean and a coefficient of variation; a mean or variation of 0 is a fixed value.
  func distribution(_ shape: DurationShape, mean: Double, cv: Double, path: String) -> Distribution {
    if mean <= 0 { return .fixed(0) }
    switch shape {
    case .fixed: return .fixed(mean)
    case .exponential: return Distribution.exponential(mean: mean)
    case .lognormal: return cv > 0 ? Distribution.lognormal(mean: mean, cv: cv) ?? .fixed(mean) : .fixed(mean)
    case .gamma: return cv > 0 ? Distribution.gamma(mean: mean, cv: cv) ?? .fixed(mean) : .fixed(mean)
    }
  }
}
