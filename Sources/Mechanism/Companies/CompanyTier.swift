/// Where between mine and market a company stands.
///
/// Mineral passes from traders through processors, exporters and refiners to importers. The written numbers key draws and
/// are never given to another tier; an exporter, which is also a subject of audits, has 0.
enum CompanyTier: UInt8, Sendable, BitwiseCopyable {
  case exporter = 0
  /// Traders and trading centres of a state.
  case trader = 1
  /// Who sorts, washes or concentrates mineral before export.
  case processor = 2
  /// Smelters and refiners, in the region or abroad.
  case refiner = 3
  /// Who brings metal or mineral to the market where demand is.
  case importer = 4

  static let count = 5

  /// From mine to market, for tables.
  static let fromMineToMarket: [CompanyTier] = [
    .trader, .processor, .exporter, .refiner, .importer,
  ]

  @inline(__always)
  var index: Int { Int(rawValue) }

  @inline(__always)
  var number: UInt64 { UInt64(rawValue) }

  /// The word in scenario files and names of responses.
  var word: String {
    switch self {
    case .exporter: "exporter"
    case .trader: "trader"
    case .processor: "processor"
    case .refiner: "refiner"
    case .importer: "importer"
    }
  }
}

/// One value for each tier; without an array, so that it can be looked up between two events.
struct ByTier<Value: Equatable & Sendable & BitwiseCopyable>: Equatable, Sendable, BitwiseCopyable {
  var exporter: Value
  var trader: Value
  var processor: Value
  var refiner: Value
  var importer: Value

  init(_ value: (CompanyTier) -> Value) {
    exporter = value(.exporter)
    trader = value(.trader)
    processor = value(.processor)
    refiner = value(.refiner)
    importer = value(.importer)
  }

  @inline(__always)
  subscript(tier: CompanyTier) -> Value {
    switch tier {
    case .exporter: exporter
    case .trader: trader
    case .processor: processor
    case .refiner: refiner
    case .importer: importer
    }
  }
}
