import EventSimulation
import Parameters
import RandomVariates
import Statistics
import Testing

@testable import Mechanism

@Suite("Whole runs of the region")
struct InvariantTests {
  static let designs = [
    "no_regional_mechanism", "rcm_first_edition", "rcm_practice_2020_on", "rcm_second_edition",
    "central_audit_fund", "eiti_2021_secretariat_scored",
  ]

  static func run(_ design: String, warmUp: Double = 0) throws -> WholeRun {
    WholeRun(
      try Laboratory.region(design), settings: Laboratory.settings(years: 4, warmUp: warmUp))
  }

  @Test(
    "obey Little's law on every queue, to the second", arguments: designs, [0.0, 1.3])
  func little(design: String, warmUp: Double) throws {
    let run = try Self.run(design, warmUp: warmUp)
    let window = run.model.window
    // Each visit waits from its asking to its beginning or the end: summed over visits, the sum of the
    // beginnings less the sum of the askings, each held within the window, whoever waited for which.
    var waits = Array(repeating: Int64(0), count: run.model.bodies.count)
    var waiting = Array(repeating: 0, count: run.model.bodies.count)
    var visits = 0
    for event in run.model.tracer.log {
      let time = min(max(event.time, window.start), window.end)
      switch event.what {
      case .history(let code):
        let mark = MarkCode(code: code)
        guard mark.isVisitAsked else { continue }
        let body = run.model.executor[run.model.activityPlace(Int(event.subject), mark.activity)]
        waits[body] -= time
        waiting[body] += 1
      case .visitBegins(let activity):
        let body = run.model.executor[run.model.activityPlace(Int(event.subject), activity)]
        waits[body] += time
        waiting[body] -= 1
        visits += 1
      }
    }
    #expect(visits > 100)
    for body in run.model.bodies.indices {
      waits[body] += Int64(waiting[body]) * window.end
      #expect(run.model.bodyStates[body].waiting.integral(until: window.end) == waits[body])
      #expect(run.model.bodyStates[body].waiting.level == Int64(waiting[body]))
    }
  }

  @Test("keep their shares and their costs whole", arguments: designs, [0.0, 1.3])
  func sums(design: String, warmUp: Double) throws {
    let run = try Self.run(design, warmUp: warmUp)
    for prefix in ["", "exporters_", "member_states_"] {
      let parts =
        run.value("\(prefix)share_of_time_conforming")
        + run.value("\(prefix)share_of_time_in_lesser_breach")
        + run.value("\(prefix)share_of_time_in_serious_breach")
      #expect(abs(parts - 1) < 1e-12)
    }
    for kind in ["mine_site", "exporter", "member_state"] {
      let parts = Status.allCases.reduce(0.0) {
        $0 + run.value("status_share.\(kind).\($1.rawValue)")
      }
      #expect(abs(parts - 1) < 1e-12)
    }
    let cost = run.value("cost")
    let byBody = BodyName.allCases.reduce(0.0) { $0 + run.value("cost_by_body.\($1.rawValue)") }
    let byPayer = Payer.allCases.reduce(0.0) { $0 + run.value("cost_by_payer.\($1.rawValue)") }
    let byCategory = CostCategory.allCases.reduce(0.0) {
      $0 + run.value("cost_by_category.\($1.rawValue)")
    }
    #expect(cost > 0)
    #expect(abs(byBody - cost) <= 1e-9 * cost)
    #expect(abs(byPayer - cost) <= 1e-9 * cost)
    #expect(abs(byCategory - cost) <= 1e-9 * cost)
    #expect(run.value("funding_gap") >= -1e-9 * run.value("funding_pledged"))
    // What breaks is named for coverage too, but told in months.
    let shares = run.sheet.keys.filter { name in
      !name.hasPrefix("months_") && (name.contains("coverage") || name.contains("share"))
    }
    for name in shares {
      let value = run.value(name)
      #expect(value.isNaN || (value >= 0 && value <= 1 + 1e-12), "\(name) \(value)")
    }
    for body in BodyName.allCases {
      let value = run.value("utilisation.\(body.rawValue)")
      #expect(value.isNaN || (value >= 0 && value <= 1 + 1e-12))
    }
  }

  @Test("detect no more than there is and visit no more than is due", arguments: designs)
  func counts(design: String) throws {
    let run = try Self.run(design)
    let recorder = run.model.recorder
    let isIssuing = run.model.isIssuing
    var begun = [0, 0]
    var visited = Array(repeating: false, count: run.model.subjects.count)
    for (place, history) in run.histories().enumerated() {
      let subject = run.model.subjects[place]
      for event in history {
        guard case .history(let code) = event.what else { continue }
        let mark = MarkCode(code: code)
        if mark.isSeriousOnset, subject.kind == .mineSite {
          begun[isIssuing[Int(subject.state)] ? 1 : 0] += 1
        }
        if mark.isVisited { visited[place] = true }
      }
    }
    #expect(Array(recorder.begun) == begun)
    let atStart = try Self.atStart(design).filter { $0.kind == .mineSite && $0.grade == .serious }
    for group in 0...1 {
      let inBreach = atStart.count { (isIssuing[Int($0.state)] ? 1 : 0) == group }
      #expect(recorder.detected[group] <= begun[group] + inBreach)
      #expect(recorder.begunAndDetected[group] <= begun[group])
    }
    #expect(recorder.detected[1] == recorder.latencies.count)
    #expect(recorder.detected[1] == recorder.detectedBy.reduce(0, +))
    #expect(run.value("visits_done") <= run.value("visits_due"))
    #expect(recorder.done + recorder.dropped <= recorder.due)
    for (place, subject) in run.model.subjects.values.enumerated() where !visited[place] {
      #expect(!subject.wasEverAssessed)
      // What covers a subject never visited can only be what it began with.
      #expect(subject.coveredFrom == 0)
    }
  }

