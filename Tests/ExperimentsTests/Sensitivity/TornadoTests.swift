import Experiments
import Statistics
import Testing

@Suite("Tornado")
struct TornadoTests {
  private let base: [Double] = [1, 2, 3, 4]

  @Test("has the widest bar first, with paired standard errors, by hand")
  func byHand() throws {
    let found = try Tornado(
      base: base,
      runs: [
        .init(factor: "narrow", low: [1, 2, 3, 4], high: [2, 3, 4, 5]),
        // High less base 3, 5, 3, 5: mean 4, variance 4/3, standard error √(1/3); low less base −1 in each.
        .init(factor: "wide", low: [0, 1, 2, 3], high: [4, 7, 6, 9]),
        // Both ends move the output up by 2 and by 3.
        .init(factor: "bent", low: [3, 4, 5, 6], high: [4, 5, 6, 7]),
      ])
    #expect(found.bars.map(\.factor) == ["wide", "bent", "narrow"])
    let wide = found.bars[0]
    #expect(wide.low.value == -1 && wide.low.standardError == 0)
    #expect(
      wide.high.value == 4
        && near(wide.high.standardError ?? 0, (1.0 / 3).squareRoot(), within: 1e-12))
    #expect(wide.swing.value == 5 && wide.width == 5 && !wide.isOneSided)
    // t(0.975; 3) = 3.182446.
    #expect(
      near(wide.swing.halfWidth ?? 0, 3.182446 * (1.0 / 3).squareRoot(), within: 1e-5))
    #expect(found.bars[1].swing.value == 1 && found.bars[1].width == 3 && found.bars[1].isOneSided)
  }

  @Test("leaves out what misses a run, and refuses too much of it")
  func missing() throws {
    let many = (0..<40).map(Double.init)
    let low = many.map { $0 == 7 ? .nan : $0 - 1 }
    let bar = try Tornado(base: many, runs: [.init(factor: "x", low: low, high: many)]).bars[0]
    #expect(bar.low.count == 39 && bar.low.dropped == 1 && bar.high.count == 39)
    #expect(throws: AnalysisError.tooManyMissing(dropped: 1, of: 4)) {
      try Tornado(base: [1, 2, .nan, 3], runs: [.init(factor: "x", low: base, high: base)])
    }
  }
}
