import EventSimulation
import Statistics

// What has broken is looked for whenever money is disbursed, when rules change and at the horizon: nothing is drawn or
// scheduled for it, and it changes nothing.
extension MechanismModel {
  /// Notes which bodies have by now been stopped for too long, each at the very moment when it became too long.
  ///
  /// A body stands still from one disbursement to another, so the moment does not depend on when it is looked for.
  mutating func noteStoppedBodies(at now: Int64) {
    guard now > window.start else { return }
    for body in bodyStates.indices where !bodyStates[body].isFunded {
      let moment = fundedUntil - bodyStates[body].stoppedFor + reporting.bodyFailureAfter
      if moment <= now {
        recorder.breaks.bodyStopped(bodies[body].name, at: max(moment, window.start))
      }
    }
  }

  /// Notes all that has broken by now.
  mutating func noteBreaks(at now: Int64) {
    noteStoppedBodies(at: now)
    guard window.contains(now) else { return }
    for body in bodyStates.indices {
      let most = reporting.breaks.backlogOfCapacity * yearlyCapacities[body]
      if Double(bodyStates[body].waiting.level) > most {
        recorder.breaks.backlogTooLong(at: now)
      }
    }
    // The sites are gone through only as long as there is something to find.
    guard now - window.start >= reporting.breaks.coverageBuildUp,
      recorder.breaks.lowCoverage == .max, reporting.breaks.coverageFloor > 0
    else { return }
    var (covered, whole): (Int64, Int64) = (0, 0)
    for state in isIssuing.indices where isIssuing[state] {
      for i in ranges[state * SubjectKind.count + SubjectKind.mineSite.index]
      where isOpen(i) {
        whole += subjects[i].value
        if subjects[i].coveredUntil > now { covered += subjects[i].value }
      }
    }
    guard whole > 0 else { return }
    recorder.breaks.coverageSeen(
      isLow: Double(covered) < reporting.breaks.coverageFloor * Double(whole), at: now,
      lasting: reporting.breaks.coverageBelowFor)
  }
}
