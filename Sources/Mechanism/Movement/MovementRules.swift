import Parameters
import RandomVariates

/// How miners leave a known site that may not certify for unmonitored ones, and come back; rates per second.
///
/// Expected numbers, not persons: of those present a constant share leaves in each moment, of those away one returns. What
/// miners do elsewhere is not followed.
struct MovementRules: Equatable, Sendable {
  /// Of those present, while the site may not certify.
  ///
  /// Parameter `movement.leave_rate`.
  var leaving: Double
  /// Of those away, once it may.
  ///
  /// Parameter `movement.return_rate`.
  var returning: Double

  var isInUse: Bool { leaving > 0 }

  init(leaving: Double, returning: Double) {
    self.leaving = leaving
    self.returning = returning
  }

  init(reading reader: inout ParameterReader) {
    leaving = reader.ratePerSecond("movement.leave_rate")
    returning = reader.ratePerSecond("movement.return_rate")
  }

  /// The share away after some seconds in which nothing changes, and its integral over them; exact.
  ///
  /// - Parameter isDriven: whether the site may not certify.
  func stay(from share: Double, seconds: Double, isDriven: Bool) -> (share: Double, time: Double) {
    let rate = isDriven ? leaving : returning
    guard rate > 0 else { return (share, share * seconds) }
    // 1 − exp(−rate × seconds), without loss where that is small.
    let gone = -Portable.expm1(-rate * seconds)
    if isDriven {
      return (share + (1 - share) * gone, seconds - (1 - share) * gone / rate)
    }
    return (share - share * gone, share * gone / rate)
  }
}

/// Miners who are away over the window, in person-seconds.
struct MovementRecord {
  private(set) var minerTime = 0.0
  private(set) var womenTime = 0.0

  mutating func away(_ share: Double, miners: Int32, women: Int32) {
    minerTime += share * Double(miners)
    womenTime += share * Double(women)
  }
}
