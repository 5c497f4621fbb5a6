import Glibc
import Testing

@testable import Mechanism

/// Closed forms of conduct under visits, over the neutral mechanism: expected values by the formula in each test.
@Suite("Closed forms of conduct")
struct ClosedFormConductTests {
  /// Instant visits to gold sites, of which there are `sites`, with onset λ of serious breaches a year.
  static func lab(_ sites: Int, onset: Double, _ more: [String] = []) throws -> MechanismInput {
    try Laboratory.neutral(
      [
        "states.XA.mine_sites.gold=\(sites)",
        "conduct.mine_site.serious_onset.stable.gold=\(onset)",
      ] + more)
  }

  static let inspected = "assurance.state_inspection.in_use=active"
  static let cured = "conduct.mine_site.correction.serious.kind=immediate"
  static let poisson = "assurance.state_inspection.routine=poisson"

  static func every(_ years: Double) -> String {
    "assurance.state_inspection.interval=\(years) year"
  }

  static var size: Int { Laboratory.isFull ? 10 : 1 }

  @Test("A site left alone is in breach with the two-state chain's chance after a year")
  func transient() throws {
    let input = try Self.lab(
      800, onset: 0.4, ["conduct.mine_site.self_correction.serious=0.6"])
    // 0.4 · (1 − e⁻¹).
    Sample(input, replications: 60 * Self.size, years: 1)
      .agrees("share_in_breach_at_end", with: 0.4 * (1 - exp(-1)))
  }

  @Test("A site left alone is in breach two fifths of the time in the long run")
  func stationary() throws {
    let input = try Self.lab(100, onset: 0.4, ["conduct.mine_site.self_correction.serious=0.6"])
    let sample = Sample(input, replications: 20 * Self.size, years: 90, warmUp: 30)
    sample.agrees("share_of_time_in_breach", with: 0.4)
    sample.agrees("share_of_time_conforming", with: 0.6)
  }

  @Test("Yearly perfect inspection leaves 0.213061 of the time in breach")
  func periodic() throws {
    let input = try Self.lab(100, onset: 0.5, [Self.inspected, Self.every(1), Self.cured])
    Sample(input, replications: 20 * Self.size, years: 60, warmUp: 10)
      .agrees("share_of_time_in_breach", with: 1 - (1 - exp(-0.5)) / 0.5)
  }

  @Test("Random visits at the same rate leave a third of the time in breach")
  func random() throws {
    let input = try Self.lab(
      100, onset: 0.5, [Self.inspected, Self.every(1), Self.poisson, Self.cured])
    Sample(input, replications: 20 * Self.size, years: 60, warmUp: 20)
      .agrees("share_of_time_in_breach", with: 1.0 / 3)
  }

  @Test("An inspector who misses 40 % leaves 0.376590 of the time in breach")
  func misses() throws {
    let input = try Self.lab(
      100, onset: 0.5,
      [
        Self.inspected, Self.every(1), Self.cured,
        "tests.state_inspection.sensitivity.serious=0.6",
      ])
    let a = 1 / (1 - exp(-0.5))
    let extra = 1 / 0.6 - 1
    Sample(input, replications: 20 * Self.size, years: 70, warmUp: 20)
      .agrees("share_of_time_in_breach", with: (a - 2 + extra) / (a + extra))
  }

  @Test("A cycle of conforming, undetected and correcting splits by mean stays")
  func cycle() throws {
    let input = try Self.lab(
      100, onset: 0.5,
      [
        Self.inspected, "assurance.state_inspection.interval=1.66666666666667 year", Self.poisson,
        "conduct.mine_site.correction.serious.kind=exponential",
        "conduct.mine_site.correction.serious.mean=0.5 year",
      ])
    let sample = Sample(input, replications: 20 * Self.size, years: 80, warmUp: 20)
    sample.agrees("share_of_time_conforming", with: 0.48)
    sample.agrees("share_of_time_in_undetected_breach", with: 0.40)
    sample.agrees("share_of_time_under_correction", with: 0.12)
    // Latency is the mean stay undetected: 1/0.6 years.
    sample.agrees("detection_latency_mean", with: 365.25 / 0.6)
  }

