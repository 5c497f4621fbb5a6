import Studies
import Synchronization
import Testing

/// Collects blocks the way every user of the runner does: by place.
private struct Collected {
  var values: [[Int?]]
  var order: [(design: Int, first: Int)] = []
  var progress: [RunProgress] = []

  init(designs: Int, replications: Int) {
    values = Array(repeating: Array(repeating: nil, count: replications), count: designs)
  }

  mutating func take(_ block: ReplicationBlock<Int>) {
    order.append((block.design, block.replications[0]))
    for (replication, row) in zip(block.replications, block.rows) {
      #expect(values[block.design][replication] == nil, "a replication came twice")
      values[block.design][replication] = row
    }
  }
}

@Suite("Replications on several workers")
struct ReplicationRunnerTests {
  /// A row that names its place; later places take less time, so that arrivals are out of order.
  private static func row(_ design: Int, _ replication: Int) -> Int {
    var word = UInt64(design * 1000 + replication)
    for _ in 0..<(2000 * (5 - replication % 5)) { word = word &* 6_364_136_223_846_793_005 &+ 1 }
    return design * 1000 + replication + Int(word & 0)
  }

  private static func run(
    workers: Int, block: Int, designs: Int = 3, replications: Int = 25
  ) throws -> Collected {
    var collected = Collected(designs: designs, replications: replications)
    var progress: [RunProgress] = []
    let ending = try ReplicationRunner(workers: workers, blockSize: block).run(
      designs: designs, replications: replications,
      work: { design, numbers in numbers.map { row(design, $0) } },
      receive: { collected.take($0) },
      progress: { progress.append($0) })
    collected.progress = progress
    #expect(ending == .complete)
    return collected
  }

  @Test(
    "Every replication comes once and at its place, whatever the workers and the block",
    arguments: [1, 2, 4], [1, 4, 7, 64])
  func independentOfWorkers(workers: Int, block: Int) throws {
    let collected = try Self.run(workers: workers, block: block)
    for design in 0..<3 {
      #expect(collected.values[design] == (0..<25).map { design * 1000 + $0 })
    }
    #expect(collected.progress.first == RunProgress(done: 0, total: 75))
    #expect(collected.progress.last == RunProgress(done: 75, total: 75))
    #expect(collected.progress.map(\.done) == collected.progress.map(\.done).sorted())
  }

  @Test("One worker takes the designs in turn, block by block")
  func roundRobin() throws {
    let collected = try Self.run(workers: 1, block: 10)
    #expect(collected.order.map(\.design) == [0, 1, 2, 0, 1, 2, 0, 1, 2])
    #expect(collected.order.map(\.first) == [0, 0, 0, 10, 10, 10, 20, 20, 20])
  }

  @Test("Replications that are there already are left out and counted as done")
  func resume() throws {
    var collected = Collected(designs: 2, replications: 9)
    var progress: [RunProgress] = []
    let ending = try ReplicationRunner(workers: 2, blockSize: 4).run(
      designs: 2, replications: 9,
      isDone: { design, replication in design == 0 && [0, 1, 5].contains(replication) },
      work: { design, numbers in numbers.map { Self.row(design, $0) } },
      receive: { collected.take($0) }, progress: { progress.append($0) })
    #expect(ending == .complete)
    #expect(collected.values[0] == [nil, nil, 2, 3, 4, nil, 6, 7, 8])
    #expect(collected.values[1] == (1000..<1009).map { $0 })
    #expect(progress.first == RunProgress(done: 3, total: 18))
  }

  @Test("Nothing is computed when everything is there")
  func nothingToDo() throws {
    let ending = try ReplicationRunner(workers: 2, blockSize: 4).run(
      designs: 2, replications: 9, isDone: { _, _ in true },
      work: { _, numbers -> [Int] in
        Issue.record("computed a replication that was there")
        return numbers
      },
      receive: { _ in })
    #expect(ending == .complete)
  }

  @Test("A stop request ends the run early and keeps what was finished", arguments: [1, 2])
  func stops(workers: Int) throws {
    var collected = Collected(designs: 2, replications: 1000)
    var received = 0
    let started = CountOfUnits()
    let ending = try ReplicationRunner(workers: workers, blockSize: 1).run(
      designs: 2, replications: 1000,
      work: { design, numbers in
        started.add()
        return numbers.map { number in
          (0..<40).reduce(0) { sum, _ in sum + Self.row(design, number) } / 40
        }
      },
      receive: { block in
        collected.take(block)
        received += 1
      },
      stopRequested: { received >= 6 })
    #expect(ending == .stopped)
    #expect(received >= 6)
    #expect(received == started.value, "a unit that was begun is finished and handed over")
    #expect(received < 2000)
    if workers == 1 {
      // With one worker what is there is a complete run with fewer replications.
      #expect(
        abs(collected.values[0].count { $0 != nil } - collected.values[1].count { $0 != nil }) <= 1)
    }
  }

  @Test("A stop request before the start runs nothing")
  func stopsAtOnce() throws {
    let ending = try ReplicationRunner(workers: 2, blockSize: 1).run(
      designs: 1, replications: 5,
      work: { _, numbers -> [Int] in
        Issue.record("computed after the stop request")
        return numbers
      },
      receive: { _ in }, stopRequested: { true })
    #expect(ending == .stopped)
  }

  private struct Failure: Error, Equatable { let unit: Int }

  @Test("The error of a unit is thrown, and units after it are not begun", arguments: [1, 2])
  func throwsEarliest(workers: Int) {
    let started = CountOfUnits()
    #expect(throws: Failure(unit: 3)) {
      _ = try ReplicationRunner(workers: workers, blockSize: 1).run(
        designs: 1, replications: 100_000,
        work: { _, numbers in
          started.add()
          if numbers[0] >= 3 { throw Failure(unit: 3) }
          return numbers
        },
        receive: { _ in })
    }
    #expect(started.value < 100_000)
  }

  @Test("The block size stays between 1 and 64")
  func blockSizes() {
    // Hand arithmetic: a fiftieth, at least 1 and at most 64.
    #expect(ReplicationRunner.blockSize(forReplications: 1) == 1)
    #expect(ReplicationRunner.blockSize(forReplications: 200) == 4)
    #expect(ReplicationRunner.blockSize(forReplications: 1_000_000) == 64)
  }
}

/// Counts on several threads.
private final class CountOfUnits: Sendable {
  private let count = Atomic<Int>(0)
  var value: Int { count.load(ordering: .sequentiallyConsistent) }
  func add() { count.add(1, ordering: .sequentiallyConsistent) }
}
