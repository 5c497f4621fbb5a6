import Parameters

/// Words of the parameter pages.
enum ParameterTexts {
  static let value = Text(en: "value", fr: "valeur")
  static let range = Text(en: "range", fr: "intervalle")
  static let choices = Text(en: "one of", fr: "au choix")
  static let uncertainty = Text(en: "uncertainty", fr: "incertitude")
  static let evidence = Text(en: "evidence", fr: "fondement")
  static let source = Text(en: "source", fr: "source")
  static let checked = Text(en: "checked", fr: "vérifié le")
  static let because = Text(en: "because", fr: "parce que")
  static let note = Text(en: "note", fr: "note")
  static let otherwise = Text(en: "otherwise", fr: "autre valeur")
  static let setIn = Text(en: "set in", fr: "fixé dans")
  static let changedIn = Text(en: "changed in", fr: "modifié dans")
  static let partOf = Text(en: "part of", fr: "relève de")
  static let toBeConfirmed = Text(en: "to be confirmed", fr: "à confirmer")

  static let transferred = Text(en: "carried over", fr: "transposé")

  /// The sector and country a number was carried over from, and where it would have no effect.
  static func transferred(_ transfer: Transfer, _ format: NumberFormat) -> Text {
    let neutral = format.shortest(transfer.neutral)
    return Text(
      en: "from \(transfer.sector.en), \(transfer.country.en); no effect at \(neutral)",
      fr: "de : \(transfer.sector.fr), \(transfer.country.fr) ; sans effet à \(neutral)")
  }

  static func evidence(_ evidence: Evidence) -> Text {
    switch evidence {
    case .law: Text(en: "law or rule in force", fr: "loi ou règle en vigueur")
    case .measured: Text(en: "measured", fr: "mesuré")
    case .estimated: Text(en: "estimated from data", fr: "estimé à partir de données")
    case .elicited: Text(en: "experts asked", fr: "dire d’experts")
    case .assumed: Text(en: "assumed, to be confirmed", fr: "supposé, à confirmer")
    }
  }

  static func kind(_ kind: ParameterKind) -> Text {
    switch kind {
    case .world: Text(en: "the world", fr: "le monde")
    case .design: Text(en: "the design", fr: "le dispositif")
    case .study: Text(en: "the study", fr: "l’étude")
    }
  }

  static func distribution(_ distribution: ParameterUncertainty.Distribution) -> Text {
    Text { language in
      let format = NumberFormat(language)
      func numbers(_ names: [Text], _ values: [Double]) -> String {
        zip(names, values).map { $0[language] + " " + format.shortest($1) }
          .joined(separator: language == .english ? ", " : " ; ")
      }
      switch distribution {
      case .triangular(let low, let mode, let high):
        let text = numbers(
          [Text(en: "low", fr: "bas"), Text(same: "mode"), Text(en: "high", fr: "haut")],
          [low, mode, high])
        return language == .english ? "triangular: \(text)" : "triangulaire : \(text)"
      case .uniform(let low, let high):
        let text = numbers(
          [Text(en: "low", fr: "bas"), Text(en: "high", fr: "haut")], [low, high])
        return language == .english ? "uniform: \(text)" : "uniforme : \(text)"
      case .beta(let mean, let sd):
        let text = numbers(
          [Text(en: "mean", fr: "moyenne"), Text(en: "sd", fr: "écart-type")], [mean, sd])
        return language == .english ? "beta: \(text)" : "bêta : \(text)"
      case .lognormal(let mean, let cv):
        let text = numbers([Text(en: "mean", fr: "moyenne"), Text(same: "cv")], [mean, cv])
        return language == .english ? "lognormal: \(text)" : "lognormale : \(text)"
      case .gamma(let mean, let cv):
        let text = numbers([Text(en: "mean", fr: "moyenne"), Text(same: "cv")], [mean, cv])
        return language == .english ? "gamma: \(text)" : "gamma : \(text)"
      }
    }
  }
}
