import EventSimulation
import Statistics

extension ResponseSheet {
  mutating func visits(_ model: borrowing MechanismModel) {
    let recorder = model.recorder
    let years = model.window.years
    let seconds = Double(model.window.seconds)
    let done = Double(recorder.done)
    add("visits_due", "per year", Double(recorder.due) / years)
    add("visits_done", "per year", done / years)
    add("visits_dropped", "per year", Double(recorder.dropped) / years)
    add("visits_held_back_for_cash", "per year", Double(recorder.heldBack) / years)
    for (index, activity) in ActivityName.allCases.enumerated() {
      add("visits_done.\(activity.rawValue)", "per year", Double(recorder.doneBy[index]) / years)
    }
    add("visits_on_schedule", "share", ratio(Double(recorder.onSchedule), Double(recorder.ripe)))
    var waiting = 0.0
    var busy = 0.0
    var waitingAtEnd = 0.0
    var waitingBy = Array(repeating: 0.0, count: BodyName.allCases.count)
    var busyBy = waitingBy
    var teamsBy = waitingBy
    for (body, state) in zip(model.bodies, model.bodyStates) {
      let waitingTime = Double(state.waiting.integral(until: model.window.end))
      let busyTime = Double(state.busy.integral(until: model.window.end))
      if !body.isBeside {
        waiting += waitingTime
        busy += busyTime
        waitingAtEnd += Double(state.waiting.level)
      }
      waitingBy[body.name.index] += waitingTime / seconds
      busyBy[body.name.index] += busyTime / seconds
      teamsBy[body.name.index] +=
        state.teamTime.total(teams: body.teams, model.window) / seconds
    }
    add("backlog_mean", "visits", waiting / seconds)
    add("backlog_at_end", "visits", waitingAtEnd)
    add(
      "wait_mean", "day",
      ratio(recorder.waitSum, Double(recorder.begunVisits))
        / Double(SimulationTime.secondsPerDay))
    add(
      "probability_of_wait", "share",
      ratio(Double(recorder.askedAndWaited), Double(recorder.askedAndBegun)))
    add("mean_in_system", "visits", (waiting + busy) / seconds)
    add("effective_interval", "year", ratio(routineSubjects(model) * years, done))
    for name in BodyName.allCases {
      add("backlog.\(name.rawValue)", "visits", waitingBy[name.index])
    }
    for name in BodyName.allCases {
      // Where capacity is no limit there is no utilisation to speak of.
      let teams = teamsBy[name.index]
      add(
        "utilisation.\(name.rawValue)", "share",
        teams == .infinity ? .nan : ratio(busyBy[name.index], teams))
    }
  }

  /// Subjects that some activity visits by routine, once for each such activity.
  private func routineSubjects(_ model: borrowing MechanismModel) -> Double {
    var count = 0
    for state in model.isIssuing.indices {
      for a in 0..<model.activityCount {
        let activity = model.activities[state * model.activityCount + a]
        let place = state * model.activityCount + a
        guard activity.isActive, activity.routine != .none, !model.isBeside[place] else { continue }
        for i in model.ranges[state * SubjectKind.count + activity.subject.index]
        where model.isAmong(i, activity) { count += 1 }
      }
    }
    return Double(count)
  }

  mutating func costs(_ model: borrowing MechanismModel) {
    let recorder = model.recorder
    let years = model.window.years
    let total = recorder.costByCategory.reduce(0, +)
    add("cost", "USD per year", total / years)
    for body in BodyName.allCases {
      add("cost_by_body.\(body.rawValue)", "USD per year", recorder.costByBody[body.index] / years)
    }
    for (index, payer) in Payer.allCases.enumerated() {
      add(
        "cost_by_payer.\(payer.rawValue)", "USD per year", recorder.costByPayer[index] / years)
    }
    add("cost_beside", "USD per year", recorder.costBesideByBody.reduce(0, +) / years)
    for category in CostCategory.allCases {
      add(
        "cost_by_category.\(category.rawValue)", "USD per year",
        recorder.costByCategory[category.index] / years)
    }
    var sites = 0.0
    for i in model.subjects.indices where model.subjects[i].kind == .mineSite {
      let subject = model.subjects[i]
      if model.isIssuing[Int(subject.state)] { sites += 1 }
    }
    let done = Double(recorder.done)
    add("cost_per_site", "USD per year per site", ratio(total / years, sites))
    add("cost_per_assessment", "USD", ratio(total, done))
    add(
      "cost_per_detected_serious_breach", "USD",
      ratio(total, Double(recorder.detected[0] + recorder.detected[1])))
    add("cost_present_value_undiscounted", "USD", total)
    add("cost_present_value_lower_rate", "USD", recorder.presentValueLower)
    add("cost_present_value_higher_rate", "USD", recorder.presentValueHigher)
  }

  mutating func money(_ model: borrowing MechanismModel) {
    let recorder = model.recorder
    let years = model.window.years
    add("funding_pledged", "USD per year", recorder.pledged / years)
    add("funding_realised", "USD per year", recorder.realised / years)
    add("funding_gap", "USD per year", (recorder.pledged - recorder.realised) / years)
    add("contingency_planned", "USD per year", recorder.contingency / years)
    add(
      "months_unfunded", "body-months",
      Double(recorder.stoppedSeconds) / Double(SimulationTime.secondsPerMonth))
    add("body_failure", "share", recorder.someBodyFailed ? 1 : 0)
  }
}
