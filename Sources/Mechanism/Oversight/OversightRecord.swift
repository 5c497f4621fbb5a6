/// How assurance was watched over the window, and who chose and paid those who assured.
struct OversightRecord {
  private(set) var reviewed = 0
  private(set) var shadowed = 0
  private(set) var deficient = 0
  private(set) var withdrawn = 0
  /// Visits of the mechanism, and those made by somebody whom the audited chose.
  private(set) var visits = 0
  private(set) var chosen = 0
  /// USD spent on visits, and the part that exporters paid.
  private(set) var cost = 0.0
  private(set) var paid = 0.0

  mutating func oversees(isReviewed: Bool, isShadowed: Bool, at now: Int64, _ window: Window) {
    guard window.contains(now) else { return }
    if isReviewed { reviewed += 1 }
    if isShadowed { shadowed += 1 }
  }

  mutating func foundDeficient(at now: Int64, _ window: Window) {
    if window.contains(now) { deficient += 1 }
  }

  mutating func withdrew(at now: Int64, _ window: Window) {
    if window.contains(now) { withdrawn += 1 }
  }

  mutating func assured(
    isChosen: Bool, cost: Double, paidByAuditee: Double, at now: Int64, _ window: Window
  ) {
    guard window.contains(now) else { return }
    visits += 1
    if isChosen { chosen += 1 }
    self.cost += cost
    paid += paidByAuditee
  }
}
