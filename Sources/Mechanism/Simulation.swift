public import EventSimulation
public import RandomVariates

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
  /// In which order events of the same second happen.
  public var tieOrder: TieOrder
  /// Whether the laws of ``Invariant`` are checked at the end; debug builds always do.
  public var checksInvariants = false
  /// Statistics over parts of the region that the result is to give, beside the responses.
  public var measures: [PlacedMeasure] = []

  /// - Precondition: the warm-up ends before the horizon.
  public init(
    seed: UInt64, horizon: SimulationTime, warmUp: SimulationTime, start: CivilDate,
    tieOrder: TieOrder = .asScheduled
  ) {
    precondition(warmUp < horizon, "the warm-up ends before the horizon")
    self.seed = seed
    self.horizon = horizon
    self.warmUp = warmUp
    self.start = start
    self.tieOrder = tieOrder
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
  /// Of these, how many happened in the same second as the one before, and could have come first.
  public var ties: Int
  /// The history asked for, or nothing.
  public var trace: [TraceEntry]
  /// What was counted for each of the settings' measures, in order.
  public var measured: [MeasuredSample] = []
  /// The laws that the replication broke; empty also where they were not checked.
  public var breaches: [InvariantBreach] = []
}

/// A quantity that every replication reports.
public struct ResponseDefinition: Equatable, Sendable {
  /// Stable name, for files and options.
  public let name: String
  /// Unit as written in results.
  public let unit: String

  /// Makes a definition.
  public init(name: String, unit: String) {
    self.name = name
    self.unit = unit
  }
}

/// Runs the mechanism.
public enum Simulation {
  /// The states of an input, by code, in order.
  public static func states(of input: MechanismInput) -> [String] {
    input.states.map(\.code)
  }

  /// The responses that a replication of this input reports, in order.
  public static func responses(of input: MechanismInput) -> [ResponseDefinition] {
    let replication = Replication(
      input,
      RunSettings(
        seed: 0, horizon: SimulationTime(ticks: 1), warmUp: .zero,
        start: CivilDate(year: 2027, month: 1, day: 1)), replication: 0)
    return ResponseSheet(replication.model, at: 0).definitions
  }

  /// Runs one replication from the start to the horizon.
  ///
  /// The result depends on the arguments alone.
  /// - Parameters:
  ///   - input: a design in a world.
  ///   - past: the design in force before it; nil lets `input` be in force from the start.
  ///   - replication: which draws are used, together with the seed.
  ///   - tracing: the code of a subject whose history is to be kept, such as `CD-gold-000123`.
  /// - Complexity: O(e log s) for e events and s subjects.
  public static func run(
    _ input: MechanismInput, after past: PastDesign? = nil, settings: RunSettings,
    replication: ReplicationStreams, tracing: String? = nil
  ) -> ReplicationResult {
    let first = past?.input ?? input
    var replication = Replication(first, settings, replication: replication)
    if let tracing { replication.model.trace(tracing, first) }
    replication.start()
    if let past {
      replication.happen(before: past.end)
      replication.adopt(input)
    }
    replication.happen(until: settings.horizon)
    return replication.result()
  }
  /// Whether two designs are of one region, so that one can come into force in place of the other.
  public static func isSameRegion(_ a: MechanismInput, _ b: MechanismInput) -> Bool {
    a.isOfSameRegion(as: b)
  }

  /// Runs one replication once up to the end of a past design, and from there on under each of several designs.
  ///
  /// - Returns: for each of `inputs`, to the last bit what ``run(_:after:settings:replication:tracing:)`` gives.
  public static func fork(
    after past: PastDesign, into inputs: [MechanismInput], settings: RunSettings,
    replication: ReplicationStreams
  ) -> [ReplicationResult] {
    var common = Replication(past.input, settings, replication: replication)
    common.start()
    common.happen(before: past.end)
    return inputs.map { input in
      var branch = common.copy()
      branch.adopt(input)
      branch.happen(until: settings.horizon)
      return branch.result()
    }
  }
}

/// The design that is in force from the start until another takes its place.
public struct PastDesign: Sendable {
  /// The design, in the same region as those that follow.
  public let input: MechanismInput
  /// When the next design comes into force, after the start and before the horizon.
  public let end: SimulationTime

  /// Makes a past.
  public init(_ input: MechanismInput, until end: SimulationTime) {
    self.input = input
    self.end = end
  }
}
