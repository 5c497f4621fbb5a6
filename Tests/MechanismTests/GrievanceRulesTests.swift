import Testing

@testable import Mechanism

@Suite("Silence after a reprisal")
struct GrievanceRulesTests {
  @Test("halves in its half-life and deepens what is left")
  func fades() {
    var silence = Silence()
    #expect(silence.share(at: 50, halfLife: 10) == 0)
    silence.deepen(by: 0.8, at: 100, halfLife: 10)
    #expect(abs(silence.share(at: 100, halfLife: 10) - 0.8) < 1e-15)
    #expect(abs(silence.share(at: 110, halfLife: 10) - 0.4) < 1e-15)
    // Of the 0.6 that would still be made, half no longer is.
    silence.deepen(by: 0.5, at: 110, halfLife: 10)
    #expect(abs(silence.share(at: 110, halfLife: 10) - 0.7) < 1e-15)
    #expect(abs(silence.share(at: 130, halfLife: 10) - 0.175) < 1e-15)
  }

  @Test("is less likely where a complaint is dealt with in confidence")
  func protection() throws {
    let rules = try Laboratory.neutral([
      "grievances.reprisal.share=0.4", "grievances.protection=0.75",
    ]).grievances
    #expect(abs(rules.reprisalChance(isHandled: true) - 0.1) < 1e-15)
    #expect(rules.reprisalChance(isHandled: false) == 0.4)
  }
}
