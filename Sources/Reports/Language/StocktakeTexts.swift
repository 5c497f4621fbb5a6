import Mechanism

/// What the stocktaking of donor programmes says.
enum StocktakeTexts {
  static func title(_ year: Int) -> Text {
    Text(
      en: "Donor programmes running in \(year), by state and theme",
      fr: "Programmes des bailleurs en cours en \(year), par État et par thème")
  }
  static let reading = Text(
    en: """
      A cell names the donors. "none": a source says there is no programme; "not found": looked \
      for without finding one; "not searched": nobody looked; "undated": a date of the programme was \
      not found. None of them proves that nothing was done.
      """,
    fr: """
      Une case nomme les bailleurs. « aucun » : une source dit qu'il n'y a pas de programme ; \
      « non trouvé » : cherché sans succès ; « non cherché » : personne n'a cherché ; « non daté » : une \
      date du programme n'a pas été trouvée. Aucun d'eux ne prouve que rien n'a été fait.
      """)
  static let state = Text(en: "state", fr: "État")
  static func undated(_ donors: [String]) -> Text {
    let names = donors.joined(separator: ", ")
    return Text(en: "undated (\(names))", fr: "non daté (\(names))")
  }
  static let none = Text(en: "none", fr: "aucun")
  static let notFound = Text(en: "not found", fr: "non trouvé")
  static let notSearched = Text(en: "not searched", fr: "non cherché")
  static let overlaps = Text(
    en: "Overlaps: same theme, state and year, several donors",
    fr: "Recouvrements : même thème, même État, même année, plusieurs bailleurs")
  static let noOverlap = Text(
    en: "none among the programmes with known states and dates",
    fr: "aucun parmi les programmes dont les États et les dates sont connus")
  static func gaps(_ years: ClosedRange<Int>) -> Text {
    let years = years.count == 1 ? String(years.lowerBound) : span(years)
    return Text(
      en:
        "Gaps in \(years): need stands (stocktake.needs, assumed) and no programme is known to run",
      fr: """
        Lacunes en \(years) : le besoin existe (stocktake.needs, hypothèse) et aucun programme n'est \
        connu pour courir
        """)
  }
  static let noGap = Text(en: "none", fr: "aucune")
  static let unplaced = Text(
    en: "In no cell or undated, because the states or a date were not found",
    fr: "Dans aucune case ou non datés, car les États ou une date n'ont pas été trouvés")
  static let money = Text(
    en: "Money by donor and theme, all years, never converted",
    fr: "Montants par bailleur et par thème, toutes années, jamais convertis")
  static let moneyByStates = Text(
    en: "Money by state; what goes to several states is not divided among them",
    fr: "Montants par État ; ce qui va à plusieurs États n'est pas réparti entre eux")
  static let undivided = Text(en: ", undivided", fr: ", non réparti")
  static let statesUnknown = Text(en: "states not found", fr: "États non trouvés")
  static func unknown(_ count: Int) -> Text {
    Text(
      en: "\(count) with no amount found",
      fr: "\(count) sans montant trouvé")
  }
  static func inYears(_ years: ClosedRange<Int>) -> Text {
    let years = years.count == 1 ? String(years.lowerBound) : span(years)
    return Text(
      en: "of it in \(years), spread evenly over the days",
      fr: "dont \(years), réparti également sur les jours")
  }
  static func span(_ years: ClosedRange<Int>) -> String {
    "\(years.lowerBound)–\(years.upperBound)"
  }
  static let yearUnknown = Text(
    en: "part or all cannot be spread: a date was not found",
    fr: "en tout ou partie non répartissable : une date n'a pas été trouvée")
  static let ends = Text(en: "What ends when", fr: "Ce qui prend fin, et quand")

