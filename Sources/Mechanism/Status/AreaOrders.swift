import EventSimulation
import Parameters
import RandomVariates

/// Orders that turn the sites of an area red because armed groups or forces have taken it.
struct AreaOrderParameters: Equatable, Sendable {
  /// Parameters `area_order.in_use`, `area_order.changes_status`.
  var isInUse: Bool
  /// How long an order holds.
  ///
  /// Parameter `area_order.block`.
  var block: RulePeriod
  /// Share of the sites of the zone that an order names.
  ///
  /// Parameter `area_order.share_of_sites`.
  var shareOfSites: Double
  /// Seconds from the area's fall to the order.
  ///
  /// Parameters `decisions.area_order.first`.
  var firstDelay: Distribution
  /// Seconds from the end of an order to its extension.
  ///
  /// Parameters `decisions.area_order.extension`.
  var extensionDelay: Distribution

  init(reading reader: inout ParameterReader) {
    let isOrdered = reader.choice("area_order.in_use", as: InUse.self) == .active
    let counts = reader.choice("area_order.changes_status", as: StatusEffect.self) == .changes
    isInUse = isOrdered && counts
    block = reader.rulePeriod("area_order.block")
    shareOfSites = reader.share("area_order.share_of_sites")
    firstDelay = reader.duration("decisions.area_order.first")
    extensionDelay = reader.duration("decisions.area_order.extension")
  }
}

// An area falls, an order names sites in it, and is extended in blocks while the area has not been freed.
extension MechanismModel {
  /// Called when a zone has become armed; one order is pending for a zone at a time.
  mutating func areaFalls(_ zone: Int, _ executive: inout Executive<MechanismEvent>) {
    guard let rules = areaRules(zone), rules.isInUse, !zones[zone].orderIsPending else { return }
    let delay = rules.firstDelay.sample(
      key: key, entity: zones[zone].entity, draw: zones[zone].stays << 8,
      purpose: Purpose.areaOrder.alone())
    zones[zone].orders = 0
    orderArea(zone, at: ticks(from: executive.now.ticks, after: delay), &executive)
  }

  mutating func areaOrdered(_ zone: Int, _ executive: inout Executive<MechanismEvent>) {
    zones[zone].orderIsPending = false
    guard zones[zone].regime == .armed, let rules = areaRules(zone), rules.isInUse else { return }
    let now = executive.now.ticks
    let isFirst = zones[zone].orders == 0
    if isFirst { zones[zone].orderStay = zones[zone].stays }
    recorder.areaOrdered(at: now, window)
    for place in sitesOfZone.range(of: zone) {
      let i = Int(sitesOfZone.members[place])
      let u = key.uniform(
        entity: subjects[i].entity, draw: zones[zone].orderStay,
        purpose: Purpose.areaOrder.of(.mineSite))
      // An extension holds on to those that are red; it names no others.
      guard u < rules.shareOfSites, isKnown(i), isFirst || subjects[i].status == .red else {
        continue
      }
      endCoverage(i, at: now)
      setStatus(i, to: .red, countedFrom: now, isAssessed: false, &executive)
    }
    zones[zone].orders &+= 1
    let end = rules.block.end(after: SimulationTime(ticks: now), in: calendar).ticks
    let delay = rules.extensionDelay.sample(
      key: key, entity: zones[zone].entity,
      draw: zones[zone].orderStay << 8 | min(255, zones[zone].orders),
      purpose: Purpose.areaOrder.alone())
    orderArea(zone, at: ticks(from: end, after: delay), &executive)
  }

  private mutating func orderArea(
    _ zone: Int, at time: Int64, _ executive: inout Executive<MechanismEvent>
  ) {
    zones[zone].orderIsPending = true
    _ = schedule(.areaOrdered(zone: Int32(zone)), at: time, &executive)
  }

  /// The rules of the state that a zone is in; none where the zone has no sites.
  @inline(__always)
  private func areaRules(_ zone: Int) -> AreaOrderParameters? {
    let sites = sitesOfZone.range(of: zone)
    if sites.isEmpty { return nil }
    return areaOrders[Int(subjects[Int(sitesOfZone.members[sites.lowerBound])].state)]
  }
}
