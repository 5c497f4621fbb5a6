import EventSimulation

// A body that a design founds begins to work after its lead time, and costs something to set up.
extension MechanismModel {
  /// Called when a design with this body comes into force, before any money arrives.
  ///
  /// A hosted body also waits until its host can contract and pay, unless it is at work already.
  ///
  /// - Parameter isFounded: whether it is known that there was no such body before; else it is one that has a lead time.
  mutating func prepareStart(
    of body: Int, isFounded: Bool, _ executive: inout Executive<MechanismEvent>
  ) {
    let own = bodies[body].startAfter
    let lead = isFounded || own > 0 ? max(own, bodies[body].hostLead) : own
    guard lead > 0 else {
      paySetUp(of: body, at: executive.now.ticks)
      return
    }
    let start = executive.now.ticks &+ lead
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
    pledgeAndPay(
      bodies[body].startUpCost, overhead: bodies[body].hostOverhead, of: body, at: now)
  }

  /// Pays at once, as those who are to pay for a body do.
  ///
  /// - Parameters:
  ///   - cost: USD.
  ///   - overhead: what the host charges on top, as a share of it.
  mutating func pledgeAndPay(_ cost: Double, overhead: Double, of body: Int, at now: Int64) {
    let isCounted = now == 0 ? window.start == 0 : window.contains(now)
    guard cost > 0, isCounted else { return }
    let whole = cost * (1 + overhead)
    recorder.funded(body, pledged: whole, realised: whole)
    recorder.paysSetUp(
      body, bodies[body].name, cost, overhead: overhead, mix: bodyPayers, at: now, window)
  }
}
