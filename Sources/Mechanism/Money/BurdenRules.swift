/// What it takes to tell which state bears what.
struct BurdenRules: Sendable {
  /// Codes of the states in the order of the region; copies of a state share one.
  let codes: [String]
  /// By state: the place of its code.
  let placeOfCode: [Int]
  /// By state: its part of what member states pay together; they sum to 1, or to 0 where no state pays.
  ///
  /// Parameter `funding.contribution_weight`.
  let contributions: [Double]
  /// By state and kind: USD of the subject's own time a visit.
  ///
  /// Parameters `costs.own_time.KIND.per_visit`.
  let ownTime: ContiguousArray<Double>

  init(_ states: [StateInput]) {
    var codes: [String] = []
    placeOfCode = states.map { state in
      if let place = codes.firstIndex(of: state.scope) { return place }
      codes.append(state.scope)
      return codes.count - 1
    }
    self.codes = codes
    let weights = states.reduce(0) { $0 + $1.contributionWeight }
    contributions = states.map { weights > 0 ? $0.contributionWeight / weights : 0 }
    ownTime = ContiguousArray(states.flatMap(\.ownTime))
  }
}
