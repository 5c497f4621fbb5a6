import Parameters

/// How serious breaches of mine sites differ by type.
struct BreachTypeRules: Equatable, Sendable {
  /// Parameter `breach_types.in_use`.
  var isInUse: Bool
  /// Where armed groups or security forces are present.
  ///
  /// Parameter `breach_types.armed_zones.TYPE`.
  var armedZones: BreachShares
  /// Parameter `breach_types.elsewhere.TYPE`.
  var elsewhere: BreachShares
  /// Multiplies the chance that a visit reports the breach, by type.
  ///
  /// Parameter `breach_types.TYPE.seen_by.visits`.
  var seenByVisits: BreachFactors
  /// Parameter `breach_types.TYPE.seen_by.audits`.
  var seenByAudits: BreachFactors
  /// Multiplies how often the breach is complained of.
  ///
  /// Parameter `breach_types.TYPE.seen_by.complaints`.
  var seenByComplaints: BreachFactors
  /// Multiplies how long correction takes.
  ///
  /// Parameter `breach_types.TYPE.remedy`.
  var remedy: BreachFactors
  /// By type, 1 where it may be mitigated first and 0 where not.
  ///
  /// Parameter `breach_clock.TYPE`.
  var mitigable: BreachFactors

  init(reading reader: inout ParameterReader) {
    isInUse = reader.choice("breach_types.in_use", as: InUse.self) == .active
    armedZones = BreachShares("breach_types.armed_zones", reading: &reader)
    elsewhere = BreachShares("breach_types.elsewhere", reading: &reader)
    seenByVisits = BreachFactors(.visits, reading: &reader)
    seenByAudits = BreachFactors(.audits, reading: &reader)
    seenByComplaints = BreachFactors(.complaints, reading: &reader)
    remedy = BreachFactors { reader.ratio("breach_types.\($0.rawValue).remedy") }
    mitigable = BreachFactors {
      reader.choice("breach_clock.\($0.rawValue)", as: BreachClock.self) == .mitigate ? 1 : 0
    }
  }
}

/// One number for each type; without an array, so that it can be looked up between two events.
struct BreachFactors: Equatable, Sendable, BitwiseCopyable {
  var armedGroup: Double
  var securityForces: Double
  var worstAbuses: Double
  var fraudOrOrigin: Double
  var taxesAndPayments: Double

  init(_ value: (BreachType) -> Double) {
    armedGroup = value(.armedGroup)
    securityForces = value(.securityForces)
    worstAbuses = value(.worstAbuses)
    fraudOrOrigin = value(.fraudOrOrigin)
    taxesAndPayments = value(.taxesAndPayments)
  }

  init(_ channel: BreachChannel, reading reader: inout ParameterReader) {
    self.init { reader.ratio("breach_types.\($0.rawValue).seen_by.\(channel.rawValue)") }
  }

  @inline(__always)
  subscript(type: Int) -> Double {
    switch type {
    case 0: armedGroup
    case 1: securityForces
    case 2: worstAbuses
    case 3: fraudOrOrigin
    default: taxesAndPayments
    }
  }
}

/// What share of serious breaches is of each type.
struct BreachShares: Equatable, Sendable, BitwiseCopyable {
  var shares: BreachFactors

  init(_ path: String, reading reader: inout ParameterReader) {
    let values = reader.shares(path, BreachType.allCases.map(\.rawValue))
    shares = BreachFactors { values[$0.index] }
  }

  /// The type that a uniform number falls on.
  @inline(__always)
  func type(uniform u: Double) -> Int {
    var sum = 0.0
    for type in 0..<BreachType.count - 1 {
      sum += shares[type]
      if u < sum { return type }
    }
    return BreachType.count - 1
  }
}
