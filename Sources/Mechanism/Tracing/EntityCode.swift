import EventSimulation
import RandomVariates

extension MechanismModel {
  /// Keeps the history of the subject of this code, if there is one.
  mutating func trace(_ code: String, _ input: MechanismInput) {
    guard let i = Simulation.subject(code, in: self, input) else { return }
    let subject = subjects[i]
    let state = input.states[Int(subject.state)]
    tracer.subject = i
    tracer.zone = Int(subject.zone)
    var zone: String?
    if subject.zone >= 0 {
      let firstZone = input.states[..<Int(subject.state)].reduce(0) { $0 + $1.zones.count }
      zone = state.zones[Int(subject.zone) - firstZone].name
    }
    tracer.add(.starts(state: state.code, zone: zone, subject.grade, subject.status), at: 0)
  }
}

extension Simulation {
  /// The code of a subject: state, kind and number, for example `CD-gold-000123` or `RW-exporter-004`.
  ///
  /// A registered site is `RW-registered-000017`, by the number in its register; a member state is
  /// `BI-state`. Numbers of generated sites count from 0 within state and mineral.
  static func code(of i: Int, in model: borrowing MechanismModel, _ input: MechanismInput) -> String
  {
    let subject = model.subjects[i]
    let state = input.states[Int(subject.state)]
    let ordinal = subject.entity & EntityNumber.largestOrdinal
    switch subject.kind {
    case .memberState: return "\(state.code)-state"
    case .exporter: return "\(state.code)-exporter-\(padded(ordinal, 3))"
    case .mineSite:
      return state.registered.isEmpty
        ? "\(state.code)-\(subject.mineral.rawValue)-\(padded(ordinal % EntityNumber.sitesPerMineral, 6))"
        : "\(state.code)-registered-\(padded(ordinal, 6))"
    }
  }

  fileprivate static func subject(
    _ code: String, in model: borrowing MechanismModel, _ input: MechanismInput
  ) -> Int? {
    model.subjects.indices.first { Simulation.code(of: $0, in: model, input) == code }
  }

  private static func padded(_ number: UInt32, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
