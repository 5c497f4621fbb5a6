import EventSimulation
import RandomVariates

// How conduct moves: keyed thresholds, used up by integrated hazards, redrawn at each change of grade.
extension MechanismModel {
  mutating func startConduct(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    if subjects[i].grade == .serious {
      seriousBegins(i, at: 0)
      scheduleComplaint(i, &executive)
    }
    drawThresholds(i)
    scheduleConduct(i, &executive)
  }

  mutating func conductChanges(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    subjects[i].conductEvent = .none
    switch subjects[i].next {
    case .none: preconditionFailure("a conduct event has a transition")
    case .lesserOnset: changeGrade(i, to: .lesser, by: .onset, &executive)
    case .seriousOnset: changeGrade(i, to: .serious, by: .onset, &executive)
    case .escalation: changeGrade(i, to: .serious, by: .escalation, &executive)
    case .selfCorrection: changeGrade(i, to: .conforming, by: .selfCorrection, &executive)
    case .correction: changeGrade(i, to: .conforming, by: .correction, &executive)
    }
  }

  mutating func changeGrade(
    _ i: Int, to grade: Grade, by cause: ConductCause,
    _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    account(i, at: now)
    subjects[i].grade = grade
    subjects[i].isDetected = false
    subjects[i].isCorrecting = false
    subjects[i].correctionDue = .max
    subjects[i].gradeSince = now
    subjects[i].spell &+= 1
    if grade == .conforming { subjects[i].renewal = now }
    if grade == .serious {
      seriousBegins(i, at: now)
      subjects[i].complaintsMade = 0
      scheduleComplaint(i, &executive)
    }
    mark(i, at: now, .conduct(grade, cause))
    moveTrade(i, at: now)
    subjects[i].updated = now
    drawThresholds(i)
    scheduleConduct(i, &executive)
  }

  private mutating func seriousBegins(_ i: Int, at now: Int64) {
    drawType(i, at: now)
    recorder.seriousBegins(
      subjects[i], isIssuing: isIssuing[Int(subjects[i].state)], at: now, window)
  }

  /// One keyed block gives both thresholds of a spell: onsets when conforming, ways out when not.
  private mutating func drawThresholds(_ i: Int) {
    let subject = subjects[i]
    let purpose: Purpose = subject.grade == .conforming ? .onset : .breachExit
    let pair = key.exponentialPair(
      entity: subject.entity, draw: subject.spell, purpose: purpose.of(subject.kind))
    subjects[i].firstThreshold = pair.0
    subjects[i].secondThreshold = pair.1
  }

  /// The hazards of both onsets from the moment up to which thresholds are used; they age and glow alike.
  @inline(__always)
  private func onsetHazards(_ i: Int) -> (lesser: OnsetHazard, serious: OnsetHazard) {
    let subject = subjects[i]
    let parameters = conduct[policyPlace(i)]
    let stratum = stratum(i)
    let believed = beliefFactor(i) * stepFactor(i) * donorFactor(i)
    let lesser = OnsetHazard(
      rate: stratum.lesserOnset, factor: believed, shape: parameters.shape,
      afterglowStrength: parameters.afterglowStrength,
      afterglowDecay: parameters.afterglowDecay,
      age: Double(subject.updated - subject.renewal),
      sinceVisit: subject.lastVisit == .min
        ? .infinity : Double(subject.updated - subject.lastVisit))
    var serious = lesser
    serious.rate = stratum.seriousOnset
    serious.factor = seriousFactor(i) * believed
    return (lesser, serious)
  }

  @inline(__always)
  private func stratum(_ i: Int) -> ConductStratum {
    strata[Strata.place(Int(subjects[i].state), subjects[i].kind, Int(subjects[i].stratum))]
  }

  @inline(__always)
  private func beliefFactor(_ i: Int) -> Double {
    let zone = Int(subjects[i].zone)
    return zone < 0 ? 1 : zones[zone].beliefs.factor
  }

  @inline(__always)
  private func donorFactor(_ i: Int) -> Double {
    subjects[i].kind == .mineSite ? donorState.factors[Int(subjects[i].state)].onset : 1
  }

  @inline(__always)
  private func seriousFactor(_ i: Int) -> Double {
    let zone = Int(subjects[i].zone)
    let regime = zone < 0 ? 1 : security.effects[zones[zone].regime.index].seriousOnsetFactor
    return subjects[i].kind == .mineSite
      ? regime * trade.onsetFactors[subjects[i].mineral.index] : regime
  }

  /// Uses up thresholds to now under the factors that held until now; call before a factor changes.
  mutating func useThresholds(_ i: Int, at now: Int64) {
    let elapsed = Double(now - subjects[i].updated)
    // Nothing comes nearer where nobody works.
    if elapsed > 0, isOpen(i) {
      switch subjects[i].grade {
      case .conforming:
        let hazards = onsetHazards(i)
        subjects[i].firstThreshold -= hazards.lesser.integral(over: elapsed)
        subjects[i].secondThreshold -= hazards.serious.integral(over: elapsed)
      case .lesser:
        let parameters = conduct[policyPlace(i)]
        subjects[i].firstThreshold -= parameters.escalation * seriousFactor(i) * elapsed
        subjects[i].secondThreshold -= parameters.selfCorrectionLesser * elapsed
      case .serious:
        subjects[i].secondThreshold -= conduct[policyPlace(i)].selfCorrectionSerious * elapsed
      }
    }
    subjects[i].updated = now
  }

