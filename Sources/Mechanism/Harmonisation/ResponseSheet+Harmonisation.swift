import EventSimulation

extension ResponseSheet {
  /// In how many states the law holds the OECD norms, and what lapsed where it does not.
  mutating func harmonisation(_ model: borrowing MechanismModel) {
    let window = model.window
    var values = Array(repeating: 0.0, count: model.laws.count)
    for i in model.subjects.indices where model.subjects[i].kind == .mineSite {
      values[Int(model.subjects[i].state)] += Double(model.subjects[i].value)
    }
    var (held, heldValue, atEnd) = (0.0, 0.0, 0.0)
    for state in model.laws.indices {
      let since = model.laws[state].holdsSince
      guard since <= window.end else { continue }
      let share = Double(window.overlap(since, window.end)) / Double(window.seconds)
      held += share
      heldValue += share * values[state]
      atEnd += 1
    }
    let states = Double(model.laws.count)
    add("law_holds_norms", "share", ratio(held, states))
    add("law_holds_norms_at_end", "share", ratio(atEnd, states))
    add("law_holds_norms_by_value", "share", ratio(heldValue, values.reduce(0, +)))
    add("findings_without_law", "per year", Double(model.findingsWithoutLaw) / window.years)
  }
}
