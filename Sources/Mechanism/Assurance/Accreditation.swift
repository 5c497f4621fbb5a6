import EventSimulation
import Parameters

/// How long auditors may audit after a call for accreditation, and how often there is a call.
struct AccreditationParameters: Equatable, Sendable {
  /// Seconds that an accreditation is valid.
  ///
  /// Parameter `bodies.auditor_pool.accreditation.validity`.
  var validity: Int64
  /// Seconds between two calls; where it is not longer than the validity the pool never runs dry.
  ///
  /// Parameter `bodies.auditor_pool.accreditation.call_interval`.
  var callInterval: Int64
  /// Seconds from the last call before the start to the start.
  ///
  /// Parameter `bodies.auditor_pool.accreditation.since_call`.
  var sinceCall: Int64
  /// Share of the teams that is still accredited when those of the last call no longer are.
  ///
  /// Parameter `bodies.auditor_pool.accreditation.held`.
  var held: Double

  init(reading reader: inout ParameterReader) {
    let root = "bodies.auditor_pool.accreditation"
    validity = reader.period(root + ".validity").seconds
    callInterval = max(SimulationTime.secondsPerDay, reader.period(root + ".call_interval").seconds)
    sinceCall = reader.period(root + ".since_call").seconds
    held = reader.share(root + ".held")
  }

  /// Whether the auditors of the last call are accredited.
  @inline(__always)
  func holds(at time: Int64) -> Bool { (time &+ sinceCall) % callInterval < validity }

  /// The next call after a moment.
  func nextCall(after time: Int64) -> Int64 {
    time &+ callInterval &- (time &+ sinceCall) % callInterval
  }
}

extension MechanismModel {
  /// Teams of a body that may work now.
  @inline(__always)
  func teamsAllowed(_ body: Int, at now: Int64) -> Int {
    if now < bodyStates[body].startsAt { return 0 }
    let teams = bodies[body].teams
    guard bodies[body].name == .auditorPool, teams != Int.max, !accreditation.holds(at: now) else {
      return teams == Int.max ? teams : max(0, teams - Int(bodyStates[body].teamsStruckOff))
    }
    return max(0, Int(Double(teams) * accreditation.held) - Int(bodyStates[body].teamsStruckOff))
  }

  /// Sets the clock of the next call, at which waiting audits can begin again.
  mutating func scheduleCall(_ executive: inout Executive<MechanismEvent>) {
    _ = executive.cancel(callEvent)
    callEvent = .none
    guard accreditation.callInterval > accreditation.validity else { return }
    callEvent = schedule(
      .auditorsCalled, at: accreditation.nextCall(after: executive.now.ticks), &executive)
  }

  mutating func auditorsCalled(_ executive: inout Executive<MechanismEvent>) {
    callEvent = .none
    for body in bodies.indices where bodies[body].name == .auditorPool {
      dispatch(body, &executive)
    }
    scheduleCall(&executive)
  }
}
