import EventSimulation
import RandomVariates

/// How the price of one mineral moves around its level of the start.
///
/// The logarithm of the multiplier is an Ornstein–Uhlenbeck process with compound Poisson jumps
/// (Merton 1976, doi:10.1016/0304-405X(76)90022-2; Schwartz 1997, doi:10.1111/j.1540-6261.1997.tb02721.x),
///
///     dx = −κ x dt + σ dW + J dN
///
/// known exactly at the ends of months and held in between. In the long run x has the mean λ·E J/κ and the
/// variance (σ² + λ·E J²)/(2κ).
struct PriceRules: Equatable, Sendable, BitwiseCopyable {
  /// σ, per square root of a year.
  ///
  /// Parameter `trade.price.MINERAL.volatility`.
  var volatility: Double
  /// κ, per year.
  ///
  /// Parameter `trade.price.MINERAL.half_life` (ln 2 / κ).
  var reversion: Double
  /// λ, per year.
  ///
  /// Parameter `trade.price.MINERAL.jump_rate`.
  var jumpRate: Double
  /// Mean of a jump of the logarithm.
  ///
  /// Parameter `trade.price.MINERAL.jump_mean`.
  var jumpMean: Double
  /// Standard deviation of a jump of the logarithm.
  ///
  /// Parameter `trade.price.MINERAL.jump_spread`.
  var jumpSpread: Double
  /// Multiplies the price while the shift lasts.
  ///
  /// Parameter `trade.price.MINERAL.shift`.
  var shift: Double
  /// Seconds from the start; parameter `trade.price.MINERAL.shift_after`.
  var shiftFrom: Int64
  /// Seconds from the start; `shift_after` and `shift_lasts` together.
  var shiftUntil: Int64

  /// What the shift multiplies the price by at a moment.
  @inline(__always)
  func level(at now: Int64) -> Double { shiftFrom <= now && now < shiftUntil ? shift : 1 }

  /// The logarithm one month later, from the draws of that month.
  ///
  /// - Parameters:
  ///   - mineral: place of the mineral; a part of the address of the draws, so that minerals are independent.
  ///   - month: counted from the start.
  func next(after x: Double, mineral: Int, month: UInt32, _ key: RandomKey) -> Double {
    let years = 1.0 / 12
    let decay = Portable.exp(-reversion * years)
    var next = x * decay
    let number = UInt64(mineral + 1)
    if volatility > 0 {
      let u = key.uniform(
        entity: EntityNumber.region, draw: month,
        purpose: Purpose.priceMove.alone(number: number))
      let variance = -Portable.expm1(-2 * reversion * years) / (2 * reversion)
      next += volatility * variance.squareRoot() * Portable.normalQuantile(u)
    }
    for jump in 0..<jumps(mineral: mineral, month: month, over: years, key) {
      let (size, moment) = key.uniformPair(
        entity: EntityNumber.region, draw: month &* Self.mostJumps &+ jump,
        purpose: Purpose.priceJump.alone(number: number))
      let height =
        jumpSpread > 0 ? jumpMean + jumpSpread * Portable.normalQuantile(size) : jumpMean
      next += height * Portable.exp(-reversion * years * (1 - moment))
    }
    return next
  }

  /// At most one a month is expected; the chance of more than these is below 1e-14.
  private static let mostJumps: UInt32 = 16

  /// How many jumps a month has: Poisson, by inversion.
  private func jumps(mineral: Int, month: UInt32, over years: Double, _ key: RandomKey) -> UInt32 {
    let mean = jumpRate * years
    guard mean > 0 else { return 0 }
    let u = key.uniform(
      entity: EntityNumber.region, draw: month,
      purpose: Purpose.priceJumpCount.alone(number: UInt64(mineral + 1)))
    var count: UInt32 = 0
    var chance = Portable.exp(-mean)
    var sum = chance
    while u > sum, count < Self.mostJumps - 1 {
      count += 1
      chance *= mean / Double(count)
      sum += chance
    }
    return count
  }
}
