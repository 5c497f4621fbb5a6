import Parameters
import Testing

@testable import Mechanism

@Suite("Scores of a validation")
struct ScoreCardTests {
  static func rules(_ settings: [String] = []) throws -> ValidationRules {
    try Laboratory.neutral(settings).validation
  }

  static func scores(_ rules: ValidationRules, _ levels: [RequirementLevel]) -> ScoreCard {
    rules.scores { levels[$0] }
  }

  /// 4 requirements of engagement, 25 of transparency, 5 of outcomes.
  static func levels(
    engagement: [RequirementLevel] = Array(repeating: .fullyMet, count: 4),
    transparency: RequirementLevel = .fullyMet, outcomes: RequirementLevel = .fullyMet
  ) -> [RequirementLevel] {
    engagement + Array(repeating: transparency, count: 25)
      + Array(repeating: outcomes, count: 5)
  }

  @Test("are the mean points of each component, and of the three")
  func means() throws {
    let card = Self.scores(
      try Self.rules(),
      Self.levels(
        engagement: [.notMet, .partlyMet, .mostlyMet, .fullyMet], transparency: .mostlyMet,
        outcomes: .exceeded))
    #expect(card.stakeholderEngagement == 45)
    #expect(card.transparency == 60)
    #expect(card.outcomesAndImpact == 100)
    #expect(abs(card.overall - 205.0 / 3) < 1e-12)
    #expect(card.unmet == 28)
    #expect(card.civilSociety == .mostlyMet)
  }

  @Test(
    "are those of three decisions of the EITI",
    arguments: [
      // Component scores and overall as published: CD 2022, ZM 2021, TZ 2023; one component of each by difference.
      (83.0, 78.0, 95.5, 85.5), (93, 84, 93, 90), (82.5, 73, 75.5, 77),
    ])
  func published(_ decision: (Double, Double, Double, Double)) {
    var card = ScoreCard()
    card.stakeholderEngagement = decision.0
    card.transparency = decision.1
    card.outcomesAndImpact = decision.2
    #expect(abs(card.overall - decision.3) < 0.05 + 1e-9)
  }

  @Test("carry points for effectiveness up to 100 and no further")
  func bonus() throws {
    let rules = try Self.rules(["validation.effectiveness_points=3.5"])
    #expect(Self.scores(rules, Self.levels(outcomes: .fullyMet)).outcomesAndImpact == 93.5)
    #expect(Self.scores(rules, Self.levels(outcomes: .exceeded)).outcomesAndImpact == 100)
  }

  @Test("lead to the verdict that the rules say")
  func verdicts() throws {
    let none = try Self.rules()
    let all = Self.levels()
    let oneShort = Self.levels(engagement: [.mostlyMet, .fullyMet, .fullyMet, .fullyMet])
    let low = Self.levels(
      engagement: [.fullyMet, .fullyMet, .partlyMet, .fullyMet], transparency: .partlyMet,
      outcomes: .partlyMet)
    #expect(none.verdict(Self.scores(none, all), completed: nil) == .passes)
    #expect(none.verdict(Self.scores(none, oneShort), completed: nil) == .correctiveActions)
    #expect(none.verdict(Self.scores(none, low), completed: 0) == .correctiveActions)
    let strict = try Self.rules([
      "validation.verdict.low_score=suspends", "validation.verdict.improvement=0.4",
    ])
    #expect(
      strict.verdict(Self.scores(strict, low), completed: nil) == .suspension(.suspendedQuality))
    #expect(
      strict.verdict(Self.scores(strict, oneShort), completed: 0.39)
        == .suspension(.suspendedQuality))
    #expect(strict.verdict(Self.scores(strict, oneShort), completed: 0.4) == .correctiveActions)
    #expect(strict.verdict(Self.scores(strict, all), completed: 0) == .passes)
    let civil = try Self.rules(["validation.verdict.civil_society=partly_met"])
    #expect(
      civil.verdict(Self.scores(civil, low), completed: nil) == .suspension(.suspendedCivilSociety))
    #expect(civil.verdict(Self.scores(civil, oneShort), completed: nil) == .correctiveActions)
  }

  @Test("start where effort and slip balance")
  func balance() throws {
    let rules = try Self.rules([
      "governance.effort=0.2 per year", "governance.slip=0.1 per year", "governance.exceeding=0.2",
    ])
    let chances = rules.drift.balance(factor: 1)
    for (found, weight) in zip(chances, [1, 2, 4, 8, 3.2]) {
      #expect(abs(found - weight / 18.2) < 1e-12)
    }
    let twice = rules.drift.balance(factor: 2)
    #expect(abs(twice[1] / twice[0] - 4) < 1e-12)
  }
}
