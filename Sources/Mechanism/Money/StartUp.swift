import EventSimulation

// A body that a design founds begins to work after its lead time, and costs something to set up.
extension MechanismModel {
  /// Called when a design with this body comes into force, before any money arrives.
  mutating func prepareStart(of body: Int, _ executive: inout Executive<MechanismEvent>) {
    guard bodies[body].startAfter > 0 else {
      paySetUp(of: body, at: executive.now.ticks)
      return
    }
    let start = executive.now.ticks &+ bodies[body].startAfter
    bodyStates[body].startsAt = start
    _ = schedule(.bodyStarts(body: Int32(body)), at: start, &executive)
  }

  mutating func bodyStarts(_ body: Int, _ executive: inout Executive<MechanismEvent>) {
    // A design may have given way to another, with this body in another place or nowhere.
    guard body < bodies.count, bodyStates[body].startsAt == executive.now.ticks else { return }
    paySetUp(of: body, at: executive.now.ticks)
    dispatch(body, &executive)
  }

  /// What setting up costs is pledged and paid at once, by those who are to pay for the body.
  private mutating func paySetUp(of body: Int, at now: Int64) {
    let cost = bodies[body].startUpCost
    let isCounted = now == 0 ? window.start == 0 : window.contains(now)
    guard cost > 0, isCounted else { return }
    recorder.funded(body, pledged: cost, realised: cost)
    recorder.paysSetUp(body, bodies[body].name, cost, mix: bodyPayers, at: now, window)
  }
}
