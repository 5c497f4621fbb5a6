import EventSimulation
import Parameters
import RandomVariates

/// What the host of a design brings to the bodies that it carries.
struct HostRules: Equatable, Sendable {
  /// Parameter `host.kind`.
  var kind: HostKind
  /// Seconds until it can contract and pay for a body that a design founds.
  ///
  /// Parameter `hosts.KIND.legal_lead_time`.
  var legalLeadTime: Int64 = 0
  /// What it charges on top of each expense, as a share of it.
  ///
  /// Parameter `hosts.KIND.overhead`.
  var overhead = 0.0
  /// USD, once, when it becomes the host.
  ///
  /// Parameter `hosts.KIND.start_up`.
  var startUpCost = 0.0
  /// Parameter `hosts.KIND.immunities`.
  var isImmune = true
  /// What the share collected of member states' contributions is multiplied by.
  ///
  /// Parameter `hosts.KIND.contributions_collected`.
  var contributionsCollected = 1.0
  /// Share of adverse decisions of hosted bodies that a court holds back where there is no immunity.
  ///
  /// Parameter `hosts.challenges.share`.
  var challengeShare: Double
  /// Seconds for which it does.
  ///
  /// Parameters `hosts.challenges.delay`.
  var challengeDelay: Distribution

  init(reading reader: inout ParameterReader) {
    kind = reader.choice("host.kind", as: HostKind.self)
    challengeShare = reader.share("hosts.challenges.share")
    challengeDelay = reader.duration("hosts.challenges.delay")
    for candidate in HostKind.allCases where candidate != .none {
      let root = "hosts.\(candidate.rawValue)"
      let lead = reader.period(root + ".legal_lead_time").seconds
      let charge = reader.share(root + ".overhead")
      let cost = reader.number(root + ".start_up", in: .money)
      let immunity = reader.choice(root + ".immunities", as: Immunity.self)
      let collected = reader.ratio(root + ".contributions_collected")
      guard candidate == kind else { continue }
      legalLeadTime = lead
      overhead = charge
      startUpCost = cost
      isImmune = immunity == .immune
      contributionsCollected = collected
    }
  }

  /// Lets the host carry a body, if it is one of the region that the design leaves to it.
  func host(_ body: inout Body, reading reader: inout ParameterReader) {
    let seat = reader.choice("host.bodies.\(body.name.rawValue)", as: Seat.self)
    guard kind != .none, seat == .inside, body.state < 0, !body.isBeside else { return }
    body.isHosted = true
    body.hostLead = legalLeadTime
    body.hostOverhead = overhead
    body.contributionsCollected = contributionsCollected
  }

  /// Chance that an adverse decision of a hosted body is held back.
  @inline(__always)
  var chanceOfChallenge: Double { isImmune ? 0 : challengeShare }
}
