import EventSimulation

/// The obvious event list: an array kept in order by binary search, against which the real one is
/// held.
struct SortedArrayOracle {
  struct Entry: Equatable {
    let time: Int64
    let priority: UInt8
    let order: Int
    let event: Int

    func comes(before other: Entry) -> Bool {
      (time, priority, order) < (other.time, other.priority, other.order)
    }
  }

  private(set) var entries: [Entry] = []
  private var order = 0

  mutating func schedule(_ event: Int, at time: Int64, priority: EventPriority) {
    order += 1
    let entry = Entry(time: time, priority: priority.rawValue, order: order, event: event)
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].comes(before: entry) { low = middle + 1 } else { high = middle }
    }
    entries.insert(entry, at: low)
  }

  mutating func cancel(_ event: Int) -> Bool {
    guard let index = entries.firstIndex(where: { $0.event == event }) else { return false }
    entries.remove(at: index)
    return true
  }

  mutating func popNext() -> Entry? {
    entries.isEmpty ? nil : entries.removeFirst()
  }
}
