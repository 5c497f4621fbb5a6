import Parameters

/// Words of the report that holds observed figures against the model.
enum HistoryTexts {
  static let observed = Text(en: "observed", fr: "observé")
  static let central = Text(en: "central 90 %", fr: "90 % centraux")
  static let width = Text(en: "width", fr: "largeur")
  static let verdict = Text(en: "result", fr: "résultat")
  static let mark = Text(en: "mark", fr: "marque")
  static let whatWasCompared = Text(en: "What was compared", fr: "Ce qui a été comparé")

  static let rule = Text(
    en: """
      Each observed figure beside the central 90 % of simulated samples of the observed size: the rate or \
      share of a replication, with the chance of a sample of that size added; for lists, as many values \
      drawn as were observed.
      """,
    fr: """
      Chaque chiffre observé à côté des 90 % centraux d’échantillons simulés de la taille observée : le \
      taux ou la part d’une réplication, avec le hasard d’un échantillon de cette taille ; pour les listes, \
      autant de valeurs tirées qu’il y en eut d’observées.
      """)

  static let marks = Text(
    en: """
      calibrated: a parameter was set from it or from the same document, so agreement says nothing; single \
      event: one case; held out: neither. Only held-out figures count.
      """,
    fr: """
      calé : un paramètre en vient ou vient du même document, et l’accord ne dit rien ; cas unique : un \
      seul cas ; réservé : ni l’un ni l’autre. Seuls les chiffres réservés comptent.
      """)

  static func mark(_ mark: HistoryLine.Mark) -> Text {
    switch mark {
    case .calibrated: Text(en: "calibrated", fr: "calé")
    case .heldOut: Text(en: "held out", fr: "réservé")
    case .singleEvent: Text(en: "single event", fr: "cas unique")
    }
  }

  /// Only a held-out figure can be hit or missed; any other lies inside the interval or not.
  static func verdict(_ verdict: HistoryLine.Verdict, of mark: HistoryLine.Mark) -> Text {
    switch (verdict, mark) {
    case (.undefined, _): Text(en: "undefined", fr: "indéfini")
    case (.hit, .heldOut): Text(en: "hit", fr: "atteint")
    case (.miss, .heldOut): Text(en: "MISS", fr: "MANQUÉ")
    case (.hit, _): Text(en: "inside", fr: "dedans")
    case (.miss, _): Text(en: "outside", fr: "dehors")
    }
  }

  /// The unit after a number; a share is written in per cent.
  private static func unit(_ unit: String) -> Text {
    switch unit {
    case "share": Text(same: "")
    case "day": Text(en: " days", fr: " jours")
    case "year": Text(en: " years", fr: " ans")
    case "per site-year": Text(en: " per site-year", fr: " par site et par an")
    default: Text { " " + UnitTexts.name(unit)[$0] }
    }
  }

  static func hits(_ hits: Int, of counted: Int, lines: Int) -> Text {
    Text(
      en: """
        Held-out figures hit: \(hits) of \(counted). Of the \(lines) figures of the file the others are \
        calibrated, single events or without a counterpart in the model. There is no pass mark.
        """,
      fr: """
        Chiffres réservés atteints : \(hits) sur \(counted). Des \(lines) chiffres du fichier, les autres \
        sont calés, des cas uniques ou sans équivalent dans le modèle. Il n’y a pas de seuil de réussite.
        """)
  }

  static func notSimulated(_ count: Int) -> Text {
    Text(
      en: "Not simulated yet: \(count) figures without a counterpart in these designs",
      fr: "Pas encore simulés : \(count) chiffres sans équivalent dans ces dispositifs")
  }

  static func notYet(_ mark: HistoryLine.Mark) -> Text {
    Text { language in
      let word = HistoryTexts.mark(mark)[language]
      return language == .english
        ? "Not simulated yet (\(word))." : "Pas encore simulé (\(word))."
    }
  }

  static func observedSentence(_ line: HistoryLine, _ numbers: HistoryNumbers) -> Text {
    Text { language in
      let unit = unit(line.unit)[language]
      let size =
        line.size.map { size in
          ", n = \(numbers.format.shortest(size.number)) \(size.of[language])"
        } ?? ""
      let sources = line.sources.map(\.cite).joined(separator: ", ")
      let place = line.place[language]
      let grade = language == .english ? "grade" : "note"
      let head = language == .english ? "Observed" : "Observé"
      let colon = language == .english ? ":" : " :"
      let span = language == .english ? "to" : "au"
      return """
        \(head)\(colon) \(numbers.observed)\(unit)\(size); \(place); \(line.from) \(span) \(line.to); \
        \(sources) (\(grade) \(line.grade)).
        """.replacing(";", with: language == .english ? ";" : " ;")
    }
  }

  static func simulatedSentence(
    _ simulated: HistoryLine.Simulated, _ numbers: HistoryNumbers, runs: Int
  ) -> Text {
    Text { language in
      let range = "\(numbers.text(simulated.low)) – \(numbers.text(simulated.high))"
      let median = numbers.text(simulated.median)
      let defined = simulated.count
      switch language {
      case .english:
        let part = defined < runs ? ", \(defined) of \(runs) runs" : ""
        return """
          Simulated: \(simulated.design), \(simulated.from) to \(simulated.to), median \(median), central 90 % \
          \(range)\(part) (\(sampling(simulated.sampling)[language])).
          """
      case .french:
        let part = defined < runs ? ", \(defined) simulations sur \(runs)" : ""
        return """
          Simulé : \(simulated.design), \(simulated.from) au \(simulated.to), médiane \(median), 90 % centraux \
          \(range)\(part) (\(sampling(simulated.sampling)[language])).
          """
      }
    }
  }

  private static func sampling(_ word: String) -> Text {
    switch word {
    case "rate":
      Text(
        en: "Poisson sample over the observed size",
        fr: "échantillon de Poisson de la taille observée")
    case "share":
      Text(
        en: "binomial sample of the observed size", fr: "échantillon binomial de la taille observée"
      )
    case "draws":
      Text(
        en: "as many values drawn as were observed",
        fr: "autant de valeurs tirées qu’il y en eut d’observées")
    default:
      Text(
        en: "the replication’s own value, of the observed size",
        fr: "la valeur de la réplication, de la taille observée")
    }
  }

  static func provenance(replications: Int, seed: UInt64) -> Text {
    Text { language in
      let runs = NumberFormat(language).integer(replications)
      return language == .english
        ? "Seed \(seed), \(runs) replications of each window."
        : "Graine \(seed), \(runs) réplications de chaque période."
    }
  }
}

/// Where a figure was observed.
public enum HistoryPlaces {
  /// The codes of the states, or the whole region where none is named.
  public static func text(_ states: [String]) -> Text {
    states.isEmpty
      ? Text(en: "the whole region", fr: "toute la région")
      : Text(same: states.joined(separator: ", "))
  }
}
