import EventSimulation
import Parameters
import RandomVariates

/// How a decision can be appealed against.
struct AppealParameters: Equatable, Sendable {
  /// Parameter `appeals.in_use`.
  var isInUse: Bool
  /// Chance that a subject found in breach appeals.
  ///
  /// Parameter `appeals.share`.
  var share: Double
  /// Chance that a decision without ground is found to be so.
  ///
  /// Parameter `appeals.accuracy`.
  var accuracy: Double
  /// Seconds from the decision to the hearing.
  ///
  /// Parameters `decisions.appeal`.
  var delay: Distribution

  init(reading reader: inout ParameterReader) {
    isInUse = reader.choice("appeals.in_use", as: InUse.self) == .active
    share = reader.share("appeals.share")
    accuracy = reader.share("appeals.accuracy")
    delay = reader.duration("decisions.appeal")
  }
}

// A subject that was found in breach may appeal; only a finding without ground can be set aside.
extension MechanismModel {
  /// Called when a finding has made a site or an exporter yellow or red.
  mutating func mayAppeal(
    _ i: Int, _ pending: PendingDecision, _ executive: inout Executive<MechanismEvent>
  ) {
    let rules = appeals[Int(subjects[i].state)]
    guard rules.isInUse, subjects[i].kind != .memberState else { return }
    let number = activities[activityPlace(i, Int(pending.activity))].number
    let purpose = Purpose.appeal.of(subjects[i].kind, number: number)
    let u = key.uniform(entity: subjects[i].entity, draw: pending.visit, purpose: purpose)
    guard u < rules.share else { return }
    let now = executive.now.ticks
    recorder.appealed(at: now, window)
    let delay = rules.delay.sample(
      key: key, entity: subjects[i].entity, draw: pending.visit | 1 << 31, purpose: purpose)
    subjects[i].appealEvent = schedule(
      .appealHeard(subject: Int32(i)), at: ticks(from: now, after: delay), &executive)
  }

  mutating func appealHeard(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    subjects[i].appealEvent = .none
    let now = executive.now.ticks
    let u = key.uniform(
      entity: subjects[i].entity,
      draw: UInt32(truncatingIfNeeded: now / SimulationTime.secondsPerDay),
      purpose: Purpose.appealFinding.of(subjects[i].kind))
    guard subjects[i].grade == .conforming, u < appeals[Int(subjects[i].state)].accuracy else {
      return
    }
    recorder.appealUpheld(at: now, window)
    let status = policies[policyPlace(i)].foundConforming
    setStatus(i, to: status, countedFrom: now, isAssessed: true, &executive)
  }
}
