import EventSimulation
import RandomVariates

/// All subjects of one replication, made from the region's tables or a register.
///
/// Each subject's properties are keyed by its own number, so a change in how many there are of one
/// mineral or state leaves every other subject as it was.
struct Population {
  var subjects: ContiguousArray<Subject> = []
  var zones: ContiguousArray<ZoneState> = []
  /// Subjects by state and kind: `ranges[state * 3 + kind]`.
  var ranges: [Range<Int>] = []
  /// Sites by zone and sites by exporter.
  var sitesOfZone = Grouping()
  var suppliersOf = Grouping()
  var network = SourcingNetwork()
  /// Exact remaining time of the status at the start, in seconds; −1 where the rule's own clock is drawn.
  var statusAge: ContiguousArray<Int64> = []

  init(_ input: MechanismInput, key: RandomKey, calendar: SimulationCalendar) {
    var zoneOfSite: [Int32] = []
    var exporterOfSite: [Int32] = []
    for (place, state) in input.states.enumerated() {
      let firstZone = zones.count
      for zone in state.zones {
        zones.append(
          ZoneState(
            entity: EntityNumber.of(state: state.number, ordinal: zone.number),
            zoneClass: zone.zoneClass, shock: zone.shock.place))
      }
      let firstSite = subjects.count
      if state.registered.isEmpty {
        generateSites(of: state, at: place, firstZone: firstZone, input.siteLife, key)
      } else {
        enterRegistered(of: state, at: place, firstZone: firstZone, key, calendar)
      }
      let sites = firstSite..<subjects.count
      rank(sites)
      let firstExporter = subjects.count
      for ordinal in 0..<state.exporterCount {
        add(.exporter, of: state, at: place, ordinal: UInt32(ordinal))
      }
      let exporters = firstExporter..<subjects.count
      add(.memberState, of: state, at: place, ordinal: 0)
      ranges.append(sites)
      ranges.append(exporters)
      ranges.append(exporters.upperBound..<subjects.count)
      let exporterDraw = PartnerDraw(
        among: exporters.count, exponent: input.companies.tiers.concentration)
      for site in sites {
        zoneOfSite.append(subjects[site].zone)
        guard !exporters.isEmpty else {
          exporterOfSite.append(-1)
          continue
        }
        let u = key.uniform(
          entity: subjects[site].entity, draw: 0, purpose: Purpose.exporterOfSite.of(.mineSite))
        exporterOfSite.append(Int32(firstExporter + exporterDraw.index(u)))
      }
      startConduct(of: state, in: firstSite..<subjects.count, key)
    }
    let sites = subjects.indices.filter { subjects[$0].kind == .mineSite }
    sitesOfZone = Grouping(members: sites, groups: zoneOfSite, count: zones.count)
    suppliersOf = Grouping(members: sites, groups: exporterOfSite, count: subjects.count)
    var exporterOfSubject = Array(repeating: Int32(-1), count: subjects.count)
    for (site, exporter) in zip(sites, exporterOfSite) { exporterOfSubject[site] = exporter }
    network = SourcingNetwork(
      input, subjects: subjects, ranges: ranges, exporterOfSite: exporterOfSubject, key: key)
  }

  private mutating func generateSites(
    of state: StateInput, at place: Int, firstZone: Int, _ life: SiteLifeRules, _ key: RandomKey
  ) {
    for mineral in Mineral.allCases {
      let known = state.siteCounts[mineral.index]
      // Unknown sites are numbered on from the known ones, so that they shift nobody's draws.
      for ordinal in 0..<UInt32(known + life.unknown(beside: known)) {
        let entity = EntityNumber.of(
          state: state.number,
          ordinal: UInt32(mineral.index) * EntityNumber.sitesPerMineral + ordinal)
        let zone = state.zoneShares.index(
          key.uniform(entity: entity, draw: 0, purpose: Purpose.zoneOfSite.of(.mineSite)))
        let output = state.minerals[mineral.index].outputPerSite.quantile(
          key.uniform(entity: entity, draw: 0, purpose: Purpose.output.of(.mineSite)))
        addSite(
          entity, of: state, at: place, mineral: mineral, zone: zone, firstZone: firstZone,
          output: output, miners: state.minersPerSite, women: nil, status: nil, age: -1, key)
        if ordinal >= known {
          subjects[subjects.count - 1].life.remove(.known)
          subjects[subjects.count - 1].status =
            state.startsAs[SubjectKind.mineSite.index][Status.unverified.index]
        }
      }
    }
  }

  private mutating func enterRegistered(
    of state: StateInput, at place: Int, firstZone: Int, _ key: RandomKey,
    _ calendar: SimulationCalendar
  ) {
    // In the order of their numbers, so that reordering a register changes nothing.
    for site in state.registered.sorted(by: { $0.number < $1.number }) {
      let age =
        site.lastInspection.map {
          Int64(calendar.start.dayNumber - $0.dayNumber) * SimulationTime.secondsPerDay
        } ?? -1
      addSite(
        EntityNumber.of(state: state.number, ordinal: site.number), of: state, at: place,
        mineral: site.mineral, zone: site.zone, firstZone: firstZone,
        output: site.outputPerYear, miners: site.workers, women: site.women,
        status: site.status, age: max(-1, age), key)
    }
  }

