import Parameters
import RandomVariates

extension ParameterUncertainty {
  /// The distribution of a parameter's value, in the leaf's written unit.
  ///
  /// The loader has refused numbers that no distribution can have, so there always is one.
  func distribution(in unit: Parameters.Unit) -> RandomVariates.Distribution {
    do {
      switch distribution {
      case .triangular(let low, let mode, let high):
        return try .triangular(low: low, mode: mode, high: high).validated()
      case .uniform(let low, let high):
        return try .uniform(low: low, high: high).validated()
      case .beta(let mean, let sd):
        // All of a share is 1, or 100 in per cent.
        return try .beta(mean: mean, sd: sd, low: 0, high: unit.denominator / unit.numerator)
      case .lognormal(let mean, let cv): return try .lognormal(mean: mean, cv: cv)
      case .gamma(let mean, let cv): return try .gamma(mean: mean, cv: cv)
      }
    } catch {
      preconditionFailure("the loader let an impossible distribution pass: \(error)")
    }
  }
}
