import EventSimulation
import Statistics

extension ResponseSheet {
  /// Scored validations of member states; not a number where states are not scored.
  mutating func validations(_ model: borrowing MechanismModel) {
    let record = model.validationRecord
    let years = model.window.years
    let time = Double(record.time.reduce(0, +))
    let isKept = time > 0
    func perYear(_ count: Int) -> Double { isKept ? Double(count) / years : .nan }
    let firsts = Double(record.firstByFinding.reduce(0, +))
    let whole = Double(record.whole)
    add("validations_decided", "per year", perYear(record.whole))
    add("targeted_assessments", "per year", perYear(record.targeted))
    add(
      "validation_days", "day",
      ratio(record.days.reduce(0, +), Double(record.days.count)))
    for (grade, name) in zip(Grade.allCases, ["satisfactory", "meaningful", "inadequate"]) {
      add(
        "first_validations.\(name)", "share",
        ratio(Double(record.firstByFinding[Int(grade.rawValue)]), firsts))
    }
    for component in ValidationComponent.allCases {
      add(
        "validation_score.\(component.rawValue)", "points",
        ratio(record.scores[component.index], whole))
    }
    add("true_score", "points", ratio(record.scoreTime, time))
    add(
      "corrective_actions_completed", "share",
      ratio(Double(record.actionsCompleted), Double(record.actionsSet)))
    let deadlines = Double(record.deadlines)
    add("corrective_deadlines_met", "share", ratio(Double(record.deadlinesMet), deadlines))
    add("extensions_asked", "share", ratio(Double(record.extensionsAsked), deadlines))
    add(
      "extensions_granted", "share",
      ratio(Double(record.extensionsGranted), Double(record.extensionsAsked)))
    for standing in Standing.allCases where standing.isSuspended {
      add("suspensions.\(standing.cause)", "per year", perYear(record.suspensions[standing.index]))
    }
    add(
      "suspension_days", "day",
      ratio(record.spells.reduce(0, +), Double(record.spells.count)))
    add("states_delisted", "per year", perYear(record.delistings))
    add("states_readmitted", "per year", perYear(record.readmissions))
    add("groups_dissolved", "per year", perYear(record.dissolutions))
    for standing in Standing.allCases {
      add(
        "state_standing.\(standing.name)", "share",
        ratio(Double(record.time[standing.index]), time))
    }
  }
}

extension Standing {
  /// The cause of a suspension, for names of responses.
  fileprivate var cause: String { String(name.dropFirst("suspended_".count)) }
}
