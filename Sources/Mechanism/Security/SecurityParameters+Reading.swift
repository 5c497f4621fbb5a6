import Parameters
import RandomVariates

extension SecurityParameters {
  init(reading reader: inout ParameterReader) {
    stayShape = reader.choice("security.stay_distribution", as: StayShape.self)
    stayCV = reader.ratio("security.stay_cv")
    retryAfter = max(1, reader.period("security.retry_after").seconds)
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
      let start = reader.shares(path + ".start", Regime.allCases.map(\.rawValue))
      var meanStay: [Double] = []
      var next: [DiscreteDistribution] = []
      for regime in Regime.allCases {
        let place = path + "." + regime.rawValue
        meanStay.append(Double(reader.period(place + ".mean_stay").seconds))
        next.append(
          DiscreteDistribution(
            weights: reader.shares(place + ".next", Regime.allCases.map(\.rawValue))))
      }
      let moves = Regime.allCases.contains { regime in
        start[regime.index] > 0 && meanStay[regime.index] > 0
          && next[regime.index].probability(of: regime.index) < 1
      }
      chains.append(
        Chain(
          start: DiscreteDistribution(weights: start), meanStay: meanStay, next: next, moves: moves))
    }
  }
}
