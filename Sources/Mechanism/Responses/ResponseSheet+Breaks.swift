import EventSimulation

extension ResponseSheet {
  /// When things first broke, in months from the beginning of what is counted; not a number where they did not.
  mutating func breaks(_ model: borrowing MechanismModel) {
    let record = model.recorder.breaks
    let start = model.window.start
    func months(_ moment: Int64) -> Double {
      moment == .max ? .nan : Double(moment - start) / Double(SimulationTime.secondsPerMonth)
    }
    let first = BreakKind.allCases.map(record.first).min() ?? .max
    add("break_within_horizon", "share", first == .max ? 0 : 1)
    add("months_to_first_break", "month", months(first))
    for kind in BreakKind.allCases {
      add("months_to_first_break.\(kind.rawValue)", "month", months(record.first(kind)))
    }
    for body in BodyName.allCases {
      add("months_to_body_stop.\(body.rawValue)", "month", months(record.bodyStops[body.index]))
    }
  }
}
