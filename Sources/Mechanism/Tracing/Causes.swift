/// Tells which event scheduled which, by the numbers alone: eight bytes an event.
///
/// An event was scheduled by the last one before which fewer events had been scheduled than its own number.
public struct Causes: Sendable {
  private var scheduledBefore: [UInt32] = []
  private var numbers: [UInt32] = []

  /// Knows of nothing yet.
  public init() {}

  /// Takes in an event; all must be added, in the order in which they happened.
  public mutating func add(_ event: Happening) {
    scheduledBefore.append(UInt32(event.scheduledBefore))
    numbers.append(UInt32(event.number))
  }

  /// The place, among the events added, of the one that scheduled the event of this number.
  ///
  /// Nil for what was scheduled at the start.
  /// - Complexity: O(log n).
  public func cause(of number: Int) -> Int? {
    var (low, high) = (0, scheduledBefore.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(scheduledBefore[middle]) < number { low = middle + 1 } else { high = middle }
    }
    return low == 0 || number == 0 ? nil : low - 1
  }

  /// The number of the event at a place; 0 for a design that came into force.
  public func number(at place: Int) -> Int { Int(numbers[place]) }
}
