import EventSimulation
import RandomVariates

// What the evidence of programmes counts for: recognised, it stands for a visit of the mechanism's own and spares it;
// unrecognised, both sides go on paying.
extension MechanismModel {
  /// The programme whose activity this is, or −1.
  @inline(__always)
  func programme(of a: Int, inState state: Int) -> Int {
    for p in 0..<Programme.count where recognition[state * Programme.count + p].evidence == a {
      return p
    }
    return -1
  }

  /// The activity by whose rules a finding is judged: that of the mechanism for which it counts, else its own.
  ///
  /// May change the model, so that the compiler does not copy it for the call.
  @inline(__always)
  mutating func standing(_ i: Int, _ a: Int, at now: Int64) -> Int {
    let state = Int(subjects[i].state)
    guard isProgramme[a] else { return a }
    for p in 0..<Programme.count {
      let rules = recognition[state * Programme.count + p]
      guard rules.evidence == a, !programmes[p].isSuspended,
        rules.counts(for: subjects[i].kind, at: now)
      else { continue }
      let renewing = renewer[policyPlace(i)]
      return renewing >= 0 ? renewing : a
    }
    return a
  }

  /// Recognised evidence restarts the routine that it stands for, and makes a waiting visit needless.
  mutating func spareVisit(
    of i: Int, _ renewing: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    subjects[i].lastRecognised = executive.now.ticks
    let place = activityPlace(i, renewing)
    guard activities[place].countedFrom == .completion, isAmong(i, activities[place]),
      subjects[i].pending & UInt16(1) << UInt16(renewing) == 0
    else { return }
    scheduleRoutine(i, renewing, first: false, &executive)
  }

  /// Whether recognised evidence has come since a visit was asked for, so that it need not be made.
  @inline(__always)
  func isSpared(_ visit: Job) -> Bool {
    let i = Int(visit.subject)
    return subjects[i].lastRecognised > visit.requested
      && Int(visit.activity) == renewer[policyPlace(i)]
  }

  /// Notes a visit by others, or one of the mechanism's where others have been within its own validity.
  mutating func noteDuplicate(
    at i: Int, _ a: Int, cost: Double, at now: Int64
  ) {
    let place = activityPlace(i, a)
    if isBeside[place] {
      subjects[i].lastBeside = now
    } else if a == renewer[policyPlace(i)], subjects[i].lastBeside != .min {
      let end = activities[place].validity.end(
        after: SimulationTime(ticks: subjects[i].lastBeside), in: calendar)
      if end.ticks > now { recorder.duplicated(cost: cost, at: now, window) }
    }
  }

  // MARK: Alignment of programmes

  mutating func startProgrammes(_ executive: inout Executive<MechanismEvent>) {
    for p in programmes.indices { scheduleDrift(p, &executive) }
    scheduleAssessments(&executive)
  }

  private mutating func scheduleDrift(_ p: Int, _ executive: inout Executive<MechanismEvent>) {
    _ = executive.cancel(programmes[p].driftEvent)
    programmes[p].driftEvent = .none
    let rate = programmes[p].hasDrifted ? alignment.selfCorrection : alignment.drift
    guard rate > 0 else { return }
    let wait = key.exponential(
      entity: EntityNumber.region, draw: programmes[p].spell,
      purpose: Purpose.programmeDrift.alone(number: UInt64(p)))
    programmes[p].driftEvent = schedule(
      .programmeDrifts(programme: UInt8(p)),
      at: ticks(from: executive.now.ticks, after: wait / rate), &executive)
  }

  mutating func programmeDrifts(_ p: Int, _ executive: inout Executive<MechanismEvent>) {
    programmes[p].driftEvent = .none
    programmes[p].hasDrifted.toggle()
    programmes[p].spell &+= 1
    scheduleDrift(p, &executive)
  }

  /// Sets the clock of the next assessments, or stops it.
  mutating func scheduleAssessments(_ executive: inout Executive<MechanismEvent>) {
    _ = executive.cancel(assessmentEvent)
    assessmentEvent = .none
    guard alignment.isInUse, technicalUnit >= 0 else { return }
    assessmentEvent = schedule(
      .programmesAssessed, at: executive.now.ticks &+ alignment.interval, &executive)
  }

  /// All programmes are assessed; one seen to have drifted loses its recognition and mends itself.
  mutating func programmesAssessed(_ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    for p in programmes.indices {
      let u = key.uniform(
        entity: EntityNumber.region, draw: programmes[p].assessments,
        purpose: Purpose.programmeAssessment.alone(number: UInt64(p)))
      programmes[p].assessments &+= 1
      let isSeen = programmes[p].hasDrifted && u < alignment.sensitivity
      programmes[p].isSuspended = isSeen
      recorder.assessedProgramme(isSuspended: isSeen, at: now, window)
      payAssessment(at: now)
      if isSeen {
        programmes[p].hasDrifted = false
        programmes[p].spell &+= 1
        scheduleDrift(p, &executive)
      }
    }
    scheduleAssessments(&executive)
  }

  /// The technical unit bears what an assessment costs, out of money of those who pay for it.
  private mutating func payAssessment(at now: Int64) {
    guard technicalUnit >= 0, window.contains(now) else { return }
    recorder.funded(technicalUnit, pledged: alignment.cost, realised: alignment.cost)
    recorder.paysVisit(
      technicalUnit, .technicalUnit, visit: alignment.cost, travel: 0, mix: bodyPayers,
      from: technicalUnit * Payer.allCases.count, at: now, window)
  }

  /// What is left of the sensitivity of a programme's visits.
  @inline(__always)
  func alignmentQuality(of a: Int, inState state: Int) -> Double {
    guard isProgramme[a] else { return 1 }
    let p = programme(of: a, inState: state)
    return p >= 0 && programmes[p].hasDrifted ? alignment.qualityWhenDrifted : 1
  }
}
