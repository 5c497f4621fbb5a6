import EventSimulation

// How a zone learns what the mechanism does, and how that moves the hazards of its sites.
extension MechanismModel {
  mutating func startBeliefs(_ executive: inout Executive<MechanismEvent>) {
    for zone in zones.indices {
      zones[zone].beliefs.detection = deterrence.startDetection
      zones[zone].beliefs.consequence = deterrence.startConsequence
      let sites = sitesOfZone.range(of: zone)
      zones[zone].beliefs.peersAtStart =
        sites.isEmpty ? 0 : Double(inBreach(sites)) / Double(sites.count)
    }
    scheduleBeliefs(&executive)
  }

  private mutating func scheduleBeliefs(_ executive: inout Executive<MechanismEvent>) {
    guard deterrence.isActive else { return }
    _ = schedule(.beliefsMove, at: executive.now.ticks &+ deterrence.interval, &executive)
  }

  mutating func beliefsMove(_ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    let years = Double(deterrence.interval) / Double(SimulationTime.secondsPerYear)
    for zone in zones.indices {
      let sites = sitesOfZone.range(of: zone)
      if sites.isEmpty { continue }
      let beliefs = deterrence.learn(
        zones[zone].beliefs, sites: sites.count, inBreach: inBreach(sites), years: years)
      let moves = beliefs.factor != zones[zone].beliefs.factor
      if moves {
        for place in sites { useThresholds(Int(sitesOfZone.members[place]), at: now) }
      }
      zones[zone].beliefs = beliefs
      if moves {
        for place in sites { scheduleConduct(Int(sitesOfZone.members[place]), &executive) }
      }
    }
    scheduleBeliefs(&executive)
  }

  @inline(__always)
  private func inBreach(_ sites: Range<Int>) -> Int {
    var count = 0
    for place in sites where subjects[Int(sitesOfZone.members[place])].grade != .conforming {
      count += 1
    }
    return count
  }

  // What the people of the zone see.

  @inline(__always)
  mutating func peersSeeVisit(of i: Int, _ finding: Grade) {
    let zone = Int(subjects[i].zone)
    guard zone >= 0 else { return }
    zones[zone].beliefs.visits &+= 1
    if finding != .conforming { zones[zone].beliefs.findings &+= 1 }
  }

  @inline(__always)
  mutating func peersSeeSanction(of i: Int) {
    let zone = Int(subjects[i].zone)
    if zone >= 0 { zones[zone].beliefs.sanctions &+= 1 }
  }

  @inline(__always)
  mutating func peersSeePublication(of i: Int, _ level: PublicationLevel) {
    let zone = Int(subjects[i].zone)
    guard zone >= 0 else { return }
    switch level {
    case .nothing: break
    case .group: zones[zone].beliefs.publications += deterrence.groupPublication
    case .entity: zones[zone].beliefs.publications += 1
    }
  }

  /// What hiding leaves of the sensitivity of a visit.
  @inline(__always)
  func openness(of i: Int) -> Double {
    let zone = Int(subjects[i].zone)
    return zone < 0 ? 1 : 1 - deterrence.hiding * zones[zone].beliefs.publicity
  }
}
