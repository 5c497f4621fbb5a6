import Parameters
import RandomVariates

/// How the Sanctions Committee lists exporters after reports of the UN Group of Experts.
struct SanctionsRules: Equatable, Sendable {
  /// Chance that a serious finding about armed groups or security forces leads to listing; 0 where none does.
  ///
  /// Parameter `sanctions.listed_share`.
  var listedShare: Double
  /// Seconds from the finding until the listing; parameter `sanctions.delay`, the mean of an exponential time.
  var delay: Distribution
  /// Seconds until delisting; parameter `sanctions.lasts`, the mean of an exponential time.
  var stay: Distribution

  init(reading reader: inout ParameterReader) {
    listedShare = reader.share("sanctions.listed_share")
    delay = .spread(.exponential, mean: Double(reader.period("sanctions.delay").seconds), cv: 1)
    stay = .spread(.exponential, mean: Double(reader.period("sanctions.lasts").seconds), cv: 1)
  }

  var isInUse: Bool { listedShare > 0 }

  /// Whether a breach of this type is one for which the Committee lists.
  static func concerns(_ type: UInt8) -> Bool {
    Int(type) == BreachType.armedGroup.index || Int(type) == BreachType.securityForces.index
  }
}

/// An exporter as the Sanctions Committee sees it.
struct Listing: BitwiseCopyable {
  /// When it was listed, or −1 while it is not.
  var since: Int64 = -1
  /// Counts listings; keys the draws of each.
  var count: UInt32 = 0
  var isUnderWay = false

  var isListed: Bool { since >= 0 }
}

/// Listings over the window.
struct SanctionsRecord {
  private(set) var listings = 0
  /// Sum over exporters.
  private(set) var seconds: Int64 = 0

  mutating func listed(at now: Int64, _ window: Window) {
    if window.contains(now) { listings += 1 }
  }

  mutating func wasListed(seconds: Int64) { self.seconds += seconds }
}
