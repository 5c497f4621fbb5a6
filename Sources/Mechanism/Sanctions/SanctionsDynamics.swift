import EventSimulation
import RandomVariates

// Listing by the Sanctions Committee: buyers who heed it no longer take what an exporter sells.
extension MechanismModel {
  /// A serious finding of the UN Group of Experts may lead to listing of the exporter found, or of the one that the site
  /// sells to.
  mutating func mayBeListed(
    _ i: Int, _ a: Int, _ visit: UInt32, _ executive: inout Executive<MechanismEvent>
  ) {
    guard sanctions.isInUse, a == ActivityName.expertReport.index else { return }
    if breachTypes.isInUse, subjects[i].kind == .mineSite,
      !SanctionsRules.concerns(subjects[i].breachType)
    {
      return
    }
    let u = key.uniform(
      entity: subjects[i].entity, draw: visit, purpose: Purpose.listing.of(subjects[i].kind))
    guard u < sanctions.listedShare else { return }
    let exporter = subjects[i].kind == .exporter ? i : exporterOf(i)
    guard exporter >= 0 else { return }
    let c = companyPlace(exporter)
    guard !listings[c].isListed, !listings[c].isUnderWay else { return }
    listings[c].isUnderWay = true
    let delay = sanctions.delay.sample(
      key: key, entity: subjects[exporter].entity, draw: listings[c].count,
      purpose: Purpose.listingDelay.alone())
    _ = schedule(
      .listingTurns(subject: Int32(exporter)), at: ticks(from: executive.now.ticks, after: delay),
      &executive)
  }

  /// An exporter is listed, or no longer.
  mutating func listingTurns(_ exporter: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    let c = companyPlace(exporter)
    if listings[c].isListed {
      sanctionsRecord.wasListed(seconds: window.overlap(listings[c].since, now))
      listings[c].since = -1
    } else {
      listings[c].isUnderWay = false
      listings[c].since = now
      sanctionsRecord.listed(at: now, window)
      let stay = sanctions.stay.sample(
        key: key, entity: subjects[exporter].entity, draw: listings[c].count,
        purpose: Purpose.listingStay.alone())
      listings[c].count &+= 1
      _ = schedule(
        .listingTurns(subject: Int32(exporter)), at: ticks(from: now, after: stay), &executive)
    }
    shunSuppliers(of: exporter, isListed: listings[c].isListed, at: now)
  }

  /// Those of its sites that find no other exporter go on selling through it; the same ones as where it is suspended.
  private mutating func shunSuppliers(of exporter: Int, isListed: Bool, at now: Int64) {
    for place in suppliersOf.range(of: exporter) {
      let site = Int(suppliersOf.members[place])
      let u = key.uniform(
        entity: subjects[site].entity, draw: 0, purpose: Purpose.otherExporter.of(.mineSite))
      trade.sites[site].isListed = isListed && u >= trade.rules.switching
      moveTrade(site, at: now)
    }
  }

  /// The exporter that a site sells to, or −1; asked for rarely, so it is looked for.
  private mutating func exporterOf(_ site: Int) -> Int {
    let state = Int(subjects[site].state)
    for exporter in ranges[state * SubjectKind.count + SubjectKind.exporter.index] {
      for place in suppliersOf.range(of: exporter)
      where Int(suppliersOf.members[place]) == site {
        return exporter
      }
    }
    return -1
  }

  mutating func finishListings(at end: Int64) {
    for c in listings.indices where listings[c].isListed {
      sanctionsRecord.wasListed(seconds: window.overlap(listings[c].since, end))
      // Counted up to the end.
      listings[c].since = end
    }
  }
}
