import EventSimulation
import Testing

@testable import Mechanism

@Suite("Law behind the norms")
struct HarmonisationTests {
  private let rules = NormGapRules(
    share: 0.5, closesAfter: 1_000, adoptionEffect: 0.4, findingsEffect: 0.6)

  @Test("does less the more of the norms it holds")
  func effects() {
    #expect(rules.adoptionFactor(gap: 1) == 0.6)
    #expect(abs(rules.adoptionFactor(gap: 0.5) - 0.8) < 1e-12)
    #expect(rules.adoptionFactor(gap: 0) == 1)
    #expect(rules.chanceOfLapse(gap: 1) == 0.6)
    #expect(rules.chanceOfLapse(gap: 0) == 0)
  }

  @Test("catches up by itself or by a design, whichever is first")
  func date() {
    #expect(rules.closesAt(inForceSince: 0, closedByDesignAfter: 2_000) == 1_000)
    #expect(rules.closesAt(inForceSince: 100, closedByDesignAfter: 200) == 300)
    #expect(rules.closesAt(inForceSince: 900, closedByDesignAfter: 200) == 1_000)
  }

  @Test("begins behind only where something is missing")
  func beginning() {
    #expect(StateLaw(rules).holdsSince == .max)
    var none = rules
    none.share = 0
    #expect(StateLaw(none).holdsSince == 0)
    #expect(StateLaw(none).adoptionFactor == 1)
    #expect(StateLaw.holding(since: 7).holdsSince == 7)
    #expect(StateLaw.holding(since: 7).chanceOfLapse == 0)
  }
}
