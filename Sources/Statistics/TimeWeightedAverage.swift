/// The average over time of a level that changes at moments, for example a number of open cases.
///
/// Levels and ticks are whole numbers, so the area under the level is exact and does not depend on
/// how it was cut into pieces. Only time inside the window counts: a warm-up before it and whatever
/// follows it are left out. An area beyond 64 bits stops the program.
@frozen
public struct TimeWeightedAverage: BitwiseCopyable, Sendable {
  /// The present level.
  @inlinable public var level: Int64 { current }

  /// The first tick of the window.
  public let windowStart: Int64
  /// The tick at which the window ends.
  public let windowEnd: Int64
  @usableFromInline internal let began: Int64
  @usableFromInline internal var current: Int64
  @usableFromInline internal var area: Int64
  @usableFromInline internal var changed: Int64

  /// Begins with a level at a moment, and counts time from `windowStart` to `windowEnd` only.
  /// - Precondition: The window does not end before it starts.
  @inlinable
  public init(
    level: Int64, at ticks: Int64 = 0, windowStart: Int64 = .min, windowEnd: Int64 = .max
  ) {
    precondition(windowStart <= windowEnd, "a window ends after its start")
    self.windowStart = windowStart
    self.windowEnd = windowEnd
    self.current = level
    self.area = 0
    self.began = ticks
    self.changed = ticks
  }

  /// Sets the level from a moment on.
  /// - Precondition: `ticks` is not before the last change.
  @inlinable
  public mutating func set(_ level: Int64, at ticks: Int64) {
    area = integral(until: ticks)
    changed = ticks
    current = level
  }

  /// Raises the level from a moment on, or lowers it when `change` is negative.
  /// - Precondition: `ticks` is not before the last change.
  @inlinable
  public mutating func add(_ change: Int64, at ticks: Int64) {
    set(current + change, at: ticks)
  }

  /// The exact area under the level inside the window until a moment, in level × ticks.
  /// - Precondition: `ticks` is not before the last change.
  @inlinable
  public func integral(until ticks: Int64) -> Int64 {
    precondition(ticks >= changed, "a level cannot change in the past")
    let from = max(changed, windowStart)
    let to = min(ticks, windowEnd)
    return to > from ? area + current * (to - from) : area
  }

  /// The average level from the window's start, or the beginning if that is later, until a moment.
  ///
  /// NaN when no time of the window has passed.
  /// - Precondition: `ticks` is not before the last change.
  @inlinable
  public func average(until ticks: Int64) -> Double {
    let from = max(began, windowStart)
    let to = min(ticks, windowEnd)
    guard to > from else { return .nan }
    return Double(integral(until: ticks)) / Double(to - from)
  }
}
