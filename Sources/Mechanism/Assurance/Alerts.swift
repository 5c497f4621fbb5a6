import EventSimulation
import RandomVariates

// How what one body finds comes to the ears of others, and is checked by others.
extension MechanismModel {
  /// A serious finding is made public when its activity next publishes, and known to others from then on.
  mutating func spread(
    findingAt i: Int, _ a: Int, _ visit: UInt32, _ executive: inout Executive<MechanismEvent>
  ) {
    mayBeListed(i, a, visit, &executive)
    let place = activityPlace(i, a)
    guard activities[place].publication != .nothing || activities[place].alerts >= 0 else { return }
    let every = activities[place].publishedEvery
    if every == 0 {
      published(i, a, &executive)
    } else {
      let issue = executive.now.ticks / every + 1
      _ = schedule(
        .published(subject: Int32(i), activity: UInt8(a)), at: issue &* every, &executive)
    }
  }

  mutating func published(_ i: Int, _ a: Int, _ executive: inout Executive<MechanismEvent>) {
    let place = activityPlace(i, a)
    if activities[place].publication != .nothing {
      recorder.published(a, at: executive.now.ticks, window)
      membershipRecord.published(at: executive.now.ticks)
      peersSeePublication(of: i, activities[place].publication)
    }
    if a == ActivityName.implementationReview.index, activities[place].publication == .entity,
      companyRules.isInUse
    {
      publicise(companyPlace(i), &executive)
    }
    let asked = answering(i, activities[place].alerts)
    if asked >= 0 {
      alert(
        i, asked, draw: UInt32(a) << 24 | requests[i * activityCount + a] & 0xff_ffff, &executive)
    }
  }

  /// Lets a body know, after the time that news takes between bodies.
  mutating func alert(
    _ i: Int, _ asked: Int, draw: UInt32, _ executive: inout Executive<MechanismEvent>
  ) {
    let lag = alertLag.sample(
      key: key, entity: subjects[i].entity, draw: draw,
      purpose: Purpose.alertDelay.of(subjects[i].kind))
    _ = schedule(
      .alerted(subject: Int32(i), activity: UInt8(asked)),
      at: ticks(from: executive.now.ticks, after: lag), &executive)
  }

  mutating func alerted(_ i: Int, _ a: Int, _ executive: inout Executive<MechanismEvent>) {
    let place = activityPlace(i, a)
    guard activities[place].isActive, activities[place].subject == subjects[i].kind else { return }
    request(i, a, &executive)
  }

  /// The activity that is asked for at a subject: the one named or, where it does not take place, the one that
  /// renews statuses there; −1 where nobody can be asked.
  @inline(__always)
  func answering(_ i: Int, _ asked: Int) -> Int {
    guard asked >= 0 else { return -1 }
    let place = activityPlace(i, asked)
    if activities[place].isActive, activities[place].subject == subjects[i].kind { return asked }
    return renewer[policyPlace(i)]
  }

  /// Others do some visits again, drawn without warning.
  mutating func drawBackCheck(
    of i: Int, _ visit: Job, _ executive: inout Executive<MechanismEvent>
  ) {
    let a = ActivityName.backCheck.index
    let checked = activityPlace(i, Int(visit.activity))
    let check = activityPlace(i, a)
    guard activities[check].isActive, activities[check].subject == subjects[i].kind else { return }
    let u = key.uniform(
      entity: subjects[i].entity, draw: visit.visit,
      purpose: Purpose.backCheckDrawn.of(subjects[i].kind, number: activities[checked].number))
    if u < activities[checked].backCheckShare { request(i, a, &executive) }
  }
}
