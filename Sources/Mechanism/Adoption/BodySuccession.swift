/// Which body of a design carries on which body of the design before it.
///
/// A body is the same if it has the same name in the same state, wherever it stands in the lists. A body that the new
/// design does not know stays at the end of the list, without teams or budget, until its last visit is finished.
struct BodySuccession {
  /// The bodies from now on: those of the new design in its order, then those that are gone.
  let bodies: [Body]
  /// By place in `bodies`: the place among the old ones, or −1 for a new body.
  let former: [Int]
  /// By old place: the place in `bodies`.
  let latter: [Int]
  /// By place in `bodies`: whether the money in hand is that of the body before.
  let keepsMoney: [Bool]

  init(from old: [Body], to new: [Body]) {
    var bodies = new
    var former = new.map { body in old.firstIndex { body.isSame(as: $0) } ?? -1 }
    for (place, body) in old.enumerated() where !former.contains(place) {
      bodies.append(body.dissolved)
      former.append(place)
    }
    var latter = old.indices.map { _ in -1 }
    for (place, formerPlace) in former.enumerated() where formerPlace >= 0 {
      latter[formerPlace] = place
    }
    self.bodies = bodies
    self.former = former
    self.latter = latter
    keepsMoney = zip(bodies, former).map { body, former in
      former >= 0 && body.funding == .realised && old[former].funding == .realised
    }
  }
}

extension Body {
  fileprivate func isSame(as other: Body) -> Bool { name == other.name && state == other.state }

  /// What is left of a body that a design no longer has.
  fileprivate var dissolved: Body {
    var body = self
    body.teams = 0
    body.funding = .unlimited
    body.fixedCostPerYear = 0
    body.plannedVisitCostPerYear = 0
    body.meetingsPerYear = 0
    body.isHosted = false
    return body
  }
}
