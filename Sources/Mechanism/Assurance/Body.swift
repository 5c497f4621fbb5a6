/// A monitoring body as a design sets it up, in one state or for the region.
struct Body: Equatable, Sendable {
  var name: BodyName
  /// Stream number: its place in the list of bodies plus one.
  var number: UInt64
  /// Place of the state, or -1 for a regional body.
  var state: Int
  /// Teams that work side by side; `Int.max` where capacity is no limit.
  var teams: Int
  var funding: FundingRule
  /// Whether others bear what it costs, beside the mechanism.
  ///
  /// Parameter `bodies.BODY.ledger`.
  var isBeside: Bool
  /// Seconds from when it is decided on to when it begins to work and to cost.
  ///
  /// Parameter `bodies.BODY.start_after`.
  var startAfter: Int64
  /// USD, once, when it begins to work.
  ///
  /// Parameter `costs.BODY.start_up`.
  var startUpCost: Double
  /// USD a year, whatever the number of visits.
  ///
  /// Parameters `costs.BODY.per_year`, `costs.BODY.per_team_year`.
  var fixedCostPerYear: Double
  /// USD a year of visits that its budget plans for.
  var plannedVisitCostPerYear: Double
  /// What is pledged beyond the planned budget, as a share of it; only where money is realised.
  ///
  /// Physical contingencies first, price contingencies on what that gives. Parameters `costs.contingency.physical`,
  /// `costs.contingency.price`.
  var contingency: Double
  /// Shares by payer, in the order of `Payer.allCases`: of the planned budget where money is realised,
  /// else of the fixed costs alone.
  var payers: [Double]
  /// Committees only.
  ///
  /// Parameter `bodies.audit_committee.meetings_per_year`.
  var meetingsPerYear: Double
  /// Seconds that a finding must be in before a meeting.
  ///
  /// Parameter `bodies.audit_committee.preparation`.
  var preparation: Int64

  /// Whether the host of the design carries it.
  ///
  /// Parameter `host.bodies.BODY`.
  var isHosted = false
  /// Seconds from when a design founds it to when its host can contract and pay; 0 without a host.
  ///
  /// Parameter `hosts.KIND.legal_lead_time`.
  var hostLead: Int64 = 0
  /// What its host charges on top of each expense, as a share of it.
  ///
  /// Parameter `hosts.KIND.overhead`.
  var hostOverhead = 0.0
  /// What its host multiplies the share collected of member states' contributions by.
  ///
  /// Parameter `hosts.KIND.contributions_collected`.
  var contributionsCollected = 1.0

  /// What an expense costs with the overhead of the host, for each dollar.
  @inline(__always)
  var withOverhead: Double { 1 + hostOverhead }

  /// USD a year that is pledged where money is realised, overhead and contingencies included.
  @inline(__always)
  var pledgedPerYear: Double {
    (fixedCostPerYear + plannedVisitCostPerYear) * withOverhead * (1 + contingency)
  }
}