  @Test("A fixed time of correction takes its share of the cycle")
  func fixedCorrection() throws {
    let input = try Self.lab(
      100, onset: 0.5,
      [
        Self.inspected, Self.every(1), Self.poisson,
        "conduct.mine_site.correction.serious.kind=fixed",
        "conduct.mine_site.correction.serious.mean=0.75 year",
      ])
    // Stays 2, 1 and 0.75 years.
    let sample = Sample(input, replications: 20 * Self.size, years: 80, warmUp: 20)
    sample.agrees("share_of_time_conforming", with: 2 / 3.75)
    sample.agrees("share_of_time_under_correction", with: 0.75 / 3.75)
  }

  @Test("Onset that ages as a Weibull of shape 2 under yearly perfect inspection")
  func weibull() throws {
    let rate = 0.5
    let input = try Self.lab(
      100, onset: rate,
      [Self.inspected, Self.every(1), Self.cured, "conduct.mine_site.onset_shape=2"])
    // A spell conforms for ∫ S(t) dt and ends at the first visit after: Σ S(n) years, S(t) = exp(−(λt)²).
    let conforming = Romberg.integral(from: 0, to: 16) { exp(-rate * rate * $0 * $0) }
    let spell = (0..<40).reduce(0.0) { $0 + exp(-rate * rate * Double($1 * $1)) }
    Sample(input, replications: 20 * Self.size, years: 70, warmUp: 20)
      .agrees("share_of_time_in_breach", with: 1 - conforming / spell)
  }

  @Test("Onset that is likeliest when new, of shape 0.5, under random visits")
  func infant() throws {
    let rate = 0.8
    let input = try Self.lab(
      200, onset: rate,
      [
        Self.inspected, Self.every(1), Self.poisson, Self.cured,
        "conduct.mine_site.onset_shape=0.5",
      ])
    // Mean of a Weibull: Γ(1 + 1/0.5)/λ = 2/λ = 2.5 years; then one year till the next visit.
    Sample(input, replications: 20 * Self.size, years: 120, warmUp: 40)
      .agrees("share_of_time_in_breach", with: 1 / 3.5, relativeError: 0.015)
  }

  @Test("A lesser breach that escalates is a chain of three states")
  func escalation() throws {
    let input = try Self.lab(
      100, onset: 0.2,
      [
        "conduct.mine_site.lesser_onset.stable=0.6", "conduct.mine_site.escalation=0.5",
        "conduct.mine_site.self_correction.lesser=0.7",
        "conduct.mine_site.self_correction.serious=0.9",
      ])
    // Balance: lesser · (0.5 + 0.7) = conforming · 0.6; serious · 0.9 = conforming · 0.2 + lesser · 0.5.
    let lesser = 0.6 / 1.2
    let serious = (0.2 + lesser * 0.5) / 0.9
    let all = 1 + lesser + serious
    let sample = Sample(input, replications: 20 * Self.size, years: 80, warmUp: 20)
    sample.agrees("share_of_time_conforming", with: 1 / all)
    sample.agrees("share_of_time_in_lesser_breach", with: lesser / all)
    sample.agrees("share_of_time_in_serious_breach", with: serious / all)
    // 100 sites: serious breaches begin at the flow out of them.
    sample.agrees("serious_breaches_begun", with: 100 * 0.9 * serious / all)
  }

