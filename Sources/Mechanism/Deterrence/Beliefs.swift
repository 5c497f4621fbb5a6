import RandomVariates

/// What the people of a zone believe about being found out, and what they have seen since they last thought about it.
struct Beliefs: BitwiseCopyable {
  /// P, a chance.
  var detection = 0.0
  /// F.
  var consequence = 0.0
  /// Share of findings published, by weight.
  var publicity = 0.0
  /// x₀, the share of sites in breach at the start.
  var peersAtStart = 0.0
  /// What the onset of breaches is multiplied by.
  var factor = 1.0

  // Seen since the last update.
  var visits: Int32 = 0
  var findings: Int32 = 0
  var sanctions: Int32 = 0
  var publications = 0.0
}

extension DeterrenceParameters {
  /// The beliefs after an interval: old beliefs + what was seen → new beliefs, and nothing else.
  ///
  /// - Parameters:
  ///   - sites: of the zone, at least one.
  ///   - inBreach: how many of them are in breach now.
  ///   - years: the length of the interval.
  func learn(_ old: Beliefs, sites: Int, inBreach: Int, years: Double) -> Beliefs {
    var new = Beliefs()
    new.peersAtStart = old.peersAtStart
    let perSite = Double(old.visits) / (Double(sites) * years)
    new.detection = old.detection + learning * (-Portable.expm1(-perSite) - old.detection)
    new.consequence = old.consequence
    new.publicity = old.publicity
    // Where nothing was found nothing was seen of what follows.
    if old.findings > 0 {
      let sanctioned = min(1, Double(old.sanctions) / Double(old.findings))
      let published = min(1, old.publications / Double(old.findings))
      let seen = sanctionWeight * sanctioned + publicityWeight * published
      new.consequence += learning * (seen - old.consequence)
      new.publicity += learning * (published - old.publicity)
    }
    let bite = new.detection * new.consequence - startDetection * startConsequence
    let share = Double(inBreach) / Double(sites)
    let factor =
      Portable.exp(-strength * bite) * (1 + peers * share) / (1 + peers * old.peersAtStart)
    let moves = (factor / old.factor - 1).magnitude > leastChange
    new.factor = moves ? factor : old.factor
    return new
  }
}
