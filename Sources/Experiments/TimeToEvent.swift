/// When something first happened in the replications of one design, where it may not happen before they end.
///
/// Every replication ends at the same horizon, so those in which nothing happened lie beyond it, and a quantile is known
/// exactly if enough of them did not: the median where it happened in at least half. That is the estimate of Kaplan and
/// Meier (1958, doi:10.1080/01621459.1958.10501452) where all are censored at one time.
public struct TimeToEvent: Sendable, Equatable {
  /// In what share of the replications it happened.
  public let happened: Share
  /// The time by which it had happened in a tenth of all replications; not a number beyond the horizon.
  public let p10: Double
  /// The same for half.
  public let p50: Double
  /// The same for nine tenths.
  public let p90: Double

  /// Summarises the times, one a replication; not a number where it did not happen.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(_ times: [Double], randomNumbers: RandomNumbers) {
    happened = Share(times.map { !$0.isNaN }, randomNumbers: randomNumbers)
    let ordered = times.filter { !$0.isNaN }.sorted()
    func quantile(tenths: Int) -> Double {
      // The smallest number of replications that is that share of all.
      let needed = (times.count * tenths + 9) / 10
      return needed > 0 && needed <= ordered.count ? ordered[needed - 1] : .nan
    }
    p10 = quantile(tenths: 1)
    p50 = quantile(tenths: 5)
    p90 = quantile(tenths: 9)
  }
}

/// What breaks in the replications of one design in one world, and when.
public struct StressFinding: Sendable, Equatable {
  /// One thing that can break.
  public struct Part: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// When it broke.
    public let time: TimeToEvent
    /// In how many replications it was the first to break, or among the first.
    public let firsts: Int
  }

  /// Whatever breaks first.
  public let any: TimeToEvent
  /// The kinds of break, in their order.
  public let kinds: [Part]
  /// The bodies that can stop, in their order.
  public let bodies: [Part]

  /// A part's name and when it first broke, one time a replication; not a number where it did not.
  public typealias Times = (name: String, times: [Double])

  /// Summarises when each part first broke.
  ///
  /// - Precondition: Every part has as many times as `any`.
  public init(any: [Double], kinds: [Times], bodies: [Times], randomNumbers: RandomNumbers) {
    func parts(_ all: [Times]) -> [Part] {
      all.map { part in
        precondition(part.times.count == any.count, "a time for each replication")
        return Part(
          name: part.name, time: TimeToEvent(part.times, randomNumbers: randomNumbers),
          firsts: zip(any, part.times).count { $0 == $1 })
      }
    }
    self.any = TimeToEvent(any, randomNumbers: randomNumbers)
    self.kinds = parts(kinds)
    self.bodies = parts(bodies)
  }
}
