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
      for without finding one; "not searched": nobody looked. None of the three is proof of a gap.
      """,
    fr: """
      Une case nomme les bailleurs. « aucun » : une source dit qu'il n'y a pas de programme ; \
      « non trouvé » : cherché sans succès ; « non cherché » : personne n'a cherché. Aucun des trois \
      ne prouve une lacune.
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
  static let unplaced = Text(
    en: "In no cell, because the states or a date were not found",
    fr: "Dans aucune case, car les États ou une date n'ont pas été trouvés")
  static let money = Text(
    en: "Money by donor and theme, all years, never converted",
    fr: "Montants par bailleur et par thème, toutes années, jamais convertis")
  static func unknown(_ count: Int) -> Text {
    Text(
      en: "\(count) with no amount found",
      fr: "\(count) sans montant trouvé")
  }
  static func inYear(_ year: Int) -> Text {
    Text(
      en: "of it in \(year), spread evenly over the days",
      fr: "dont \(year), réparti également sur les jours")
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
}

extension CommandTexts {
  /// What the help says of `stocktake`.
  package enum Stocktake {
    package static let summary = Text(
      en: "Show who finances what, where and when; overlaps, money and ends",
      fr: "Montrer qui finance quoi, où et quand ; recouvrements, montants, fins")
    package static let details = Text(
      en: """
        Reads the table of donor programmes of a region and shows, for one year, the donors in \
        each state and theme, then overlaps, programmes that could not be placed, money, and what \
        ends when. The table describes the past from public sources; it drives no simulation.
        """,
      fr: """
        Lit la table des programmes des bailleurs d'une région et montre, pour une année, les \
        bailleurs par État et par thème, puis les recouvrements, les programmes non situés, les \
        montants et les fins. La table décrit le passé d'après des sources publiques ; elle \
        n'alimente aucune simulation.
        """)
    package static let example = Text(
      en: "the donors of 2019", fr: "les bailleurs de 2019")
    package static let year = Text(
      en: "the year to show; default: the last of the table",
      fr: "l'année à montrer ; par défaut : la dernière de la table")
  }
}