  private static func atStart(_ design: String) throws -> [Subject] {
    let settings = Laboratory.settings(years: 4)
    return Replication(try Laboratory.region(design), settings, replication: 0).model.subjects
      .values
  }

  @Test("never cover what was never visited and began unassessed")
  func uncovered() throws {
    // Nothing is visited, and all begin as unverified.
    let input = try Laboratory.region(
      "no_regional_mechanism", ["assurance.state_inspection.in_use=inactive"])
    let run = WholeRun(input, settings: Laboratory.settings(years: 3))
    for suffix in ["", "_all", "_by_value", "_by_value_all"] {
      #expect(run.value("coverage_current_sites\(suffix)") == 0)
    }
    #expect(run.value("coverage_ever_sites") == 0)
  }

  @Test("are the same twice and differ between replications and seeds", arguments: designs)
  func repeatable(design: String) throws {
    let input = try Laboratory.region(design)
    let settings = Laboratory.settings(years: 2)
    let first = Simulation.run(input, settings: settings, replication: 3)
    #expect(isSame(first, Simulation.run(input, settings: settings, replication: 3)))
    let other = Simulation.run(input, settings: settings, replication: 4)
    #expect(first.fingerprint != other.fingerprint)
    #expect(zip(first.stateFingerprints, other.stateFingerprints).allSatisfy { $0 != $1 })
    let seeded = Simulation.run(
      input, settings: Laboratory.settings(years: 2, seed: 8), replication: 3)
    #expect(first.fingerprint != seeded.fingerprint)
  }

  /// Equality in which what is not defined equals itself.
  private func isSame(_ a: ReplicationResult, _ b: ReplicationResult) -> Bool {
    a.fingerprint == b.fingerprint && a.stateFingerprints == b.stateFingerprints
      && a.events == b.events && a.values.map(\.bitPattern) == b.values.map(\.bitPattern)
  }

  @Test("leave no trace of being traced")
  func tracing() throws {
    let input = try Laboratory.region("rcm_second_edition")
    let settings = Laboratory.settings(years: 2)
    let plain = Simulation.run(input, settings: settings, replication: 0)
    var traced = Simulation.run(
      input, settings: settings, replication: 0, tracing: "RW-coltan-000003")
    #expect(traced.trace.count > 1)
    traced.trace = []
    #expect(isSame(plain, traced))
  }

  /// A register of 60 sites over three states, written out by hand rules.
  private static func rows() -> [[String]] {
    let minerals = ["gold", "coltan", "cassiterite", "wolframite"]
    let statuses = ["blue", "green", "red", "yellow", "blue"]
    let places = [
      ("CD", "north_kivu", "29.1"), ("RW", "eastern", "30.2"), ("BI", "north", "29.9"),
    ]
    return (0..<60).map { site in
      let place = places[site % 3]
      let month = 1 + site % 12
      return [
        "\(site * 7 + 1)", "ID-\(site)", "Site \(site)", place.0, place.1, minerals[site % 4],
        place.2, "-1.5", "\(10 + site)", "\(1 + site * 3)", statuses[site % 5],
        site % 2 == 0 ? "2026-\(month < 10 ? "0" : "")\(month)-15" : "",
      ]
    }
  }

  private static func result(_ rows: [[String]]) throws -> ReplicationResult {
    let lines = [SiteRegister.columns] + rows
    let text = lines.map { $0.joined(separator: ",") }.joined(separator: "\n")
    let register = try SiteRegister(csv: Array(text.utf8), file: "sites.csv")
    let input = try Laboratory.region(
      "rcm_second_edition", register: register)
    return Simulation.run(input, settings: Laboratory.settings(years: 4), replication: 0)
  }

  @Test("do not depend on the order of a register's rows, nor on names")
  func reordering() throws {
    let rows = Self.rows()
    let first = try Self.result(rows)
    #expect(isSame(first, try Self.result(rows.reversed())))
    let shuffled = (0..<60).map { rows[$0 * 37 % 60] }
    #expect(isSame(first, try Self.result(shuffled)))
    let renamed = rows.map { row in
      var row = row
      row[1] = "X\(row[1])"
      row[2] = "Another name"
      row[6] = "0"
      return row
    }
    #expect(isSame(first, try Self.result(renamed)))
    let renumbered = rows.map { row in
      var row = row
      row[0] = "\(Int(row[0], radix: 10).map { $0 + 1_000 } ?? 0)"
      return row
    }
    #expect(!isSame(first, try Self.result(renumbered)))
  }

  @Test("cover no less with more teams where money is unlimited")
  func monotone() throws {
    let replications = 4
    var means: [Double] = []
    var differences: [[Double]] = []
    var last: [Double] = []
    for teams in [1, 2, 4, 8] {
      let input = try Laboratory.region(
        "rcm_practice_2020_on",
        [
          "bodies.state_inspectorate.staffing=as_given", "bodies.state_inspectorate.teams=\(teams)",
          "bodies.state_inspectorate.funding=unlimited",
        ])
      let sample = Sample(input, replications: replications, years: 3)
      let values = sample["coverage_current_sites"]
      means.append(values.reduce(0, +) / Double(replications))
      if !last.isEmpty { differences.append(zip(values, last).map { $0 - $1 }) }
      last = values
    }
    #expect(means.last ?? 0 > means[0])
    for difference in differences {
      // One-sided: the mean is not below nothing by more than three standard errors.
      let moments = Moments(difference)
      #expect(moments.mean >= -3 * moments.standardError, "\(means)")
    }
  }
}
