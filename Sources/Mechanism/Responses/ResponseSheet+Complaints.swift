import EventSimulation

extension ResponseSheet {
  mutating func complaints(_ model: borrowing MechanismModel) {
    let recorder = model.recorder
    let years = model.window.years
    let made = Double(recorder.complaints)
    add("complaints", "per year", made / years)
    add("complaints_founded", "share", ratio(Double(recorder.foundedComplaints), made))
    add("complaints_closed", "share", ratio(Double(recorder.closedComplaints), made))
    for activity in ActivityName.allCases {
      add(
        "findings_published.\(activity.rawValue)", "per year",
        Double(recorder.publishedBy[activity.index]) / years)
    }
  }
}
