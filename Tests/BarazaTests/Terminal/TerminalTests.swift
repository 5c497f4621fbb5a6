import Reports
import Testing

@testable import baraza

@Suite("Terminal and environment")
struct TerminalTests {
  @Test(
    "The language comes from LC_ALL, else LC_MESSAGES, else LANG",
    arguments: [
      (["LANG": "fr_FR.UTF-8"], "fr"), (["LC_ALL": "C", "LANG": "fr"], "en"),
      (["LC_ALL": "", "LC_MESSAGES": "fr_CD"], "fr"), ([:], "en"),
      (["LC_MESSAGES": "en_GB", "LANG": "fr"], "en"), (["LANG": "sw_KE.UTF-8"], "en"),
    ])
  func language(_ variables: [String: String], _ expected: String) {
    #expect(ToolEnvironment { variables[$0] }.language.rawValue == expected)
  }

  @Test("The time left is the time taken, scaled to what is left")
  func timeLeft() {
    #expect(ProgressReport.secondsLeft(elapsed: .seconds(10), done: 100, left: 300) == 30)
    #expect(ProgressReport.secondsLeft(elapsed: .seconds(10), done: 0, left: 300) == nil)
    #expect(ProgressReport.secondsLeft(elapsed: .seconds(10), done: 400, left: 0) == 0)
  }

  @Test("The bar shows share, counts and time left, and fits narrow terminals")
  func bar() {
    #expect(
      ProgressReport.bar(done: 4_860, of: 6_000, secondsLeft: 3, width: 80, .english)
        == "███████████████████░░░░░  81 %   4,860 of 6,000   3 s left")
    for width in [40, 60, 80, 200] {
      let bar = ProgressReport.bar(
        done: 1, of: 1_000_000, secondsLeft: 90_000, width: width, .french)
      #expect(bar.count < width)
    }
  }
}
