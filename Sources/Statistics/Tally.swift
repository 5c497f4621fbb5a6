/// Running count, mean, variance, smallest and largest of observations that need not be kept.
///
/// The mean and the sum of squared deviations are updated as Welford does (1962, Technometrics
/// 4(3), 419-420, doi:10.1080/00401706.1962.10490022), so that nothing is lost when the mean is
/// large beside the spread. What a tally of too few observations cannot know is NaN. An infinite or
/// undefined observation makes the mean and the variance undefined too: leave it out and count it
/// elsewhere.
@frozen
public struct Tally: Sendable {
  @usableFromInline internal var observed: Int
  @usableFromInline internal var centre: Double
  /// The sum of squared deviations from the mean.
  @usableFromInline internal var squares: Double
  @usableFromInline internal var smallest: Double
  @usableFromInline internal var largest: Double

  /// Makes a tally of no observation.
  @inlinable
  public init() {
    self.observed = 0
    self.centre = 0
    self.squares = 0
    self.smallest = .infinity
    self.largest = -.infinity
  }

  /// Makes the tally of some observations.
  @inlinable
  public init(_ observations: [Double]) {
    self.init()
    for observation in observations { add(observation) }
  }

  /// Takes in one observation.
  @inlinable
  public mutating func add(_ observation: Double) {
    observed += 1
    let deviation = observation - centre
    centre += deviation / Double(observed)
    squares += deviation * (observation - centre)
    if observation < smallest { smallest = observation }
    if observation > largest { largest = observation }
  }

  /// Takes in all the observations of another tally.
  ///
  /// The method is that of Chan, Golub and LeVeque (1979, Stanford STAN-CS-79-773, equations 2.1).
  /// Rounding makes the result depend on the order of merging in its last places: merge in a fixed
  /// order.
  @inlinable
  public mutating func merge(_ other: Tally) {
    if other.observed == 0 { return }
    if observed == 0 {
      self = other
      return
    }
    let mine = Double(observed)
    let theirs = Double(other.observed)
    let all = mine + theirs
    let distance = other.centre - centre
    squares += other.squares + distance * distance * (mine * theirs / all)
    centre += distance * (theirs / all)
    observed += other.observed
    if other.smallest < smallest { smallest = other.smallest }
    if other.largest > largest { largest = other.largest }
  }

  /// The number of observations.
  @inlinable public var count: Int { observed }

  /// The arithmetic mean; NaN without observations.
  @inlinable public var mean: Double { observed > 0 ? centre : .nan }

  /// The unbiased sample variance, with n - 1 below the line; NaN with fewer than two observations.
  @inlinable public var variance: Double {
    observed > 1 ? squares / Double(observed - 1) : .nan
  }

  /// The square root of ``variance``.
  @inlinable public var standardDeviation: Double { variance.squareRoot() }

  /// The standard error of the mean of independent observations.
  @inlinable public var standardError: Double { (variance / Double(observed)).squareRoot() }

  /// The smallest observation; NaN without observations.
  @inlinable public var minimum: Double { observed > 0 ? smallest : .nan }

  /// The largest observation; NaN without observations.
  @inlinable public var maximum: Double { observed > 0 ? largest : .nan }

  /// Student's interval for the mean of independent observations that are about normal.
  ///
  /// - Precondition: `level` lies strictly between 0 and 1.
  public func interval(level: Double = 0.95) -> ConfidenceInterval {
    ConfidenceInterval(
      mean: mean, standardError: standardError, degreesOfFreedom: Double(count - 1), level: level)
  }
}
