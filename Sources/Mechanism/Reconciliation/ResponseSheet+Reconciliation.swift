import EventSimulation

extension ResponseSheet {
  /// What comparing declarations showed, how late, and of how much.
  mutating func reconciliation(_ model: borrowing MechanismModel) {
    let record = model.reconciliationRecord
    let years = model.window.years
    add("reconciliation_reports", "per year", Double(record.reports) / years)
    add("reconciliation_reports_unpaid", "per year", Double(record.unpaid) / years)
    add("reconciliation_gaps", "per year", Double(record.gaps) / years)
    add("reconciliation_gaps_false", "per year", Double(record.falseGaps) / years)
    add("reconciliation_gaps_missed", "per year", Double(record.missedGaps) / years)
    add(
      "reconciled_data_age", "day",
      ratio(record.age, Double(record.reports)) / Double(SimulationTime.secondsPerDay))
    var produced = 0.0
    for m in 0..<TradeRules.minerals {
      produced += Double(
        quantity: model.trade.record.quantities[TradeRules.minerals + m].produced)
    }
    add("reconciled_value", "share", ratio(record.produced, produced))
    add("reconciled_undeclared", "share", ratio(record.undeclared, record.produced))
  }
}
