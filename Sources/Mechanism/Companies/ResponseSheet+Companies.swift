import EventSimulation

extension ResponseSheet {
  /// How exporters carry out the five steps; not a number where that is not simulated.
  mutating func companies(_ model: borrowing MechanismModel) {
    let record = model.companyRecords[CompanyTier.exporter.index]
    let years = model.window.years
    let isKept = model.companyRules.isInUse
    for step in OECDStep.allCases {
      for level in [StepLevel.practised, .documented, .claimed] {
        let name =
          switch level {
          case .practised: "step_practised"
          case .documented: "step_documented"
          case .claimed, .absent: "step_claimed"
          }
        add("\(name).\(step.rawValue)", "share", record.share(step.index, level))
      }
    }
    for step in OECDStep.allCases {
      for quarter in 0..<CompanyRecord.quarters {
        add(
          "step_practised_quarter_\(quarter + 1).\(step.rawValue)", "share",
          record.share(step.index, .practised, quarter: quarter))
      }
    }
    let companies = Double(model.companySubjects.count)
    var value: Int64 = 0
    for i in model.companySubjects { value += model.companyValue(Int(i)) }
    add("company_reviews", "per year", isKept ? Double(record.reviews) / years : .nan)
    add("companies_reviewed", "share", ratio(Double(record.reviewedCompanies), companies))
    add(
      "companies_reviewed_by_value", "share", ratio(Double(record.reviewedValue), Double(value)))
    add(
      "steps_found_claimed_only", "per year",
      isKept ? Double(record.shortFound) / years : .nan)
    add(
      "time_to_find_claimed_only", "day",
      ratio(record.shortTime, Double(record.shortFound))
        / Double(SimulationTime.secondsPerDay))
    add("forum_meetings", "per year", isKept ? Double(record.meetings) / years : .nan)
    add("forum_told_practised", "share", ratio(Double(record.toldPractised), Double(record.told)))
    add("forum_practised", "share", ratio(Double(record.truePractised), Double(record.told)))
    add("forum_cost_beside", "USD per year", isKept ? record.costBeside / years : .nan)
  }
}
