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

  /// Brings near what an event that will soon happen is going to need, and changes nothing.
  ///
  /// The executive calls it for most events, a few events ahead: a model of which only a part fits into the
  /// processor's cache can ask for that part in time. Nothing may depend on whether it was called.
  mutating func prepare(for event: Event)
}

extension SimulationModel where Self: ~Copyable {
  /// Does nothing.
  @inlinable
  @inline(__always)
  public mutating func prepare(for event: Event) {}
}
