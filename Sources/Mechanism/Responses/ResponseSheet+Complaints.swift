import EventSimulation

extension ResponseSheet {
  mutating func complaints(_ model: borrowing MechanismModel) {
    let recorder = model.recorder
    let years = model.window.years
    let made = Double(recorder.complaints)
    add("complaints", "per year", made / years)
    add("complaints_founded", "share", ratio(Double(recorder.foundedComplaints), made))
    add("complaints_closed", "share", ratio(Double(recorder.closedComplaints), made))
    add("appeals", "per year", Double(recorder.appeals) / years)
    add(
      "appeals_upheld", "share", ratio(Double(recorder.appealsUpheld), Double(recorder.appeals)))
    add("duplicate_visits", "per year", Double(recorder.duplicates) / years)
    add("duplicate_cost", "USD per year", recorder.duplicateCost / years)
    add("spared_visits", "per year", Double(recorder.sparedVisits) / years)
    add("programmes_assessed", "per year", Double(recorder.programmesAssessed) / years)
    add(
      "programmes_suspended", "share",
      ratio(Double(recorder.programmesSuspended), Double(recorder.programmesAssessed)))
    add("area_orders", "per year", Double(recorder.areaOrders) / years)
    add("wage_arrears_at_end", "month", arrears(model))
    for activity in ActivityName.allCases {
      add(
        "findings_published.\(activity.rawValue)", "per year",
        Double(recorder.publishedBy[activity.index]) / years)
    }
  }

  /// Mean months of pay owed by states to their inspectorates.
  private func arrears(_ model: borrowing MechanismModel) -> Double {
    var months = 0.0
    var count = 0.0
    for (body, state) in zip(model.bodies, model.bodyStates)
    where body.name == .stateInspectorate {
      months += state.arrears / Double(SimulationTime.secondsPerMonth)
      count += 1
    }
    return ratio(months, count)
  }
}
