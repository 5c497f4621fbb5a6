/// The numbers of replications at which precision is looked at, such as 30, 45, 68, 102.
///
/// Written down beforehand, so that the number at which a study stops depends on the numbers drawn
/// and not on which worker was fast. Looking only at growing prefixes also keeps the loss of
/// coverage by repeated looking small (Law, Simulation Modeling and Analysis, 5th edition, 2015,
/// section 9.4.1).
public struct ReplicationSchedule: Sendable, Equatable {
  /// The first number, at least 30: below, intervals of skewed data cover too little.
  public let first: Int
  /// By what each number grows to the next, above 1.
  public let growth: Double
  /// No number is above this.
  public let cap: Int

  /// The smallest first number allowed.
  public static let smallestFirst = 30

  /// Makes a schedule.
  ///
  /// - Throws: ``ProcedureProblem/outOfRange(argument:value:)``.
  public init(
    first: Int = smallestFirst, growth: Double = 1.5, cap: Int
  ) throws(ProcedureProblem) {
    guard first >= Self.smallestFirst else {
      throw .outOfRange(argument: "first", value: Double(first))
    }
    guard growth > 1 && growth <= 16 else { throw .outOfRange(argument: "growth", value: growth) }
    guard cap >= first else { throw .outOfRange(argument: "cap", value: Double(cap)) }
    self.first = first
    self.growth = growth
    self.cap = cap
  }

  /// The numbers in order; the last is the cap.
  public var prefixes: [Int] {
    var result = [first]
    while let last = result.last, last < cap {
      result.append(min(cap, max(last + 1, Int((Double(last) * growth).rounded(.up)))))
    }
    return result
  }
}
