extension ResponseSheet {
  /// Who is listed, and what buyers leave for that reason.
  mutating func sanctions(_ model: borrowing MechanismModel) {
    let record = model.sanctionsRecord
    add("exporters_listed", "per year", Double(record.listings) / model.window.years)
    add(
      "exporters_under_listing", "number",
      Double(record.seconds) / Double(model.window.seconds))
    add(
      "certified_value_refused_for_listing", "USD per year",
      model.trade.record.refusedForListing / model.window.years)
  }
}
