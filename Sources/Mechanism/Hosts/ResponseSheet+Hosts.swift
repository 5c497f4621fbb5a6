import EventSimulation

extension ResponseSheet {
  /// What the host brings; its overhead is among the categories of cost.
  mutating func hosts(_ model: borrowing MechanismModel) {
    let record = model.hostRecord
    add("decisions_challenged", "per year", Double(record.challenged) / model.window.years)
    add(
      "challenge_duration", "day",
      ratio(record.heldTime, Double(record.released)) / Double(SimulationTime.secondsPerDay))
    var last: Int64 = -1
    for body in model.bodies.indices where model.bodies[body].isHosted {
      last = max(last, model.bodyStates[body].startsAt)
    }
    add(
      "time_to_hosted_work", "month",
      last < 0 ? .nan : Double(last) / Double(SimulationTime.secondsPerMonth))
  }
}
