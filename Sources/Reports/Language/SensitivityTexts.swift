package import Experiments
import Statistics

/// What sensitivity analyses tell.
package enum SensitivityTexts {
  static func title(_ response: String) -> Text {
    Text(
      en: "What the spread of \(response) is owed to, with 95 % intervals",
      fr: "À quoi tient la dispersion de \(response), avec intervalles à 95 %")
  }

  static func name(ofMeasure measure: String) -> Text {
    switch measure {
    case "sobol_first": Text(en: "alone", fr: "seul")
    case "sobol_total": Text(en: "with interactions", fr: "avec interactions")
    case "mu_star": Text(en: "mean size of effect", fr: "taille moyenne de l’effet")
    case "mu": Text(en: "mean effect", fr: "effet moyen")
    case "sigma": Text(en: "spread of effects", fr: "dispersion des effets")
    case "prcc": Text(en: "partial rank correlation", fr: "corrélation partielle des rangs")
    case "pawn_median":
      Text(en: "distance of distributions", fr: "distance des distributions")
    default: Text(same: measure)
    }
  }

  /// What must be known to read a table.
  static func remarks(_ table: SensitivityTable, _ format: NumberFormat) -> [Text] {
    var remarks: [Text] = []
    if let estimate = table.cells.first?.first {
      let (n, dropped) = (format.integer(estimate.count), format.integer(estimate.dropped))
      remarks.append(
        Text(
          en: "\(n) observations, \(dropped) left out because something in them is undefined",
          fr: "\(n) observations, \(dropped) écartées parce que quelque chose n’y est pas défini"))
    }
    if let share = table.noiseShare {
      let percent = format.percent(share)
      let isTakenOut = table.cells.first?.first?.method.contains("noise-corrected") == true
      remarks.append(
        isTakenOut
          ? Text(
            en: "chance makes \(percent) of the variance of one replication; it is taken out above",
            fr:
              "le hasard fait \(percent) de la variance d’une réplication ; il est déduit ci-dessus"
          )
          : Text(
            en: """
              chance makes \(percent) of the variance of one replication; all samples meet the same, so the indices \
              are those of that luck
              """,
            fr: """
              le hasard fait \(percent) de la variance d’une réplication ; tous les échantillons rencontrent le \
              même, les indices sont donc ceux de ce hasard
              """))
    }
    if let r2 = table.r2 {
      let percent = format.percent(r2)
      remarks.append(
        Text(
          en: "ranks fitted by a line explain \(percent) of their variance",
          fr: "une droite explique \(percent) de la variance des rangs"))
    }
    if let threshold = table.threshold {
      let number = format.fixed(threshold, decimals: 2)
      remarks.append(
        Text(
          en: "a factor without influence stays below a distance of \(number) in 95 cases of 100",
          fr: "un facteur sans influence reste sous une distance de \(number) dans 95 cas sur 100"))
    }
    return remarks
  }

  /// Why a sweep cannot be analysed.
  package static func problem(_ error: AnalysisError, subject: String) -> Text {
    let reason = reason(error)
    return Text { language in
      switch language {
      case .english: "\(subject): \(reason[language])"
      case .french: "\(subject) : \(reason[language])"
      }
    }
  }

  package static let nothingSampled = Text(
    en: "the sweep samples no uncertainty", fr: "le balayage n’échantillonne aucune incertitude")
  package static let incomplete = Text(
    en: "replications are missing; give the sweep again",
    fr: "il manque des réplications ; redonnez le balayage")

  private static func reason(_ error: AnalysisError) -> Text {
    switch error {
    case .constantOutput:
      Text(
        en: "the response is the same everywhere, so nothing can be attributed",
        fr: "la mesure est partout la même, rien ne peut donc être attribué")
    case .onlyNoise:
      Text(
        en: "the response varies no more than chance alone makes it; run more replications",
        fr: "la mesure ne varie pas plus que par le hasard seul ; faites plus de réplications")
    case .tooManyMissing(let dropped, let of):
      Text(
        en:
          "\(dropped) of \(of) observations are undefined in part; --allow-missing leaves them out",
        fr:
          "\(dropped) observations sur \(of) sont en partie indéfinies ; --allow-missing les écarte"
      )
    case .tooFew(let count, let needed):
      Text(
        en: "\(count) complete observations; the method needs \(needed)",
        fr: "\(count) observations complètes ; la méthode en demande \(needed)")
    case .constantFactor(let factor):
      Text(
        en: "uncertainty \(factor + 1) does not vary",
        fr: "l’incertitude \(factor + 1) ne varie pas")
    case .singular:
      Text(
        en: "the uncertainties depend on each other, so their effects cannot be told apart",
        fr: "les incertitudes dépendent l’une de l’autre, leurs effets ne se distinguent pas")
    case .notACorrelationMatrix, .notPositiveDefinite:
      Text(
        en: "no uncertainties have these correlations",
        fr: "aucune incertitude n’a ces corrélations")
    case .tooManyDimensions(let asked, let limit):
      Text(
        en: "\(asked) dimensions; there are \(limit)",
        fr: "\(asked) dimensions ; il y en a \(limit)")
    case .tooManyPoints:
      Text(en: "more points than can be counted", fr: "plus de points qu’on ne peut compter")
    case .tooFewAccepted(let accepted, let tried):
      Text(
        en: "\(accepted) of \(tried) points meet the constraint",
        fr: "\(accepted) points sur \(tried) remplissent la contrainte")
    case .nothingToSeparate:
      Text(
        en: "everything is of interest, or nothing", fr: "tout est d’intérêt, ou rien ne l’est")
    case .notAProbability(let value):
      Text(en: "\(value) is no probability", fr: "\(value) n’est pas une probabilité")
    }
  }
}
