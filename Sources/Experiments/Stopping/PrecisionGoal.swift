/// How precise one response is to be.
public enum PrecisionGoal: Sendable, Equatable {
  /// Half the width of Student's interval is at most this, in the response's unit.
  case absolute(Double)
  /// The mean is off by at most this share of the true mean.
  ///
  /// Half the width divided by the mean's size is at most g/(1 + g) (Law, 2015, section 9.4.1).
  case relative(Double)
  /// Half the width of Wilson's interval is at most this; for responses that are 0 or 1.
  case share(Double)

  var limit: Double {
    switch self {
    case .absolute(let limit), .relative(let limit), .share(let limit): limit
    }
  }
}

/// One response and the precision wanted of it.
public struct ResponseGoal: Sendable, Equatable {
  /// The response's name.
  public let response: String
  /// The goal.
  public let goal: PrecisionGoal

  /// Makes a goal for a response.
  ///
  /// - Throws: ``ProcedureProblem/outOfRange(argument:value:)`` for a precision that is not above 0.
  public init(response: String, goal: PrecisionGoal) throws(ProcedureProblem) {
    guard goal.limit > 0 && goal.limit.isFinite else {
      throw .outOfRange(argument: "goal", value: goal.limit)
    }
    self.response = response
    self.goal = goal
  }
}
