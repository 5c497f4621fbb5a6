import EventSimulation

/// What has flowed in the window, apart for implementing states and the others.
struct TradeRecord {
  /// Quantities of one mineral: whole USD a year at base prices, times seconds.
  struct Quantities: BitwiseCopyable {
    /// What would be produced if nobody stopped.
    var output: Int128 = 0
    var stopped: Int128 = 0
    /// Certified, from sites that may certify and are not in serious breach.
    var clean: Int128 = 0
    /// Certified, from sites in serious breach.
    var tainted: Int128 = 0
    /// Certified, from where nothing may be certified.
    var mixed: Int128 = 0
    var uncertified: Int128 = 0
    var undeclared: Int128 = 0

    var certified: Int128 { clean + tainted + mixed }
    var produced: Int128 { certified + uncertified + undeclared }
  }

  /// Implementing states: values of one mineral at the prices of the moment, USD.
  struct Values: BitwiseCopyable {
    var output = 0.0
    var produced = 0.0
    var certified = 0.0
    var clean = 0.0
    var mixed = 0.0
    /// Undeclared although it would not be if it could be certified.
    var displaced = 0.0
    /// By how much miners earn more, or less, than without a mechanism.
    var incomeChange = 0.0
    var levy = 0.0
    /// What of it miners bear through the price at the pit.
    var levyPassedBack = 0.0
    /// Price and premium, times seconds.
    var priceTime = 0.0
    var premiumTime = 0.0
  }

  /// By mineral, twice: states that do not implement, then those that do.
  var quantities = ContiguousArray<Quantities>(
    repeating: Quantities(), count: 2 * TradeRules.minerals)
  var values = ContiguousArray<Values>(repeating: Values(), count: TradeRules.minerals)
  /// By segment, USD: certified value of the minerals it buys, and what it accepts of it.
  var offered = ContiguousArray<Double>(repeating: 0, count: BuyerSegment.allCases.count)
  var accepted = ContiguousArray<Double>(repeating: 0, count: BuyerSegment.allCases.count)
  /// USD: certified value times the shares of demand that refuse it because its exporter is listed.
  var refusedForListing = 0.0
  /// By segment, USD.
  var compliance = ContiguousArray<Double>(repeating: 0, count: BuyerSegment.allCases.count)
  /// By state and mineral: what was produced, and what of it left undeclared.
  var producedBy: ContiguousArray<Int128>
  var undeclaredBy: ContiguousArray<Int128>
  /// Lots certified; a part of a lot counts as that part.
  var certificates = 0.0
  /// Certified value times age of status in seconds, and certified value, of sites that may certify.
  var statusAge = 0.0
  var statusValue = 0.0
  /// USD.
  var levyRevenue = 0.0
  var tests = 0.0
  var mixingFound = 0
  /// Kilograms certified, by mineral.
  var kilograms = ContiguousArray<Double>(repeating: 0, count: TradeRules.minerals)

  /// - Parameter places: states times minerals.
  init(places: Int) {
    producedBy = ContiguousArray(repeating: 0, count: places)
    // Each its own memory: arrays that share it are copied at the first count.
    undeclaredBy = ContiguousArray(repeating: 0, count: places)
  }
}
