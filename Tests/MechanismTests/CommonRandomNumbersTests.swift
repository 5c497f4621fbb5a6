import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

@Suite("Common random numbers")
struct CommonRandomNumbersTests {
  /// Nothing regional is active in this design: no audits, no committee, no regional fund.
  static let national = "no_regional_mechanism"

  @Test(
    "leave every other state's history as it was when one state differs",
    arguments: [
      "states.RW.own.conduct.mine_site.self_correction.serious=2 per year",
      "states.RW.own.assurance.state_inspection.interval=6 month",
      "states.RW.own.assurance.state_inspection.duration.mean=2 day",
      "states.RW.own.bodies.state_inspectorate.teams=1",
      "states.RW.own.tests.state_inspection.sensitivity.serious=0.1",
      "states.RW.own.mine_site.starts_as.blue=blue", "states.RW.mine_sites.coltan=17",
      "states.RW.exporters=3", "states.RW.programme_share=0",
    ])
  func oneState(setting: String) throws {
    let settings = Laboratory.settings(years: 3)
    let before = try Laboratory.region(Self.national)
    let after = try Laboratory.region(Self.national, [setting])
    let codes = Simulation.states(of: before)
    let a = Simulation.run(before, settings: settings, replication: 0)
    let b = Simulation.run(after, settings: settings, replication: 0)
    #expect(a.stateFingerprints.count == 12)
    for (place, code) in codes.enumerated() {
      let isSame = a.stateFingerprints[place] == b.stateFingerprints[place]
      #expect(isSame == (code != "RW"), "\(code)")
    }
    #expect(a.fingerprint != b.fingerprint)
  }

  @Test("leave every history as it was when only what is paid differs and money is no limit")
  func money() throws {
    let settings = Laboratory.settings(years: 3)
    let unlimited = BodyName.allCases.map { "bodies.\($0.rawValue).funding=unlimited" }
    let a = Simulation.run(
      try Laboratory.region("rcm_second_edition", unlimited), settings: settings, replication: 0)
    let b = Simulation.run(
      try Laboratory.region(
        "rcm_second_edition", unlimited + ["costs.state_inspection.per_job=1"]),
      settings: settings, replication: 0)
    #expect(a.fingerprint == b.fingerprint)
    #expect(a.values != b.values)
  }

  /// When each subject was first moved by something that acts for the whole region: a third-party audit,
  /// a visit of a regional body, or a decision on either.
  private func firstRegional(_ run: borrowing WholeRun) -> [Int64] {
    var first = Array(repeating: Int64.max, count: run.model.subjects.count)
    // A decision bears no name; one on a subject that a regional body has visited may be that body's.
    for event in run.model.tracer.log {
      guard case .history(let code) = event.what else { continue }
      let mark = MarkCode(code: code)
      guard mark.isVisited || mark.isVisitAsked else { continue }
      let i = Int(event.subject)
      let body = run.model.executor[run.model.activityPlace(i, mark.activity)]
      guard body >= 0, run.model.bodies[body].state < 0 else { continue }
      first[i] = min(first[i], event.time)
    }
    return first
  }

  /// Two designs side by side, subject by subject.
  private struct Pairing {
    var subjects = 0
    var sites = 0
    var whole = 0
    var wholeSites = 0
    var sameConduct = 0
    /// Those whose histories part, by kind.
    var parted = Array(repeating: 0, count: SubjectKind.count)
    /// Those that part before a regional body has moved them, and before one has moved any of their state.
    var beforeOwn = 0
    var beforeState = 0

    var text: String {
      """
      FIGURE identical histories: \(whole) of \(subjects) subjects, \(wholeSites) of \(sites) sites; \
      identical conduct: \(sameConduct) of \(subjects); parted sites \(parted[0]), exporters \(parted[1]), \
      states \(parted[2]); parted before a regional body moved the subject: \(beforeOwn), its state: \
      \(beforeState)
      """
    }
  }

  private func pair(_ settings: [String]) throws -> Pairing {
    let years = Laboratory.settings(years: 6)
    let first = WholeRun(try Laboratory.region("rcm_second_edition", settings), settings: years)
    let second = WholeRun(try Laboratory.region("central_audit_fund", settings), settings: years)
    let histories = (first.histories(), second.histories())
    let regional = (firstRegional(first), firstRegional(second))
    let own = zip(regional.0, regional.1).map { min($0, $1) }
    var ofState = Array(repeating: Int64.max, count: first.model.isIssuing.count)
    for (i, subject) in first.model.subjects.values.enumerated() {
      ofState[Int(subject.state)] = min(ofState[Int(subject.state)], own[i])
    }
    var found = Pairing()
    for (i, subject) in first.model.subjects.values.enumerated() {
      let a = histories.0[i]
      let b = histories.1[i]
      found.subjects += 1
      if subject.kind == .mineSite { found.sites += 1 }
      if conduct(a) == conduct(b) { found.sameConduct += 1 }
      if a == b {
        found.whole += 1
        if subject.kind == .mineSite { found.wholeSites += 1 }
        continue
      }
      found.parted[subject.kind.index] += 1
      var same = 0
      while same < a.count, same < b.count, a[same] == b[same] { same += 1 }
      let partsAt = min(
        same < a.count ? a[same].time : .max, same < b.count ? b[same].time : .max)
      if partsAt < own[i] { found.beforeOwn += 1 }
      if partsAt < ofState[Int(subject.state)] { found.beforeState += 1 }
    }
    if Laboratory.printsFigures { print(found.text) }
    return found
  }

  private func conduct(_ history: [LoggedEvent]) -> [LoggedEvent] {
    history.filter {
      if case .history(let code) = $0.what { code >> 16 == 1 } else { false }
    }
  }

  /// National inspectorates as wide as their work, so that sites of one state do not wait for one another.
  static let nationalWithoutLimit = [
    "bodies.state_inspectorate.staffing=unlimited", "bodies.state_inspectorate.funding=unlimited",
    "bodies.joint_mission.staffing=unlimited", "bodies.joint_mission.funding=unlimited",
  ]

  /// Nobody learns from what happens at the neighbours'.
  static let withoutBeliefs = [
    "conduct.deterrence.strength=0", "conduct.deterrence.peers=0", "conduct.deterrence.hiding=0",
  ]

  @Test("leave each history as it was until a regional body has moved its subject")
  func untilMoved() throws {
    let found = try pair(Self.nationalWithoutLimit + Self.withoutBeliefs)
    #expect(found.beforeOwn == 0)
    #expect(Double(found.whole) > 0.5 * Double(found.subjects))
    #expect(Double(found.sameConduct) > 0.7 * Double(found.subjects))
    #expect(found.parted[1] > 0, "exporters are audited otherwise")
  }

  /// Here a history may also part when an audit has moved another site of the state: its finding makes a
  /// visit due, and the others wait for the same inspectors; and the people of a zone learn from what they see.
  @Test("leave each history as it was until a regional body has moved its state, as shipped")
  func untilStateMoved() throws {
    let found = try pair([])
    #expect(found.beforeState == 0)
    // All subjects of states that issue no certificates, and few others: their inspectors are never idle.
    #expect(Double(found.whole) > 0.2 * Double(found.subjects))
    #expect(Double(found.sameConduct) > 0.3 * Double(found.subjects))
  }
}
