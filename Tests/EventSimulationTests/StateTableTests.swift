import EventSimulation
import Testing

@Suite("State table")
struct StateTableTests {
  /// Larger than a cache line, and no multiple of one.
  private struct Large: BitwiseCopyable, Equatable {
    var words = InlineArray<11, Int>(repeating: 0)
    var last = 0

    static func == (left: Large, right: Large) -> Bool {
      left.last == right.last && left.words.indices.allSatisfy { left.words[$0] == right.words[$0] }
    }
  }

  @Test("Every place keeps its own value, small or large")
  func places() {
    var small = StateTable((0..<100).map { UInt8($0) })
    var large = StateTable(repeating: Large(), count: 100)
    for place in large.indices {
      small[place] &*= 3
      for word in 0..<11 { large[place].words[word] = 1000 * place + word }
      large[place].last = -place
    }
    for place in large.indices {
      #expect(small[place] == UInt8(truncatingIfNeeded: 3 * place))
      #expect(large[place].words[0] == 1000 * place && large[place].words[10] == 1000 * place + 10)
      #expect(large[place].last == -place)
    }
  }

  @Test("A copy goes on by itself")
  func copies() {
    var first = StateTable(repeating: Large(), count: 3)
    first[1].last = 7
    var second = first.copy()
    #expect(second.count == 3 && second[1] == first[1])
    second[1].last = 8
    first[2].last = 9
    #expect(first[1].last == 7 && second[1].last == 8 && second[2].last == 0)
  }

  @Test("An empty table has no places")
  func empty() {
    let table = StateTable<Int>(repeating: 1, count: 0)
    #expect(table.count == 0 && table.indices.isEmpty && table.copy().count == 0)
  }

  @Test("A place beyond the table stops", arguments: [-1, 3])
  func beyond(_ place: Int) async {
    // The exit test runs in a process of its own, which must be told the place by what it is.
    if place < 0 {
      await #expect(processExitsWith: .failure) {
        let table = StateTable(repeating: 1, count: 3)
        _ = table[-1]
      }
    } else {
      await #expect(processExitsWith: .failure) {
        let table = StateTable(repeating: 1, count: 3)
        _ = table[3]
      }
    }
  }
}