  @Test("The afterglow of random visits that cure")
  func afterglow() throws {
    let rate = 1.0
    let strength = 0.8
    let decay = 0.5
    let visits = 1.0
    let input = try Self.lab(
      100, onset: rate,
      [
        Self.inspected, Self.every(1 / visits), Self.poisson, Self.cured,
        "conduct.mine_site.afterglow.strength=\(strength)",
        "conduct.mine_site.afterglow.half_life=\(decay * log(2)) year",
      ])
    // Every visit renews: it leaves the site conforming with a fresh afterglow. Between visits,
    // Exp(a) apart, it is still conforming after t with S(t) = exp(−λ(t − θ d (1 − e^(−t/d)))),
    // so the share conforming is a ∫ e^(−a t) S(t) dt.
    let conforming = Romberg.integral(from: 0, to: 45) { t in
      visits * exp(-visits * t)
        * exp(-rate * (t - strength * decay * (1 - exp(-t / decay))))
    }
    Sample(input, replications: 20 * Self.size, years: 60, warmUp: 10)
      .agrees("share_of_time_conforming", with: conforming)
  }

  @Test("A full afterglow with ageing under random visits that cure", arguments: [2.0, 0.5])
  func afterglowAndAgeing(shape: Double) throws {
    let rate = 0.6
    let decay = 0.5
    let input = try Self.lab(
      10, onset: rate,
      [
        Self.inspected, Self.every(1), Self.poisson, Self.cured,
        "conduct.mine_site.onset_shape=\(shape)", "conduct.mine_site.afterglow.strength=1",
        "conduct.mine_site.afterglow.half_life=\(decay * log(2)) year",
      ])
    // A shape of 0.5 forgets the start slowly: after 100 years with e^(−√60) = 0.0004.
    let found = Sample(input, replications: 20 * Self.size, years: 150, warmUp: 100)
    // Ageing runs on over visits that find nothing, so visits do not renew: an independent simulation
    // of cycles, by thinning a small time step's hazard, says what must come out.
    let expected = AgeingSimulation(rate: rate, shape: shape, decay: decay).shareConforming
    let moments = Moments(found["share_of_time_conforming"])
    let error = (moments.standardError * moments.standardError + expected.error * expected.error)
      .squareRoot()
    let z = (moments.mean - expected.mean) / error
    if Laboratory.printsFigures {
      print(
        "FIGURE ageing and afterglow, shape \(shape): \(moments), simulated \(expected), z \(z)")
    }
    #expect(abs(z) <= 4, "\(moments.mean) for \(expected.mean) ± \(error)")
    #expect(error < 0.015 * expected.mean)
  }

  @Test("A two-state security regime that scales the onset is a chain of four states")
  func security() throws {
    let factors = (calm: 0.5, armed: 3.0)
    let onset = 0.4
    let cure = 0.8
    let input = try Self.lab(
      1, onset: onset,
      [
        "states.XA.copies=60", "conduct.mine_site.self_correction.serious=\(cure)",
        "security.stable.calm.next.calm=0", "security.stable.calm.next.armed=1",
        "security.stable.calm.next.tense=0", "security.stable.armed.next.calm=1",
        "security.stable.armed.next.tense=0", "security.stable.armed.next.armed=0",
        "security.stable.calm.mean_stay=3 year", "security.stable.armed.mean_stay=1.5 year",
        "security.effect.calm.serious_onset_factor=\(factors.calm)",
        "security.effect.armed.serious_onset_factor=\(factors.armed)",
      ])
    // Let b(r) be the joint chance of breach and regime r; p = 2/3, 1/3 the regimes' shares, a = 1/3 a year
    // out of calm, c = 2/3 out of armed. Balance of each: λ f(r) (p(r) − b(r)) − μ b(r) ∓ a b(calm) ± c b(armed) = 0.
    let a = 1.0 / 3
    let c = 2.0 / 3
    let calm = onset * factors.calm
    let armed = onset * factors.armed
    // (calm + μ + a) b₁ − c b₂ = calm · 2/3;  −a b₁ + (armed + μ + c) b₂ = armed · 1/3: Cramer's rule.
    let determinant = (calm + cure + a) * (armed + cure + c) - c * a
    let b1 = (calm * 2 / 3 * (armed + cure + c) + c * armed / 3) / determinant
    let b2 = ((calm + cure + a) * armed / 3 + a * calm * 2 / 3) / determinant
    Sample(input, replications: 20 * Self.size, years: 120, warmUp: 40)
      .agrees("share_of_time_in_breach", with: b1 + b2)
  }
}
