import EventSimulation
public import RandomVariates

/// A replication under way of which every event is written down.
struct WatchedReplication: ~Copyable {
  private var input: MechanismInput
  private let settings: RunSettings
  private let statusAge: ContiguousArray<Int64>
  private var watched: WatchedModel
  private var executive: Executive<MechanismEvent>

  init(_ replication: consuming Replication) {
    input = replication.input
    settings = replication.settings
    statusAge = replication.statusAge
    watched = WatchedModel(replication.model)
    executive = replication.executive
  }

  var now: SimulationTime { executive.now }

  /// Lets the events happen until a moment, that moment included, and tells them.
  mutating func happen(until end: SimulationTime) -> Chronicle {
    var occurrences: [Occurrence<MechanismEvent>] = []
    executive.run(&watched, until: end, observing: { occurrences.append($0) })
    return watched.take(occurrences)
  }

  /// Lets a design come into force at a moment whose own events are still to come.
  mutating func adopt(_ design: MechanismInput, at moment: SimulationTime) -> Chronicle {
    executive.run(&watched, before: moment)
    let happening = Happening(
      number: 0, scheduledBefore: executive.scheduled, time: moment, kind: .designComesIntoForce,
      party: .region)
    watched.model.adopt(DesignChange(from: input, to: design), &executive)
    input = design
    let log = watched.model.tracer.takeLog()
    var chronicle = Chronicle()
    chronicle.append(happening, marks: log.map(SubjectMark.init))
    return chronicle
  }

  /// What the replication gave, at its horizon.
  consuming func result() -> ReplicationResult {
    var replication = Replication(
      input, settings, statusAge, model: watched.end(), executive: executive)
    return replication.result()
  }
}

extension Simulation {
  /// Runs one replication and hands over what happened, a month at a time.
  ///
  /// Watching changes nothing: the result is that of ``run(_:after:settings:replication:tracing:)``.
  ///
  /// - Parameter receive: takes the events of one month; together the chronicles are whole.
  /// - Throws: what `receive` throws, and ends the run with it.
  public static func watch<Failure: Error>(
    _ input: MechanismInput, after past: PastDesign? = nil, settings: RunSettings,
    replication: ReplicationStreams,
    receive: (Chronicle) throws(Failure) -> Void
  ) throws(Failure) -> ReplicationResult {
    let first = past?.input ?? input
    var started = Replication(first, settings, replication: replication)
    started.start()
    var watched = WatchedReplication(started)
    if let past {
      try watch(&watched, until: past.end.advanced(by: -1), receive)
      try receive(watched.adopt(input, at: past.end))
    }
    try watch(&watched, until: settings.horizon, receive)
    return watched.result()
  }

  private static func watch<Failure: Error>(
    _ replication: inout WatchedReplication, until end: SimulationTime,
    _ receive: (Chronicle) throws(Failure) -> Void
  ) throws(Failure) {
    var isOver = false
    while !isOver {
      let next = replication.now.advanced(by: SimulationTime.secondsPerMonth)
      isOver = next >= end
      try receive(replication.happen(until: min(next, end)))
    }
  }

  /// What those whom events concern are called in one replication.
  public static func names(
    of input: MechanismInput, settings: RunSettings, replication: ReplicationStreams
  ) -> PartyNames {
    let started = Replication(input, settings, replication: replication)
    return PartyNames(
      subjects: started.model.subjects.indices.map { code(of: $0, in: started.model, input) },
      zones: input.states.flatMap { $0.zones.map(\.name) }, states: input.states.map(\.code),
      zoneOfSubject: started.model.subjects.values.map { $0.zone < 0 ? nil : Int($0.zone) })
  }
}
