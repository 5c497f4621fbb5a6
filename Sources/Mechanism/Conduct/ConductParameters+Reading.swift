import EventSimulation
import Parameters
import RandomVariates

extension ConductParameters {
  init(kind: SubjectKind, reading reader: inout ParameterReader) {
    let root = "conduct.\(kind.rawValue)"
    shape = reader.ratio(root + ".onset_shape")
    escalation = reader.ratePerSecond(root + ".escalation")
    selfCorrectionLesser = reader.ratePerSecond(root + ".self_correction.lesser")
    selfCorrectionSerious = reader.ratePerSecond(root + ".self_correction.serious")
    afterglowStrength = reader.share(root + ".afterglow.strength")
    let halfLife = Double(reader.period(root + ".afterglow.half_life").seconds)
    afterglowDecay = halfLife / Portable.log(2)
    // A half-life of nothing is no afterglow, and leaves no division by zero behind.
    if halfLife <= 0 {
      afterglowStrength = 0
      afterglowDecay = 1
    }
    correctionLesser = Self.correction(root + ".correction.lesser", &reader)
    correctionSerious = Self.correction(root + ".correction.serious", &reader)
    startDraw = reader.choice(root + ".start.draw", as: StartDraw.self)
  }

  private static func correction(_ path: String, _ reader: inout ParameterReader) -> Correction {
    Correction(
      kind: reader.choice(path + ".kind", as: CorrectionKind.self),
      mean: Double(reader.period(path + ".mean").seconds))
  }
}

extension ConductStratum {
  /// The strata of one kind: nine for mine sites (zone class × group), one for the others.
  static func all(kind: SubjectKind, reading reader: inout ParameterReader) -> [ConductStratum] {
    let root = "conduct.\(kind.rawValue)"
    guard kind == .mineSite else {
      return [
        ConductStratum(
          lesserOnset: reader.ratePerSecond(root + ".lesser_onset"),
          seriousOnset: reader.ratePerSecond(root + ".serious_onset"),
          lesserShareAtStart: reader.share(root + ".start.lesser_share"),
          seriousShareAtStart: reader.share(root + ".start.serious_share"))
      ]
    }
    var strata: [ConductStratum] = []
    for zoneClass in ZoneClass.allCases {
      let lesser = reader.ratePerSecond("\(root).lesser_onset.\(zoneClass.rawValue)")
      let lesserShare = reader.share("\(root).start.lesser_share.\(zoneClass.rawValue)")
      for group in SiteGroup.allCases {
        let place = "\(zoneClass.rawValue).\(group.rawValue)"
        strata.append(
          ConductStratum(
            lesserOnset: lesser,
            seriousOnset: reader.ratePerSecond("\(root).serious_onset.\(place)"),
            lesserShareAtStart: lesserShare,
            seriousShareAtStart: reader.share("\(root).start.serious_share.\(place)")))
      }
    }
    return strata
  }

  /// The place of a site's stratum in `all`.
  static func place(_ zoneClass: ZoneClass, _ group: SiteGroup) -> Int {
    zoneClass.index * SiteGroup.count + group.index
  }
}
