/// How uncertain a number is: a distribution whose numbers are in the leaf's own unit.
public struct ParameterUncertainty: Sendable, Hashable {
  /// The distributions a file may name.
  public enum Distribution: Sendable, Hashable {
    /// Triangular with its ends and mode.
    case triangular(low: Double, mode: Double, high: Double)
    /// Uniform between its ends.
    case uniform(low: Double, high: Double)
    /// Beta with its mean and standard deviation, for shares; with the unit `%` both are in per cent.
    case beta(mean: Double, sd: Double)
    /// Lognormal with its mean and coefficient of variation.
    case lognormal(mean: Double, cv: Double)
    /// Gamma with its mean and coefficient of variation.
    case gamma(mean: Double, cv: Double)

    /// The word for the distribution in files.
    public var name: String {
      switch self {
      case .triangular: "triangular"
      case .uniform: "uniform"
      case .beta: "beta"
      case .lognormal: "lognormal"
      case .gamma: "gamma"
      }
    }
  }

  /// The distribution in the leaf's unit.
  public let distribution: Distribution
  /// Where it is written.
  public let location: SourceLocation
}

extension ParameterUncertainty {
  static let names = ["triangular", "uniform", "beta", "lognormal", "gamma"]

  /// Reads `{distribution: NAME, …}`; `written` is the unit of its numbers, `unit` the leaf's.
  static func read(
    _ node: YAMLNode, at location: SourceLocation, written: Unit?, unit: Unit?,
    range: ClosedRange<Double>?, path: String, log: inout IssueLog
  ) -> ParameterUncertainty? {
    var reader = NodeReader(node, named: location, path: path)
    defer { log.add(reader.finish()) }
    guard let unit else {
      reader.ignoreRest()
      log.report(.impossibleUncertainty(.choiceHasNone), at: location, path: path)
      return nil
    }
    let name = reader.word("distribution", among: names)
    func value(_ key: String) -> Double {
      let number = reader.number(key)
      return (written ?? unit).convert(number, to: unit)
    }
    let distribution: Distribution
    switch name {
    case "triangular":
      distribution = .triangular(low: value("low"), mode: value("mode"), high: value("high"))
    case "uniform": distribution = .uniform(low: value("low"), high: value("high"))
    case "beta": distribution = .beta(mean: value("mean"), sd: value("sd"))
    case "lognormal": distribution = .lognormal(mean: value("mean"), cv: reader.number("cv"))
    case "gamma": distribution = .gamma(mean: value("mean"), cv: reader.number("cv"))
    default:
      reader.ignoreRest()
      return nil
    }
    guard reader.issues.isEmpty else { return nil }
    if let fault = distribution.fault(unit: unit) {
      log.report(.impossibleUncertainty(fault), at: node.location, path: path)
      return nil
    }
    if let (low, high) = distribution.support {
      let allowed = range ?? unit.naturalRange
      for end in [low, high] where !allowed.contains(end) {
        log.report(
          .outOfRange(
            value: end, low: allowed.lowerBound, high: allowed.upperBound, unit: unit.name),
          at: node.location, path: path)
        return nil
      }
    }
    return ParameterUncertainty(distribution: distribution, location: location)
  }
}

extension ParameterUncertainty.Distribution {
  /// The finite ends, if the distribution has them by its own numbers.
  fileprivate var support: (Double, Double)? {
    switch self {
    case .triangular(let low, _, let high), .uniform(let low, let high): (low, high)
    case .beta, .lognormal, .gamma: nil
    }
  }

  fileprivate func fault(unit: Unit) -> ParameterIssue.UncertaintyFault? {
    switch self {
    case .triangular(let low, let mode, let high):
      if low >= high { return .lowNotBelowHigh }
      return mode < low || mode > high ? .modeOutside : nil
    case .uniform(let low, let high): return low >= high ? .lowNotBelowHigh : nil
    case .beta(let mean, let sd):
      guard unit.dimension == .share || unit.dimension == .ratio else { return .notAShare }
      let m = unit.canonical(mean)
      let s = unit.canonical(sd)
      if m <= 0 || m >= 1 { return .meanImpossible }
      return s <= 0 || s * s >= m * (1 - m) ? .sdImpossible : nil
    case .lognormal(let mean, let cv), .gamma(let mean, let cv):
      if mean <= 0 { return .meanImpossible }
      return cv <= 0 ? .cvNotPositive : nil
    }
  }
}

extension Unit {
  /// The natural range of the dimension, in this unit.
  var naturalRange: ClosedRange<Double> {
    let range = dimension.naturalRange
    return range.lowerBound * denominator / numerator...range.upperBound * denominator / numerator
  }
}
