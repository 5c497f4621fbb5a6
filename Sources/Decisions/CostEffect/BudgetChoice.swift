public import Statistics

/// The design that achieves most within a budget.
///
/// Ministries have budgets, and no price of effect. A design is affordable if its mean cost is within
/// the budget and it keeps within it with enough probability (chance-constrained programming: Charnes
/// and Cooper 1959, Management Science 6(1), 73-79, doi:10.1287/mnsc.6.1.73). A budget is overspent in one
/// history, not on average: give one row for each replication, not means of them.
public struct BudgetChoice: Sendable, Equatable {
  /// One design against the budget.
  public struct Row: Sendable, Equatable {
    /// The design's place.
    public let design: Int
    /// The mean effect.
    public let effect: Estimate
    /// The mean cost.
    public let cost: Estimate
    /// The probability of keeping within the budget.
    public let keepsWithin: Estimate
    /// Whether both conditions hold for the estimates.
    public let isAffordable: Bool
  }

  /// The designs, in order.
  public let rows: [Row]
  /// The affordable design of the largest mean effect, of equal ones the cheapest, then the first;
  /// nil where none is affordable.
  public let best: Int?

  /// Chooses.
  ///
  /// - Parameters:
  ///   - budget: In the unit of cost.
  ///   - risk: The largest probability of overspending, from 0 and below 1.
  public init(
    _ table: DecisionTable, budget: Double, risk: Double, level: Double = 0.95
  ) throws(DataProblem) {
    guard budget.isFinite else { throw .outOfRange(argument: "budget", value: budget) }
    guard risk >= 0 && risk < 1 else { throw .outOfRange(argument: "risk", value: risk) }
    try DataProblem.check(level, named: "level", above: 0, below: 1)
    var rows: [Row] = []
    for design in table.designs.indices {
      let cost = try Estimate.mean(table.costs[design], level: level)
      let within = table.costs[design].count { $0 <= budget }
      // Compared as counts, so that no rounding of 1 − risk decides.
      let allowed = risk * Double(table.count) * (1 + 1e-12)
      rows.append(
        Row(
          design: design, effect: try Estimate.mean(table.effects[design], level: level),
          cost: cost,
          keepsWithin: .share(
            Double(within), of: table.count, level: level, method: "share of draws within budget"),
          isAffordable: cost.value <= budget && Double(table.count - within) <= allowed))
    }
    self.rows = rows
    best =
      rows.filter(\.isAffordable).min { a, b in
        if a.effect.value != b.effect.value { return a.effect.value > b.effect.value }
        return a.cost.value != b.cost.value ? a.cost.value < b.cost.value : a.design < b.design
      }?.design
  }
}
