import EventSimulation
import RandomVariates
import Statistics
import Testing

@testable import Mechanism

/// A replication whose design changes on the way, with the histories of all its subjects.
private struct ChangingRun: ~Copyable {
  var replication: Replication
  let settings: RunSettings

  init(_ past: MechanismInput, _ settings: RunSettings, until moment: SimulationTime) {
    self.settings = settings
    replication = Replication(past, settings, replication: 0)
    replication.model.tracer.keepsAll = true
    replication.start()
    replication.happen(before: moment)
  }

  mutating func finish() -> ReplicationResult {
    replication.happen(until: settings.horizon)
    return replication.result()
  }
}

@Suite("A design that comes into force")
struct AdoptionTests {
  static let past = "rcm_practice_2020_on"
  static let moments = [0.01, 1.0, 2.703]

  private static func same(_ a: ReplicationResult, _ b: ReplicationResult) -> Bool {
    a.fingerprint == b.fingerprint && a.stateFingerprints == b.stateFingerprints
      && a.events == b.events && a.ties == b.ties
      && a.values.map(\.bitPattern) == b.values.map(\.bitPattern)
  }

  @Test(
    "changes nothing over itself, whatever the moment", arguments: InvariantTests.designs, moments)
  func neutral(design: String, years: Double) throws {
    let input = try Laboratory.region(design)
    let settings = Laboratory.settings(years: 3, warmUp: 1)
    let plain = Simulation.run(input, settings: settings, replication: 1)
    let past = PastDesign(input, until: SimulationTime(years: years))
    let adopted = Simulation.run(input, after: past, settings: settings, replication: 1)
    #expect(Self.same(plain, adopted))
  }

  @Test("gives each branch of a fork what it gives a whole run", arguments: moments)
  func fork(years: Double) throws {
    let settings = Laboratory.settings(years: 3.5, warmUp: 1.7)
    let past = PastDesign(try Laboratory.region(Self.past), until: SimulationTime(years: years))
    let inputs = try InvariantTests.designs.map { try Laboratory.region($0) }
    let forked = Simulation.fork(after: past, into: inputs, settings: settings, replication: 2)
    for (place, input) in inputs.enumerated() {
      let whole = Simulation.run(input, after: past, settings: settings, replication: 2)
      #expect(Self.same(whole, forked[place]), "\(InvariantTests.designs[place])")
      #expect(!whole.values.isEmpty)
    }
    #expect(Set(forked.map(\.fingerprint)).count >= 5, "the designs differ after that moment")
  }

  @Test(
    "scores states from its day on, or no longer, and a fork gives what a whole run gives",
    arguments: [
      ("eiti_2021_secretariat_scored", "eiti_2021_secretariat_scored"),
      ("eiti_2021_secretariat_scored", "eiti_2011_rules"),
      ("eiti_2021_secretariat_scored", "rcm_practice_2020_on"),
      ("rcm_practice_2020_on", "eiti_2016_central_validator"),
    ])
  func scored(designs: (String, String)) throws {
    var settings = Laboratory.settings(years: 8)
    settings.checksInvariants = true
    let first = try Laboratory.region(designs.0)
    let second = try Laboratory.region(designs.1)
    let past = PastDesign(first, until: SimulationTime(years: 4.3))
    let whole = Simulation.run(second, after: past, settings: settings, replication: 3)
    let forked = Simulation.fork(
      after: past, into: [second], settings: settings, replication: 3)
    #expect(Self.same(whole, forked[0]))
    #expect(whole.breaches.isEmpty)
    if designs.0 == designs.1 {
      let plain = Simulation.run(first, settings: settings, replication: 3)
      #expect(Self.same(plain, whole))
    }
    // All states are somewhere on the ladder for as long as they are scored, and nowhere else.
    let definitions = Simulation.responses(of: second).map(\.name)
    let standings = zip(definitions, whole.values).filter { $0.0.hasPrefix("state_standing.") }
    #expect(abs(standings.reduce(0) { $0 + $1.1 } - 1) < 1e-9)
  }

  /// Worlds on the move: what is set, and a response that shows that something has moved.
  static let movingWorlds: [(settings: [String], moved: String)] = [
    (
      [
        "membership.in_use=active", "membership.decides.rate=1 per year",
        "membership.leaves.rate=0.5 per year", "membership.lead.mean=3 month",
        "membership.away.mean=6 month",
      ], "states_starting"
    ),
    (
      [
        "site_life.in_use=active", "site_life.closing=2 per year", "site_life.opening=2 per year",
        "site_life.discovery=1 per year",
      ], "sites_discovered"
    ),
    (
      [
        "security.shocks.first.in_use=active", "security.shocks.first.after=1 year",
        "states.CD.zones.north_kivu.shock=first", "states.CD.zones.ituri.shock=first",
      ], "serious_breaches_begun_of_type.armed_group"
    ),
    (["forum.meetings_per_year=2"], "forum_meetings"),
  ]

