import Glibc
import Testing

@testable import Mechanism

/// Closed forms of queues of visits, over the neutral mechanism.
@Suite("Closed forms of queues")
struct ClosedFormQueueTests {
  /// Requests of one site, a Poisson process of `rate` a year, for inspections of `mean` years.
  static func station(
    rate: Double, distribution: String, mean: Double, cv: Double = 0, teams: Int = 1
  ) throws -> MechanismInput {
    try Laboratory.neutral([
      "assurance.state_inspection.in_use=active", "assurance.state_inspection.routine=poisson",
      "assurance.state_inspection.interval=\(1 / rate) year",
      "assurance.state_inspection.overlap=queue",
      "assurance.state_inspection.duration.distribution=\(distribution)",
      "assurance.state_inspection.duration.mean=\(mean) year",
      "assurance.state_inspection.duration.cv=\(cv)",
      "bodies.state_inspectorate.staffing=as_given", "bodies.state_inspectorate.teams=\(teams)",
    ])
  }

  static let quick = Laboratory.isFull ? 0.01 : 0.03
  static var years: Double { Laboratory.isFull ? 1_010 : 70 }

  /// A distribution of visits' lengths, by its coefficient of variation.
  struct Service: CustomTestStringConvertible {
    var distribution: String
    var cv: Double
    var testDescription: String { "\(distribution) \(cv)" }
  }

  static let services = [
    Service(distribution: "fixed", cv: 0), Service(distribution: "exponential", cv: 1),
    Service(distribution: "gamma", cv: 0.5), Service(distribution: "lognormal", cv: 1.5),
  ]

  @Test("One team's mean wait is Pollaczek and Khinchine's", arguments: services)
  func pollaczekKhinchine(_ service: Service) throws {
    let rate = 100.0
    let mean = 0.005
    let load = rate * mean
    let wait = rate * mean * mean * (1 + service.cv * service.cv) / 2 / (1 - load)
    let input = try Self.station(
      rate: rate, distribution: service.distribution, mean: mean, cv: service.cv)
    let sample = Sample(input, replications: 20, years: Self.years, warmUp: 10)
    let error = service.cv > 1 ? 3 * Self.quick : Self.quick
    sample.agrees("wait_mean", with: wait * 365.25, relativeError: error)
    sample.agrees("backlog_mean", with: rate * wait, relativeError: error)
    sample.agrees("probability_of_wait", with: load, relativeError: Self.quick)
    sample.agrees("utilisation.state_inspectorate", with: load)
    sample.agrees("visits_done", with: rate)
  }

  @Test("Four teams on twenty requests a year make one wait with Erlang's chance")
  func erlang() throws {
    let input = try Self.station(
      rate: 20, distribution: "exponential", mean: 1.0 / 6, teams: 4)
    let sample = Sample(
      input, replications: 20, years: Laboratory.isFull ? 6_000 : 400, warmUp: 20)
    sample.agrees("probability_of_wait", with: 0.657722, relativeError: Self.quick)
    sample.agrees("backlog_mean", with: 3.288608, relativeError: 2.5 * Self.quick)
    sample.agrees("wait_mean", with: 0.164430 * 365.25, relativeError: 2.5 * Self.quick)
  }

  /// Machine repair: N sources, each back after Exp(a), c servers of rate μ; chances of n in the system.
  static func repair(_ sources: Int, _ a: Double, _ mu: Double, _ servers: Int) -> [Double] {
    var weights = [1.0]
    for n in 1...sources {
      weights.append(
        weights[n - 1] * Double(sources - n + 1) * a / (mu * Double(min(n, servers))))
    }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  @Test("One team cannot validate twelve states every three years")
  func states() throws {
    let input = try Laboratory.neutral([
      "states.XA.copies=12", "assurance.state_validation.in_use=active",
      "assurance.state_validation.routine=poisson", "assurance.state_validation.interval=3 year",
      "assurance.state_validation.counted_from=completion",
      "assurance.state_validation.duration.distribution=exponential",
      "assurance.state_validation.duration.mean=0.5 year",
      "bodies.technical_unit.staffing=as_given", "bodies.technical_unit.teams=1",
    ])
    let sample = Sample(input, replications: 20, years: 2_200, warmUp: 200)
    sample.agrees("mean_in_system", with: 6.068189)
    sample.agrees("visits_done", with: 1.977270)
    sample.agrees("effective_interval", with: 6.068973)
  }

  @Test("Two teams for ten exporters are a finite-source queue")
  func exporters() throws {
    let input = try Laboratory.neutral([
      "states.XA.exporters=10", "assurance.third_party_audit.in_use=active",
      "assurance.third_party_audit.routine=poisson", "assurance.third_party_audit.interval=1 year",
      "assurance.third_party_audit.counted_from=completion",
      "assurance.third_party_audit.duration.distribution=exponential",
      "assurance.third_party_audit.duration.mean=0.4 year",
      "bodies.auditor_pool.staffing=as_given", "bodies.auditor_pool.teams=2",
    ])
    let chances = Self.repair(10, 1, 2.5, 2)
    var inSystem = 0.0
    var busy = 0.0
    for (n, chance) in chances.enumerated() {
      inSystem += Double(n) * chance
      busy += Double(min(n, 2)) * chance
    }
    let sample = Sample(input, replications: 20, years: 1_050, warmUp: 50)
    sample.agrees("mean_in_system", with: inSystem)
    sample.agrees("backlog_mean", with: inSystem - busy)
    sample.agrees("visits_done", with: 2.5 * busy)
    sample.agrees("utilisation.auditor_pool", with: busy / 2)
    sample.agrees("effective_interval", with: 10 / (2.5 * busy))
    // Little's law with the throughput.
    sample.agrees("wait_mean", with: (inSystem - busy) / (2.5 * busy) * 365.25)
  }

  @Test("Visits that merge leave requests a Poisson process and done a renewal process")
  func merging() throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=20", "assurance.state_inspection.in_use=active",
      "assurance.state_inspection.routine=poisson",
      "assurance.state_inspection.interval=\(1.0 / 12) year",
      "assurance.state_inspection.overlap=merge",
      "assurance.state_inspection.duration.mean=0.25 year",
    ])
    let sample = Sample(input, replications: 20, years: 60, warmUp: 10)
    // A year holds 12 requests a site; a visit is done every 1/4 + 1/12 years.
    sample.agrees("visits_due", with: 20 * 12)
    sample.agrees("visits_done", with: 20 * 3)
    sample.agrees("visits_dropped", with: 20 * 9)
  }

  @Test("Visits turned away wait as often as they are turned away", arguments: [0.5, 0.95])
  func blocked(chance: Double) throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=50", "assurance.state_inspection.in_use=active",
      "assurance.state_inspection.routine=poisson", "assurance.state_inspection.interval=1 year",
      "assurance.state_inspection.overlap=queue", "assurance.state_inspection.needs_access=needed",
      "security.effect.calm.visit_blocked=\(chance)", "security.retry_after=2 day",
    ])
    let sample = Sample(input, replications: 20, years: chance > 0.9 ? 31 : 51, warmUp: 1)
    // Geometric: q/(1 − q) attempts fail, two days each.
    sample.agrees("wait_mean", with: 2 * chance / (1 - chance))
    sample.agrees("probability_of_wait", with: chance)
    sample.agrees("visits_done", with: 50)
  }
}
