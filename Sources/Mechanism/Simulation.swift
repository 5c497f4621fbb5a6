public import EventSimulation
import RandomVariates

/// How a replication is run: nothing here is about the world or a design.
public struct RunSettings: Equatable, Sendable {
  /// The master seed that keys every draw, together with the replication.
  public var seed: UInt64
  /// The end of the run, from its start.
  public var horizon: SimulationTime
  /// How much of the run, from its start, is not counted.
  public var warmUp: SimulationTime
  /// The date on which the run starts.
  public var start: CivilDate

  /// - Precondition: the warm-up ends before the horizon.
  public init(seed: UInt64, horizon: SimulationTime, warmUp: SimulationTime, start: CivilDate) {
    precondition(warmUp < horizon, "the warm-up ends before the horizon")
    self.seed = seed
    self.horizon = horizon
    self.warmUp = warmUp
    self.start = start
  }
}

/// What one replication of one design gave.
public struct ReplicationResult: Equatable, Sendable {
  /// In the order of `Simulation.responses(of:)`; not a number where the run had nothing to measure.
  public var values: [Double]
  /// A hash of every subject's history; equal histories have equal fingerprints.
  public var fingerprint: UInt64
  /// The same for the subjects of each state, in the order of `Simulation.states(of:)`.
  public var stateFingerprints: [UInt64]
  /// Events that happened.
  public var events: Int
  /// The history asked for, or nothing.
  public var trace: [TraceEntry]
}

/// A quantity that every replication reports.
public struct ResponseDefinition: Equatable, Sendable {
  /// Stable name, for files and options.
  public let name: String
  /// Unit as written in results.
  public let unit: String
}

/// Runs the mechanism.
public enum Simulation {
  /// The states of an input, by code, in order.
  public static func states(of input: MechanismInput) -> [String] {
    input.states.map(\.code)
  }

  /// The responses that a replication of this input reports, in order.
  public static func responses(of input: MechanismInput) -> [ResponseDefinition] {
    let model = model(
      of: input,
      RunSettings(
        seed: 0, horizon: SimulationTime(ticks: 1), warmUp: .zero,
        start: CivilDate(year: 2027, month: 1, day: 1)), replication: 0)
    return ResponseSheet(model, at: 0).definitions
  }

  /// Runs one replication from the start to the horizon.
  ///
  /// The result depends on the arguments alone.
  /// - Parameters:
  ///   - input: a design in a world.
  ///   - replication: keys the draws, together with the seed.
  ///   - tracing: the code of a subject whose history is to be kept, such as `CD-gold-000123`.
  /// - Complexity: O(e log s) for e events and s subjects.
  public static func run(
    _ input: MechanismInput, settings: RunSettings, replication: UInt64, tracing: String? = nil
  ) -> ReplicationResult {
    let calendar = SimulationCalendar(start: settings.start)
    let key = RandomKey(masterSeed: settings.seed, replication: replication)
    let population = Population(input, key: key, calendar: calendar)
    var model = MechanismModel(
      input, population, key: key, calendar: calendar,
      window: Window(start: settings.warmUp.ticks, end: settings.horizon.ticks))
    if let tracing { model.trace(tracing, input) }
    var executive = Executive<MechanismEvent>(capacity: model.subjects.count * 3)
    model.start(statusAge: population.statusAge, &executive)
    executive.run(&model, until: settings.horizon)
    model.finish()
    var result = ReplicationResult(
      values: ResponseSheet(model, at: settings.horizon.ticks).values, fingerprint: 0,
      stateFingerprints: [], events: executive.executed, trace: model.tracer.entries)
    for state in input.states.indices {
      result.stateFingerprints.append(model.fingerprint(ofState: state))
      result.fingerprint = combine(result.fingerprint, model.fingerprint(ofState: state))
    }
    return result
  }

  static func model(
    of input: MechanismInput, _ settings: RunSettings, replication: UInt64
  ) -> MechanismModel {
    let calendar = SimulationCalendar(start: settings.start)
    let key = RandomKey(masterSeed: settings.seed, replication: replication)
    return MechanismModel(
      input, Population(input, key: key, calendar: calendar), key: key, calendar: calendar,
      window: Window(start: settings.warmUp.ticks, end: settings.horizon.ticks))
  }
}

/// Mixes a hash into another, order counting.
private func combine(_ seed: UInt64, _ word: UInt64) -> UInt64 {
  StableHash.mix64(seed &* 0x9e37_79b9_7f4a_7c15 ^ word)
}

extension MechanismModel {
  /// A hash of the histories of all subjects of one state, in the order of their numbers.
  fileprivate func fingerprint(ofState state: Int) -> UInt64 {
    var hash: UInt64 = 0
    for kind in SubjectKind.allCases {
      for i in ranges[state * SubjectKind.count + kind.index] {
        hash = combine(combine(hash, UInt64(subjects[i].entity)), subjects[i].fingerprint)
      }
    }
    return hash
  }
}
