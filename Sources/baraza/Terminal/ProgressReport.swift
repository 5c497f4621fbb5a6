import Reports
import Synchronization

/// Reports how far a run has come, on standard error.
///
/// On a terminal one line is redrawn at most ten times a second, with the time left; elsewhere a
/// plain line is written for each tenth. Workers on any thread may call `advance`.
final class ProgressReport: Sendable {
  enum Manner: Sendable {
    case bar(width: Int)
    case lines
    case silent
  }

  private struct State {
    var lastDrawn: ContinuousClock.Instant?
    var lastTenth = 0
    var isDrawn = false
    /// Units finished when the report was first told: those of an earlier run took no time now.
    var resumed: Int?
  }

  private let manner: Manner
  private let language: Language
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  init(manner: Manner, language: Language) {
    self.manner = manner
    self.language = language
  }

  /// Notes that `done` of `total` units are finished; the first call says where the run starts.
  func advance(done: Int, of total: Int) {
    guard total > 0 else { return }
    switch manner {
    case .silent: return
    case .bar(let width): redraw(done, total, width)
    case .lines: writeTenth(done, total)
    }
  }

  /// Clears the bar, so that what follows begins on a clean line.
  func finish() {
    state.withLock { state in
      if state.isDrawn { try? OutputStream.errors.write("\r\u{1B}[K") }
      state.isDrawn = false
    }
  }

  private func redraw(_ done: Int, _ total: Int, _ width: Int) {
    let now = ContinuousClock.now
    state.withLock { state in
      let resumed = state.resumed ?? done
      state.resumed = resumed
      if let last = state.lastDrawn, now - last < .milliseconds(100), done < total { return }
      state.lastDrawn = now
      state.isDrawn = true
      let left = Self.secondsLeft(
        elapsed: now - start, done: done - resumed, left: total - done)
      let line = Self.bar(done: done, of: total, secondsLeft: left, width: width, language)
      try? OutputStream.errors.write("\r" + line + "\u{1B}[K")
    }
  }

  private func writeTenth(_ done: Int, _ total: Int) {
    state.withLock { state in
      let tenth = done * 10 / total
      if state.resumed == nil {
        // A tenth reached by an earlier run is no news.
        state.resumed = done
        state.lastTenth = tenth
      }
      guard tenth > state.lastTenth else { return }
      state.lastTenth = tenth
      let counts = CommandMessageTexts.progress(
        percent: tenth * 10, done: done, total: total)[language]
      try? OutputStream.errors.write(counts + "\n")
    }
  }

  /// Seconds left if the rest goes as fast as what is done; nil until something is.
  static func secondsLeft(elapsed: Duration, done: Int, left: Int) -> Int? {
    guard done > 0 else { return nil }
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    return Int((seconds / Double(done) * Double(left)).rounded(.up))
  }

  /// One line: the bar, the share, the counts and the time left, within the width.
  static func bar(
    done: Int, of total: Int, secondsLeft: Int?, width: Int, _ language: Language
  ) -> String {
    let words = CommandMessageTexts.progress(
      percent: done * 100 / total, done: done, total: total)[language]
    let time = secondsLeft.map { "   " + CommandMessageTexts.timeLeft(seconds: $0)[language] } ?? ""
    let cells = max(0, min(24, width - words.count - time.count - 4))
    let full = done * cells / total
    let drawn = String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    return drawn + (cells > 0 ? "  " : "") + words + time
  }
}
