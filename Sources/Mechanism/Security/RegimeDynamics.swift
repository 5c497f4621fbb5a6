import EventSimulation
import RandomVariates

// How the security regime of a zone moves, and with it the hazards of every site there.
extension MechanismModel {
  mutating func startRegime(_ zone: Int, _ executive: inout Executive<MechanismEvent>) {
    let chain = security.chains[zones[zone].zoneClass.index]
    let u = key.uniform(
      entity: zones[zone].entity, draw: 0, purpose: Purpose.regimeAtStart.alone())
    zones[zone].ownRegime = Regime.at(chain.start.index(u))
    zones[zone].regime = zones[zone].ownRegime
    if zones[zone].regime == .armed { areaFalls(zone, &executive) }
    scheduleRegime(zone, &executive)
  }

  /// A zone's own course goes on during a shock, unseen, so that the shock shifts none of its draws.
  mutating func regimeChanges(_ zone: Int, _ executive: inout Executive<MechanismEvent>) {
    let chain = security.chains[zones[zone].zoneClass.index]
    let u = key.uniform(
      entity: zones[zone].entity, draw: zones[zone].stays, purpose: Purpose.nextRegime.alone())
    zones[zone].ownRegime = Regime.at(chain.next[zones[zone].ownRegime.index].index(u))
    zones[zone].stays &+= 1
    if !zones[zone].isInShock { enter(zones[zone].ownRegime, zone, &executive) }
    scheduleRegime(zone, &executive)
  }

  /// Puts a zone in a regime: thresholds are used up to now under the one before.
  mutating func enter(
    _ regime: Regime, _ zone: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    let sites = sitesOfZone.range(of: zone)
    for place in sites { useThresholds(Int(sitesOfZone.members[place]), at: now) }
    zones[zone].regime = regime
    for place in sites { scheduleConduct(Int(sitesOfZone.members[place]), &executive) }
    if regime == .armed { areaFalls(zone, &executive) }
    tracer.regime(regime, zone: zone, at: now)
  }

  mutating func scheduleRegime(_ zone: Int, _ executive: inout Executive<MechanismEvent>) {
    let state = zones[zone]
    let chain = security.chains[state.zoneClass.index]
    let regime = state.ownRegime.index
    guard chain.leaves(state.ownRegime) else { return }
    let u = key.uniform(
      entity: state.entity, draw: state.stays, purpose: Purpose.regimeStay.alone())
    let stay: Distribution =
      switch security.stayShape {
      case .exponential: .exponential(mean: chain.meanStay[regime])
      case .lognormal: .spread(.lognormal, mean: chain.meanStay[regime], cv: security.stayCV)
      }
    _ = schedule(
      .regimeChanges(zone: Int32(zone)),
      at: ticks(from: executive.now.ticks, after: stay.quantile(u)),
      &executive)
  }
}
