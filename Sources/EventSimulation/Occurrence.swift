/// An event that happens, as an observer of a history sees it.
///
/// The numbers tell causes: an event was scheduled by the last occurrence whose ``scheduledBefore`` is
/// below its ``number``, or at the start when there is none.
@frozen
public struct Occurrence<Event: BitwiseCopyable>: BitwiseCopyable {
  /// The event's number in the order of scheduling, from 1.
  public let number: Int
  /// How many events had been scheduled before this one happened.
  public let scheduledBefore: Int
  /// When it happens.
  public let time: SimulationTime
  /// What happens.
  public let event: Event

  @inlinable
  internal init(number: Int, scheduledBefore: Int, time: SimulationTime, event: Event) {
    self.number = number
    self.scheduledBefore = scheduledBefore
    self.time = time
    self.event = event
  }
}
