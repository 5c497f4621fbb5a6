import EventSimulation

extension ResponseSheet {
  /// How companies of each tier carry out the five steps, and whole chains; not a number where there are none.
  mutating func tiers(_ model: borrowing MechanismModel) {
    let isKept = model.companyRules.isInUse
    let years = model.window.years
    for tier in CompanyTier.fromMineToMarket {
      let places = model.network.ranges[tier.index]
      let record = model.companyRecords[tier.index]
      add("companies_in_chain.\(tier.word)", "companies", isKept ? Double(places.count) : .nan)
      for step in OECDStep.allCases {
        add(
          "tier_practised.\(tier.word).\(step.rawValue)", "share",
          record.share(step.index, .practised))
      }
      for step in OECDStep.allCases {
        add(
          "tier_claimed_only.\(tier.word).\(step.rawValue)", "share",
          record.share(step.index, .claimed) + record.share(step.index, .documented))
      }
      var value: Int64 = 0
      for company in places { value += model.network.values[company] }
      add("tier_reviews.\(tier.word)", "per year", isKept ? Double(record.reviews) / years : .nan)
      add(
        "tier_reviewed_by_value.\(tier.word)", "share",
        ratio(Double(record.reviewedValue), Double(value)))
      add(
        "tier_time_to_find.\(tier.word)", "day",
        ratio(record.shortTime, Double(record.shortFound))
          / Double(SimulationTime.secondsPerDay))
    }
    for step in OECDStep.allCases {
      add(
        "whole_chain_practised.\(step.rawValue)", "share",
        ratio(model.chainRecord.practised[step.index], model.chainRecord.certified))
    }
  }
}
