import EventSimulation
import Parameters
import RandomVariates

/// How member states come to start a scheme, suspend their cooperation or leave; rates per second, times in seconds.
///
/// World: a design sways it only by what a scheme costs the state and by the demand that it meets.
struct MembershipRules: Equatable, Sendable {
  /// Parameter `membership.in_use`.
  var isInUse: Bool
  /// How often a state without a scheme decides to start one.
  ///
  /// Parameter `membership.decides.rate`.
  var decides: Double
  /// What this is multiplied by in a state that others help to prepare.
  ///
  /// Parameter `membership.decides.supported`.
  var supported: Double
  /// What this is multiplied by in a state with zones touched by conflict, where sanctions threaten trade.
  ///
  /// Parameter `membership.decides.exposed`.
  var exposed: Double
  /// Power of the demand that asks for certificates, relative to that of the start.
  ///
  /// Parameter `membership.decides.demand_elasticity`.
  var demandElasticity: Double
  /// Power, negative, of what a scheme costs the state, relative to the reference.
  ///
  /// Parameter `membership.decides.cost_elasticity`.
  var costElasticity: Double
  /// USD a year.
  ///
  /// Parameter `membership.decides.reference_cost`.
  var referenceCost: Double
  /// From the decision to the first certificate.
  ///
  /// Parameters `membership.lead`.
  var lead: Distribution
  /// How often a state with a scheme stops cooperating.
  ///
  /// Parameter `membership.leaves.rate`.
  var leaves: Double
  /// For how long.
  ///
  /// Parameters `membership.away`.
  var away: Distribution
  /// When the state with a scheme whose mines are worth most leaves for good.
  ///
  /// Parameter `membership.leaves.largest_after`.
  var largestLeavesAfter: Int64

  init(reading reader: inout ParameterReader) {
    isInUse = reader.choice("membership.in_use", as: InUse.self) == .active
    decides = reader.ratePerSecond("membership.decides.rate")
    supported = reader.ratio("membership.decides.supported")
    exposed = reader.ratio("membership.decides.exposed")
    demandElasticity = reader.ratio("membership.decides.demand_elasticity")
    costElasticity = reader.ratio("membership.decides.cost_elasticity")
    referenceCost = reader.number("membership.decides.reference_cost", in: .moneyRate)
    lead = reader.duration("membership.lead")
    leaves = reader.ratePerSecond("membership.leaves.rate")
    away = reader.duration("membership.away")
    largestLeavesAfter = reader.period("membership.leaves.largest_after").seconds
  }

  /// The hazard of a decision to start a scheme.
  ///
  /// - Parameters:
  ///   - demand: the share of demand that asks for certificates, relative to that of the start.
  ///   - cost: what the scheme would cost the state, USD a year.
  func hazard(isSupported: Bool, isExposed: Bool, demand: Double, cost: Double) -> Double {
    var rate = decides
    if isSupported { rate *= supported }
    if isExposed { rate *= exposed }
    if demandElasticity != 0 { rate *= Portable.pow(demand, demandElasticity) }
    if costElasticity != 0, cost > 0, referenceCost > 0 {
      rate *= Portable.pow(referenceCost / cost, costElasticity)
    }
    return rate
  }
}
