import EventSimulation
import Parameters

/// The named shocks that a zone can belong to.
enum ShockName: String, CaseIterable, Sendable {
  case none, first, second

  /// Place among the shocks, or −1.
  var place: Int8 {
    switch self {
    case .none: -1
    case .first: 0
    case .second: 1
    }
  }
}

/// A shock that puts many zones at once in one security regime, on a date and for a time, whatever their own course.
struct SecurityShock: Equatable, Sendable {
  /// Parameter `security.shocks.NAME.in_use`.
  var isInUse: Bool
  /// Seconds from the start.
  ///
  /// Parameter `security.shocks.NAME.after`.
  var begins: Int64
  /// When it is over, in seconds from the start.
  ///
  /// Parameter `security.shocks.NAME.lasts`.
  var ends: Int64
  /// Parameter `security.shocks.NAME.regime`.
  var regime: Regime

  init(_ name: ShockName, reading reader: inout ParameterReader) {
    let path = "security.shocks.\(name.rawValue)"
    isInUse = reader.choice(path + ".in_use", as: InUse.self) == .active
    begins = reader.period(path + ".after").seconds
    ends = begins &+ reader.period(path + ".lasts").seconds
    regime = reader.choice(path + ".regime", as: Regime.self)
  }
}

// What a shock does: zones keep their own course underneath, and are as it says while it lasts.
extension MechanismModel {
  mutating func startShocks(_ executive: inout Executive<MechanismEvent>) {
    for place in security.shocks.indices {
      let shock = security.shocks[place]
      guard shock.isInUse, shock.ends > shock.begins else { continue }
      _ = schedule(.shockTurns(shock: UInt8(place), isOn: true), at: shock.begins, &executive)
      _ = schedule(.shockTurns(shock: UInt8(place), isOn: false), at: shock.ends, &executive)
    }
  }

  mutating func shockTurns(
    _ shock: Int, isOn: Bool, _ executive: inout Executive<MechanismEvent>
  ) {
    for zone in zones.indices where Int(zones[zone].shock) == shock {
      zones[zone].isInShock = isOn
      let regime = isOn ? security.shocks[shock].regime : zones[zone].ownRegime
      if regime != zones[zone].regime { enter(regime, zone, &executive) }
    }
  }
}
