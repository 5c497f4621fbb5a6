/// What a procedure promises of the design it selects.
public enum SelectionGuarantee: Sendable, Equatable {
  /// For normal responses: with at least this probability the design selected is the best, or less
  /// than the smallest difference worth detecting from it.
  case guaranteed(probability: Double)
  /// The same, but only as the number of replications grows.
  case asymptotic(probability: Double)
  /// No promise.
  case void(VoidReason)

  /// Why there is no promise.
  public enum VoidReason: String, Sendable {
    /// The limit of replications came first.
    case capReached = "cap_reached"
    /// Two designs never differed, or differed by the same, in the first stage: nothing says how
    /// much they might.
    case noVariation = "no_variation"
    /// The procedure assumes independent designs, and these share their random numbers.
    case commonRandomNumbers = "common_random_numbers"
    /// A budget was spent as well as possible; how probable the choice is right is only estimated.
    case fixedBudget = "fixed_budget"
  }
}

/// The design that a procedure chose, and on what ground.
///
/// The means are those that the choice was made on, which flatter the chosen: to report how good it is,
/// run it on replications that the procedure has not seen.
public struct Selection: Sendable, Equatable {
  /// The design's place, from 0.
  public let best: Int
  /// Designs whose means equal that of the best; the first in order was taken.
  public let ties: [Int]
  /// The mean of each design over the replications it had.
  public let means: [Double]
  /// The replications of each design.
  public let replications: [Int]
  /// What is promised.
  public let guarantee: SelectionGuarantee
  /// The procedure.
  public let method: String
}
