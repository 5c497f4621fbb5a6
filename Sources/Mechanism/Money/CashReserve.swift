import EventSimulation

// Where cash runs short, the activities that matter less wait: a visit begins only if what the plan needs until the next
// disbursement for activities of higher priority stays in hand. A visit held back keeps its place in the queue, and is
// passed over until money arrives again. Nothing is held back where all priorities are equal, nor for visits that no plan
// can foresee (complaints, alerts).
extension MechanismModel {
  /// Whether to begin this visit would leave too little for what matters more.
  @inline(__always)
  func leavesTooLittle(_ job: Int32, _ body: Int, at now: Int64) -> Bool {
    guard bodies[body].funding == .realised else { return false }
    let i = Int(jobs[job].subject)
    let place = activityPlace(i, Int(jobs[job].activity))
    guard reserves[place] > 0 else { return false }
    let cost = visitCost(place, regime(of: i))
    let years = Double(max(0, fundedUntil - now)) / Double(SimulationTime.secondsPerYear)
    let load = bodies[body].withOverhead
    return bodyStates[body].cash - cost.visit * load - cost.travel * load
      < reserves[place] * load * years
  }

  /// Passes over the visit whose turn it is until money arrives again; counts each visit once.
  mutating func holdBack(_ job: Int32, _ body: Int, at now: Int64) {
    bodyStates[body].heldTail = job
    if jobs[job].wasHeldBack { return }
    jobs[job].wasHeldBack = true
    let place = activityPlace(Int(jobs[job].subject), Int(jobs[job].activity))
    if !isBeside[place] { recorder.heldBack(at: now, window) }
  }

  /// All visits that wait get their turn again.
  @inline(__always)
  mutating func reconsiderHeld(_ body: Int) { bodyStates[body].heldTail = -1 }
}

extension MechanismInput {
  /// By state and activity: USD a year that the plan of the body that makes its visits needs for activities of higher
  /// priority, wherever that body works.
  var reserves: [Double] {
    let all = states.flatMap(\.activities)
    let makers = executor.flatMap { $0 }
    guard let first = all.first, all.contains(where: { $0.priority != first.priority }) else {
      return all.map { _ in 0 }
    }
    var planned = Array(repeating: 0.0, count: bodies.count)
    let costs = states.enumerated().flatMap { place, state in
      state.activities.enumerated().map { index, activity in
        let cost = activity.isActive ? state.plannedCostPerYear(of: activity) : 0
        if executor[place][index] >= 0 { planned[executor[place][index]] += cost }
        return cost
      }
    }
    // What teams cannot do is not planned for.
    let within = bodies.indices.map {
      planned[$0] > 0 ? bodies[$0].plannedVisitCostPerYear / planned[$0] : 0
    }
    let levels = all.reduce(0) { max($0, $1.priority) } + 1
    var above = Array(repeating: 0.0, count: bodies.count * levels)
    for (place, body) in makers.enumerated() where body >= 0 {
      above[body * levels + all[place].priority] += costs[place] * within[body]
    }
    for body in bodies.indices {
      var sum = 0.0
      for level in 0..<levels {
        let own = above[body * levels + level]
        above[body * levels + level] = sum
        sum += own
      }
    }
    return makers.enumerated().map { place, body in
      body < 0 ? 0 : above[body * levels + all[place].priority]
    }
  }
}

extension StateInput {
  /// USD a year of routine visits of one activity in this state, as far as a plan can know.
  fileprivate func plannedCostPerYear(of activity: Activity) -> Double {
    activity.plannedVisitsPerYear(
      subjects: count(of: activity),
      validity: statusPolicies[activity.subject.index].green.period)
      * frequency(of: activity) * activity.costPerJob
  }
}
