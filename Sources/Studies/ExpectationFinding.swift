/// What a verification study found for one response beside the value a closed form gives.
public struct ExpectationFinding: Sendable {
  /// The value expected and where it comes from.
  public let expectation: Expectation

  /// The design whose response was looked at.
  public let design: String

  /// The replications in which the response is defined.
  public let count: Int

  /// The mean over those replications; not a number if there is none.
  public let found: Double

  /// The standard error of `found`; zero for a single replication.
  public let standardError: Double

  /// The distance from the expected value in standard errors, with its sign.
  ///
  /// Where the replications do not vary, it is 0 if `found` equals the expected value to the six significant
  /// digits closed forms are written with, and infinite otherwise. It is infinite too when no replication
  /// defines the response.
  public let z: Double

  /// The bound on |z| within which a finding agrees; a sound program passes it 15,800 times to one failure.
  public static let bound = 4.0

  /// Whether |z| is at most `bound`.
  public var agrees: Bool { abs(z) <= Self.bound }

  /// The standard error as a share of the expected value; infinite if that is zero and the error is not.
  public var relativeStandardError: Double {
    if standardError == 0 { return 0 }
    return standardError / abs(expectation.value)
  }

  /// Compares the replications' values with what was expected.
  ///
  /// - Parameter values: One value a replication, not a number where the response is undefined.
  public init(expectation: Expectation, design: String, values: [Double]) {
    self.expectation = expectation
    self.design = design
    let defined = values.filter { !$0.isNaN }
    count = defined.count
    guard count > 0 else {
      found = .nan
      standardError = 0
      z = .infinity
      return
    }
    let mean = defined.reduce(0, +) / Double(count)
    // Two passes: exact for equal values up to the rounding of the mean, which `negligible` absorbs.
    let squares = defined.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = count > 1 ? (squares / Double(count - 1) / Double(count)).squareRoot() : 0
    let negligible = 1e-12 * abs(mean)
    found = mean
    standardError = error <= negligible ? 0 : error
    let distance = mean - expectation.value
    if standardError > 0 {
      z = distance / standardError
    } else if abs(distance) <= 1e-6 * abs(expectation.value) {
      z = 0
    } else {
      z = distance < 0 ? -.infinity : .infinity
    }
  }
}
