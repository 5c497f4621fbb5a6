/// A model whose state changes only when an event happens.
///
/// Adopt it with a struct whose events are a plain enum or struct, and answer each with one
/// `switch`.
public protocol SimulationModel: ~Copyable {
  /// What can happen.
  associatedtype Event: BitwiseCopyable

  /// Changes the state for an event that happens now, and schedules or cancels what follows from
  /// it.
  mutating func handle(_ event: Event, _ executive: inout Executive<Event>)
}