  static func theme(_ theme: DonorTheme) -> Text {
    switch theme {
    case .mapping: Text(en: "mapping", fr: "cartographie")
    case .traceability: Text(en: "traceability", fr: "traçabilité")
    case .certification: Text(en: "certification", fr: "certification")
    case .customsTraining: Text(en: "customs training", fr: "formation des douanes")
    case .securityForceTraining:
      Text(en: "security-force training", fr: "formation des forces de sécurité")
    case .formalisation: Text(en: "artisanal formalisation", fr: "formalisation artisanale")
    case .infrastructure: Text(en: "infrastructure", fr: "infrastructures")
    case .unclassified: Text(en: "theme not found", fr: "thème non trouvé")
    }
  }

  static func noTable(_ region: String) -> Text {
    Text(
      en: "there is no table of donor programmes for \(region)",
      fr: "il n'y a pas de table des programmes des bailleurs pour \(region)")
  }
}

extension CommandMessageTexts {
  /// A region without donor files.
  package static func noDonorTable(_ region: String) -> Text { StocktakeTexts.noTable(region) }

  /// Years of which none is simulated.
  package static func yearsNotSimulated(_ years: ClosedRange<Int>) -> Text {
    let span = StocktakeTexts.span(years)
    return Text(
      en: "none of these years is simulated; \(span) are",
      fr: "aucune de ces années n'est simulée ; \(span) le sont")
  }

  /// A last year before the first.
  package static func yearsReversed(from: Int, to: Int) -> Text {
    Text(
      en: "--from \(from) comes after --to \(to)",
      fr: "--from \(from) vient après --to \(to)")
  }
}

extension CommandTexts {
  /// What the help says of `stocktake`.
  package enum Stocktake {
    package static let summary = Text(
      en: "Show who finances what, where and when; overlaps, gaps and money",
      fr: "Montrer qui finance quoi, où, quand ; recouvrements, lacunes, montants")
    package static let details = Text(
      en: """
        Reads the table of donor programmes of a region and shows, for some years, the donors in each \
        state and theme, then overlaps, gaps against what implementation needs, programmes that could \
        not be placed, money, and what ends when. With --coordinate, programme-years that overlap are \
        given to gaps, and the design is simulated with the programmes before and after; what \
        programmes do is assumed, by default as in the world donor_programmes. Options of a run count \
        only there.
        """,
      fr: """
        Lit la table des programmes des bailleurs d'une région et montre, pour quelques années, les \
        bailleurs par État et par thème, puis les recouvrements, les lacunes face aux besoins de la mise \
        en œuvre, les programmes non situés, les montants et les fins. Avec --coordinate, les \
        années-programmes qui se recouvrent vont aux lacunes, et le dispositif est simulé avec les \
        programmes avant et après ; leurs effets sont supposés, par défaut ceux du monde \
        donor_programmes. Les options de simulation ne comptent que là.
        """)
    package static let example = Text(
      en: "the donors of 2019", fr: "les bailleurs de 2019")
    package static let coordinateExample = Text(
      en: "overlap moved to gaps, and what it does to coverage",
      fr: "recouvrements affectés aux lacunes, et l'effet sur la couverture")
    package static let year = Text(
      en: "the year to show; default: the last of the table",
      fr: "l'année à montrer ; par défaut : la dernière de la table")
    package static let from = Text(
      en: "the first year to show; default: that of --to",
      fr: "la première année à montrer ; par défaut : celle de --to")
    package static let to = Text(
      en: "the last year to show; default: the last of the table",
      fr: "la dernière année à montrer ; par défaut : la dernière de la table")
    package static let coordinate = Text(
      en: "give overlap to gaps, and simulate before and after",
      fr: "affecter les recouvrements aux lacunes, et simuler avant et après")
    package static let coordinateDetails = Text(
      en: """
        Of the programmes on one theme in one state and year the first to begin stays; each other goes \
        for that year to the next state that needs the theme and has none, the largest by value of \
        minerals first. Years are those simulated, within --from and --to.
        """,
      fr: """
        Des programmes d'un thème dans un État et une année, le premier à commencer reste ; chacun des \
        autres va pour cette année à l'État suivant qui a besoin du thème et n'en a aucun, par valeur \
        décroissante des minerais. Les années sont celles simulées, entre --from et --to.
        """)
  }
}
