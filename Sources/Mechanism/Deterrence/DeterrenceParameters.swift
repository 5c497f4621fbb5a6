import EventSimulation
import Parameters

/// How what the people of a zone have lately seen of the mechanism bears on their conduct.
///
/// The onset of breaches is multiplied by
///
///     exp(−η (P·F − P₀·F₀)) · (1 + φ·x) / (1 + φ·x₀)
///
/// with P the chance of being found out and F what follows, both as learned from visits, sanctions and publications in
/// the zone, and x the share of its sites in breach; P₀, F₀ and x₀ are those of the start, so that hazards measured under
/// the practice of the start hold there. The form is Becker's (1968), doi:10.1086/259394.
struct DeterrenceParameters: Equatable, Sendable {
  /// η; 0 is no deterrence.
  ///
  /// Parameter `conduct.deterrence.strength`.
  var strength: Double
  /// φ; 0 is no influence of peers.
  ///
  /// Parameter `conduct.deterrence.peers`.
  var peers: Double
  /// Seconds between two moments at which beliefs move.
  ///
  /// Parameter `conduct.deterrence.learning_interval`.
  var interval: Int64
  /// Share of the way from the old belief to what was seen in the interval.
  ///
  /// Parameter `conduct.deterrence.learning`.
  var learning: Double
  /// Relative change of the hazard below which beliefs that move are not acted on.
  ///
  /// Parameter `conduct.deterrence.least_change`.
  var leastChange: Double
  /// Parameter `conduct.deterrence.start.detection`.
  var startDetection: Double
  /// Parameter `conduct.deterrence.start.consequence`.
  var startConsequence: Double
  /// What a sanction weighs in F.
  ///
  /// Parameter `conduct.deterrence.sanction_weight`.
  var sanctionWeight: Double
  /// What a publication that names the site weighs in F.
  ///
  /// Parameter `conduct.deterrence.publicity_weight`.
  var publicityWeight: Double
  /// What a publication without names weighs, as a share of one with names.
  ///
  /// Parameter `conduct.deterrence.group_publication`.
  var groupPublication: Double
  /// Share of the sensitivity of a visit that is lost to hiding where every finding is published.
  ///
  /// Parameter `conduct.deterrence.hiding`.
  var hiding: Double

  init(reading reader: inout ParameterReader) {
    let root = "conduct.deterrence"
    strength = reader.ratio(root + ".strength")
    peers = reader.ratio(root + ".peers")
    interval = max(SimulationTime.secondsPerDay, reader.period(root + ".learning_interval").seconds)
    learning = reader.share(root + ".learning")
    leastChange = reader.share(root + ".least_change")
    startDetection = reader.share(root + ".start.detection")
    startConsequence = reader.ratio(root + ".start.consequence")
    sanctionWeight = reader.ratio(root + ".sanction_weight")
    publicityWeight = reader.ratio(root + ".publicity_weight")
    groupPublication = reader.share(root + ".group_publication")
    hiding = reader.share(root + ".hiding")
  }

  /// Whether beliefs can move anything.
  var isActive: Bool { strength > 0 || peers > 0 || hiding > 0 }
}
