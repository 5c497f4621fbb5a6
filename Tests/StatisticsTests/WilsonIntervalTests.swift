import Statistics
import Testing

@Suite("Wilson's interval for a probability")
struct WilsonIntervalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let successes: Double
    let trials: Int
    let low: Double
    let high: Double

    var testDescription: String { "\(successes) of \(trials)" }
  }

  /// Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
  static let newcombe = [
    Case(successes: 81, trials: 263, low: 0.2553, high: 0.3662),
    Case(successes: 15, trials: 148, low: 0.0624, high: 0.1605),
    Case(successes: 0, trials: 20, low: 0.0000, high: 0.1611),
    Case(successes: 1, trials: 29, low: 0.0061, high: 0.1718),
  ]

  @Test("agrees with published values to their four decimals", arguments: newcombe)
  func published(_ example: Case) {
    let interval = ConfidenceInterval(successes: example.successes, of: example.trials)
    #expect(abs(interval.low - example.low) <= 5.1e-5, "\(interval.low)")
    #expect(abs(interval.high - example.high) <= 5.1e-5, "\(interval.high)")
    #expect(interval.estimate == example.successes / Double(example.trials))
  }

  @Test("is symmetric, exactly 0 and 1 at the ends, and unknown without trials")
  func ends() {
    let none = ConfidenceInterval(successes: 0, of: 20)
    let all = ConfidenceInterval(successes: 20, of: 20)
    #expect(none.low == 0 && all.high == 1)
    #expect(abs(none.high + all.low - 1) < 1e-15)
    let unknown = ConfidenceInterval(successes: 0, of: 0)
    #expect(unknown.estimate.isNaN && !unknown.isDefined)
  }
}
