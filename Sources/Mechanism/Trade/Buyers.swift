/// Buyers that ask alike, taken together as one part of demand.
public enum BuyerSegment: String, CaseIterable, Sendable {
  /// Companies that file under section 1502 of the Dodd-Frank Act.
  case usIssuers = "us_issuers"
  /// Importers under Regulation (EU) 2017/821.
  case euImporters = "eu_importers"
  /// Smelters audited by a recognised industry programme.
  case recognisedSmelters = "recognised_smelters"
  /// Smelters that follow other due diligence guidelines.
  case otherSmelters = "other_smelters"
  /// Refiners and traders of the gold hubs.
  case goldHubs = "gold_hubs"
  /// Buyers who ask for nothing.
  case askNothing = "ask_nothing"
}

/// What a segment asks of the mineral it buys.
enum BuyerRequirement: String, CaseIterable, Sendable {
  case nothing, certified
  case certifiedStateNotSuspended = "certified_state_not_suspended"
}

/// What a segment does where the exporter of what it is offered is listed by the Sanctions Committee.
enum ListingAnswer: String, CaseIterable, Sendable { case refuses, ignores }

/// One segment of demand; times are seconds from the start of the run.
struct BuyerRules: Equatable, Sendable, BitwiseCopyable {
  /// Parameter `trade.buyers.SEGMENT.enters_after`.
  var entersAfter: Int64
  /// Parameter `trade.buyers.SEGMENT.leaves_after`.
  var leavesAfter: Int64
  /// Parameter `trade.buyers.SEGMENT.widens_after`.
  var widensAfter: Int64
  /// Multiplies the segment's share of demand from then on.
  ///
  /// Parameter `trade.buyers.SEGMENT.widens_by`.
  var widensBy: Double
  /// Parameter `trade.buyers.SEGMENT.requires`.
  var requires: BuyerRequirement
  /// Whether it refuses what a listed exporter sells.
  ///
  /// Parameter `trade.buyers.SEGMENT.heeds_listing`.
  var heedsListing: Bool
  /// What it pays above the price of uncertified mineral, as a share of it.
  ///
  /// Parameter `trade.buyers.SEGMENT.willingness`.
  var willingness: Double
  /// What complying costs the whole segment, USD a year.
  ///
  /// Parameter `trade.buyers.SEGMENT.compliance_cost`.
  var complianceCost: Double

  /// Whether the segment buys in the region at a moment.
  @inline(__always)
  func isActive(at now: Int64) -> Bool { entersAfter <= now && now < leavesAfter }

  /// By how much its share of demand is multiplied at a moment; 0 while it does not buy.
  @inline(__always)
  func breadth(at now: Int64) -> Double {
    isActive(at: now) ? (now >= widensAfter ? widensBy : 1) : 0
  }

  /// Whether it accepts certified mineral from a state that is, or is not, suspended.
  @inline(__always)
  func accepts(fromSuspendedState isSuspended: Bool) -> Bool {
    requires != .certifiedStateNotSuspended || !isSuspended
  }
}

extension BuyerRequirement: BitwiseCopyable {}

extension TradeRules {
  /// The premium of certified over uncertified mineral, as a share of the price: willingness to pay weighted by the
  /// shares of demand of those who ask for certificates.
  ///
  /// Whoever leaves is replaced by buyers who ask nothing. Where those who ask come to more than the whole demand, their
  /// shares are scaled down to it.
  @inline(__always)
  func premium(of mineral: Int, at now: Int64) -> Double {
    var sum = 0.0
    var demand = 0.0
    for segment in buyers.indices where buyers[segment].requires != .nothing {
      let share =
        buyerShares[segment * Self.minerals + mineral] * buyers[segment].breadth(at: now)
      demand += share
      sum += share * buyers[segment].willingness
    }
    return demand > 1 ? sum / demand : sum
  }
}
