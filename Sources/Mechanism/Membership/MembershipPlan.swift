import Parameters

/// A design as it holds where some states issue certificates that do not at the start, or the other way round.
///
/// Every state is read twice, with and without a scheme, and the two are put together as states come and go. Bodies of the
/// region keep the teams and the budget they were planned with.
final class MembershipPlan: Sendable {
  private let base: MechanismInput
  private let others: [StateInput]
  /// By state: the national bodies it has where its scheme is the other one.
  private let otherBodies: [[Body]]
  let rules: MembershipRules
  /// By state: what the scheme costs the state in a year, USD.
  let ownCosts: [Double]

  /// - Parameters:
  ///   - base: the design, its states as they are at the start.
  ///   - others: the same states, each with its scheme turned round.
  ///   - bodies: the bodies planned for those.
  init(_ base: MechanismInput, others: [StateInput], bodies: [Body], rules: MembershipRules) {
    self.base = base
    self.others = others
    self.rules = rules
    otherBodies = others.indices.map { state in bodies.filter { $0.state == state } }
    ownCosts = others.indices.map { state in
      let national =
        base.states[state].isIssuing
        ? base.bodies.filter { $0.state == state } : bodies.filter { $0.state == state }
      return national.reduce(0) { $0 + $1.costToState }
    }
  }

  func isIssuingAtStart(_ state: Int) -> Bool { base.states[state].isIssuing }
  func isPreparing(_ state: Int) -> Bool { base.states[state].scheme == .preparing }
  func isExposed(_ state: Int) -> Bool {
    base.states[state].zones.contains { $0.zoneClass == .conflictAffected }
  }

  /// The design where exactly these states issue.
  ///
  /// - Complexity: O(s (a + b)) for s states with a activities and b bodies.
  func input(issuing: [Bool]) -> MechanismInput {
    var input = base
    let isTurned = issuing.indices.map { issuing[$0] != base.states[$0].isIssuing }
    for state in isTurned.indices where isTurned[state] { input.states[state] = others[state] }
    input.bodies = []
    for name in BodyName.allCases {
      input.bodies += base.bodies.filter { $0.name == name && $0.state < 0 }
      for state in isTurned.indices {
        let own = isTurned[state] ? otherBodies[state] : base.bodies.filter { $0.state == state }
        input.bodies += own.filter { $0.name == name }
      }
    }
    input.executor = input.states.indices.map { state in
      input.states[state].activities.map { activity in
        input.bodies.firstIndex {
          $0.name == activity.body && ($0.state < 0 || $0.state == state)
        } ?? -1
      }
    }
    input.committee = input.bodies.firstIndex { $0.name == .auditCommittee } ?? -1
    input.membership = self
    return input
  }
}

extension Body {
  /// What the state itself is to pay for in a year, USD.
  fileprivate var costToState: Double {
    var share = 0.0
    for payer in [Payer.hostState, .memberStates, .inKind] { share += payers[payer.position] }
    return (fixedCostPerYear + plannedVisitCostPerYear) * share
  }
}
