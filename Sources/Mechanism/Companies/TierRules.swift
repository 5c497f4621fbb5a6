import Parameters
import RandomVariates

/// What differs between tiers of companies, and how they are linked.
struct TierRules: Equatable, Sendable {
  /// What the hazards of adoption and of lapse are multiplied by.
  ///
  /// Parameters `companies.tiers.TIER.{adoption_factor,lapse_factor}`.
  var adoption: ByTier<Double>
  var lapse: ByTier<Double>
  /// Traders and processors for each exporter of a state.
  ///
  /// Parameters `companies.tiers.{trader,processor}.per_exporter`.
  var tradersPerExporter: Double
  var processorsPerExporter: Double
  /// Smelters and refiners, and importers, of the region's mineral; wherever they are.
  ///
  /// Parameters `companies.tiers.{refiner,importer}.count`.
  var refiners: Int
  var importers: Int
  /// Exponent s of Zipf's law: the k-th company of its tier in its state weighs k^−s when partners are drawn; 0 is even.
  ///
  /// Parameter `companies.network.concentration`.
  var concentration: Double
  /// To how many refiners an exporter sells, and a refiner to importers; one drawn twice counts double.
  ///
  /// Parameter `companies.network.customers`.
  var customers: Int
  /// By how much adoption is hastened where all customers practise steps 2 to 4, in units of it.
  ///
  /// Parameter `companies.pull`.
  var pull: Double
  /// What the publication by name of a review that found something adds to adoption, in units of it.
  ///
  /// Parameter `companies.publicity`.
  var publicity: Double
  /// Whose reviews the implementation review takes on, beside exporters.
  ///
  /// Parameters `company_reviews.TIER`.
  var isReviewed: ByTier<Bool>
  /// Who may come to the forum, beside exporters.
  ///
  /// Parameters `forum.open_to.TIER`.
  var mayAttend: ByTier<Bool>

  init(reading reader: inout ParameterReader) {
    adoption = ByTier { _ in 1 }
    lapse = ByTier { _ in 1 }
    isReviewed = ByTier { _ in false }
    mayAttend = ByTier { $0 == .exporter }
    adoption.exporter = reader.ratio("companies.tiers.exporter.adoption_factor")
    lapse.exporter = reader.ratio("companies.tiers.exporter.lapse_factor")
    adoption.trader = reader.ratio("companies.tiers.trader.adoption_factor")
    lapse.trader = reader.ratio("companies.tiers.trader.lapse_factor")
    isReviewed.trader = reader.choice("company_reviews.trader", as: InUse.self) == .active
    mayAttend.trader = reader.choice("forum.open_to.trader", as: InUse.self) == .active
    adoption.processor = reader.ratio("companies.tiers.processor.adoption_factor")
    lapse.processor = reader.ratio("companies.tiers.processor.lapse_factor")
    isReviewed.processor = reader.choice("company_reviews.processor", as: InUse.self) == .active
    mayAttend.processor = reader.choice("forum.open_to.processor", as: InUse.self) == .active
    adoption.refiner = reader.ratio("companies.tiers.refiner.adoption_factor")
    lapse.refiner = reader.ratio("companies.tiers.refiner.lapse_factor")
    isReviewed.refiner = reader.choice("company_reviews.refiner", as: InUse.self) == .active
    mayAttend.refiner = reader.choice("forum.open_to.refiner", as: InUse.self) == .active
    adoption.importer = reader.ratio("companies.tiers.importer.adoption_factor")
    lapse.importer = reader.ratio("companies.tiers.importer.lapse_factor")
    isReviewed.importer = reader.choice("company_reviews.importer", as: InUse.self) == .active
    mayAttend.importer = reader.choice("forum.open_to.importer", as: InUse.self) == .active
    tradersPerExporter = reader.ratio("companies.tiers.trader.per_exporter")
    processorsPerExporter = reader.ratio("companies.tiers.processor.per_exporter")
    refiners = reader.rounded("companies.tiers.refiner.count", .companies)
    importers = reader.rounded("companies.tiers.importer.count", .companies)
    concentration = reader.ratio("companies.network.concentration")
    customers = reader.rounded("companies.network.customers", .companies)
    pull = reader.ratio("companies.pull")
    publicity = reader.ratio("companies.publicity")
  }

  /// Whether both make the same companies and link them alike.
  func isOfSameChain(as other: TierRules) -> Bool {
    tradersPerExporter == other.tradersPerExporter
      && processorsPerExporter == other.processorsPerExporter && refiners == other.refiners
      && importers == other.importers && concentration == other.concentration
      && customers == other.customers
  }

  /// How many companies of a tier stand beside so many exporters of a state: none beside none, else at least one.
  func companies(per ratio: Double, exporters: Int) -> Int {
    guard ratio > 0, exporters > 0 else { return 0 }
    return max(1, Int(ratio * Double(exporters) + 0.5))
  }

  /// How many companies of a tier there are, beside so many exporters by state.
  func count(of tier: CompanyTier, exporters: [Int]) -> Int {
    switch tier {
    case .exporter: exporters.reduce(0, +)
    case .trader: exporters.reduce(0) { $0 + companies(per: tradersPerExporter, exporters: $1) }
    case .processor:
      exporters.reduce(0) { $0 + companies(per: processorsPerExporter, exporters: $1) }
    case .refiner: refiners
    case .importer: importers
    }
  }
}

/// Draws one of so many partners, the first ones being the larger by Zipf's law.
///
/// With exponent 0 all are alike, and the draw is the same bits as if there were no weights.
struct PartnerDraw {
  private let count: Int
  /// Sums of weights up to and with each; empty where all are alike.
  private let sums: [Double]

  init(among count: Int, exponent: Double) {
    self.count = count
    var sums: [Double] = []
    if exponent != 0 {
      var sum = 0.0
      for k in 0..<count {
        sum += Portable.pow(Double(k + 1), -exponent)
        sums.append(sum)
      }
    }
    self.sums = sums
  }

  /// - Precondition: there is at least one.
  func index(_ uniform: Double) -> Int {
    guard let whole = sums.last else { return Int(uniform * Double(count)) }
    let aim = uniform * whole
    return min(count - 1, sums.partitioningIndex { $0 > aim })
  }
}

extension [Double] {
  /// The first place at which a condition holds that holds from there on.
  fileprivate func partitioningIndex(_ holds: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
