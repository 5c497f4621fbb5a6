import EventSimulation

/// What can happen in the reconciliation of one state's declarations.
enum ReconciliationTurn: BitwiseCopyable, Equatable {
  /// The time that a report covers ends.
  case closes
  /// A report appears: a bit for each mineral with a gap, and for each of these where there truly is none.
  case appears(gaps: UInt8, false: UInt8)
}

/// What had flowed of one mineral in one state when it was last reconciled; value at base prices times seconds.
struct ReconciledFlow: BitwiseCopyable {
  var produced: Int128 = 0
  var undeclared: Int128 = 0
}

/// What reconciliation showed over the window.
struct ReconciliationRecord {
  private(set) var reports = 0
  private(set) var unpaid = 0
  private(set) var gaps = 0
  private(set) var falseGaps = 0
  private(set) var missedGaps = 0
  /// Seconds from the middle of the time covered until the report appeared, over all reports.
  private(set) var age = 0.0
  /// Of what reports cover: value at base prices, times seconds.
  private(set) var produced = 0.0
  private(set) var undeclared = 0.0

  mutating func appeared(
    age: Double, gaps: Int, false falseGaps: Int, at now: Int64, _ window: Window
  ) {
    guard window.contains(now) else { return }
    reports += 1
    self.age += age
    self.gaps += gaps
    self.falseGaps += falseGaps
  }

  mutating func couldNotBePaid(at now: Int64, _ window: Window) {
    if window.contains(now) { unpaid += 1 }
  }

  mutating func missed(at now: Int64, _ window: Window) {
    if window.contains(now) { missedGaps += 1 }
  }

  /// Quantities are those of the window already.
  mutating func covered(produced: Double, undeclared: Double) {
    self.produced += produced
    self.undeclared += undeclared
  }
}