  @Test("finds the world where it is, if it has moved", arguments: movingWorlds, [0.5, 2.9])
  func restless(world: (settings: [String], moved: String), years: Double) throws {
    var settings = Laboratory.settings(years: 5)
    settings.checksInvariants = true
    let first = try Laboratory.region(Self.past, world.settings)
    let second = try Laboratory.region("rcm_second_edition", world.settings)
    let past = PastDesign(first, until: SimulationTime(years: years))
    let plain = Simulation.run(first, settings: settings, replication: 1)
    #expect(
      Self.same(plain, Simulation.run(first, after: past, settings: settings, replication: 1)))
    #expect(plain.breaches.isEmpty)
    let forked = Simulation.fork(
      after: past, into: [first, second], settings: settings, replication: 1)
    #expect(Self.same(plain, forked[0]))
    let whole = Simulation.run(second, after: past, settings: settings, replication: 1)
    #expect(Self.same(whole, forked[1]))
    let names = Simulation.responses(of: first).map(\.name)
    let place = try #require(names.firstIndex(of: world.moved))
    #expect(plain.values[place] > 0)
  }

  @Test("leaves a copied replication as it was, whatever becomes of the copy")
  func independentCopy() throws {
    let settings = Laboratory.settings(years: 3)
    let input = try Laboratory.region(Self.past)
    let plain = Simulation.run(input, settings: settings, replication: 0)
    var original = Replication(input, settings, replication: 0)
    original.start()
    original.happen(before: SimulationTime(years: 1.2))
    var branch = original.copy()
    branch.adopt(try Laboratory.region("no_regional_mechanism"))
    branch.happen(until: settings.horizon)
    original.happen(until: settings.horizon)
    #expect(Self.same(original.result(), plain))
    #expect(branch.result().fingerprint != plain.fingerprint)
  }

  @Test(
    "leaves the history of every other state as it was where one state's rules change",
    arguments: [
      "states.RW.own.conduct.mine_site.self_correction.serious=2 per year",
      "states.RW.own.assurance.state_inspection.interval=5 month",
      "states.RW.own.assurance.state_inspection.in_use=inactive",
      "states.RW.own.bodies.state_inspectorate.teams=40",
      "states.RW.own.mine_site.starts_as.blue=yellow",
    ])
  func oneState(setting: String) throws {
    // Nothing regional is active, so states do not meet.
    let design = "no_regional_mechanism"
    let statuses = [
      "mine_site.starts_as.blue=blue", "mine_site.starts_as.green=green",
      "mine_site.starts_as.yellow=yellow", "mine_site.starts_as.red=red",
    ]
    let settings = Laboratory.settings(years: 4)
    let input = try Laboratory.region(design, statuses)
    let plain = Simulation.run(input, settings: settings, replication: 0)
    let next = try Laboratory.region(design, statuses + [setting])
    let changed = Simulation.run(
      next, after: PastDesign(input, until: SimulationTime(years: 1.5)), settings: settings,
      replication: 0)
    for (place, code) in Simulation.states(of: input).enumerated() where code != "RW" {
      #expect(plain.stateFingerprints[place] == changed.stateFingerprints[place], "\(code)")
    }
    let place = try #require(Simulation.states(of: input).firstIndex(of: "RW"))
    if !setting.contains("teams") {
      #expect(plain.stateFingerprints[place] != changed.stateFingerprints[place])
    }
  }

  @Test(
    "keeps Little's law, whole costs and bits of visits across the change",
    arguments: [past, "central_audit_fund", "no_regional_mechanism"], InvariantTests.designs)
  func invariants(from: String, to: String) throws {
    let settings = Laboratory.settings(years: 3.3, warmUp: 1.3)
    var run = ChangingRun(
      try Laboratory.region(from), settings, until: SimulationTime(years: 2.2))
    let before = run.replication.model.jobs.occupied.filter { run.isWaiting($0) }.count
    let droppedBefore = run.replication.model.recorder.dropped
    run.replication.adopt(try Laboratory.region(to))
    let after = run.replication.model.jobs.occupied.filter { run.isWaiting($0) }.count
    #expect(
      before - after
        <= run.replication.model.recorder.dropped - droppedBefore + run.begunAtOnce)
    run.expectConsistent()
    let result = run.finish()
    run.expectConsistent()
    run.expectLittle()

    let names = Simulation.responses(of: try Laboratory.region(to)).map(\.name)
    func value(_ name: String) -> Double {
      names.firstIndex(of: name).map { result.values[$0] } ?? .nan
    }
    func sum(_ prefix: String) -> Double {
      zip(names, result.values).reduce(0) { $1.0.hasPrefix(prefix) ? $0 + $1.1 : $0 }
    }
    let cost = value("cost")
    #expect(cost > 0)
    for prefix in ["cost_by_body.", "cost_by_payer.", "cost_by_category."] {
      #expect(abs(sum(prefix) - cost) <= 1e-9 * cost, "\(prefix)")
    }
    for kind in SubjectKind.allCases {
      #expect(abs(sum("status_share.\(kind.rawValue).") - 1) < 1e-12)
    }
    for (name, value) in zip(names, result.values)
    where name.contains("coverage") || name.contains("share") || name.contains("utilisation") {
      #expect(value.isNaN || (value >= 0 && value <= 1 + 1e-12), "\(name) \(value)")
    }
  }

  @Test("begins at its first second: what was to happen then happens under it")
  func firstSecond() throws {
    // One site, inspected every year by a perfect test at no time; the design in force from the second year on
    // does not inspect.
    let inspected = [
      "assurance.state_inspection.in_use=active", "assurance.state_inspection.routine=periodic",
      "assurance.state_inspection.interval=1 year",
      "assurance.state_inspection.first_due=after_interval",
    ]
    let settings = Laboratory.settings(years: 3.5)
    let first = try Laboratory.neutral(inspected)
    let names = Simulation.responses(of: first).map(\.name)
    let done = try #require(names.firstIndex(of: "visits_done"))
    func visits(_ moment: SimulationTime) throws -> Double {
      3.5
        * Simulation.run(
          try Laboratory.neutral([]), after: PastDesign(first, until: moment), settings: settings,
          replication: 0
        ).values[done]
    }
    #expect(try abs(visits(SimulationTime(years: 2)) - 1) < 1e-9)
    #expect(try abs(visits(SimulationTime(years: 2).advanced(by: 1)) - 2) < 1e-9)
    // The other way round: a routine that begins anew counts from the change.
    let begun = Simulation.run(
      first, after: PastDesign(try Laboratory.neutral([]), until: SimulationTime(years: 1.25)),
      settings: settings, replication: 0)
    #expect(abs(3.5 * begun.values[done] - 2) < 1e-9)
  }
}

