import EventSimulation
import Statistics

/// Holds the record of a finished replication against the laws that every replication obeys.
///
/// Off the event path: it reads what was counted anyway. That no certificate comes from a site that may not certify
/// cannot be checked while certificates are not simulated.
struct InvariantCheck {
  private(set) var breaches: [InvariantBreach] = []

  /// Whether every replication is checked, asked or not.
  static var isAlways: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }

  /// - Parameter states: the codes of the states, in order.
  /// - Complexity: O(n) for n subjects and open visits.
  init(_ model: borrowing MechanismModel, states: [String]) {
    queues(model, states)
    detections(model)
    shares(model)
    costs(model)
    deadlines(model, states)
  }

  private mutating func note(
    _ invariant: Invariant, _ place: String, found: String, expected: String
  ) {
    breaches.append(
      InvariantBreach(invariant: invariant, place: place, found: found, expected: expected))
  }

  /// The integral of a queue's length against the waits of its visits, those that still wait included.
  private mutating func queues(_ model: borrowing MechanismModel, _ states: [String]) {
    let end = model.window.end
    var waited = model.bodyStates.map(\.waited)
    var waiting = Array(repeating: Int64(0), count: waited.count)
    for job in model.jobs.occupied where model.jobs[job].stage == .waiting {
      let body = Int(model.jobs[job].body)
      waited[body] += model.window.overlap(model.jobs[job].queued, end)
      waiting[body] += 1
    }
    for (place, body) in model.bodies.enumerated() {
      let name = body.state < 0 ? body.name.rawValue : "\(body.name.rawValue) \(states[body.state])"
      let integral = model.bodyStates[place].waiting.integral(until: end)
      if integral != waited[place] {
        note(.littlesLaw, name, found: "\(integral) s", expected: "\(waited[place]) s")
      }
      let level = model.bodyStates[place].waiting.level
      if level != waiting[place] {
        note(.littlesLaw, name, found: "\(level) visits", expected: "\(waiting[place]) visits")
      }
    }
  }

  private mutating func detections(_ model: borrowing MechanismModel) {
    let recorder = model.recorder
    let strata = recorder.strata
    if strata.everDetected > strata.everBegun {
      note(.detections, "", found: "\(strata.everDetected)", expected: "\(strata.everBegun)")
    }
    // Over both groups of states: a state may begin or cease to issue between onset and detection.
    let both = recorder.begunAndDetected.reduce(0, +)
    let begun = recorder.begun.reduce(0, +)
    if both > begun {
      note(.detections, SubjectKind.mineSite.rawValue, found: "\(both)", expected: "\(begun)")
    }
  }

  private mutating func shares(_ model: borrowing MechanismModel) {
    let perKind = ConductCell.count / SubjectKind.count
    for kind in SubjectKind.allCases {
      let first = kind.index * perKind
      var spent = model.recorder.time[first..<first + perKind].reduce(0, +)
      if kind == .mineSite { spent += model.siteLifeRecord.idleTime }
      var subjects = 0
      for i in model.subjects.indices where model.subjects[i].kind == kind { subjects += 1 }
      let whole = Int64(subjects) * model.window.seconds
      if spent != whole {
        note(.shares, kind.rawValue, found: "\(spent) s", expected: "\(whole) s")
      }
    }
  }

  private mutating func costs(_ model: borrowing MechanismModel) {
    let byCategory = model.recorder.costByCategory.reduce(0, +)
    for (name, parts) in [
      ("cost_by_body", model.recorder.costByBody), ("cost_by_payer", model.recorder.costByPayer),
    ] {
      let sum = parts.reduce(0, +)
      if !(abs(sum - byCategory) <= 1e-9 * abs(byCategory)) {
        note(.costs, name, found: "\(sum) USD", expected: "\(byCategory) USD")
      }
    }
  }

  /// Red that does not lapse has a shortest stay, not an end; what has no end is left out too.
  private mutating func deadlines(_ model: borrowing MechanismModel, _ states: [String]) {
    for i in model.subjects.indices {
      let subject = model.subjects[i]
      guard model.policies[model.policyPlace(i)].rule(subject.status).lapsesTo != nil,
        subject.statusEnds <= model.window.end
      else { continue }
      let state = states[Int(subject.state)]
      note(
        .deadlines, "\(subject.kind.rawValue) \(state) \(subject.status.rawValue)",
        found: "\(subject.statusEnds) s", expected: "\(model.window.end) s")
    }
  }
}
