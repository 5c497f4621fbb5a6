import EventSimulation

/// Who bears what in the window, by state: parts of the mechanism's cost, and what is borne beside it.
struct BurdenRecord {
  /// USD by state, and last by nobody in particular: what the state where the work is done pays.
  private(set) var hosts: ContiguousArray<Double>
  /// USD by state, and last by all together: contributions of member states.
  private(set) var members: ContiguousArray<Double>
  /// USD by state, and last by nobody in particular: what exporters there pay.
  private(set) var exporters: ContiguousArray<Double>
  /// USD by state and kind: time of the audited, beside the cost of the mechanism.
  private(set) var ownTime: ContiguousArray<Double>
  /// By state, of mine sites that are covered: whole USD a year, times seconds.
  private(set) var coveredValueTime: ContiguousArray<Int128>

  init(states: Int) {
    hosts = ContiguousArray(repeating: 0, count: states + 1)
    // Each its own memory: arrays that share it are copied at the first count.
    members = ContiguousArray(repeating: 0, count: states + 1)
    exporters = ContiguousArray(repeating: 0, count: states + 1)
    ownTime = ContiguousArray(repeating: 0, count: states * SubjectKind.count)
    coveredValueTime = ContiguousArray(repeating: 0, count: states)
  }

  /// Notes what of a cost states and exporters pay.
  ///
  /// - Parameters:
  ///   - host: USD from the state where the work is done.
  ///   - contributions: USD from member states.
  ///   - fees: USD from exporters.
  ///   - home: the state of the body, or −1 for one of the region, for which member states pay together.
  ///   - place: the state where the work is done, or −1.
  @inline(__always)
  mutating func pays(
    host: Double, contributions: Double, fees: Double, home: Int, at place: Int
  ) {
    hosts[row(place)] += host
    members[row(home)] += contributions
    exporters[row(place)] += fees
  }

  /// Notes the time that a subject spent on a visit.
  @inline(__always)
  mutating func spendsTime(_ cost: Double, _ state: Int, _ kind: SubjectKind) {
    ownTime[state * SubjectKind.count + kind.index] += cost
  }

  @inline(__always)
  mutating func covered(_ value: Int64, in state: Int, seconds: Int64) {
    coveredValueTime[state] += Int128(value) * Int128(seconds)
  }

  @inline(__always)
  private func row(_ state: Int) -> Int { state < 0 ? hosts.count - 1 : state }
}

extension MechanismModel {
  /// The audited spend time of their own on a visit of the mechanism.
  ///
  /// - Parameter part: of a whole visit.
  @inline(__always)
  mutating func spendOwnTime(_ i: Int, part: Double, at now: Int64) {
    guard window.contains(now) else { return }
    let state = Int(subjects[i].state)
    let kind = subjects[i].kind
    recorder.burden.spendsTime(
      burden.ownTime[state * SubjectKind.count + kind.index] * part, state, kind)
  }
}
