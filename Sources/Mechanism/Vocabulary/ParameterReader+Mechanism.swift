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

  /// A number of things that may be drawn, to the nearest whole one.
  mutating func rounded(_ path: String, _ dimension: Dimension) -> Int {
    Int(max(0, count(path, dimension)) + 0.5)
  }

  /// Shares of one whole, checked to sum to 1 as written and made to do so exactly after draws.
  mutating func shares(_ path: String, _ words: [String]) -> [Double] {
    shares(words.map { "\(path).\($0)" })
  }

  mutating func shares(_ paths: [String]) -> [Double] {
    let values = paths.map { share($0) }
    expect(shareSum: paths)
    let sum = values.reduce(0, +)
    return sum > 0 ? values.map { $0 / sum } : values
  }

  mutating func discrete(_ path: String, _ words: [String]) -> DiscreteDistribution {
    discrete(words.map { "\(path).\($0)" })
  }

  /// Chances by word; where they cannot be chances the fault is kept and the first word stands in.
  mutating func discrete(_ paths: [String]) -> DiscreteDistribution {
    let weights = shares(paths)
    do {
      return try DiscreteDistribution(checking: weights)
    } catch {
      return DiscreteDistribution(
        weights: [1] + Array(repeating: 0, count: max(0, paths.count - 1)))
    }
  }

  /// A duration in seconds from `PATH.distribution`, `PATH.mean` and `PATH.cv`.
  mutating func duration(_ path: String) -> Distribution {
    let shape = choice(path + ".distribution", as: DurationShape.self)
    let mean = Double(period(path + ".mean").seconds)
    let cv = ratio(path + ".cv")
    return .spread(shape, mean: mean, cv: cv)
  }
}

extension Distribution {
  /// A distribution of a mean and a coefficient of variation, neither negative.
  ///
  /// With a mean or a variation of 0 there is nothing to vary and the value is fixed. Any other pair is
  /// one that each shape can take.
  static func spread(_ shape: DurationShape, mean: Double, cv: Double) -> Distribution {
    precondition(mean >= 0 && cv >= 0, "ranges of the parameters rule this out")
    if mean == 0 { return .fixed(0) }
    do {
      switch shape {
      case .fixed: return .fixed(mean)
      case .exponential: return .exponential(mean: mean)
      case .lognormal: return cv > 0 ? try .lognormal(mean: mean, cv: cv) : .fixed(mean)
      case .gamma: return cv > 0 ? try .gamma(mean: mean, cv: cv) : .fixed(mean)
      }
    } catch {
      preconditionFailure("a positive mean and variation give every shape")
    }
  }
}
