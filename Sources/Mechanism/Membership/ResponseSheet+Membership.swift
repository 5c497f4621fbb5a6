import EventSimulation

extension ResponseSheet {
  /// Which states take part.
  mutating func memberships(_ model: borrowing MechanismModel) {
    let record = model.membershipRecord
    let years = model.window.years
    add("states_issuing", "states", Double(record.issuingTime) / Double(model.window.seconds))
    var atEnd = 0
    for state in model.isIssuing.indices where model.isIssuing[state] { atEnd += 1 }
    add("states_issuing_at_end", "states", Double(atEnd))
    add("states_starting", "per year", Double(record.started) / years)
    add("states_leaving", "per year", Double(record.left) / years)
    add(
      "time_to_first_publication", "month",
      record.firstPublication < 0
        ? .nan : Double(record.firstPublication) / Double(SimulationTime.secondsPerMonth))
  }
}