  private mutating func addSite(
    _ entity: UInt32, of state: StateInput, at place: Int, mineral: Mineral, zone: Int,
    firstZone: Int, output: Double, miners: Double, women: Double?, status: Status?, age: Int64,
    _ key: RandomKey
  ) {
    let group: SiteGroup
    if mineral == .gold {
      group = .gold
    } else {
      let u = key.uniform(
        entity: entity, draw: 0, purpose: Purpose.programmeMembership.of(.mineSite))
      group = u < state.programmeShare ? .threeTInProgramme : .threeTOutsideProgramme
    }
    let zoneClass = state.zones.isEmpty ? ZoneClass.other : state.zones[zone].zoneClass
    var subject = Subject(
      entity: entity, kind: .mineSite, mineral: mineral,
      stratum: UInt8(ConductStratum.place(zoneClass, group)), state: Int32(place),
      zone: state.zones.isEmpty ? -1 : Int32(firstZone + zone),
      value: wholeNumber(output * state.minerals[mineral.index].unitValue),
      miners: Int32(min(wholeNumber(miners), 1 << 30)), rank: 0)
    let women = women ?? miners * state.womenShare[mineral.index]
    subject.women = min(subject.miners, Int32(min(wholeNumber(women), 1 << 30)))
    let world =
      status
      ?? Status.allCases[
        state.siteStatus.index(
          key.uniform(entity: entity, draw: 0, purpose: Purpose.statusAtStart.of(.mineSite)))]
    subject.status = state.startsAs[SubjectKind.mineSite.index][world.index]
    subjects.append(subject)
    statusAge.append(age)
  }

  /// Numbers the sites of a state by value, the larger first; of equals the one of the smaller number.
  private mutating func rank(_ sites: Range<Int>) {
    let order = sites.sorted { a, b in
      (subjects[b].value, subjects[a].entity) < (subjects[a].value, subjects[b].entity)
    }
    for (rank, site) in order.enumerated() { subjects[site].rank = Int32(rank) }
  }

  private mutating func add(
    _ kind: SubjectKind, of state: StateInput, at place: Int, ordinal: UInt32
  ) {
    let entity = EntityNumber.of(state: state.number, ordinal: ordinal)
    subjects.append(
      Subject(
        entity: entity, kind: kind, mineral: .gold, stratum: 0, state: Int32(place), zone: -1,
        value: 0, miners: 0, rank: 0))
    statusAge.append(-1)
  }

  /// Conduct and status at the start; both keyed by the subject alone, so all designs start alike.
  private mutating func startConduct(
    of state: StateInput, in places: Range<Int>, _ key: RandomKey
  ) {
    for kind in SubjectKind.allCases {
      let members = places.filter { subjects[$0].kind == kind }
      let exact = state.conduct[kind.index].startDraw == .exactNumber
      for (order, place) in members.enumerated() {
        let stratum = state.strata[kind.index][Int(subjects[place].stratum)]
        // In a laboratory study an exact number of like subjects starts in breach: the first ones.
        let u =
          exact
          ? (Double(order) + 0.5) / Double(members.count)
          : key.uniform(
            entity: subjects[place].entity, draw: 0, purpose: Purpose.conductAtStart.of(kind))
        if u < stratum.seriousShareAtStart {
          subjects[place].grade = .serious
        } else if u < stratum.seriousShareAtStart + stratum.lesserShareAtStart {
          subjects[place].grade = .lesser
        }
        guard kind != .mineSite else { continue }
        let world =
          kind == .memberState
          ? state.stateStatus
          : Status.allCases[
            state.exporterStatus.index(
              key.uniform(
                entity: subjects[place].entity, draw: 0, purpose: Purpose.statusAtStart.of(kind)))]
        subjects[place].status = state.startsAs[kind.index][world.index]
      }
    }
  }
}

/// The nearest whole number, kept within what sums over a run can hold.
private func wholeNumber(_ value: Double) -> Int64 { Int64(min(1e12, max(0, value)) + 0.5) }

/// Members by group, in order, without an array for each group.
struct Grouping {
  private(set) var members: ContiguousArray<Int32> = []
  private var starts: ContiguousArray<Int32> = [0]

  init() {}

  /// - Parameters:
  ///   - members: in the order in which they are to stand in their groups.
  ///   - groups: the group of each member, or −1 for none.
  init(members: [Int], groups: [Int32], count: Int) {
    var sizes = ContiguousArray(repeating: Int32(0), count: count + 1)
    for group in groups where group >= 0 { sizes[Int(group) + 1] += 1 }
    for group in 0..<count { sizes[group + 1] += sizes[group] }
    starts = sizes
    self.members = ContiguousArray(repeating: 0, count: Int(sizes[count]))
    var filled = sizes
    for (member, group) in zip(members, groups) where group >= 0 {
      self.members[Int(filled[Int(group)])] = Int32(member)
      filled[Int(group)] += 1
    }
  }

  func range(of group: Int) -> Range<Int> {
    group + 1 < starts.count ? Int(starts[group])..<Int(starts[group + 1]) : 0..<0
  }
}

/// The security regime of one zone.
struct ZoneState: BitwiseCopyable {
  var entity: UInt32
  var zoneClass: ZoneClass
  /// Where it is now: its own course, or what a shock says.
  var regime: Regime = .calm
  var ownRegime: Regime = .calm
  /// The shock that it belongs to, or −1, and whether that holds now.
  var shock: Int8 = -1
  var isInShock = false
  /// Counts stays, and keys their draws.
  var stays: UInt32 = 0
  var beliefs = Beliefs()
  /// Whether an order about the zone is on its way, or may be extended.
  var orderIsPending = false
  /// Orders since the area fell.
  var orders: UInt32 = 0
  /// The stay in which the area fell, which keys who is named.
  var orderStay: UInt32 = 0
}

extension ZoneClass: BitwiseCopyable {}
extension Regime: BitwiseCopyable {}
