import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

@Suite("Deterrence and diligence")
struct DeterrenceTests {
  private static func parameters() throws -> DeterrenceParameters {
    var parameters = try Laboratory.neutral([]).deterrence
    parameters.strength = 1
    parameters.peers = 0.5
    parameters.learning = 0.5
    parameters.leastChange = 0
    parameters.startDetection = 0.2
    parameters.startConsequence = 0.3
    parameters.sanctionWeight = 1
    parameters.publicityWeight = 0.5
    return parameters
  }

  /// Worked by hand.
  ///
  /// Ten visits to ten sites in a year are seen as 1 − e⁻¹ = 0.632121; four findings, two sanctions and a
  /// publication as 2/4 + 0.5 · 1/4 = 0.625. Halfway from the old beliefs: P = 0.416060, F = 0.4625, P·F − 0.06 =
  /// 0.132428, e to its negative 0.875966; two of ten in breach against one at the start: 1.1/1.05.
  @Test("Beliefs move halfway to what was seen, and bite as their product")
  func learning() throws {
    var old = Beliefs()
    old.detection = 0.2
    old.consequence = 0.3
    old.peersAtStart = 0.1
    old.visits = 10
    old.findings = 4
    old.sanctions = 2
    old.publications = 1
    let new = try Self.parameters().learn(old, sites: 10, inBreach: 2, years: 1)
    #expect(abs(new.detection - 0.416060) < 1e-6)
    #expect(abs(new.consequence - 0.4625) < 1e-12)
    #expect(abs(new.publicity - 0.125) < 1e-12)
    #expect(abs(new.factor - 0.875966 * 1.1 / 1.05) < 2e-6)
    #expect(new.visits == 0 && new.findings == 0 && new.sanctions == 0 && new.publications == 0)
  }

  @Test("Where nothing was found, what follows a finding is believed as before")
  func nothingFound() throws {
    var old = Beliefs()
    old.detection = 0.2
    old.consequence = 0.3
    old.visits = 10
    let new = try Self.parameters().learn(old, sites: 10, inBreach: 0, years: 1)
    #expect(new.consequence == 0.3)
  }

  @Test("A change too small to notice is not acted on")
  func leastChange() throws {
    var parameters = try Self.parameters()
    parameters.leastChange = 0.9
    var old = Beliefs()
    old.detection = 0.2
    old.visits = 10
    #expect(parameters.learn(old, sites: 10, inBreach: 0, years: 1).factor == 1)
  }

  @Test("A year of arrears costs half of what very long ones cost")
  func arrears() throws {
    var parameters = try Laboratory.neutral([]).arrears
    parameters.effect = 0.3
    parameters.halfEffectAt = Double(SimulationTime.secondsPerYear)
    // 1 − 0.3 · 1/(1 + 1).
    #expect(abs(parameters.quality(arrears: Double(SimulationTime.secondsPerYear)) - 0.85) < 1e-15)
    #expect(parameters.quality(arrears: 0) == 1)
  }

  @Test(
    "Accreditation runs out three years after a call and comes back with the next, five years after it"
  )
  func accreditation() throws {
    var parameters = try Laboratory.neutral([]).accreditation
    let year = SimulationTime.secondsPerYear
    parameters.validity = 3 * year
    parameters.callInterval = 5 * year
    parameters.sinceCall = 2 * year
    #expect(parameters.holds(at: 0))
    #expect(parameters.holds(at: year - 1))
    #expect(!parameters.holds(at: year))
    #expect(!parameters.holds(at: 3 * year - 1))
    #expect(parameters.holds(at: 3 * year))
    #expect(parameters.nextCall(after: 0) == 3 * year)
    #expect(parameters.nextCall(after: 3 * year) == 8 * year)
  }

  /// The direction found in audits of municipalities and inspections of workplaces.
  ///
  /// Where more is looked at and sanctioned, fewer breaches begin. Paired runs, so that the sign is no chance.
  @Test("Under a mechanism that visits and sanctions, deterrence leaves fewer breaches to begin")
  func direction() throws {
    func begun(_ strength: String) throws -> Double {
      let input = try Laboratory.region(
        "rcm_second_edition",
        [
          "conduct.deterrence.strength=\(strength)", "conduct.deterrence.peers=0",
          "conduct.deterrence.hiding=0",
        ])
      return Sample(input, replications: 2, years: 8).mean("serious_breaches_begun")
    }
    let (none, half, whole) = (try begun("0"), try begun("0.25"), try begun("0.5"))
    #expect(whole < half)
    #expect(half < none)
  }
}
