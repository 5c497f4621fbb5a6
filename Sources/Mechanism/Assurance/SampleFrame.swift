/// The members from which a simple random sample without replacement is drawn.
///
/// The room is made once, so that drawing samples during a run allocates nothing.
struct SampleFrame {
  private var members: ContiguousArray<Int32>
  private(set) var count = 0
  private var drawn = 0

  /// - Parameter capacity: the most members there will be at once.
  init(capacity: Int) { members = ContiguousArray(repeating: 0, count: capacity) }

  /// Leaves no members and nothing drawn.
  mutating func empty() {
    count = 0
    drawn = 0
  }

  mutating func add(_ member: Int32) {
    members[count] = member
    count += 1
  }

  /// The next member of the sample, all that are left being equally likely.
  ///
  /// - Precondition: some members are left.
  mutating func draw(uniform u: Double) -> Int {
    members.swapAt(drawn, drawn + Int(u * Double(count - drawn)))
    drawn += 1
    return Int(members[drawn - 1])
  }
}
