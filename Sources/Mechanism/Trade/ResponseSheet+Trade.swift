import EventSimulation

extension ResponseSheet {
  mutating func trade(_ model: borrowing MechanismModel) {
    let record = model.trade.record
    let years = model.window.years
    let seconds = Double(model.window.seconds)
    let minerals = TradeRules.minerals
    for (m, mineral) in Mineral.allCases.enumerated() {
      let name = mineral.rawValue
      let here = record.quantities[minerals + m]
      let elsewhere = record.quantities[m]
      let values = record.values[m]
      add("price.\(name)", "ratio", values.priceTime / seconds)
      add("premium.\(name)", "share", values.premiumTime / seconds)
      add("certified_quantity.\(name)", "kg per year", record.kilograms[m] / years)
      add(
        "certified_value_share.\(name)", "share",
        ratio(Double(here.certified), Double(here.produced)))
      add(
        "undeclared_share.\(name)", "share", ratio(Double(here.undeclared), Double(here.produced)))
      add(
        "undeclared_share.\(name)_all", "share",
        ratio(
          Double(here.undeclared + elsewhere.undeclared),
          Double(here.produced + elsewhere.produced)))
      add("levy_share_of_value.\(name)", "share", ratio(values.levy, values.certified))
    }
    func total(_ read: (TradeRecord.Values) -> Double) -> Double {
      record.values.reduce(0) { $0 + read($1) }
    }
    let certified = total(\.certified)
    let clean = total(\.clean)
    add("certified_value", "USD per year", certified / years)
    add("tainted_share_of_certified", "share", ratio(certified - clean, certified))
    add("mixed_share_of_certified", "share", ratio(total(\.mixed), certified))
    for (place, segment) in BuyerSegment.allCases.enumerated() {
      add(
        "usability.\(segment.rawValue)", "share",
        ratio(record.accepted[place], record.offered[place]))
    }
    for (place, segment) in BuyerSegment.allCases.enumerated() {
      add(
        "compliance_cost.\(segment.rawValue)", "USD per year", record.compliance[place] / years)
    }
    add("certificates_issued", "per year", record.certificates / years)
    add(
      "certificates_valid", "number",
      record.certificates / seconds * Double(model.trade.rules.validity))
    add(
      "status_age_at_signature", "day",
      ratio(record.statusAge, record.statusValue) / Double(SimulationTime.secondsPerDay))
    add("levy_revenue", "USD per year", record.levyRevenue / years)
    add("miner_income_change", "share", ratio(total(\.incomeChange), total(\.output)))
    add("leakage", "share", ratio(total(\.displaced), total(\.produced)))
    add(
      "cost_per_clean_certified_value", "ratio",
      ratio(model.recorder.costByCategory.reduce(0, +), clean))
    add("mass_balance_tests", "per year", record.tests / years)
    add("mass_balance_findings", "per year", Double(record.mixingFound) / years)
    add(
      "mass_balance_cost", "USD per year", record.tests / years * model.trade.rules.testCost)
  }
}
