import EventSimulation

extension ResponseSheet {
  /// What is borne beside the mechanism's own cost, and by which state.
  mutating func burdens(_ model: borrowing MechanismModel) {
    let record = model.recorder.burden
    let years = model.window.years
    var ownTime = SubjectKind.allCases.map { _ in 0.0 }
    for place in record.ownTime.indices {
      ownTime[place % SubjectKind.count] += record.ownTime[place]
    }
    add("cost_to_audited", "USD per year", ownTime.reduce(0, +) / years)
    for kind in SubjectKind.allCases {
      add("cost_to_audited.\(kind.rawValue)", "USD per year", ownTime[kind.index] / years)
    }
    let levy = model.trade.record.values.reduce(0) { $0 + $1.levyPassedBack }
    add("cost_to_miners", "USD per year", (levy + ownTime[SubjectKind.mineSite.index]) / years)
    states(model)
  }

  /// By code, what a state pays beside what it has of the value and of the coverage.
  private mutating func states(_ model: borrowing MechanismModel) {
    let record = model.recorder.burden
    let codes = model.burden.codes
    let region = model.isIssuing.count
    var paid = codes.map { _ in 0.0 }
    var covered = paid
    var value = paid
    // Where nobody in particular is the host, the states share as in contributions; exporters without a state are left out.
    let together = record.hosts[region] + record.members[region]
    for state in model.isIssuing.indices {
      let code = model.burden.placeOfCode[state]
      paid[code] +=
        record.hosts[state] + record.members[state] + record.exporters[state]
        + together * model.burden.contributions[state]
      covered[code] += Double(record.coveredValueTime[state])
    }
    for i in model.subjects.indices where model.subjects[i].kind == .mineSite {
      let subject = model.subjects[i]
      value[model.burden.placeOfCode[Int(subject.state)]] += Double(subject.value)
    }
    let cost = model.recorder.costByCategory.reduce(0, +)
    let allCovered = covered.reduce(0, +)
    let allValue = value.reduce(0, +)
    for (place, code) in codes.enumerated() {
      add("state_cost_share.\(code)", "share", ratio(paid[place], cost))
      add("state_value_share.\(code)", "share", ratio(value[place], allValue))
      add("state_coverage_share.\(code)", "share", ratio(covered[place], allCovered))
    }
  }
}
