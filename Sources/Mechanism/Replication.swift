import EventSimulation
import RandomVariates

/// One replication under way: the model, its clock and what is to come.
struct Replication: ~Copyable {
  /// The design in force.
  private(set) var input: MechanismInput
  let settings: RunSettings
  let statusAge: ContiguousArray<Int64>
  var model: MechanismModel
  var executive: Executive<MechanismEvent>

  /// Makes the population; nothing has happened yet.
  init(_ input: MechanismInput, _ settings: RunSettings, replication: ReplicationStreams) {
    let calendar = SimulationCalendar(start: settings.start)
    let key = RandomKey(masterSeed: settings.seed, replication)
    let population = Population(input, key: key, calendar: calendar)
    self.input = input
    self.settings = settings
    statusAge = population.statusAge
    model = MechanismModel(
      input, population, key: key, calendar: calendar,
      window: Window(start: settings.warmUp.ticks, end: settings.horizon.ticks))
    executive = Executive(capacity: model.subjects.count * 6, tieOrder: settings.tieOrder)
  }

  /// Puts a replication together again.
  init(
    _ input: MechanismInput, _ settings: RunSettings, _ statusAge: ContiguousArray<Int64>,
    model: consuming MechanismModel, executive: consuming Executive<MechanismEvent>
  ) {
    self.input = input
    self.settings = settings
    self.statusAge = statusAge
    self.model = model
    self.executive = executive
  }

  private init(continuing past: borrowing Replication) {
    input = past.input
    settings = past.settings
    statusAge = past.statusAge
    model = MechanismModel(
      past.model.inForce(past.input), continuing: past.model, at: past.executive.now.ticks)
    executive = past.executive.copy()
  }

  /// The same replication at the same moment once more, to go on otherwise.
  ///
  /// - Complexity: O(n) for n subjects and pending events.
  func copy() -> Replication { Replication(continuing: self) }

  mutating func start() {
    model.start(statusAge: statusAge, &executive)
  }

  /// Lets the events happen until a moment, that moment included.
  ///
  /// A function of its own, so that what is done between two events can be counted.
  @inline(never)
  mutating func happen(until end: SimulationTime) {
    executive.run(&model, until: end)
  }

  /// Lets the events happen up to a moment, that moment left out.
  mutating func happen(before moment: SimulationTime) {
    executive.run(&model, before: moment)
  }

  /// Lets a design come into force now.
  mutating func adopt(_ design: MechanismInput) {
    model.adopt(
      DesignChange(from: model.inForce(input), to: model.inForce(design)), &executive)
    input = design
  }

  /// What the replication gave, at its horizon.
  mutating func result() -> ReplicationResult {
    model.finish()
    var result = ReplicationResult(
      values: ResponseSheet(model, at: settings.horizon.ticks).values, fingerprint: 0,
      stateFingerprints: [], events: executive.executed, ties: executive.ties,
      trace: model.tracer.entries)
    let states = input.states.map(\.code)
    for measure in settings.measures {
      result.measured.append(MeasuredSample(measure, in: model, states: states))
    }
    if settings.checksInvariants || InvariantCheck.isAlways {
      result.breaches = InvariantCheck(model, states: states).breaches
    }
    for state in input.states.indices {
      result.stateFingerprints.append(model.fingerprint(ofState: state))
      result.fingerprint = combine(result.fingerprint, model.fingerprint(ofState: state))
    }
    return result
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
