/// How many events happened and how many of them tied.
public struct TieCounts: Sendable, Equatable {
  /// Events that happened.
  public let events: Int
  /// Of these, how many happened at the moment of the one before and could have come first.
  public let ties: Int

  /// Makes the counts.
  public init(events: Int, ties: Int) {
    self.events = events
    self.ties = ties
  }

  /// The share of events that tied; not a number where nothing happened.
  public var share: Double { events > 0 ? Double(ties) / Double(events) : .nan }
}

/// What the order of tied events did to the results: the same designs and random numbers, run twice.
///
/// A model that justifies no order among tied events should give results that do not depend on one.
public struct TieComparison: Sendable, Equatable {
  /// A response of a design that some replication gave otherwise.
  public struct Move: Sendable, Equatable {
    /// The design.
    public let design: String
    /// The response.
    public let response: String
    /// How many replications gave another value, or a value where there was none.
    public let replications: Int
    /// By how much the mean of the replications moved.
    public let shift: Double
    /// The size of the shift in standard errors of that mean; not a number with fewer than two replications.
    public let standardErrors: Double
  }

  /// A difference from the baseline that was clear in one order and not in the other.
  public struct ChangedVerdict: Sendable, Equatable {
    /// The design.
    public let design: String
    /// The response.
    public let response: String
    /// Whether it is clear with the usual order; it is the contrary with the other.
    public let wasClear: Bool
  }

  /// How many responses there are.
  public let responses: Int
  /// What moved, in the order of designs, then of responses.
  public let moves: [Move]
  /// Which differences were called otherwise, in the same order.
  public let verdicts: [ChangedVerdict]

  /// Compares the results of the usual order with those of another.
  ///
  /// - Precondition: both tables have the same designs, responses and replications.
  /// - Complexity: That of two `ComparisonTable.init`.
  public init(usual: ReplicationTable, other: ReplicationTable, baseline: Int) {
    precondition(
      usual.designs == other.designs && usual.responses == other.responses
        && usual.replications == other.replications, "the same runs in another order")
    let tables = [usual, other].map { ComparisonTable($0, baseline: baseline) }
    var moves: [Move] = []
    for design in usual.designs.indices {
      for (place, response) in usual.responses.enumerated() {
        let pairs = zip(
          usual.values(design: design, response: place),
          other.values(design: design, response: place))
        let moved = pairs.count { $0 != $1 && !($0.isNaN && $1.isNaN) }
        guard moved > 0 else { continue }
        let (before, after) = (
          tables[0].summary(design: design, response: place),
          tables[1].summary(design: design, response: place)
        )
        let shift = after.mean - before.mean
        moves.append(
          Move(
            design: usual.designs[design], response: response.name, replications: moved,
            shift: shift, standardErrors: shift == 0 ? 0 : shift.magnitude / before.se))
      }
    }
    self.moves = moves
    responses = usual.responses.count
    verdicts = zip(tables[0].differences, tables[1].differences).compactMap { before, after in
      before.isClear == after.isClear
        ? nil
        : ChangedVerdict(
          design: before.design, response: before.response, wasClear: before.isClear)
    }
  }

  /// The move that is largest beside the standard error, the first of equals; nil where none is known.
  public var largest: Move? {
    moves.filter { !$0.standardErrors.isNaN }.reduce(nil) { largest, move in
      guard let largest else { return move }
      return move.standardErrors > largest.standardErrors ? move : largest
    }
  }
}
