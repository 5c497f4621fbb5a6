import RandomVariates

/// Where the output of sites of one mineral in one state goes, in a stretch of time in which nothing about trade changes.
struct FlowShares: Equatable, Sendable, BitwiseCopyable {
  /// Of what is produced where it may be certified: the share that leaves undeclared.
  var undeclaredIfCertifiable = 0.0
  /// Of what is produced where it may not be certified: the share that leaves undeclared.
  var undeclaredIfBarred = 0.0
  /// Of what is declared where it may be certified: the share exported under a certificate.
  var certified = 0.0
  /// Of what is declared where it may not be certified: the share that is mixed into certified flow.
  var mixed = 0.0

  /// Divides a quantity, in whole units, so that the parts sum to it exactly.
  ///
  /// - Parameter keepsProducing: the share still produced where it may not be traded either.
  func split(_ quantity: Int128, _ outlet: Outlet, keepsProducing: Double) -> FlowParts {
    var parts = FlowParts()
    var rest = quantity
    if outlet == .notTradable {
      parts.stopped = quantity - Self.part(keepsProducing, of: quantity)
      rest -= parts.stopped
    }
    let isCertifiable = outlet == .certifiable
    parts.undeclared = Self.part(
      isCertifiable ? undeclaredIfCertifiable : undeclaredIfBarred, of: rest)
    rest -= parts.undeclared
    if isCertifiable {
      parts.certified = Self.part(certified, of: rest)
      rest -= parts.certified
    } else {
      parts.mixed = Self.part(mixed, of: rest)
      rest -= parts.mixed
    }
    parts.uncertified = rest
    return parts
  }

  @inline(__always)
  private static func part(_ share: Double, of whole: Int128) -> Int128 {
    if share <= 0 { return 0 }
    if share >= 1 { return whole }
    return min(whole, Int128(wholePartOf: Double(quantity: whole) * share))
  }

  /// A share moved by a difference in what pays, on the scale of its log-odds; nothing and all stay what they are.
  @inline(__always)
  static func moved(_ share: Double, by logOdds: Double) -> Double {
    if share <= 0 || share >= 1 || logOdds == 0 { return share }
    return 1 / (1 + (1 - share) / share * Portable.exp(-logOdds))
  }
}

/// What may be done with a site's output.
enum Outlet: UInt8, BitwiseCopyable {
  case certifiable, tradable, notTradable

  @inline(__always)
  var index: Int { Int(rawValue) }

  /// What it comes to while certified exports of the state are stopped, or not.
  @inline(__always)
  func whileStopped(_ isStopped: Bool) -> Outlet {
    self == .certifiable && isStopped ? .tradable : self
  }
}

/// A quantity, divided; in whole USD of base prices a year, times seconds.
struct FlowParts: Equatable, BitwiseCopyable {
  /// Not produced at all.
  var stopped: Int128 = 0
  var undeclared: Int128 = 0
  /// From sites that may certify.
  var certified: Int128 = 0
  /// Certified although it comes from where nothing may be certified.
  var mixed: Int128 = 0
  var uncertified: Int128 = 0

  var produced: Int128 { undeclared + certified + mixed + uncertified }
}

/// Sites of one state and mineral that are alike for trade: together a constant rate until one of them changes.
struct FlowCell: BitwiseCopyable {
  /// Whole USD a year at base prices.
  private(set) var rate: Int64 = 0
  /// Sum over sites of value times the moment from which the status counts.
  private var moment: Int128 = 0
  private var countedTo: Int64 = 0
  /// Value times seconds since it was last taken, inside the window.
  private(set) var quantity: Int128 = 0
  /// Twice the integral of value times age of status.
  private(set) var twiceAge: Int128 = 0

  /// Integrates up to now.
  @inline(__always)
  mutating func advance(to now: Int64, _ window: Window) {
    guard rate > 0 else {
      countedTo = now
      return
    }
    let (a, b) = (max(countedTo, window.start), min(now, window.end))
    if b > a {
      let seconds = Int128(b - a)
      quantity += Int128(rate) * seconds
      twiceAge += Int128(rate) * seconds * Int128(b + a) - 2 * moment * seconds
    }
    countedTo = now
  }

  /// A site joins, or leaves with `sign` −1; call `advance` first.
  @inline(__always)
  mutating func join(value: Int64, statusSince: Int64, sign: Int64) {
    rate += sign * value
    moment += Int128(sign * value) * Int128(statusSince)
  }

  /// Forgets what has been taken.
  @inline(__always)
  mutating func clear() {
    quantity = 0
    twiceAge = 0
  }
}

/// Where a site is counted, and since when its status counts there.
struct TradedSite: BitwiseCopyable {
  /// Place of the cell, or −1 for what is no mine site.
  var cell: Int32 = -1
  /// Whether it sells through an exporter whom the Sanctions Committee lists.
  var isListed = false
  var statusSince: Int64 = 0
}
