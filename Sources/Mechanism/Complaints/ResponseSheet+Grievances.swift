import EventSimulation

extension ResponseSheet {
  mutating func grievances(_ model: borrowing MechanismModel) {
    let record = model.grievanceRecord
    let years = model.window.years
    let taken = Double(model.recorder.complaints)
    add("complaints_open", "number", Double(record.openTime) / Double(model.window.seconds))
    add("complaints_lapsed", "share", ratio(Double(record.lapsed), taken))
    add(
      "days_to_close_complaint", "day",
      ratio(
        Double(record.closingTime) / Double(SimulationTime.secondsPerDay), Double(record.closed)))
    add("complaints_without_means", "share", ratio(Double(record.unhandled), taken))
    add("reprisals", "per year", Double(record.reprisals) / years)
    add("complaints_not_made", "per year", Double(record.notMade) / years)
  }
}
