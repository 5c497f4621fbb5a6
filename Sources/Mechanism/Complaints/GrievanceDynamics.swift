import EventSimulation
import RandomVariates

// What becomes of complaints that were taken, and of those who made them. Complaints come at rates that know no design; fear
// leaves some of them unmade, each by a draw of its own, so that two designs meet the same complaints until one of them has
// let a reprisal happen that the other prevented.
extension MechanismModel {
  /// A complaint is taken: its clocks start, and those who made it may have to pay for it.
  mutating func takeGrievance(
    _ i: Int, isFounded: Bool, isAnswered: Bool, _ origin: ComplaintOrigin,
    _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    let isHandled = payForGrievance(at: now)
    let place = grievances.insert(
      Grievance(subject: Int32(i), next: grievanceHeads[i], opened: now))
    grievanceHeads[i] = place
    if isHandled, !isAnswered, grievanceRules.closingTime > 0 {
      grievances[place].closing = schedule(
        .grievance(place: place, turn: .closes), at: now &+ grievanceRules.closingTime, &executive)
    }
    if grievanceRules.lapsesAfter > 0 {
      grievances[place].lapse = schedule(
        .grievance(place: place, turn: .lapses), at: now &+ grievanceRules.lapsesAfter, &executive)
    }
    guard isFounded else { return }
    let chance = grievanceRules.reprisalChance(isHandled: isHandled)
    guard chance > 0 else { return }
    let u = key.uniform(
      entity: origin.entity, draw: origin.draw, purpose: origin.purpose(.reprisal))
    guard u < chance else { return }
    grievanceRecord.reprisal(at: now, window)
    silence(i, by: grievanceRules.reprisalSilence, at: now)
  }

  /// A complaint that is still open is closed without a visit, or given up.
  mutating func grievanceTurns(
    _ place: Int32, _ turn: GrievanceTurn, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    let (i, opened) = (Int(grievances[place].subject), grievances[place].opened)
    unlink(place, from: i)
    _ = executive.cancel(grievances[place].closing)
    _ = executive.cancel(grievances[place].lapse)
    grievances.remove(place)
    switch turn {
    case .closes:
      recorder.closed(complaints: 1, at: now, window)
      grievanceRecord.closed(opened, at: now, window)
    case .lapses:
      grievanceRecord.lapsed(opened, at: now, window)
      silence(i, by: grievanceRules.lapseSilence, at: now)
    }
  }

  /// A visit by those who answer complaints, or what is decided on it, closes the ones that are open.
  mutating func answerComplaints(
    at i: Int, _ a: Int, by step: GrievanceStep, _ executive: inout Executive<MechanismEvent>
  ) {
    guard grievanceHeads[i] >= 0, closes(a, at: i, step) else { return }
    let now = executive.now.ticks
    var place = grievanceHeads[i]
    grievanceHeads[i] = -1
    while place >= 0 {
      let next = grievances[place].next
      _ = executive.cancel(grievances[place].closing)
      _ = executive.cancel(grievances[place].lapse)
      recorder.closed(complaints: 1, at: now, window)
      grievanceRecord.closed(grievances[place].opened, at: now, window)
      grievances.remove(place)
      place = next
    }
  }

  /// Whether this step of an activity closes what it was asked for; where nothing is decided, the visit does.
  @inline(__always)
  private func closes(_ a: Int, at i: Int, _ step: GrievanceStep) -> Bool {
    guard a == answering(i, complaints[Int(subjects[i].state)].answeredBy) else { return false }
    let isDecided = activities[activityPlace(i, a)].changesStatus
    return step == (isDecided ? grievanceRules.closedBy : .visit)
  }

  private mutating func unlink(_ place: Int32, from i: Int) {
    if grievanceHeads[i] == place {
      grievanceHeads[i] = grievances[place].next
      return
    }
    var before = grievanceHeads[i]
    while grievances[before].next != place { before = grievances[before].next }
    grievances[before].next = grievances[place].next
  }

  /// The technical unit pays for dealing with a complaint; without the money, or the unit, it only lies there.
  private mutating func payForGrievance(at now: Int64) -> Bool {
    let cost = grievanceRules.costEach
    if cost == 0 { return true }
    guard technicalUnit >= 0, canSpend(technicalUnit, cost, at: now) else {
      grievanceRecord.unhandled(at: now, window)
      return false
    }
    spend(technicalUnit, cost, at: now)
    return true
  }

  /// Counts the time of complaints that are still open at the horizon.
  mutating func finishGrievances(at now: Int64) {
    for place in grievances.occupied {
      grievanceRecord.wasOpen(from: grievances[place].opened, to: now, window)
    }
  }

  // MARK: Fear

  /// Where silence is kept: by zone first, then by subject.
  @inline(__always)
  private func silencePlace(_ i: Int) -> Int {
    let zone = Int(subjects[i].zone)
    return grievanceRules.reach == .zone && zone >= 0 ? zone : zones.count + i
  }

  private mutating func silence(_ i: Int, by part: Double, at now: Int64) {
    guard part > 0 else { return }
    silences[silencePlace(i)].deepen(by: part, at: now, halfLife: grievanceRules.halfLife)
  }

  /// Whether a complaint that would have been made is not, for fear or for want of hope.
  mutating func isSilenced(_ i: Int, _ origin: ComplaintOrigin, at now: Int64) -> Bool {
    let share = silences[silencePlace(i)].share(at: now, halfLife: grievanceRules.halfLife)
    guard share > 0 else { return false }
    let u = key.uniform(entity: origin.entity, draw: origin.draw, purpose: origin.purpose(.fear))
    guard u < share else { return false }
    grievanceRecord.notMade(at: now, window)
    return true
  }
}

/// What keys the draws about one complaint: those about a site in breach by its stretch of conduct, others by its state.
struct ComplaintOrigin {
  var entity: UInt32
  var draw: UInt32
  var isOfSite: Bool

  @inline(__always)
  func purpose(_ purpose: Purpose) -> RandomPurpose {
    isOfSite ? purpose.of(.mineSite) : purpose.alone()
  }
}
