import Dispatch
import Glibc
import Synchronization

/// The replications of one design that one worker ran in one go, with their rows.
public struct ReplicationBlock<Row: Sendable>: Sendable {
  /// The design's place in the plan.
  public let design: Int

  /// The replications run, ascending.
  public let replications: [Int]

  /// One row for each of `replications`, in the same order.
  public let rows: [Row]
}

/// How many replications a run has behind it and how many it has in all, over every design.
public struct RunProgress: Sendable, Equatable {
  /// Replications finished, those taken over from an earlier run included.
  public let done: Int

  /// Replications the run will have when it ends.
  public let total: Int

  /// Makes a progress.
  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}

/// Whether a run reached its last replication or was stopped before.
public enum RunEnding: Sendable, Equatable {
  /// Every replication of every design is there.
  case complete

  /// The stop request came first; the replications finished by then are kept.
  case stopped
}

/// Runs replications of several designs on several workers, with a result that no worker can change.
///
/// This is the only file of the program that knows of threads. The unit of work is a block of replications
/// of one design. Workers take units in one fixed order, round-robin over the designs, so a run that was
/// interrupted is a complete run with fewer replications. Rows carry their place; whoever collects them puts
/// them by place and never by time of arrival, so the outcome does not depend on `workers` or `blockSize`.
///
/// Workers only compute. Storing, progress and the stop request run on the calling thread, one at a time,
/// and so may use what must not cross threads (a database handle, a terminal).
public struct ReplicationRunner: Sendable {
  /// Units computed at the same time, at least 1.
  public let workers: Int

  /// Replications in a unit, at least 1.
  public let blockSize: Int

  /// Makes a runner.
  ///
  /// - Precondition: Both numbers are at least 1.
  public init(workers: Int, blockSize: Int) {
    precondition(workers >= 1 && blockSize >= 1)
    self.workers = workers
    self.blockSize = blockSize
  }

  /// A block size that keeps storing cheap in long runs and stopping quick in short ones.
  public static func blockSize(forReplications replications: Int) -> Int {
    min(max(replications / 50, 1), 64)
  }

  /// The number of processors the operating system offers, the usual number of workers.
  public static var availableWorkers: Int {
    max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)
  }

  /// Computes every replication not yet done and hands the blocks over as they finish.
  ///
  /// - Parameters:
  ///   - designs: The number of designs.
  ///   - replications: The number of replications of each design; they are numbered from 0.
  ///   - isDone: Whether a replication of a design is there already and is to be left out.
  ///   - work: Computes the rows of some replications of one design; called on several threads.
  ///   - receive: Takes a finished block; blocks arrive in no fixed order.
  ///   - progress: Told after each block, and once at the start.
  ///   - stopRequested: Asked several times a second; once it says yes, no further unit is begun.
  /// - Throws: The error of the earliest unit that failed, or what `receive` threw. Other units under way are
  ///   waited for.
  public func run<Row: Sendable>(
    designs: Int, replications: Int,
    isDone: (_ design: Int, _ replication: Int) -> Bool = { _, _ in false },
    work: @escaping @Sendable (_ design: Int, _ replications: [Int]) throws -> [Row],
    receive: (ReplicationBlock<Row>) throws -> Void,
    progress: (RunProgress) -> Void = { _ in },
    stopRequested: () -> Bool = { false }
  ) throws -> RunEnding {
    let units = plan(designs: designs, replications: replications, isDone: isDone)
    let total = designs * replications
    var done = total - units.reduce(0) { $0 + $1.replications.count }
    progress(RunProgress(done: done, total: total))
    if units.isEmpty { return .complete }
    if stopRequested() { return .stopped }

    let workers = min(self.workers, units.count)
    let board = Board<Row>(workers: workers)
    DispatchQueue.global().async {
      DispatchQueue.concurrentPerform(iterations: workers) { _ in
        while let position = board.next(below: units.count) {
          let unit = units[position]
          board.finish(position, Result { try work(unit.design, unit.replications) })
        }
      }
      board.close()
    }

    var failure: (unit: Int, error: any Error)?
    var received = 0
    while true {
      let (finished, closed) = board.collect()
      for (position, result) in finished {
        do {
          let rows = try result.get()
          let unit = units[position]
          precondition(rows.count == unit.replications.count, "a unit gives one row a replication")
          if failure == nil {
            try receive(
              ReplicationBlock(design: unit.design, replications: unit.replications, rows: rows))
          }
          received += 1
          done += rows.count
          progress(RunProgress(done: done, total: total))
        } catch {
          if position < failure?.unit ?? .max { failure = (position, error) }
          board.stop()
        }
        board.makeRoom()
        if stopRequested() { board.stop() }
      }
      if closed { break }
      if finished.isEmpty && stopRequested() { board.stop() }
    }
    if let failure { throw failure.error }
    return received == units.count ? .complete : .stopped
  }

  /// The units in the order in which they are begun: block by block, and in a block design by design.
  func plan(
    designs: Int, replications: Int, isDone: (Int, Int) -> Bool
  ) -> [(design: Int, replications: [Int])] {
    var units: [(design: Int, replications: [Int])] = []
    for first in stride(from: 0, to: replications, by: blockSize) {
      for design in 0..<designs {
        let missing = (first..<min(first + blockSize, replications)).filter { !isDone(design, $0) }
        if !missing.isEmpty { units.append((design, missing)) }
      }
    }
    return units
  }
}

/// What the workers and the calling thread share: the next unit, the finished ones, the stop sign.
///
/// Only a few finished units may wait to be collected, so that a slow disk holds the workers up rather than filling the
/// memory, and an interruption loses little.
private final class Board<Row: Sendable>: Sendable {
  typealias Finished = (unit: Int, result: Result<[Row], any Error>)

  private let workers: Int
  private let position = Atomic<Int>(0)
  private let stopped = Atomic<Bool>(false)
  private let finished = Mutex<(units: [Finished], closed: Bool)>(([], false))
  private let bell = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: 0)

  init(workers: Int) {
    self.workers = workers
    // Counted up from zero: a semaphore must not be dropped below the value it was made with.
    for _ in 0..<3 * workers { room.signal() }
  }

  func next(below end: Int) -> Int? {
    room.wait()
    if stopped.load(ordering: .relaxed) { return nil }
    let taken = position.wrappingAdd(1, ordering: .relaxed).oldValue
    if taken < end { return taken }
    room.signal()
    return nil
  }

  func finish(_ unit: Int, _ result: Result<[Row], any Error>) {
    finished.withLock { $0.units.append((unit, result)) }
    bell.signal()
  }

  func close() {
    finished.withLock { $0.closed = true }
    bell.signal()
  }

  /// Lets one more unit be begun.
  func makeRoom() {
    room.signal()
  }

  func stop() {
    if stopped.exchange(true, ordering: .relaxed) { return }
    for _ in 0..<workers { room.signal() }
  }

  /// Waits a tenth of a second at most, so that a stop request and a clock on the screen are not held up.
  func collect() -> (units: [Finished], closed: Bool) {
    _ = bell.wait(timeout: .now() + .milliseconds(100))
    return finished.withLock { state in
      defer { state.units = [] }
      return state
    }
  }
}