  /// Finds the next transition and schedules it in place of the one in store.
  mutating func scheduleConduct(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    _ = executive.cancel(subjects[i].conductEvent)
    if isTimedByLadder(i) {
      // What a scored state does follows from its requirements.
      subjects[i].conductEvent = .none
      return
    }
    if !isOpen(i) {
      subjects[i].conductEvent = .none
      return
    }
    let subject = subjects[i]
    var due: Int64
    var next: ConductTransition
    switch subject.grade {
    case .conforming:
      let (lesser, serious) = onsetHazards(i)
      let isSerious = serious.reaches(
        subject.secondThreshold, notAfter: lesser, subject.firstThreshold)
      let left = Double(window.end - subject.updated)
      let delay =
        isSerious
        ? serious.time(toReach: subject.secondThreshold, within: left)
        : lesser.time(toReach: subject.firstThreshold, within: left)
      due = ticks(from: subject.updated, after: delay)
      next = isSerious ? .seriousOnset : .lesserOnset
    case .lesser:
      let parameters = conduct[policyPlace(i)]
      let escalation = wait(
        subject, subject.firstThreshold, parameters.escalation * seriousFactor(i))
      let own = wait(subject, subject.secondThreshold, parameters.selfCorrectionLesser)
      (due, next) = escalation <= own ? (escalation, .escalation) : (own, .selfCorrection)
    case .serious:
      let parameters = conduct[policyPlace(i)]
      due = wait(subject, subject.secondThreshold, parameters.selfCorrectionSerious)
      next = .selfCorrection
    }
    if subject.correctionDue <= due, subject.correctionDue != .max {
      due = subject.correctionDue
      next = .correction
    }
    subjects[i].next = next
    subjects[i].conductEvent =
      due == .max
      ? .none
      : schedule(
        .conductChanges(subject: Int32(truncatingIfNeeded: i)), at: max(due, executive.now.ticks),
        &executive)
  }

  @inline(__always)
  private func wait(_ subject: Subject, _ threshold: Double, _ rate: Double) -> Int64 {
    rate > 0 ? ticks(from: subject.updated, after: max(0, threshold) / rate) : .max
  }

  /// A breach has been reported as what it is: it counts as detected once in its spell.
  mutating func detect(
    _ i: Int, by activity: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    if subjects[i].isDetected { return }
    let now = executive.now.ticks
    account(i, at: now)
    subjects[i].isDetected = true
    if subjects[i].grade == .serious {
      recorder.seriousDetected(
        subjects[i], isIssuing: isIssuing[Int(subjects[i].state)], by: activity, at: now, window)
      if isTyped(i) {
        typeRecord.found(
          Int(subjects[i].breachType), isIssuing: isIssuing[Int(subjects[i].state)],
          isCounted: window.contains(now))
      }
    }
  }

  /// Correction begins, once in a spell.
  mutating func startCorrection(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    guard subjects[i].grade != .conforming, !subjects[i].isCorrecting else { return }
    let subject = subjects[i]
    let parameters = conduct[policyPlace(i)]
    let correction =
      subject.grade == .lesser ? parameters.correctionLesser : parameters.correctionSerious
    let delay = correction.delay(
      unitExponential: key.exponential(
        entity: subject.entity, draw: subject.spell, purpose: Purpose.correction.of(subject.kind)))
    guard var delay else { return }
    if subject.grade == .serious { delay *= remedyFactor(i) }
    let now = executive.now.ticks
    if delay == 0 {
      _ = executive.cancel(subject.conductEvent)
      subjects[i].conductEvent = .none
      changeGrade(i, to: .conforming, by: .correction, &executive)
      return
    }
    account(i, at: now)
    subjects[i].isCorrecting = true
    subjects[i].correctionDue = ticks(from: now, after: delay)
    scheduleConduct(i, &executive)
  }

  /// A visit leaves its afterglow on a conforming subject's hazards.
  mutating func remember(visitTo i: Int, _ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    let glows = conduct[policyPlace(i)].afterglowStrength > 0 && subjects[i].grade == .conforming
    if glows { useThresholds(i, at: now) }
    subjects[i].lastVisit = now
    if glows { scheduleConduct(i, &executive) }
  }
}

/// Where the hazards of a subject stand in the flat list of all strata.
enum Strata {
  static let perState = ZoneClass.count * SiteGroup.count + 2

  @inline(__always)
  static func place(_ state: Int, _ kind: SubjectKind, _ stratum: Int) -> Int {
    switch kind {
    case .mineSite: state * perState + stratum
    case .exporter: state * perState + perState - 2
    case .memberState: state * perState + perState - 1
    }
  }
}
