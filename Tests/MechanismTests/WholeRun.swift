import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

/// A replication run by hand, with its model and the histories of all its subjects at the end.
struct WholeRun: ~Copyable {
  let model: MechanismModel
  let sheet: [String: Double]

  init(_ input: MechanismInput, settings: RunSettings, replication: UInt64 = 0) {
    let calendar = SimulationCalendar(start: settings.start)
    let key = RandomKey(masterSeed: settings.seed, replication: replication)
    let population = Population(input, key: key, calendar: calendar)
    var model = MechanismModel(
      input, population, key: key, calendar: calendar,
      window: Window(start: settings.warmUp.ticks, end: settings.horizon.ticks))
    model.tracer.keepsAll = true
    var executive = Executive<MechanismEvent>(capacity: model.subjects.count)
    model.start(statusAge: population.statusAge, &executive)
    executive.run(&model, until: settings.horizon)
    model.finish()
    let sheet = ResponseSheet(model, at: settings.horizon.ticks)
    var byName: [String: Double] = [:]
    for (definition, value) in zip(sheet.definitions, sheet.values) {
      byName[definition.name] = value
    }
    self.sheet = byName
    self.model = model
  }

  func value(_ name: String) -> Double { sheet[name] ?? .nan }

  /// The marks of each subject's history, with their times.
  func histories() -> [[LoggedEvent]] {
    var found = Array(repeating: [LoggedEvent](), count: model.subjects.count)
    for event in model.tracer.log {
      if case .history = event.what { found[Int(event.subject)].append(event) }
    }
    return found
  }
}

/// What a mark of a history says, read from its code: kind, then activity or grade.
struct MarkCode {
  let code: UInt64
  var isVisitAsked: Bool { code >> 16 == 2 }
  var isVisited: Bool { code >> 16 == 3 }
  var isDecided: Bool { code >> 16 == 4 }
  var isSeriousOnset: Bool { code >> 16 == 1 && code >> 8 & 0xff == 2 }
  /// Of a visit asked for or made.
  var activity: Int { isVisitAsked ? Int(code & 0xff) : Int(code >> 8 & 0xff) }
}
