/// The order among events of the same moment and the same priority.
@frozen
public enum TieOrder: Equatable, Sendable {
  /// As they were scheduled, first in first out.
  case asScheduled
  /// In an order that has nothing to do with scheduling, another for each seed.
  ///
  /// A result that moves with it rests on an order that the model does not justify.
  case shuffled(seed: UInt32)
}
