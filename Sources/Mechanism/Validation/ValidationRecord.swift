import EventSimulation

/// What has become of scored validations in the window of one replication.
struct ValidationRecord {
  /// Validations decided, by how they are counted: passed, in part, low; first ones, then all later whole ones.
  private(set) var firstByFinding = ContiguousArray<Int>(repeating: 0, count: 3)
  private(set) var laterByFinding = ContiguousArray<Int>(repeating: 0, count: 3)
  private(set) var targeted = 0
  /// Of whole validations: days from the start to the decision, one by one.
  private(set) var days: ContiguousArray<Double> = []
  /// Sums over whole validations, by component, and of all three.
  private(set) var scores = ContiguousArray<Double>(repeating: 0, count: ValidationComponent.count)
  /// Corrective actions that a validation looked back on, and those it saw completed.
  private(set) var actionsSet = 0
  private(set) var actionsCompleted = 0
  /// Corrective actions completed, seen or not.
  private(set) var actionsClosed = 0
  // First deadlines of corrective actions.
  private(set) var deadlines = 0
  private(set) var deadlinesMet = 0
  private(set) var extensionsAsked = 0
  private(set) var extensionsGranted = 0
  /// By standing, of those that are suspensions.
  private(set) var suspensions = ContiguousArray<Int>(repeating: 0, count: Standing.count)
  /// Days of the suspensions that ended, one by one, and by the cause they ended under.
  private(set) var spells: ContiguousArray<Double> = []
  private(set) var delistings = 0
  private(set) var readmissions = 0
  private(set) var dissolutions = 0
  /// Seconds by standing, over states.
  private(set) var time = ContiguousArray<Int64>(repeating: 0, count: Standing.count)
  /// By state: its true score and since when, and the integral over the window.
  private var held: ContiguousArray<(score: Double, since: Int64)>
  private(set) var scoreTime = 0.0

  /// - Parameter isKept: whether states are scored; room is then made at once.
  init(states: Int, years: Double, isKept: Bool) {
    held = ContiguousArray(repeating: (score: 0, since: -1), count: states)
    guard isKept else { return }
    days.reserveCapacity(Int(min(1e6, Double(states) * years)))
    spells.reserveCapacity(Int(min(1e6, Double(states) * years)))
  }

  var whole: Int { firstByFinding.reduce(0, +) + laterByFinding.reduce(0, +) }

  mutating func decided(
    _ finding: Grade, _ card: ScoreCard, isFirst: Bool, isTargeted: Bool, seconds: Int64,
    actions: (set: Int, completed: Int), at now: Int64, _ window: Window
  ) {
    guard window.contains(now) else { return }
    actionsSet += actions.set
    actionsCompleted += actions.completed
    if isTargeted {
      targeted += 1
      return
    }
    if isFirst {
      firstByFinding[Int(finding.rawValue)] += 1
    } else {
      laterByFinding[Int(finding.rawValue)] += 1
    }
    days.append(Double(seconds) / Double(SimulationTime.secondsPerDay))
    for component in ValidationComponent.allCases {
      scores[component.index] += card.score(component)
    }
  }

  mutating func closedAction(at now: Int64, _ window: Window) {
    if window.contains(now) { actionsClosed += 1 }
  }

  mutating func deadline(
    isMet: Bool, asks: Bool, isGranted: Bool, at now: Int64, _ window: Window
  ) {
    guard window.contains(now) else { return }
    deadlines += 1
    if isMet { deadlinesMet += 1 }
    if asks { extensionsAsked += 1 }
    if isGranted { extensionsGranted += 1 }
  }

  mutating func suspended(_ cause: Standing, at now: Int64, _ window: Window) {
    if window.contains(now) { suspensions[cause.index] += 1 }
  }

  mutating func lifted(after seconds: Int64, at now: Int64, _ window: Window) {
    if window.contains(now) {
      spells.append(Double(seconds) / Double(SimulationTime.secondsPerDay))
    }
  }

  mutating func delisted(at now: Int64, _ window: Window) {
    if window.contains(now) { delistings += 1 }
  }

  mutating func readmitted(at now: Int64, _ window: Window) {
    if window.contains(now) { readmissions += 1 }
  }

  mutating func groupTurned(works: Bool, at now: Int64, _ window: Window) {
    if !works, window.contains(now) { dissolutions += 1 }
  }

  mutating func stood(_ standing: Standing, from: Int64, to: Int64, _ window: Window) {
    time[standing.index] += window.overlap(from, to)
  }

  /// A state's true score from now on.
  mutating func holds(_ score: Double, inState state: Int, at now: Int64, _ window: Window) {
    if held[state].since >= 0 {
      scoreTime += held[state].score * Double(window.overlap(held[state].since, now))
    }
    held[state] = (score: score, since: now)
  }

  /// Brings the integrals up to a moment; the last true scores go on.
  mutating func holdAll(at now: Int64, _ window: Window) {
    for state in held.indices where held[state].since >= 0 {
      holds(held[state].score, inState: state, at: now, window)
    }
  }

  /// States are scored no more.
  mutating func release(at now: Int64, _ window: Window) {
    holdAll(at: now, window)
    for state in held.indices { held[state].since = -1 }
  }
}