extension ChangingRun {
  func isWaiting(_ job: Int32) -> Bool { replication.model.jobs[job].stage == .waiting }

  /// Visits that began at the moment of the change.
  var begunAtOnce: Int {
    let now = replication.executive.now.ticks
    return replication.model.tracer.log.count { event in
      guard event.time == now, case .visitBegins = event.what else { return false }
      return true
    }
  }

  /// Levels, bits and visits tell the same.
  func expectConsistent(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    var waiting = Array(repeating: Int64(0), count: replication.model.bodies.count)
    var busy = waiting
    for place in replication.model.jobs.occupied {
      let job = replication.model.jobs[place]
      switch job.stage {
      case .waiting: waiting[Int(job.body)] += 1
      case .underWay: busy[Int(job.body)] += 1
      case .dropped: continue
      }
      if replication.model.activities[
        replication.model.activityPlace(Int(job.subject), Int(job.activity))
      ].overlap == .merge {
        #expect(
          replication.model.subjects[Int(job.subject)].pending & 1 << UInt16(job.activity) != 0,
          sourceLocation: sourceLocation)
      }
    }
    for body in waiting.indices {
      #expect(
        replication.model.bodyStates[body].waiting.level == waiting[body],
        sourceLocation: sourceLocation)
      #expect(
        replication.model.bodyStates[body].busy.level == busy[body], sourceLocation: sourceLocation)
    }
    var bits = 0
    for subject in replication.model.subjects.values { bits += subject.pending.nonzeroBitCount }
    #expect(Int64(bits) <= waiting.reduce(0, +) + busy.reduce(0, +), sourceLocation: sourceLocation)
  }

  /// Every visit asked for waits until it begins, is dropped when its design ends, or waits at the end.
  func expectLittle(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let window = replication.model.window
    let change = SimulationTime(years: 2.2).ticks
    var area: Int64 = 0
    var open: Int64 = 0
    for event in replication.model.tracer.log {
      let time = min(max(event.time, window.start), window.end)
      switch event.what {
      case .history(let code):
        guard MarkCode(code: code).isVisitAsked else { continue }
        area -= time
        open += 1
      case .visitBegins:
        area += time
        open -= 1
      }
    }
    var level: Int64 = 0
    var integral: Int64 = 0
    for state in replication.model.bodyStates {
      level += state.waiting.level
      integral += state.waiting.integral(until: window.end)
    }
    // What neither began nor waits any more was dropped at the change.
    area += (open - level) * change + level * window.end
    #expect(integral == area, sourceLocation: sourceLocation)
  }
}
