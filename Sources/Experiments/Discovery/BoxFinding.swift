internal import RandomVariates

/// A box on the way from all cases to a scenario, and how good a scenario it is.
public struct BoxFinding: Sendable, Equatable {
  /// The box.
  public let box: ScenarioBox
  /// The share of all interest that lies in it, from 0 to 1.
  public let coverage: Double
  /// The mean interest of the cases in it, from 0 to 1.
  public let density: Double
  /// The share of all cases that lie in it.
  public let mass: Double
  /// How many cases lie in it.
  public let count: Int
  /// The factors it restricts, counted from 0.
  public let restricted: [Int]
  /// For each restriction how likely so much interest would be in the box if it did nothing.
  public let restrictions: [Restriction]

  /// How sure it is that a restriction of a box matters.
  public struct Restriction: Sendable, Equatable {
    /// The factor, counted from 0.
    public let factor: Int
    /// The end of the range that is restricted; nil for categories.
    public let end: End?
    /// The quasi-p-value of Bryant and Lempert (2010, doi:10.1016/j.techfore.2009.08.002).
    ///
    /// It is the probability of at least as many cases of interest among those in
    /// the box, were their share that of the box without this restriction; nil where interest is not yes or no. Not a
    /// significance, for the box was chosen to be dense.
    public let quasiP: Double?
  }

  /// An end of a range.
  public enum End: Sendable, Equatable {
    /// The lower end.
    case low
    /// The upper end.
    case high
  }
}

extension ScenarioCases {
  /// Judges a box that holds the given cases.
  func finding(_ box: ScenarioBox, places: [Int], whole: ScenarioBox) -> BoxFinding {
    let sum = interest(places)
    let restricted = box.restricted(against: whole)
    let isBinary = isBinary
    func restriction(_ factor: Int, _ end: BoxFinding.End?, loosened: BoxSide)
      -> BoxFinding.Restriction
    {
      var quasiP: Double?
      if isBinary {
        let without = inside(box.replacing(factor, by: loosened))
        quasiP = Self.upperTail(
          atLeast: Int(sum), of: places.count,
          probability: interest(without) / Double(without.count))
      }
      return BoxFinding.Restriction(factor: factor, end: end, quasiP: quasiP)
    }
    var restrictions: [BoxFinding.Restriction] = []
    for factor in restricted {
      switch (box.sides[factor], whole.sides[factor]) {
      case (.range(let low, let high), .range(let lowest, let highest)):
        if low != lowest {
          restrictions.append(
            restriction(factor, .low, loosened: .range(low: lowest, high: high)))
        }
        if high != highest {
          restrictions.append(
            restriction(factor, .high, loosened: .range(low: low, high: highest)))
        }
      default:
        restrictions.append(restriction(factor, nil, loosened: whole.sides[factor]))
      }
    }
    return BoxFinding(
      box: box, coverage: sum / interest(Array(interest.indices)),
      density: sum / Double(places.count), mass: Double(places.count) / Double(interest.count),
      count: places.count, restricted: restricted, restrictions: restrictions)
  }

  /// The probability that at least `successes` of `trials` succeed.
  ///
  /// By the incomplete beta function: NIST Digital Library of Mathematical Functions, 8.17.5.
  static func upperTail(atLeast successes: Int, of trials: Int, probability: Double) -> Double {
    if successes <= 0 || probability >= 1 { return 1 }
    return Portable.regularizedIncompleteBeta(
      Double(successes), Double(trials - successes + 1), probability)
  }
}
