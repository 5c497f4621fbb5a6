public import Statistics

/// The rule by which replications go on until every response is as precise as wanted.
///
/// The rule looks at fixed prefixes and stops at the first at which all goals are met. What it
/// says is a function of the values alone: more values than it needs, or values that came in other
/// batches, give the same answer. The interval at a random stopping point covers somewhat less
/// than its level (exponential data, 95 %: between 91 and 94 %; normal data: 95 %).
public struct SequentialStopping: Sendable, Equatable {
  /// How the level is shared between responses.
  public enum Joint: String, Sendable {
    /// Each interval has the level; all goals must be met.
    case each
    /// Each interval has a level by Bonferroni, so that all cover together at the level.
    case bonferroni
  }

  /// What to do with a replication in which a response is not defined.
  public enum Undefined: String, Sendable {
    /// Refuse the data.
    case refuse
    /// Leave it out of that response and count it as dropped.
    case leaveOut
  }

  /// One response at one prefix.
  public struct Finding: Sendable, Equatable {
    /// The response's name.
    public let response: String
    /// The mean and its interval; nil where fewer than two values are defined.
    public let estimate: Statistics.Estimate?
    /// Whether the goal is met.
    public let isMet: Bool
    /// Whether no value differs.
    ///
    /// Such a response meets no goal but a share's: a rare event that has
    /// not happened yet looks the same as one that cannot.
    public let isConstant: Bool
  }

  /// The answer.
  public enum Decision: Sendable, Equatable {
    /// All goals are met after this many replications.
    case stop(replications: Int, findings: [Finding])
    /// Run until there are this many; the findings are those of the last prefix at hand, if any.
    case runUntil(replications: Int, findings: [Finding])
    /// The cap is reached and some goal is not met.
    case capReached(replications: Int, findings: [Finding])
  }

  /// The prefixes.
  public let schedule: ReplicationSchedule
  /// The goals.
  public let goals: [ResponseGoal]
  /// The confidence level.
  public let level: Double
  /// How responses share it.
  public let joint: Joint
  /// What happens to undefined values.
  public let undefined: Undefined

  /// Makes a rule.
  ///
  /// - Throws: ``ProcedureProblem`` without goals or with a level outside (0, 1).
  public init(
    goals: [ResponseGoal], schedule: ReplicationSchedule, level: Double = 0.95,
    joint: Joint = .bonferroni, undefined: Undefined = .refuse
  ) throws(ProcedureProblem) {
    guard !goals.isEmpty else { throw .data(.tooFew(needed: 1, found: 0)) }
    guard level > 0 && level < 1 else { throw .outOfRange(argument: "level", value: level) }
    self.goals = goals
    self.schedule = schedule
    self.level = level
    self.joint = joint
    self.undefined = undefined
  }

  /// The level of a single interval.
  public var levelOfEach: Double {
    joint == .each ? level : 1 - (1 - level) / Double(goals.count)
  }

  /// Decides on the values at hand.
  ///
  /// - Parameter values: For each goal, its response's values in the order of replications.
  /// - Throws: ``ProcedureProblem/data(_:)`` for values that are infinite, or undefined where that is
  ///   refused, columns of different length, or shares other than 0 and 1.
  /// - Complexity: O(n) for each prefix.
  public func decide(_ values: [[Double]]) throws(ProcedureProblem) -> Decision {
    guard values.count == goals.count else {
      throw .data(.unequalLengths(expected: goals.count, found: values.count))
    }
    for column in values {
      guard column.count == values[0].count else {
        throw .data(.unequalLengths(expected: values[0].count, found: column.count))
      }
      for (place, value) in column.enumerated()
      where !value.isFinite && !(value.isNaN && undefined == .leaveOut) {
        throw .data(.notFinite(place: place))
      }
    }
    var findings: [Finding] = []
    for prefix in schedule.prefixes {
      guard prefix <= values[0].count else {
        return .runUntil(replications: prefix, findings: findings)
      }
      findings = []
      for (goal, column) in zip(goals, values) {
        findings.append(try finding(goal, Array(column[..<prefix])))
      }
      if findings.allSatisfy(\.isMet) { return .stop(replications: prefix, findings: findings) }
    }
    return .capReached(replications: schedule.cap, findings: findings)
  }

  private func finding(
    _ goal: ResponseGoal, _ values: [Double]
  ) throws(ProcedureProblem) -> Finding {
    let defined = values.filter { !$0.isNaN }
    guard defined.count >= 2 else {
      return Finding(response: goal.response, estimate: nil, isMet: false, isConstant: false)
    }
    let tally = Tally(defined)
    let interval: ConfidenceInterval
    var error = tally.standardError
    switch goal.goal {
    case .absolute, .relative: interval = tally.interval(level: levelOfEach)
    case .share:
      guard defined.allSatisfy({ $0 == 0 || $0 == 1 }) else {
        throw .outOfRange(argument: goal.response, value: tally.maximum)
      }
      interval = ConfidenceInterval(
        successes: defined.reduce(0, +), of: defined.count, level: levelOfEach)
      error = (tally.mean * (1 - tally.mean) / Double(defined.count)).squareRoot()
    }
    let isConstant = tally.minimum == tally.maximum
    let isMet =
      switch goal.goal {
      case .absolute(let limit): !isConstant && interval.halfWidth <= limit
      case .relative(let share):
        // Not divided by the mean, which may be 0: then the goal is out of reach.
        !isConstant && interval.halfWidth <= share / (1 + share) * tally.mean.magnitude
      case .share(let limit): interval.halfWidth <= limit
      }
    // A mean of few defined values has not earned its interval, however many replications ran.
    let isEnough = defined.count >= ReplicationSchedule.smallestFirst
    let estimate = Statistics.Estimate(
      value: interval.estimate, standardError: error, lower: interval.low, upper: interval.high,
      count: defined.count,
      method: goal.goal.isShare ? "sequential, Wilson" : "sequential, Student t",
      dropped: values.count - defined.count)
    return Finding(
      response: goal.response, estimate: estimate, isMet: isMet && isEnough, isConstant: isConstant)
  }
}

extension PrecisionGoal {
  fileprivate var isShare: Bool {
    switch self {
    case .share: true
    case .absolute, .relative: false
    }
  }
}
