import Parameters
import RandomVariates

extension SecurityParameters {
  init(reading reader: inout ParameterReader) {
    stayShape = reader.choice("security.stay_distribution", as: StayShape.self)
    stayCV = reader.ratio("security.stay_cv")
    retryAfter = max(1, reader.period("security.retry_after").seconds)
    shocks = ShockName.allCases.filter { $0 != .none }.map {
      SecurityShock($0, reading: &reader)
    }
    effects = []
    for regime in Regime.allCases {
      let path = "security.effect.\(regime.rawValue)"
      effects.append(
        Effect(
          seriousOnsetFactor: reader.ratio(path + ".serious_onset_factor"),
          visitBlocked: reader.share(path + ".visit_blocked"),
          travelCostFactor: reader.ratio(path + ".travel_cost_factor")))
    }
    chains = []
    for zoneClass in ZoneClass.allCases {
      let path = "security.\(zoneClass.rawValue)"
      let start = reader.discrete(path + ".start", Regime.allCases.map(\.rawValue))
      var meanStay: [Double] = []
      var next: [DiscreteDistribution] = []
      for regime in Regime.allCases {
        let place = path + "." + regime.rawValue
        meanStay.append(Double(reader.period(place + ".mean_stay").seconds))
        next.append(reader.discrete(place + ".next", Regime.allCases.map(\.rawValue)))
      }
      chains.append(
        Chain(start: start, meanStay: meanStay, next: next))
    }
  }
}
