/// What national courts did to the decisions of hosted bodies in the window of one replication.
struct HostRecord {
  private(set) var challenged = 0
  /// Decisions carried out after they had been held back, and for how many seconds in all.
  private(set) var released = 0
  private(set) var heldTime = 0.0

  mutating func challenged(at now: Int64, _ window: Window) {
    if window.contains(now) { challenged += 1 }
  }

  mutating func released(after seconds: Int64, at now: Int64, _ window: Window) {
    guard window.contains(now) else { return }
    released += 1
    heldTime += Double(seconds)
  }
}
