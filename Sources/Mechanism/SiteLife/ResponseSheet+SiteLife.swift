extension ResponseSheet {
  /// How many sites are worked and known; not a number where all always are.
  mutating func siteLife(_ model: borrowing MechanismModel) {
    let record = model.siteLifeRecord
    let isKept = model.siteLife.isInUse
    let years = model.window.years
    let seconds = Double(model.window.seconds)
    add("sites_worked", "sites", isKept ? Double(record.openTime) / seconds : .nan)
    add("sites_worked_unknown", "sites", isKept ? Double(record.unknownTime) / seconds : .nan)
    add(
      "sites_worked_unknown_share", "share",
      ratio(Double(record.unknownTime), Double(record.openTime)))
    add("sites_opening", "per year", isKept ? Double(record.openings) / years : .nan)
    add("sites_closing", "per year", isKept ? Double(record.closures) / years : .nan)
    add("sites_discovered", "per year", isKept ? Double(record.discoveries) / years : .nan)
  }
}
