/// The order, by name, among events of the same moment.
///
/// Within one moment and one priority, events happen in the order in which they were scheduled.
@frozen
public enum EventPriority: UInt8, Sendable, CaseIterable {
  /// Before everything else of that moment, for example a change of rules.
  case beforeOthers = 0
  /// The usual order.
  case ordinary = 1
  /// After everything else of that moment, for example an observation of the state.
  case afterOthers = 2
}
