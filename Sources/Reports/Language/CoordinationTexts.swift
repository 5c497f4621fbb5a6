import Mechanism

/// What is said of giving overlapping programme-years to gaps.
enum CoordinationTexts {
  static func title(design: String, world: String, years: ClosedRange<Int>) -> Text {
    let span = StocktakeTexts.span(years)
    return Text(
      en: "Overlap given to gaps, \(span): \(design) in the world \(world)",
      fr: "Recouvrements affectés aux lacunes, \(span) : \(design) dans le monde \(world)")
  }
  static let rule = Text(
    en: """
      Of the programmes that run on one theme in one state on some day of a year the first to begin \
      stays. Each other goes for that year, on its own days, to the next state that needs the theme and \
      where none runs; states whose sites produce more, by value, come first.
      """,
    fr: """
      Des programmes qui courent sur un thème dans un État un jour d'une année, le premier à commencer \
      reste. Chacun des autres va pour cette année, à ses propres jours, à l'État suivant qui a besoin du \
      thème et où aucun ne court ; d'abord ceux dont les sites produisent le plus, en valeur.
      """)
  static let moves = Text(en: "Re-allocation", fr: "Réaffectation")
  static func move(
    _ move: DonorCoordination.Move, _ years: ClosedRange<Int>, isWithoutSupport: Bool
  ) -> Text {
    let theme = StocktakeTexts.theme(move.theme)
    let span = years.count == 1 ? String(years.lowerBound) : StocktakeTexts.span(years)
    let to = move.to.map { to in
      Text(
        en: "\(move.from) to \(to)"
          + (isWithoutSupport ? ", where the design has no inspectors to support" : ""),
        fr: "de \(move.from) à \(to)"
          + (isWithoutSupport ? ", où le dispositif n'a pas d'inspecteurs à appuyer" : ""))
    }
    let said =
      to
      ?? Text(
        en: "stays in \(move.from), no gap is left",
        fr: "reste en \(move.from), aucune lacune ne reste")
    return Text(
      en: "\(move.programme) (\(theme.en)), \(span): \(said.en)",
      fr: "\(move.programme) (\(theme.fr)), \(span) : \(said.fr)")
  }
  static let nothingRun = Text(
    en: """
      No programme of a known state overlaps another where a gap is left, so nothing moves and nothing \
      is simulated. donors.moved_by and donors.undated_end say which programmes run when.
      """,
    fr: """
      Aucun programme d'un État connu n'en recouvre un autre là où une lacune reste : rien ne bouge, rien \
      n'est simulé. donors.moved_by et donors.undated_end disent quels programmes courent quand.
      """)
  static let before = Text(
    en: "programmes as they would run", fr: "programmes tels qu'ils courraient")
  static let after = Text(
    en: "their overlap given to gaps", fr: "leurs recouvrements affectés aux lacunes")
  static let difference = Text(en: "difference", fr: "écart")
  static let effects = Text(
    en: """
      What one programme does while it runs is assumed, not measured; each replication draws it within \
      its range, and further programmes on the theme in the state add less (donors.effects.diminishing). \
      Capacity reaches only states where the design has inspectors or joint missions.
      """,
    fr: """
      L'effet d'un programme en cours est supposé, non mesuré ; chaque réplication le tire dans sa plage, \
      et un programme de plus sur le thème dans l'État ajoute moins (donors.effects.diminishing). La \
      capacité n'atteint que les États où le dispositif a des inspecteurs ou des missions conjointes.
      """)
  static let noEffect = Text(
    en: "no effect is set: both runs of a pair are the same",
    fr: "aucun effet n'est posé : les deux simulations d'une paire sont les mêmes")
  static func effect(_ theme: DonorTheme, _ effect: (capacity: Double, onset: Double)) -> Text? {
    if effect.capacity == 0, effect.onset == 0 { return nil }
    return Text { language in
      let format = NumberFormat(language)
      let name = StocktakeTexts.theme(theme)[language]
      var parts: [String] = []
      if effect.capacity != 0 {
        let share = format.percent(effect.capacity)
        parts.append(
          Text(
            en: "visits by inspectors and joint missions +\(share)",
            fr: "visites des inspecteurs et des missions conjointes +\(share)")[language])
      }
      if effect.onset != 0 {
        let share = format.percent(effect.onset)
        parts.append(
          Text(
            en: "onset of breaches at mine sites −\(share)",
            fr: "apparition de manquements sur les sites miniers −\(share)")[language])
      }
      return "\(name): ".localisedColon(language) + parts.joined(separator: ", ")
    }
  }
  static func brackets(runs: Int) -> Text {
    let means = BurdenTexts.brackets(runs: runs)
    return Text(
      en: "\(means.en); differences are paired on common random numbers, * clear",
      fr: "\(means.fr) ; écarts appariés à aléas communs, * net")
  }
}

extension String {
  /// French puts a space before a colon.
  fileprivate func localisedColon(_ language: Language) -> String {
    switch language {
    case .english: self
    case .french: replacing(": ", with: " : ")
    }
  }
}
