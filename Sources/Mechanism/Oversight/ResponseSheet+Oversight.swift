extension ResponseSheet {
  /// Who watches those who assure, and who chooses and pays them.
  mutating func oversight(_ model: borrowing MechanismModel) {
    let record = model.oversightRecord
    let years = model.window.years
    add("audits_reviewed", "per year", Double(record.reviewed) / years)
    add("audits_shadowed", "per year", Double(record.shadowed) / years)
    add("audits_found_deficient", "per year", Double(record.deficient) / years)
    add("accreditations_withdrawn", "per year", Double(record.withdrawn) / years)
    add(
      "assurance_chosen_by_auditee", "share", ratio(Double(record.chosen), Double(record.visits)))
    add("assurance_paid_by_auditee", "share", ratio(record.paid, record.cost))
  }
}
