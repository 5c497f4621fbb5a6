import EventSimulation
import RandomVariates

// Whom a routine looks at, and how often: the larger sites, those in a programme, those under watch.
extension MechanismModel {
  /// Whether a subject is among those that an activity looks at by routine.
  @inline(__always)
  func isAmong(_ i: Int, _ activity: Activity) -> Bool {
    switch activity.among {
    case .all: true
    case .inProgramme: subjects[i].isInProgramme
    case .conflictAffected: subjects[i].isInConflictZone
    case .largest: Int(subjects[i].rank) < activity.largest
    }
  }

  /// What the interval of a routine is multiplied by for a subject: shorter where more is to be feared.
  ///
  /// Two groups with escalation and release, as Harrington (1988), doi:10.1016/0047-2727(88)90031-3, describes enforcement.
  @inline(__always)
  func riskFactor(_ subject: Subject, _ activity: Activity) -> Double {
    (subject.isWatched ? activity.watchedInterval : 1)
      * (subject.isInConflictZone ? activity.conflictInterval : 1)
  }

  /// A finding puts a subject under watch; a visit that finds nothing may end it.
  mutating func watch(_ i: Int, _ a: Int, _ finding: Grade, _ visit: UInt32) {
    let place = activityPlace(i, a)
    if finding != .conforming {
      subjects[i].isWatched = true
    } else if subjects[i].isWatched, activities[place].release > 0 {
      let u = key.uniform(
        entity: subjects[i].entity, draw: visit,
        purpose: Purpose.watchRelease.of(subjects[i].kind, number: activities[place].number))
      if u < activities[place].release { subjects[i].isWatched = false }
    }
  }
}

extension Subject {
  @inline(__always)
  var isInProgramme: Bool {
    kind == .mineSite && Int(stratum) % SiteGroup.count == SiteGroup.threeTInProgramme.index
  }

  @inline(__always)
  var isInConflictZone: Bool {
    kind == .mineSite && Int(stratum) / SiteGroup.count == ZoneClass.conflictAffected.index
  }
}
